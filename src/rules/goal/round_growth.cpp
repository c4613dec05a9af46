// rules/goal/round_growth: a target that is last year plus a round percentage.
#include <string>

#include "rules/goal/growth.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::goal::round_growth {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    const auto percent = find_round_growth(goal);
    if (!percent || rests_on_something(goal)) continue;
    const std::string sign = *percent > 0 ? "+" : "";
    pen.report(
        goal.target->span,
        {.text =
             {.en = "the target of the goal `{0}` is its baseline {1}%, and rests on nothing else",
              .es = "la meta del objetivo `{0}` es el valor de partida {1} %, y no se apoya en "
                    "nada más",
              .zh = "目标 `{0}` 的目标值就是基准值 {1}%，此外没有任何依据"},
         .arguments = {goal.id.value, sign + std::to_string(*percent)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/round-growth",
         .severity = diag::Severity::warning,
         .summary = {.en = "a target is last year plus a round percentage, without evidence",
                     .es = "una meta es el año anterior más un porcentaje redondo, sin fundamento",
                     .zh = "目标值只是上年加一个整数百分比，没有依据"},
         .rationale = {.en = "Last year plus a percentage is set at a desk in a minute. It knows "
                             "neither the market nor the capacity, so it is out of reach in one "
                             "region and too easy in another.",
                       .es = "El año anterior más un porcentaje se fija en un escritorio en un "
                             "minuto. No conoce el mercado ni la capacidad: es inalcanzable en una "
                             "región y demasiado fácil en otra.",
                       .zh = "“上年加百分之几”在办公桌前一分钟就能定出来。它既不了解市场也不了解能"
                             "力，在一个区域高不可攀，在另一个区域又过于容易。"},
         .remedy =
             {.en =
                  "say what the number rests on: add `basis: [<assumption>]` or `evidence: <text>`",
              .es = "diga en qué se apoya la cifra: añada `basis: [<supuesto>]` o `evidence: "
                    "<texto>`",
              .zh = "写明数字的依据：加上 `basis: [<假设>]` 或 `evidence: <文字>`"},
         .source = "S4 target problem",
         .since = "0.1",
         .bad = R"(goals:
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.44M  # <-- here
    owner: ana
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    baseline: 10.4M
    target: 11.1M
    evidence: growth of 6.5 % in 2025 and of 7.0 % in 2024
)"},
    .check = check};

}  // namespace planctl::rules::goal::round_growth
