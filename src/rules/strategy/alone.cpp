// rules/strategy/alone: a strategy that has no tie to the others.
#include <algorithm>
#include <set>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::strategy::alone {
namespace {

// Two strategies may well be two things.
constexpr diag::Threshold least{
    .name = "linked-strategies",
    .kind = diag::Threshold::Kind::count,
    .usual = 3,
    .summary = {.en = "strategies from which on they are expected to be tied",
                .es = "estrategias a partir de las cuales se espera que estén unidas",
                .zh = "策略达到此数时应相互关联"}};

// Goals that are joined by driving or supporting one another, in either direction: each gets the
// number of its group.
std::vector<std::size_t> group_goals(const model::Plan& plan) {
  std::vector<std::size_t> group(plan.goals.size());
  for (std::size_t goal = 0; goal < group.size(); ++goal) group[goal] = goal;
  const auto find = [&](std::size_t goal) {
    while (group[goal] != goal) goal = group[goal] = group[group[goal]];
    return goal;
  };
  for (std::size_t goal = 0; goal < group.size(); ++goal)
    for (const auto* refs : {&plan.goals[goal].driven_by, &plan.goals[goal].supports})
      for (const auto& other : *refs)
        if (other.known()) group[find(other.index)] = find(goal);
  for (std::size_t goal = 0; goal < group.size(); ++goal) group[goal] = find(goal);
  return group;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (std::ssize(plan.strategies) < value_of(least, plan)) return;
  const auto group = group_goals(plan);
  std::vector<std::set<std::size_t>> groups;         // by strategy
  std::vector<std::size_t> served(group.size(), 0);  // by group: how many strategies
  for (const auto& strategy : plan.strategies) {
    auto& own = groups.emplace_back();
    for (const auto& goal : strategy.serves)
      if (goal.known()) own.insert(group[goal.index]);
    for (const auto number : own) ++served[number];
  }
  const auto linked = find_linked_goals(plan);
  for (std::size_t one = 0; one < groups.size(); ++one) {
    // Goals without any link are told by `goal/isolated`, each for itself.
    const auto& serves = plan.strategies[one].serves;
    if (std::none_of(serves.begin(), serves.end(),
                     [&](const auto& ref) { return ref.known() && linked[ref.index]; }))
      continue;
    const bool tied = std::any_of(groups[one].begin(), groups[one].end(),
                                  [&](std::size_t number) { return served[number] > 1; });
    if (!tied && !groups[one].empty())
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
  returns: {title: Returned packs, measure: complaints, baseline: 900, target: 700, owner: jorge, due: 2026-12-31, perspective: process, unit: packs, driven_by: [seals]}
  seals: {title: Packs with the new seal, measure: sealed packs, kind: ratio, unit: "%", baseline: 10%, target: 90%, owner: jorge, due: 2026-12-31, perspective: learning}
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
)",
             .thresholds = {&least, 1}},
    .check = check,
    .looks_in = "goals strategies"};

}  // namespace planctl::rules::strategy::alone
