// rules/system/missing: a management system that the method asks for and the plan does not have.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::system::missing {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.systems.empty() && plan.departments.size() < 2) return;
  std::vector<values::Text> missing;
  for (const auto& system : find_missing_systems(plan)) missing.push_back(system.name);
  if (missing.empty()) return;
  pen.report(plan.place_of("systems"),
             {.text = {.en = "the plan has no management system for {0}",
                       .es = "el plan no tiene sistema de gestión para {0}",
                       .zh = "计划缺少以下管理体系：{0}"},
              .arguments = {list_names(missing)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "system/missing",
         .severity = diag::Severity::note,
         .summary = {.en = "a functional management system is missing",
                     .es = "falta un sistema funcional de gestión",
                     .zh = "缺少某项职能管理体系"},
         .rationale = {.en = "Promotion, regions, channels and sales operations each need a system "
                             "of their own: somebody who keeps it and a standard that measures it. "
                             "Where one is missing, each branch invents its own rules.",
                       .es = "Promoción, regiones, canales y operación de ventas necesitan cada "
                             "uno su sistema: alguien que lo cuide y una norma que lo mida. Donde "
                             "falta uno, cada delegación inventa sus reglas.",
                       .zh = "促销、区域、渠道和销售运营各需一套体系：有人维护，有标准衡量。缺了哪"
                             "一项，各分支就各行其是。"},
         .remedy = {.en = "add it to `systems` under this name, with `owner` and `standard`",
                    .es = "añádalo a `systems` con ese nombre, con `owner` y `standard`",
                    .zh = "以此名称加入 `systems`，并写明 `owner` 和 `standard`"},
         .source = "S1 functional systems",
         .since = "0.1",
         .bad = R"(systems:  # <-- here
  promotion: {title: Promotion management, owner: ana, standard: return on every promotion}
  region:    {title: Regional management, owner: luis, standard: coverage and sales per seller}
  channel:   {title: Channel management, owner: luis, standard: margin and stock per channel}
)",
         .good = R"(systems:  # others as before
  sales-operations: {title: Sales operations, owner: marta, standard: visits and orders per day}
)"},
    .check = check,
    .looks_in = "systems"};

}  // namespace planctl::rules::system::missing
