// rules/strategy/none: a plan without a strategy.
#include "rules/rule.hpp"

namespace planctl::rules::strategy::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.strategies.empty()) return;
  pen.report(input.plan.place_of("strategies"),
             {.text = {.en = "the plan has no strategy",
                       .es = "el plan no tiene ninguna estrategia",
                       .zh = "计划没有任何策略"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "strategy/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "the plan has no strategy",
                     .es = "el plan no tiene ninguna estrategia",
                     .zh = "计划没有任何策略"},
         .rationale =
             {.en = "Goals say how far, actions say what is done on Monday; the strategy says why "
                    "these actions will bring these goals. Without it the plan is a list of tasks.",
              .es = "Los objetivos dicen hasta dónde, las acciones qué se hace el lunes; la "
                    "estrategia dice por qué estas acciones traerán estos objetivos. Sin ella el "
                    "plan es una lista de tareas.",
              .zh = "目标说明走多远，行动说明周一做什么，策略则说明为什么这些行动能带来这些目标。没"
                    "有策略，计划只是任务清单。"},
         .remedy =
             {.en = "add a section `strategies`, each with `serves: [<goal>]` and a `path`",
              .es =
                  "añada una sección `strategies`, cada una con `serves: [<objetivo>]` y un `path`",
              .zh = "增加 `strategies` 一节，每项写明 `serves: [<目标>]` 和 `path`"},
         .source = "S3 six content parts",
         .since = "0.1",
         .bad = R"(strategies: {}  # <-- here
)",
         .good = R"(strategies:  # others as before
  depth:  # others as before
    title: Deep distribution
    serves: [sales, distribution, skills]
    path: {need: buy close to home, offer: family pack, channel: retail, message: tastings in the shop, satisfaction: 40 % buy again}
)"},
    .check = check,
    .looks_in = "strategies"};

}  // namespace planctl::rules::strategy::none
