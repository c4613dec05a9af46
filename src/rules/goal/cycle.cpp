// rules/goal/cycle: goals that drive one another in a circle.
#include <string>
#include <vector>

#include "rules/cycles.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::goal::cycle {
namespace {

diag::Span find_link(const model::Goal& from, std::size_t to) {
  for (const auto& ref : from.driven_by)
    if (ref.index == to) return ref.name.span;
  return from.span();
}

// What is learned serves processes, these customers, and these the money: an arrow the other way is
// probably the one that closes the circle.
bool runs_back(const model::Goal& driven, const model::Goal& driver) {
  return driven.perspective && driver.perspective &&
         driver.perspective->value < driven.perspective->value;
}

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  std::vector<std::vector<std::size_t>> links(goals.size());
  for (std::size_t i = 0; i < goals.size(); ++i)
    for (const auto& driver : goals[i].driven_by)
      if (driver.known()) links[i].push_back(driver.index);
  const auto doubtful = [&](std::size_t driven, std::size_t driver) {
    return runs_back(goals[driven], goals[driver]);
  };
  for (const auto& cycle : find_cycles(links, doubtful)) {
    std::string path;
    for (const auto i : cycle) path += goals[i].id.value + " ← ";
    path += goals[cycle.front()].id.value;
    pen.report(find_link(goals[cycle.front()], cycle[1 % cycle.size()]),
               {.text = {.en = "goals drive one another in a circle: {0}",
                         .es = "los objetivos se impulsan en círculo: {0}",
                         .zh = "目标互相驱动，形成循环：{0}"},
                .arguments = {path}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/cycle",
         .severity = diag::Severity::error,
         .summary = {.en = "goals drive one another in a circle",
                     .es = "los objetivos se impulsan unos a otros en círculo",
                     .zh = "目标之间互相驱动，形成循环"},
         .rationale =
             {.en = "Cause and effect run one way. In a circle no goal can be reached first, so "
                    "the map explains nothing and no report can say what lies behind a deviation.",
              .es = "Causa y efecto van en un solo sentido. En un círculo ningún objetivo puede "
                    "alcanzarse primero, de modo que el mapa no explica nada y ningún informe "
                    "puede decir qué hay detrás de una desviación.",
              .zh = "因果只有一个方向。在循环中没有哪个目标能先达到，地图说明不了任何问题，报告也说"
                    "不清偏差的来由。"},
         .remedy = {.en = "remove one of the `driven_by` links, the one whose effect is weakest",
                    .es = "elimine uno de los vínculos `driven_by`, el de efecto más débil",
                    .zh = "去掉其中作用最弱的一个 `driven_by` 关联"},
         .source = "S0 strategy map",
         .since = "0.1",
         .bad = R"(goals:
  sales:
    title: Net sales
    measure: sales
    target: 11.1M
    owner: ana
    driven_by: [awareness]  # <-- here
  awareness:
    title: Brand awareness
    measure: awareness
    target: 36%
    owner: ana
    driven_by: [sales]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    driven_by: [distribution, awareness, delivery]
)"},
    .check = check};

}  // namespace planctl::rules::goal::cycle
