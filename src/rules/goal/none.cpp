// rules/goal/none: a plan that has no goal.
#include "rules/rule.hpp"

namespace planctl::rules::goal::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.goals.empty()) return;
  pen.report(input.plan.place_of("goals"), {.text = {.en = "the plan sets no goal",
                                                     .es = "el plan no fija ningún objetivo",
                                                     .zh = "计划没有设定任何目标"},
                                            .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/none",
             .severity = diag::Severity::error,
             .summary = {.en = "the plan has no goal",
                         .es = "el plan no tiene ningún objetivo",
                         .zh = "计划没有任何目标"},
             .rationale =
                 {.en =
                      "Everything in a plan, its money, its actions and its meetings, is there for "
                      "a goal. Without one there is nothing to divide, to follow or to reach.",
                  .es = "Todo en un plan, el dinero, las acciones y las reuniones, existe para un "
                        "objetivo. Sin él no hay nada que repartir, seguir ni alcanzar.",
                  .zh = "计划中的一切，无论资金、行动还是会议，都是为目标服务的。没有目标，就无从分"
                        "解、跟踪和达成。"},
             .remedy = {.en = "add a section `goals` with at least one goal, its `measure`, "
                              "`target` and `owner`",
                        .es = "añada una sección `goals` con al menos un objetivo, su `measure`, "
                              "`target` y `owner`",
                        .zh =
                            "增加 `goals` 一节，至少写一个目标及其 `measure`、`target` 和 `owner`"},
             .source = "S3 six content parts",
             .since = "0.1",
             .bad = R"(goals: {}  # <-- here
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
)"},
    .check = check,
    .looks_in = "goals"};

}  // namespace planctl::rules::goal::none
