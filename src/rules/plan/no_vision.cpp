// rules/plan/no_vision: a plan without the sentence by which the leader explains its goal.
#include <string>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::plan::no_vision {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.header.vision || plan.goals.size() < 2 || is_headless(plan)) return;
  pen.report(plan.place_of("plan"),
             {.text = {.en = "the plan does not say in one sentence what its {0} goals are for",
                       .es = "el plan no dice en una frase para qué sirven sus {0} objetivos",
                       .zh = "计划没有用一句话说明这 {0} 个目标是为了什么"},
              .arguments = {std::to_string(plan.goals.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "plan/no-vision",
         .severity = diag::Severity::note,
         .summary = {.en = "the plan does not say its goal in one sentence",
                     .es = "el plan no dice su objetivo en una frase",
                     .zh = "计划没有用一句话说明总目标"},
         .rationale =
             {.en = "The leader has to explain the goal to everybody, in words that are repeated. "
                    "If the plan does not hold that sentence, each department tells its own.",
              .es = "Quien lidera debe explicar el objetivo a todos con palabras que se puedan "
                    "repetir. Si el plan no contiene esa frase, cada departamento cuenta la suya.",
              .zh =
                  "领导人要用便于复述的话向所有人说明目标。计划里若没有这句话，各部门就各说各的。"},
         .remedy = {.en = "add `vision: <the goal in one sentence>` to the section `plan`",
                    .es = "añada `vision: <el objetivo en una frase>` a la sección `plan`",
                    .zh = "在 `plan` 部分加上 `vision: <一句话目标>`"},
         .source = "S0 leader",
         .since = "0.1",
         .bad = R"(plan:  # <-- here
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
)",
         .good = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
  vision: our tea and coffee within walking distance of every household
)"},
    .check = check,
    .looks_in = "plan.vision"};

}  // namespace planctl::rules::plan::no_vision
