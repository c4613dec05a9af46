// rules/situation/no_problem: a plan that names no problem to be solved.
#include "rules/rule.hpp"
#include "rules/situation/described.hpp"

namespace planctl::rules::situation::no_problem {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  if (!is_described(situation) || !situation.problems.empty()) return;
  pen.report(input.plan.place_of("situation"),
             {.text = {.en = "the plan names no problem to solve",
                       .es = "el plan no nombra ningún problema que resolver",
                       .zh = "计划没有写出要解决的问题"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/no-problem",
             .severity = diag::Severity::warning,
             .summary = {.en = "the plan names no problem to solve",
                         .es = "el plan no nombra ningún problema que resolver",
                         .zh = "计划没有写出要解决的问题"},
             .rationale =
                 {.en = "A plan takes hold of what keeps the organisation from its goals. One that "
                        "sees no problem describes a wish for more of the same.",
                  .es = "Un plan aborda lo que separa a la organización de sus objetivos. El que "
                        "no ve ningún problema describe el deseo de más de lo mismo.",
                  .zh =
                      "计划要抓住妨碍组织达成目标的问题。看不到问题的计划，只是希望照旧再多一点。"},
             .remedy = {.en = "add `problems: {<id>: {says: ..., benchmark: ..., bottleneck: "
                              "true}}` to `situation`",
                        .es = "añada `problems: {<id>: {says: ..., benchmark: ..., bottleneck: "
                              "true}}` a `situation`",
                        .zh = "在 `situation` 中加上 `problems: {<id>: {says: ……, benchmark: ……, "
                              "bottleneck: true}}`"},
             .source = "S3 problems first",
             .since = "0.1",
             .bad = R"(situation:  # <-- here
  environment:
    - {says: households drink 3 % more tea at home, source: household panel, date: 2025-10-01}
strategies:  # others as before
  depth:  # others as before
    solves: []
  reliable:  # others as before
    solves: []
)",
             .good = R"(situation:  # others as before
  problems:
    few-outlets: {says: weighted distribution of 42 %, benchmark: 65 % of the leader, bottleneck: true}
    late-orders: {says: 12 % of our own orders leave late, benchmark: 5 % in the industry}
)"},
    .check = check,
    .looks_in = "situation.problems"};

}  // namespace planctl::rules::situation::no_problem
