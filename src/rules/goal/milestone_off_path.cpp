// rules/goal/milestone_off_path: a milestone that leads away from its goal's target.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::milestone_off_path {
namespace {

// Those with a day and an amount, by day; of one after the end `goal/milestone-misplaced` speaks.
std::vector<const model::Milestone*> find_steps(const model::Goal& goal) {
  std::vector<const model::Milestone*> steps;
  for (const auto& milestone : goal.milestones)
    if (milestone.due && milestone.amount && (!goal.due || milestone.due->value <= goal.due->value))
      steps.push_back(&milestone);
  std::stable_sort(steps.begin(), steps.end(),
                   [](const auto* a, const auto* b) { return a->due->value < b->due->value; });
  return steps;
}

// A flow adds up from nothing; others go from their baseline to the target.
std::optional<std::int64_t> find_start(const model::Goal& goal) {
  if (goal.kind == model::Kind::flow) return 0;
  return goal.baseline ? std::optional(goal.baseline->units) : std::nullopt;
}

void report(const Pen& pen, const model::Goal& goal, const model::Milestone& milestone,
            values::Text text, std::int64_t other) {
  pen.report(milestone.amount->span,
             {.text = text,
              .arguments = {values::to_string(milestone.due->value), goal.id.value,
                            amount(goal, milestone.amount->units), amount(goal, other)}});
}

// Whether the target is no better than the start while the steps lead on to what is: then it is not
// they that are wrong. Where they fall towards it as well, the decline is meant.
bool leads_elsewhere(const model::Goal& goal, std::int64_t start) {
  const auto steps = find_steps(goal);
  const bool up = goal.good == model::Good::up;
  const auto is_better = [&](std::int64_t units, std::int64_t than) {
    return up ? units > than : units < than;
  };
  const auto target = goal.target->units;
  if (steps.empty() || is_better(target, start)) return false;
  const auto from = steps.size() > 1 ? steps.front()->amount->units : start;
  return is_better(steps.back()->amount->units, from) &&
         std::all_of(steps.begin(), steps.end(),
                     [&](const auto* step) { return is_better(step->amount->units, target); });
}

// One finding a goal: what comes after a wrong amount seems wrong as well.
void check_path(const Pen& pen, const model::Goal& goal) {
  const auto target = goal.target->units;
  const auto start = find_start(goal);
  if (start && goal.kind != model::Kind::flow && leads_elsewhere(goal, *start)) {
    if (!goal.evidence) return;  // `goal/against-direction` or `goal/same-as-baseline` says it
    const auto& last = *find_steps(goal).back();
    pen.report(goal.target->span,
               {.text = {.en = "the milestones of the goal `{0}` lead from {1} to {2}, its target "
                               "is {3}",
                         .es = "los hitos del objetivo `{0}` llevan de {1} a {2}; su meta es {3}",
                         .zh = "目标 `{0}` 的里程碑从 {1} 走向 {2}，而目标值是 {3}"},
                .arguments = {goal.id.value, amount(goal, *start), amount(goal, last.amount->units),
                              amount(goal, target)}});
    return;
  }
  if (start == target) return;
  const bool rises = start ? *start < target : goal.good == model::Good::up;
  const auto exceeds = [&](std::int64_t a, std::int64_t b) { return rises ? a > b : a < b; };
  const model::Milestone* before = nullptr;
  for (const auto* milestone : find_steps(goal)) {
    const auto units = milestone->amount->units;
    if (exceeds(units, target))
      return report(pen, goal, *milestone,
                    {.en = "the milestone of {0} of the goal `{1}` asks for {2}, beyond the "
                           "target of {3}",
                     .es = "el hito del {0} del objetivo `{1}` pide {2}, más allá de la meta de "
                           "{3}",
                     .zh = "目标 `{1}` 在 {0} 的里程碑要求 {2}，超出目标值 {3}"},
                    target);
    if (before && exceeds(before->amount->units, units))
      return report(pen, goal, *milestone,
                    {.en = "the milestone of {0} of the goal `{1}` asks for {2}, farther from "
                           "the target than the {3} of the one before",
                     .es = "el hito del {0} del objetivo `{1}` pide {2}, más lejos de la meta que "
                           "los {3} del anterior",
                     .zh = "目标 `{1}` 在 {0} 的里程碑要求 {2}，比上一个里程碑的 {3} 离目标值更远"},
                    before->amount->units);
    if (!before && start && exceeds(*start, units))
      return report(pen, goal, *milestone,
                    {.en = "the milestone of {0} of the goal `{1}` asks for {2}, farther from "
                           "the target than the {3} that it starts from",
                     .es = "el hito del {0} del objetivo `{1}` pide {2}, más lejos de la meta que "
                           "los {3} de los que parte",
                     .zh = "目标 `{1}` 在 {0} 的里程碑要求 {2}，比起点 {3} 离目标值更远"},
                    *start);
    before = milestone;
  }
}

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals)
    // Of a measure that is not known it is told, and not known whether it is to rise.
    if (goal.target && (goal.measure || goal.written_kind || !goal.measure_name))
      check_path(pen, goal);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/milestone-off-path",
         .severity = diag::Severity::warning,
         .summary = {.en = "a milestone leads away from its goal's target",
                     .es = "un hito se aparta del camino hacia la meta",
                     .zh = "里程碑偏离通往目标的路径"},
         .rationale =
             {.en =
                  "Milestones lead from where the goal starts to its target. One beyond "
                  "the target, or farther from it than the one before, is a slip in an amount, and "
                  "somebody will be judged by it.",
              .es = "Los hitos llevan de la situación de partida a la meta. Uno más allá "
                    "de la meta, o más lejos de ella que el anterior, es un error en un importe, y "
                    "por él se juzgará a alguien.",
              .zh = "里程碑从起点通向目标。超出目标值或比上一个离它更远的里程碑，是数字写错，而"
                    "有人会因此受到评判。"},
         .remedy = {.en = "correct `amount` so that it lies between the milestone before it and "
                          "the target",
                    .es = "corrija `amount` para que quede entre el hito anterior y la meta",
                    .zh = "更正 `amount`，使其介于上一个里程碑与目标值之间"},
         .source = "S0 smaller targets",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    due: 2026-12-31
    milestones:
      - {due: 2026-03-31, amount: 43%}
      - {due: 2026-06-30, amount: 54%}  # <-- here
      - {due: 2026-09-30, amount: 47%}
)",
         .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    due: 2026-12-31
    milestones: [{due: 2026-03-31, amount: 43%}, {due: 2026-06-30, amount: 45%}, {due: 2026-09-30, amount: 48%}]
)"},
    .check = check};

}  // namespace planctl::rules::goal::milestone_off_path
