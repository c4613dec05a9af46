// rules/process/area_uncovered: a functional area for which the plan has no procedure.
#include <algorithm>
#include <array>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::process::area_uncovered {
namespace {

struct Asked {
  model::Area area;
  values::Text name;
};
constexpr std::array areas{
    Asked{model::Area::marketing, {.en = "marketing", .es = "marketing", .zh = "营销"}},
    Asked{model::Area::purchasing, {.en = "purchasing", .es = "compras", .zh = "采购"}},
    Asked{model::Area::human_resources,
          {.en = "human resources", .es = "recursos humanos", .zh = "人力资源"}},
    Asked{model::Area::research, {.en = "research", .es = "investigación", .zh = "研发"}},
    Asked{model::Area::technology, {.en = "technology", .es = "tecnología", .zh = "技术"}},
    Asked{model::Area::production, {.en = "production", .es = "producción", .zh = "生产"}}};

template <class Things>
bool covers(const Things& things, model::Area area) {
  return std::any_of(things.begin(), things.end(),
                     [&](const auto& thing) { return thing.area && thing.area->value == area; });
}

bool is_covered(const model::Plan& plan, model::Area area) {
  return covers(plan.processes, area) || covers(plan.departments, area);
}

// Who serves or delivers needs no production, and who makes nothing no research.
bool is_needless(const model::Plan& plan, model::Area area) {
  using model::Area;
  if (area == Area::research) return !is_covered(plan, Area::production);
  return area == Area::production &&
         (is_covered(plan, Area::service) || is_covered(plan, Area::logistics));
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const bool speaks_of_areas =
      std::any_of(plan.processes.begin(), plan.processes.end(),
                  [](const auto& process) { return process.area.has_value(); });
  if (!speaks_of_areas) return;
  std::vector<values::Text> missing;
  for (const auto& asked : areas)
    if (!is_covered(plan, asked.area) && !is_needless(plan, asked.area))
      missing.push_back(asked.name);
  if (missing.empty()) return;
  pen.report(plan.place_of("processes"),
             {.text = {.en = "neither a department nor a process covers {0}",
                       .es = "ningún departamento ni proceso cubre {0}",
                       .zh = "没有部门或流程涉及{0}"},
              .arguments = {list_names(missing)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/area-uncovered",
             .severity = diag::Severity::note,
             .summary = {.en = "a functional area has neither department nor process",
                         .es = "un área funcional no tiene ni departamento ni proceso",
                         .zh = "有职能领域既无部门也无流程"},
             .rationale =
                 {.en = "A plan lives on policies and procedures in marketing, purchasing, human "
                        "resources, research, technology and production. The area that nobody "
                        "looked at is where carrying out stops: no packages, no people, no data.",
                  .es = "Un plan vive de políticas y procedimientos en marketing, compras, "
                        "personal, investigación, tecnología y producción. El área que nadie miró "
                        "es donde se detiene la ejecución: sin envases, sin personas, sin datos.",
                  .zh = "计划要靠营销、采购、人力、研发、技术和生产各方面的制度与流程来落实。没人顾"
                        "及的领域，正是执行卡住的地方：没有包材，没有人手，没有数据。"},
             .remedy = {.en = "describe its main process with `area: <area>`, or waive this where "
                              "the area is not needed",
                        .es = "describa su proceso principal con `area: <área>` o exima la regla "
                              "si el área no hace falta",
                        .zh = "用 `area: <领域>` 描述其主要流程；若不需要该领域，可豁免"},
             .source = "S0 areas",
             .since = "0.1",
             .bad = R"(processes:  # <-- here
  promotion:
    title: Promotions
    owner: ana
    area: marketing
    steps: [{id: propose, department: ventas, post: seller, duty: propose it, within: 2d, then: approve}, {id: approve, department: produccion, post: product manager, duty: approve it, within: 2d}]
)",
             .good = R"(processes:  # others as before
  sourcing:
    title: Buying packages
    owner: jorge
    area: purchasing
    steps: [{id: buy, department: produccion, post: buyer, duty: order packages, within: 3d}]
)"},
    .check = check,
    .looks_in = "departments processes departments.area processes.area"};

}  // namespace planctl::rules::process::area_uncovered
