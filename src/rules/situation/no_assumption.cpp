// rules/situation/no_assumption: a plan that names no assumption about its environment.
#include "rules/rule.hpp"
#include "rules/situation/described.hpp"

namespace planctl::rules::situation::no_assumption {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  if (!is_described(situation) || !situation.assumptions.empty()) return;
  pen.report(input.plan.place_of("situation"),
             {.text = {.en = "the plan names no assumption that it rests on",
                       .es = "el plan no nombra ningún supuesto en el que descanse",
                       .zh = "计划没有写明它所依据的假设"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/no-assumption",
             .severity = diag::Severity::warning,
             .summary = {.en = "the plan names no assumption",
                         .es = "el plan no nombra ningún supuesto",
                         .zh = "计划没有写出任何假设"},
             .rationale =
                 {.en = "Every plan rests on assumptions; the written ones can be watched. When "
                        "one breaks, the plan can be changed before the figures show it.",
                  .es =
                      "Todo plan descansa en supuestos; los escritos pueden vigilarse. Cuando uno "
                      "se rompe, el plan puede cambiarse antes de que lo muestren las cifras.",
                  .zh = "任何计划都建立在假设之上，写出来的才能被监视。某个假设一旦不成立，就能赶在"
                        "数字恶化之前调整计划。"},
             .remedy = {.en = "add `assumptions: {<id>: {says: ..., source: ..., date: ..., "
                              "indicator: ..., limit: ...}}` to `situation`",
                        .es = "añada `assumptions: {<id>: {says: ..., source: ..., date: ..., "
                              "indicator: ..., limit: ...}}` a `situation`",
                        .zh = "在 `situation` 中加上 `assumptions: {<id>: {says: ……, source: ……, "
                              "date: ……, indicator: ……, limit: ……}}`"},
             .source = "S3 assumptions",
             .since = "0.1",
             .bad = R"(situation:  # <-- here
  environment:
    - {says: households drink 3 % more tea at home, source: household panel, date: 2025-10-01}
goals:  # others as before
  sales:  # others as before
    basis: []
  distribution:  # others as before
    basis: []
  awareness:  # others as before
    basis: []
  delivery:  # others as before
    basis: []
  skills:  # others as before
    basis: []
)",
             .good = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}
)"},
    .check = check,
    .looks_in = "situation.assumptions"};

}  // namespace planctl::rules::situation::no_assumption
