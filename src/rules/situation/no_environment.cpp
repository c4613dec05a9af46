// rules/situation/no_environment: a situation that says nothing of the environment.
#include "rules/rule.hpp"
#include "rules/situation/described.hpp"

namespace planctl::rules::situation::no_environment {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  if (!has_facts(situation) || !situation.environment.empty()) return;
  pen.report(input.plan.place_of("situation"),
             {.text = {.en = "the situation says nothing of the market and its environment",
                       .es = "la situación no dice nada del mercado ni de su entorno",
                       .zh = "现状中没有写市场和外部环境"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/no-environment",
             .severity = diag::Severity::warning,
             .summary = {.en = "the situation says nothing of the environment",
                         .es = "la situación no dice nada del entorno",
                         .zh = "现状中没有外部环境"},
             .rationale =
                 {.en = "Growth comes out of a market that grows, or out of the share of others. "
                        "Which of the two it is to be decides the whole plan.",
                  .es = "El crecimiento sale de un mercado que crece o de la cuota de otros. Cuál "
                        "de los dos sea decide todo el plan.",
                  .zh = "增长要么来自市场扩大，要么来自别人的份额。是哪一种，决定了整个计划。"},
             .remedy = {.en = "add `environment: [{says: ..., source: ..., date: ...}]`",
                        .es = "añada `environment: [{says: ..., source: ..., date: ...}]`",
                        .zh = "加上 `environment: [{says: ……, source: ……, date: ……}]`"},
             .source = "S3 six content parts",
             .since = "0.1",
             .bad = R"(situation:  # <-- here
  customers:
    - {says: families buy the large pack near their home, source: own survey, date: 2025-09-15}
  competitors:
    - {says: the leader is in 65 % of the shops and we are in 42 %, source: store audit, date: 2025-11-02}
  capability:
    - {says: four sellers who can carry 6.4M, source: sales, date: 2025-11-01, where: {region: norte}}
    - {says: three sellers who can carry 5.3M, source: sales, date: 2025-11-01, where: {region: sur}}
)",
             .good = R"(situation:  # others as before
  environment:
    - {says: households drink 3 % more tea at home, source: household panel, date: 2025-10-01}
)"},
    .check = check,
    .looks_in = "situation.environment"};

}  // namespace planctl::rules::situation::no_environment
