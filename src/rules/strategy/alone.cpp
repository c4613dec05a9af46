// rules/strategy/alone: a strategy that has no tie to the others.
#include <algorithm>
#include <set>

#include "rules/rule.hpp"

namespace planctl::rules::strategy::alone {
namespace {

// Goals that are joined by driving or supporting one another, in either direction: each gets the
// number of its group.
std::vector<std::size_t> group_goals(const model::Plan& plan) {
  std::vector<std::size_t> group(plan.goals.size());
  for (std::size_t goal = 0; goal < group.size(); ++goal) group[goal] = goal;
  const auto join = [&](std::size_t one, const std::vector<model::Ref<model::Goal>>& others) {
    for (const auto& other : others) {
      if (!other.known()) continue;
      const auto theirs = group[other.index];
      const auto ours = group[one];
      std::replace(group.begin(), group.end(), theirs, ours);
    }
  };
  for (std::size_t goal = 0; goal < group.size(); ++goal) {
    join(goal, plan.goals[goal].driven_by);
    join(goal, plan.goals[goal].supports);
  }
  return group;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  constexpr std::size_t few = 3;  // two strategies may well be two things
  if (plan.strategies.size() < few) return;
  const auto group = group_goals(plan);
  std::vector<std::set<std::size_t>> groups;
  for (const auto& strategy : plan.strategies) {
    auto& own = groups.emplace_back();
    for (const auto& goal : strategy.serves)
      if (goal.known()) own.insert(group[goal.index]);
  }
  for (std::size_t one = 0; one < groups.size(); ++one) {
    std::size_t tied = 0;
    for (std::size_t other = 0; other < groups.size(); ++other)
      if (other != one && std::any_of(groups[other].begin(), groups[other].end(),
                                      [&](auto number) { return groups[one].contains(number); }))
        ++tied;
    if (tied == 0 && !groups[one].empty())
      pen.report(
          plan.strategies[one].span(),
          {.text =
               {.en =
                    "no goal of the strategy `{0}` drives, supports or is one of another strategy",
                .es = "ningún objetivo de la estrategia `{0}` impulsa, apoya o comparte el de otra "
                      "estrategia",
                .zh = "策略 `{0}` 的目标与其他策略的目标毫无关联"},
           .arguments = {plan.strategies[one].id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "strategy/alone",
             .severity = diag::Severity::note,
             .summary = {.en = "a strategy is tied to no other",
                         .es = "una estrategia no está unida a ninguna otra",
                         .zh = "策略与其他策略没有联系"},
             .rationale = {.en = "Strategies are a system: what one wins must help the others. One "
                                 "that shares no goal with them, and drives none of theirs, "
                                 "competes with them for people and money.",
                           .es = "Las estrategias forman un sistema: lo que una gana debe ayudar a "
                                 "las demás. La que no comparte objetivos con ellas ni impulsa "
                                 "ninguno compite con ellas por personas y dinero.",
                           .zh = "策略是一个体系，一项的成果要能帮助其他各项。若既不共有目标，也不"
                                 "推动别的目标，就只会与其他策略争人争钱。"},
             .remedy =
                 {.en = "link its goals to the others' with `driven_by` or `supports`, or say why "
                        "it stands alone",
                  .es = "una sus objetivos a los de las demás con `driven_by` o `supports`, o diga "
                        "por qué va sola",
                  .zh =
                      "用 `driven_by` 或 `supports` 将其目标与其他策略的目标相连，或说明为何独立"},
             .source = "S4 system of strategies",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  returns: {title: Returned packs, measure: complaints, baseline: 900, target: 700, owner: jorge, due: 2026-12-31, perspective: process, unit: packs}
strategies:  # others as before
  quality:  # <-- here
    title: Better packs
    owner: jorge
    serves: [returns]
)",
             .good = R"(strategies:  # others as before
  reliable:  # others as before
    title: The reliable brand
    serves: [sales, awareness, delivery]
)"},
    .check = check};

}  // namespace planctl::rules::strategy::alone
