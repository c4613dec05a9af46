// rules/actuals/none: a cut target without a source of actuals.
#include <vector>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::actuals::none {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto& year = plan.header.year;
  // There is nothing to hold yet, or nothing to hold it against.
  if (!year || input.as_of < year->value.days.start) return;
  std::vector<const model::Goal*> lacking;
  for (const auto& goal : plan.goals)
    if (needs_actuals(plan, goal) && !plan.actuals.find(goal.id.value)) lacking.push_back(&goal);
  report_each(input, pen, lacking, plan.actuals.empty(),
              {.en = "`{0}` is cut into quotas but has no actuals",
               .es = "`{0}` se reparte en cuotas pero no tiene datos reales",
               .zh = "`{0}` 已分解为配额，却没有实绩来源"},
              {.en = "{0} are cut into quotas but have no actuals",
               .es = "{0} se reparten en cuotas pero no tienen datos reales",
               .zh = "{0} 已分解为配额，却没有实绩来源"});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "actuals/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "a cut target has no actuals to be held against",
                     .es = "un objetivo repartido no tiene datos reales con que compararse",
                     .zh = "已分解的目标没有实绩来源"},
         .rationale = {.en = "Quotas become daily work only where the results come back. Without "
                             "actuals nobody knows about a deviation before the year is over.",
                       .es = "Las cuotas se vuelven trabajo diario solo si vuelven los resultados. "
                             "Sin datos reales nadie ve la desviación a tiempo.",
                       .zh = "只有结果能反馈，配额才成为日常工作。没有实绩，年底前无人知道偏差。"},
         .remedy = {.en = "add `actuals: {<goal>: {file: ..., columns: {...}}}`",
                    .es = "añada `actuals: {<objetivo>: {file: ..., columns: {...}}}`",
                    .zh = "加上 `actuals: {<目标>: {file: ..., columns: {...}}}`"},
         .source = "S4 information system",
         .since = "0.1",
         .bad = R"(actuals: {}
goals:  # others as before
  sales:  # <-- here
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
    due: 2026-12-31
    quota: {region: {norte: 55%, sur: 45%}}
)",
         .good = R"(actuals:
  sales: {file: actuals/*.csv, columns: {date: date, region: region, channel: channel, product: product, amount: amount}}
)"},
    .check = check,
    .looks_in = "actuals"};

}  // namespace planctl::rules::actuals::none
