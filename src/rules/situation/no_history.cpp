// rules/situation/no_history: a situation without the figures of past years.
#include "rules/rule.hpp"
#include "rules/situation/described.hpp"

namespace planctl::rules::situation::no_history {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  if (!is_described(situation) || input.plan.goals.empty() || !situation.history.empty()) return;
  pen.report(input.plan.place_of("situation"),
             {.text = {.en = "the situation gives no figures of past years",
                       .es = "la situación no da cifras de años anteriores",
                       .zh = "现状中没有给出往年数据"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "situation/no-history",
         .severity = diag::Severity::note,
         .summary = {.en = "the situation has no past figures",
                     .es = "la situación no tiene cifras de años anteriores",
                     .zh = "现状中没有往年数据"},
         .rationale =
             {.en = "What an organisation has reached so far is the first measure of what it can "
                    "reach. Three years of figures show whether a target is a step or a leap.",
              .es = "Lo que una organización ha logrado hasta ahora es la primera medida de lo que "
                    "puede lograr. Tres años de cifras muestran si una meta es un paso o un salto.",
              .zh = "一个组织过去达到的水平，是衡量它能达到什么的第一把尺子。三年的数字就能看出目标"
                    "值是一步还是一跃。"},
         .remedy = {.en = "add `history: {<goal>: {<year>: <amount>, ...}}` to `situation`",
                    .es = "añada `history: {<objetivo>: {<año>: <cantidad>, ...}}` a `situation`",
                    .zh = "在 `situation` 中加上 `history: {<目标>: {<年份>: <数额>, ……}}`"},
         .source = "S3 fits reality",
         .since = "0.1",
         .bad = R"(situation:  # <-- here
  environment:
    - {says: households drink 3 % more tea at home, source: household panel, date: 2025-10-01}
)",
         .good = R"(situation:  # others as before
  history:
    sales: {2023: 9.13M, 2024: 9.77M, 2025: 10.4M}
    distribution: {2024: 37%, 2025: 42%}
)"},
    .check = check,
    .looks_in = "situation.history"};

}  // namespace planctl::rules::situation::no_history
