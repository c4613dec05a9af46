// rules/goal/only_financial: goals that are all financial.
#include <string>

#include "rules/rule.hpp"

namespace planctl::rules::goal::only_financial {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  if (goals.size() < 2) return;
  for (const auto& goal : goals)
    if (!goal.perspective || goal.perspective->value != model::Perspective::financial) return;
  pen.report(input.plan.place_of("goals"),
             {.text = {.en = "all {0} goals are financial",
                       .es = "los {0} objetivos son todos financieros",
                       .zh = "全部 {0} 个目标都是财务目标"},
              .arguments = {std::to_string(goals.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/only-financial",
             .severity = diag::Severity::warning,
             .summary = {.en = "all goals are financial",
                         .es = "todos los objetivos son financieros",
                         .zh = "所有目标都是财务目标"},
             .rationale = {.en = "Financial figures tell what has already happened. What brings "
                                 "them about, customers, processes and people, needs goals of its "
                                 "own, or there is nothing to act on.",
                           .es = "Las cifras financieras cuentan lo que ya ha ocurrido. Lo que las "
                                 "produce, los clientes, los procesos y las personas, necesita "
                                 "objetivos propios; si no, no hay sobre qué actuar.",
                           .zh = "财务数字只说明已经发生的事。带来这些数字的客户、流程和人员也需要"
                                 "自己的目标，否则就无从着手。"},
             .remedy = {.en = "add goals with `perspective: customer`, `process` or `learning`",
                        .es = "añada objetivos con `perspective: customer`, `process` o `learning`",
                        .zh = "增加 `perspective: customer`、`process` 或 `learning` 的目标"},
             .source = "S3 balanced indicators",
             .since = "0.1",
             .bad = R"(goals:  # <-- here
  sales: {title: Net sales, measure: sales, target: 11.1M, owner: ana, perspective: financial}
  margin: {title: Gross margin, measure: margin, target: 4M, owner: ana, perspective: financial}
)",
             .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    measure: distribution
    target: 48%
    perspective: customer
)"},
    .check = check};

}  // namespace planctl::rules::goal::only_financial
