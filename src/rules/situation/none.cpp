// rules/situation/none: a plan without an analysis of the situation.
#include "rules/rule.hpp"
#include "rules/situation/described.hpp"

namespace planctl::rules::situation::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (has_facts(input.plan.situation)) return;
  pen.report(input.plan.place_of("situation"),
             {.text = {.en = "the plan says nothing of the market, the customers, the competitors "
                             "and its own capability",
                       .es = "el plan no dice nada del mercado, los clientes, los competidores ni "
                             "la propia capacidad",
                       .zh = "计划没有说明市场、客户、竞争对手和自身能力"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/none",
             .severity = diag::Severity::warning,
             .summary = {.en = "the plan has no analysis of the situation",
                         .es = "el plan no tiene análisis de la situación",
                         .zh = "计划没有现状分析"},
             .rationale =
                 {.en = "A target that was set without a look at the market, the customers, the "
                        "competitors and one's own capability is a guess. Everything that follows "
                        "rests on it.",
                  .es = "Una meta fijada sin mirar el mercado, los clientes, los competidores y la "
                        "propia capacidad es una conjetura. Todo lo demás descansa sobre ella.",
                  .zh = "不看市场、客户、竞争对手和自身能力就定下的目标值只是猜测，而后面的一切都建"
                        "立在它之上。"},
             .remedy = {.en = "add a section `situation` with `environment`, `customers`, "
                              "`competitors` and `capability`",
                        .es = "añada una sección `situation` con `environment`, `customers`, "
                              "`competitors` y `capability`",
                        .zh = "增加 `situation` 一节，写明 "
                              "`environment`、`customers`、`competitors` 和 `capability`"},
             .source = "S3 six content parts",
             .since = "0.1",
             .bad = R"(situation: {}  # <-- here
)",
             .good = R"(situation:  # others as before
  environment:
    - {says: households drink 3 % more tea at home, source: household panel, date: 2025-10-01}
)"},
    .check = check,
    .looks_in = "situation situation.assumptions situation.problems"};

}  // namespace planctl::rules::situation::none
