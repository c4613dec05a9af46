// rules/goal/no_quota: a flow of the whole company that is not cut though the plan has members to
// cut it by.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::no_quota {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& goal : plan.goals) {
    if (!lacks_quota(plan, goal)) continue;
    pen.report(goal.span(), {.text = {.en = "the {1} of the goal `{0}` are not cut into quotas",
                                      .es = "los {1} del objetivo `{0}` no se reparten en cuotas",
                                      .zh = "目标 `{0}` 的 {1} 没有分解为配额"},
                             .arguments = {goal.id.value, amount(goal, goal.target->units)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/no-quota",
         .severity = diag::Severity::warning,
         .summary = {.en = "a target is not cut into quotas",
                     .es = "una meta no se reparte en cuotas",
                     .zh = "目标没有分解为配额"},
         .rationale =
             {.en =
                  "One annual number, given down as it is, is waited for. By region, channel and "
                  "product, then by quarter, month and day, it becomes what each person has to do.",
              .es = "Una sola cifra anual, entregada tal cual, solo se espera. Por región, canal y "
                    "producto, y luego por trimestre, mes y día, se convierte en lo que cada "
                    "persona debe hacer.",
              .zh = "一个年度数字原样下达，只能等结果。按区域、渠道、产品，再按季、月、日分解，才成"
                    "为每个人要做的事。"},
         .remedy = {.en = "add `quota:` to the goal with the shares of the members",
                    .es = "añada `quota:` al objetivo con las partes de los miembros",
                    .zh = "在目标中加上 `quota:` 和各成员的份额"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales: {title: Net sales, measure: sales, baseline: 10.4M, target: 11.1M, owner: ana, due: 2026-12-31, perspective: financial}  # <-- here
)",
         .good = R"(goals:  # others as before
  awareness:  # others as before
    title: Brand awareness
    target: 36%
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_quota
