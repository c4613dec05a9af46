// rules/situation/assumption_without_indicator: an assumption that nothing watches.
#include "rules/rule.hpp"

namespace planctl::rules::situation::assumption_without_indicator {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& assumption : input.plan.situation.assumptions)
    if (!assumption.indicator)
      pen.report(assumption.span(), {.text = {.en = "no indicator watches the assumption `{0}`",
                                              .es = "ningún indicador vigila el supuesto `{0}`",
                                              .zh = "没有指标监视假设 `{0}`"},
                                     .arguments = {assumption.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/assumption-without-indicator",
             .severity = diag::Severity::warning,
             .summary = {.en = "an assumption has no indicator",
                         .es = "un supuesto no tiene indicador",
                         .zh = "假设没有指标"},
             .rationale = {.en = "An assumption is useful because it can turn out wrong in time. "
                                 "Without an indicator it turns out wrong at the end of the year.",
                           .es = "Un supuesto es útil porque puede desmentirse a tiempo. Sin "
                                 "indicador, se desmiente a fin de año.",
                           .zh = "假设的价值在于能及时发现它不成立。没有指标，要到年底才会发现。"},
             .remedy = {.en = "add `indicator: <indicator>` and `limit: <limit>` to the assumption",
                        .es = "añada `indicator: <indicador>` y `limit: <límite>` al supuesto",
                        .zh = "在假设中加上 `indicator: <指标>` 和 `limit: <界限>`"},
             .source = "S3 assumptions",
             .since = "0.1",
             .bad = R"(situation:
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01}  # <-- here
)",
             .good = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::situation::assumption_without_indicator
