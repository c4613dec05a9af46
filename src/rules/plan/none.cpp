// rules/plan/none: a plan that says nothing of itself.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::plan::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!is_headless(input.plan)) return;
  pen.report(input.plan.place_of("plan"),
             {.text = {.en = "the plan names neither its leader nor its year nor its currency",
                       .es = "el plan no nombra ni quién lo lidera, ni su año, ni su moneda",
                       .zh = "计划既没有写明领导人，也没有写明年度和货币"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "plan/none",
         .severity = diag::Severity::error,
         .summary = {.en = "the plan says nothing of itself",
                     .es = "el plan no dice nada de sí mismo",
                     .zh = "计划没有任何关于自身的说明"},
         .rationale =
             {.en = "Whose plan it is, for which year and in which currency is the first thing "
                    "that each reader asks. Without a year nothing can be cut, without a leader "
                    "nobody answers for the whole.",
              .es = "De quién es el plan, para qué año y en qué moneda es lo primero que pregunta "
                    "cada lector. Sin año no se puede repartir nada; sin líder nadie responde del "
                    "conjunto.",
              .zh = "计划由谁领导、针对哪一年、以何种货币计，是每位读者首先要问的。没有年度就无法分"
                    "解，没有领导人就无人对整体负责。"},
         .remedy = {.en = "add a section `plan` with `title`, `leader`, `year` and `currency`",
                    .es = "añada una sección `plan` con `title`, `leader`, `year` y `currency`",
                    .zh = "增加 `plan` 一节，写明 `title`、`leader`、`year` 和 `currency`"},
         .source = "S0 step 1",
         .since = "0.1",
         .bad = R"(plan:  # <-- here
  id: northern-2026
  title: Commercial plan 2026
)",
         .good = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  language: en
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
  vision: our tea and coffee within walking distance of every household
)"},
    .check = check,
    .looks_in = "plan"};

}  // namespace planctl::rules::plan::none
