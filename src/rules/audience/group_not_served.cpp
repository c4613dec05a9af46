// rules/audience/group_not_served: a department for which there is no version of the plan.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::audience::group_not_served {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.audiences.empty()) return;
  for (const auto& department : plan.departments) {
    if (is_served(input, index_in(plan.departments, department))) continue;
    pen.report(department.span(), {.text = {.en = "the department `{0}` has no version of the plan",
                                            .es = "el departamento `{0}` no tiene versión del plan",
                                            .zh = "部门 `{0}` 没有自己的计划版本"},
                                   .arguments = {department.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "audience/group-not-served",
             .severity = diag::Severity::warning,
             .summary = {.en = "a department has no version of the plan",
                         .es = "un departamento no tiene versión del plan",
                         .zh = "有部门没有自己的计划版本"},
             .rationale = {.en = "A group that gets no version of its own hears of the plan by "
                                 "rumour, and does not see what it should do differently.",
                           .es = "Un grupo que no recibe su versión conoce el plan de oídas y no "
                                 "ve qué debe hacer de otro modo.",
                           .zh = "没有得到自己版本的群体只能道听途说，看不到自己应当改变什么。"},
             .remedy = {.en = "add the department to the `to` of an audience, or an audience with "
                              "`each: department`",
                        .es = "añada el departamento al `to` de una audiencia, o una audiencia con "
                              "`each: department`",
                        .zh = "把该部门加入某个受众的 `to`，或增加 `each: department` 的受众"},
             .source = "S0 step 3",
             .since = "0.1",
             .bad = R"(departments:  # others as before
  produccion: {title: Production, head: jorge, area: production}  # <-- here
audiences:
  board: {title: Board, shows: [goals, map, budget], to: [ana]}
  sellers: {title: Sellers, shows: [quota, actions], to: [ventas]}
)",
             .good = R"(audiences:
  board: {title: Board, shows: [goals, map, budget], to: [ana]}
  sellers: {title: Sellers, shows: [quota, actions], to: [ventas]}
  plant: {title: Plant, shows: [goals, actions], to: [produccion]}
)"},
    .check = check,
    .looks_in = "audiences"};

}  // namespace planctl::rules::audience::group_not_served
