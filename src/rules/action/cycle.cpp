// rules/action/cycle: actions that wait for one another in a circle.
#include <string>
#include <vector>

#include "rules/cycles.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::cycle {
namespace {

diag::Span find_link(const model::Action& from, std::size_t to) {
  for (const auto& ref : from.after)
    if (ref.index == to) return ref.name.span;
  return from.span();
}

void check(const Input& input, const Pen& pen) {
  const auto& actions = input.plan.actions;
  std::vector<std::vector<std::size_t>> links(actions.size());
  for (std::size_t i = 0; i < actions.size(); ++i)
    for (const auto& before : actions[i].after)
      if (before.known()) links[i].push_back(before.index);
  const auto doubtful = [&](std::size_t waiting, std::size_t awaited) {
    const auto& start = actions[waiting].start;
    const auto& other = actions[awaited].start;
    return start && other && other->value > start->value;  // begins later than what waits for it
  };
  for (const auto& cycle : find_cycles(links, doubtful)) {
    std::string path;
    for (const auto i : cycle) path += actions[i].id.value + " ← ";
    path += actions[cycle.front()].id.value;
    pen.report(find_link(actions[cycle.front()], cycle[1 % cycle.size()]),
               {.text = {.en = "actions wait for one another in a circle: {0}",
                         .es = "unas acciones se esperan mutuamente en círculo: {0}",
                         .zh = "行动互相等待，形成循环：{0}"},
                .arguments = {path}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/cycle",
             .severity = diag::Severity::error,
             .summary = {.en = "actions wait for one another in a circle",
                         .es = "unas acciones se esperan mutuamente en círculo",
                         .zh = "行动之间互相等待，形成循环"},
             .rationale = {.en = "Each waits for the other, so none can ever begin.",
                           .es = "Cada una espera a la otra, de modo que ninguna puede empezar.",
                           .zh = "彼此等待，谁都无法开始。"},
             .remedy = {.en = "remove one of the `after` links",
                        .es = "elimine uno de los vínculos `after`",
                        .zh = "去掉其中一个 `after` 关联"},
             .source = "S0 who, where, when, how",
             .since = "0.1",
             .bad = R"(actions:
  hire-sellers:
    title: Hire two sellers
    owner: marta
    after: [open-outlets]  # <-- here
  open-outlets:
    title: Open 300 outlets
    owner: luis
    after: [hire-sellers]
)",
             .good = R"(actions:  # others as before
  second-line:  # others as before
    title: Run the second packing line in two shifts
    start: 2026-10-05
    due: 2026-12-18
    after: [open-outlets]
    progress: []
)"},
    .check = check};

}  // namespace planctl::rules::action::cycle
