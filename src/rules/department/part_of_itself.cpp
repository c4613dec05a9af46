// rules/department/part_of_itself: departments that are part of one another in a circle.
#include "base/text.hpp"
#include "rules/cycles.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::department::part_of_itself {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& departments = input.plan.departments;
  std::vector<std::vector<std::size_t>> wholes(departments.size());
  for (std::size_t part = 0; part < departments.size(); ++part)
    if (departments[part].part_of && departments[part].part_of->known())
      wholes[part].push_back(departments[part].part_of->index);
  for (const auto& circle : find_cycles(wholes)) {
    std::vector<std::string> names;
    for (const auto part : circle) names.push_back(departments[part].id.value);
    names.push_back(names.front());
    pen.report(departments[circle.front()].part_of->name.span,
               {.text = {.en = "a department is part of itself: {0}",
                         .es = "un departamento forma parte de sí mismo: {0}",
                         .zh = "部门隶属于自身：{0}"},
                .arguments = {base::join(names, " -> ")}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "department/part-of-itself",
             .severity = diag::Severity::error,
             .summary = {.en = "a department is part of itself",
                         .es = "un departamento forma parte de sí mismo",
                         .zh = "部门隶属于自身"},
             .rationale =
                 {.en = "Who answers for a part is found by going up to the whole. In a circle "
                        "there is no top, and nobody answers.",
                  .es = "Quién responde de una parte se halla subiendo al todo. En un círculo no "
                        "hay cima, y nadie responde.",
                  .zh = "要找谁对某部门负责，就得逐级往上。形成循环就没有顶端，也就没人负责。"},
             .remedy = {.en = "take `part_of` out of one of them",
                        .es = "quite `part_of` de uno de ellos",
                        .zh = "去掉其中一个的 `part_of`"},
             .source = "S1 structure follows process",
             .since = "0.1",
             .bad = R"(departments:
  comercial:  {title: Marketing, head: ana, area: marketing, part_of: comercial}  # <-- here
  ventas:     {title: Sales, head: luis, area: sales}
  produccion: {title: Production, head: jorge, area: production}
)",
             .good = R"(departments:
  comercial:  {title: Marketing, head: ana, area: marketing}
  ventas:     {title: Sales, head: luis, area: sales}
  produccion: {title: Production, head: jorge, area: production, part_of: comercial}
)"},
    .check = check};

}  // namespace planctl::rules::department::part_of_itself
