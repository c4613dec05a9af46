// rules/action/no_feasibility: an action that promises a result without a word on feasibility or
// risk.
#include "rules/action/lacking.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::no_feasibility {
namespace {

void check(const Input& input, const Pen& pen) {
  report_lacking(
      input, pen,
      {.one = {.en = "the action `{0}` promises a result but shows neither feasibility nor risk",
               .es = "la acción `{0}` promete un resultado pero no indica viabilidad ni riesgo",
               .zh = "行动 `{0}` 承诺了结果，却没有可行性和风险说明"},
       .all =
           {.en = "all {0} actions promise a result, but none shows feasibility or risk",
            .es =
                "las {0} acciones prometen un resultado, pero ninguna indica viabilidad ni riesgo",
            .zh = "{0} 项行动都承诺了结果，却都没有可行性和风险说明"}},
      [](const model::Action& action) {
        return !action.expects.empty() && !action.feasibility && !action.risk;
      });
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/no-feasibility",
             .severity = diag::Severity::note,
             .summary = {.en = "an action promises a result but shows neither feasibility nor risk",
                         .es =
                             "una acción promete un resultado pero no indica viabilidad ni riesgo",
                         .zh = "行动承诺了结果，却没有可行性和风险说明"},
             .rationale =
                 {.en = "Before a measure is decided, someone has tried it, asked, or calculated. "
                        "One line on that, and one on what may go wrong, tell a plan from a hope.",
                  .es = "Antes de decidir una medida, alguien la ha probado, ha preguntado o ha "
                        "calculado. Una línea sobre ello, y otra sobre lo que puede fallar, "
                        "distinguen un plan de una esperanza.",
                  .zh = "决定一项措施之前，应当有人试过、问过或算过。写一句依据，再写一句可能出什么"
                        "问题，计划才有别于愿望。"},
             .remedy = {.en = "add `feasibility: <text>` or `risk: <text>` to the action",
                        .es = "añada `feasibility: <texto>` o `risk: <texto>` a la acción",
                        .zh = "在行动中加上 `feasibility: <文字>` 或 `risk: <文字>`"},
             .source = "S3 pre-study",
             .since = "0.1",
             .bad = R"(actions:
  open-outlets:  # <-- here
    title: Open 300 outlets
    goal: distribution
    owner: luis
    expects: {goal: distribution, amount: 6%}
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    expects: [{goal: sales, amount: 460k, from: 2026-04}, {goal: distribution, amount: 6%, from: 2026-03}]
    feasibility: 28 outlets in a month in Lugo
    risk: slow listing at two chains
)"},
    .check = check};

}  // namespace planctl::rules::action::no_feasibility
