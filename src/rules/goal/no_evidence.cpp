// rules/goal/no_evidence: a goal whose target rests on nothing.
#include "rules/goal/growth.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::goal::no_evidence {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (!goal.target || rests_on_something(goal) || find_round_growth(goal)) continue;
    pen.report(
        goal.target->span,
        {.text = {.en = "the target of the goal `{0}` rests on no evidence and no assumption",
                  .es = "la meta del objetivo `{0}` no se apoya en ningún dato ni supuesto",
                  .zh = "目标 `{0}` 的目标值没有任何依据或假设"},
         .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/no-evidence",
             .severity = diag::Severity::warning,
             .summary = {.en = "a target rests on no evidence and no assumption",
                         .es = "una meta no se apoya en ningún dato ni supuesto",
                         .zh = "目标值没有任何依据或假设"},
             .rationale = {.en = "A figure that comes from no analysis of the market and of one's "
                                 "own capability convinces nobody, and nobody notices when its "
                                 "ground is gone. Say what the number rests on.",
                           .es = "Una cifra que no nace de un análisis del mercado y de la propia "
                                 "capacidad no convence a nadie, y nadie advierte cuándo pierde su "
                                 "base. Diga en qué se apoya el número.",
                           .zh = "不是从行业和自身能力分析得来的数字，说服不了任何人；它的基础消失"
                                 "时，也没有人察觉。应当写明数字的依据。"},
             .remedy = {.en = "add `basis: [<assumption>]` or `evidence: <text>` to the goal",
                        .es = "añada `basis: [<supuesto>]` o `evidence: <texto>` al objetivo",
                        .zh = "在目标中加上 `basis: [<假设>]` 或 `evidence: <文字>`"},
             .source = "S4 target problem",
             .since = "0.1",
             .bad = R"(goals:
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M  # <-- here
    owner: ana
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    target: 11.1M
    basis: [demand]
    evidence: growth of 6.5 % in 2025 and of 7.0 % in 2024
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_evidence
