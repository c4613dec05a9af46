// rules/situation/assumption_without_limit: an assumption with an indicator but no limit at which
// it is broken.
#include "rules/rule.hpp"

namespace planctl::rules::situation::assumption_without_limit {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& assumption : input.plan.situation.assumptions)
    if (assumption.indicator && !assumption.limit)
      pen.report(
          assumption.span(),
          {.text = {.en =
                        "the assumption `{0}` has an indicator but no limit at which it is broken",
                    .es = "el supuesto `{0}` tiene indicador pero no el límite a partir del cual "
                          "se rompe",
                    .zh = "假设 `{0}` 有指标，却没有写明何时不再成立"},
           .arguments = {assumption.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/assumption-without-limit",
             .severity = diag::Severity::note,
             .summary = {.en = "an assumption has no limit at which it is broken",
                         .es = "un supuesto no tiene límite a partir del cual se rompe",
                         .zh = "假设没有写明何时不再成立"},
             .rationale = {.en = "An indicator that may take any value warns of nothing. The limit "
                                 "says beforehand when the plan must be changed.",
                           .es = "Un indicador que puede tomar cualquier valor no avisa de nada. "
                                 "El límite dice de antemano cuándo hay que cambiar el plan.",
                           .zh =
                               "可以取任何值的指标起不到警示作用。界限事先说明何时必须调整计划。"},
             .remedy = {.en = "add `limit: \">= <value>\"` to the assumption",
                        .es = "añada `limit: \">= <valor>\"` al supuesto",
                        .zh = "在假设中加上 `limit: \">= <数值>\"`"},
             .source = "S3 assumptions",
             .since = "0.1",
             .bad = R"(situation:
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse}  # <-- here
)",
             .good = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::situation::assumption_without_limit
