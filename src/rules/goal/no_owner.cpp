// rules/goal/no_owner: a goal that no person owns.
#include "rules/rule.hpp"

namespace planctl::rules::goal::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (goal.owner) continue;
    pen.report(goal.span(), {.text = {.en = "the goal `{0}` has no owner",
                                      .es = "el objetivo `{0}` no tiene responsable",
                                      .zh = "目标 `{0}` 没有负责人"},
                             .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/no-owner",
             .severity = diag::Severity::error,
             .summary = {.en = "a goal has no owner",
                         .es = "un objetivo no tiene responsable",
                         .zh = "目标没有负责人"},
             .rationale =
                 {.en = "Lack of ownership is the most common reason why plans fail. Where nobody "
                        "answers for a goal, nobody gives it time, and the day-to-day wins.",
                  .es = "La falta de responsables es la causa más frecuente del fracaso de los "
                        "planes. Si nadie responde de un objetivo, nadie le dedica tiempo y se "
                        "impone el día a día.",
                  .zh = "无人负责是计划失败最常见的原因。没有人对目标负责，就没有人为它投入时间，日"
                        "常事务便会占据上风。"},
             .remedy = {.en = "add `owner: <person>` to the goal",
                        .es = "añada `owner: <persona>` al objetivo",
                        .zh = "在目标中加上 `owner: <人员>`"},
             .source = "S0 pitfall no ownership",
             .since = "0.1",
             .bad = R"(goals:
  sales:  # <-- here
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    measure: sales
    target: 11.1M
    owner: ana
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_owner
