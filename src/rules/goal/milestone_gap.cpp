// rules/goal/milestone_gap: a goal with too much time between its milestones.
#include <algorithm>
#include <vector>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::milestone_gap {
namespace {

// Half a year, with room for its odd days.
constexpr diag::Threshold longest{.name = "milestone-interval",
                                  .kind = diag::Threshold::Kind::days,
                                  .usual = 190,
                                  .summary = {.en = "longest time between two milestones",
                                              .es = "plazo máximo entre dos hitos",
                                              .zh = "两个里程碑之间的最长间隔"}};

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  const auto time = find_time(input.plan);
  if (!year || !time) return;
  for (const auto& goal : input.plan.goals) {
    if (goal.quota || goal.milestones.empty() || !goal.due) continue;  // `goal/no-due` says it
    if (!time->contains(goal.due->value)) continue;  // `goal/due-outside-year` says it
    const auto is_dated = [](const auto& milestone) { return milestone.due.has_value(); };
    if (!std::all_of(goal.milestones.begin(), goal.milestones.end(), is_dated))
      continue;  // `goal/milestone-undated` says it
    std::vector<values::Date> dates{year->value.days.start};
    for (const auto& milestone : goal.milestones) dates.push_back(milestone.due->value);
    dates.push_back(goal.due->value);
    std::sort(dates.begin(), dates.end());
    for (std::size_t i = 1; i < dates.size(); ++i) {
      if (values::days_between(dates[i - 1], dates[i]) <= value_of(longest, input.plan)) continue;
      pen.report(goal.milestones.front().span,
                 {.text = {.en = "the goal `{0}` has no milestone between {1} and {2}",
                           .es = "el objetivo `{0}` no tiene ningún hito entre {1} y {2}",
                           .zh = "目标 `{0}` 在 {1} 至 {2} 之间没有里程碑"},
                  .arguments = {goal.id.value, values::to_string(dates[i - 1]),
                                values::to_string(dates[i])}});
      break;
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/milestone-gap",
         .severity = diag::Severity::note,
         .summary = {.en = "too much time passes between two milestones",
                     .es = "pasa demasiado tiempo entre dos hitos",
                     .zh = "两个里程碑相隔过久"},
         .rationale =
             {.en = "A milestone is a chance to notice a deviation and to mend it. Over half a "
                    "year without one is a yearly look in disguise.",
              .es = "Un hito es la ocasión de advertir una desviación y corregirla. Más de medio "
                    "año sin hitos es una mirada anual disfrazada.",
              .zh =
                  "里程碑是发现偏差并加以纠正的机会。半年以上没有里程碑，等于变相地一年只看一次。"},
         .remedy = {.en = "add a milestone between the two dates to `milestones`",
                    .es = "añada a `milestones` un hito entre ambas fechas",
                    .zh = "在 `milestones` 中两个日期之间增加一个里程碑"},
         .source = "S0 smaller targets",
         .since = "0.1",
         .bad = R"(goals:
  distribution:
    title: Weighted distribution
    measure: distribution
    baseline: 42%
    target: 48%
    owner: luis
    due: 2026-12-31
    milestones: [{due: 2026-03-31, amount: 43%}]  # <-- here
)",
         .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    due: 2026-12-31
    milestones: [{due: 2026-03-31, amount: 43%}, {due: 2026-06-30, amount: 45%}, {due: 2026-09-30, amount: 47%}]
)",
         .thresholds = {&longest, 1}},
    .check = check};

}  // namespace planctl::rules::goal::milestone_gap
