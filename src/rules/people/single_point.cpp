// rules/people/single_point: goals that stop when one person leaves, because that person works on
// them alone.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::people::single_point {
namespace {

constexpr std::array limits{
    diag::Threshold{
        .name = "team-size",
        .kind = diag::Threshold::Kind::count,
        .usual = 3,
        .summary = {.en = "people from which on the work is expected to be shared",
                    .es = "personas a partir de las cuales se espera que el trabajo se comparta",
                    .zh = "人员达到此数时，工作应由多人分担"}},
    diag::Threshold{
        .name = "single-point-goals",
        .kind = diag::Threshold::Kind::count,
        .usual = 2,
        .summary = {
            .en = "goals that stop with one person, from which on that is a fault",
            .es = "objetivos que se detienen con una persona a partir de los cuales es un fallo",
            .zh = "因一人离开而停摆的目标达到此数即为问题"}}};

// Who carries what alone, and what waits for what.
class Web {
 public:
  explicit Web(const Input& input)
      : relations_(input.relations),
        alone_(input.plan.people.size()),
        waiting_(input.plan.actions.size()) {
    const auto& plan = input.plan;
    for (std::size_t index = 0; index < plan.actions.size(); ++index) {
      const auto& action = plan.actions[index];
      for (const auto& before : action.after)
        if (before.known()) waiting_[before.index].push_back(index);
      if (!action.owner || !action.owner->known()) continue;
      const std::size_t owner = action.owner->index;
      if (std::all_of(action.team.begin(), action.team.end(),
                      [&](const auto& member) { return member.index == owner; }))
        alone_[owner].push_back(index);
    }
  }

  // The actions that the person carries alone and those that wait for one of them, at any distance.
  [[nodiscard]] std::set<std::size_t> find_stopped(std::size_t person) const {
    auto open = alone_[person];
    std::set<std::size_t> stopped(open.begin(), open.end());
    while (!open.empty()) {
      const auto current = open.back();
      open.pop_back();
      for (const std::size_t next : waiting_[current])
        if (stopped.insert(next).second) open.push_back(next);
    }
    return stopped;
  }

  // The goals all of whose actions are among `stopped`.
  [[nodiscard]] std::vector<std::size_t> find_lost(const std::set<std::size_t>& stopped) const {
    std::map<std::size_t, std::size_t> hit;
    for (const std::size_t action : stopped)
      for (const std::size_t goal : relations_.goals_of_action[action]) ++hit[goal];
    std::vector<std::size_t> lost;
    for (const auto& one : hit)
      if (one.second == relations_.actions_of_goal[one.first].size()) lost.push_back(one.first);
    return lost;
  }

 private:
  const Relations& relations_;
  Relations::Lists alone_;    // by person
  Relations::Lists waiting_;  // by action
};

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (std::ssize(plan.people) < value_of(limits[0], plan)) return;
  const Web web(input);
  for (const auto& person : plan.people) {
    if (!person.backup) continue;  // `people/no-backup` speaks of it
    const auto stopped = web.find_stopped(index_in(plan.people, person));
    const auto lost = web.find_lost(stopped);
    if (std::ssize(lost) < value_of(limits[1], plan)) continue;
    std::vector<std::string> goals;
    for (const std::size_t goal : lost) goals.push_back(plan.goals[goal].id.value);
    std::vector<diag::Related> related;
    for (const auto action : stopped)
      related.push_back(
          {plan.actions[action].span(),
           {.text = {.en = "this action stops", .es = "esta acción se detiene", .zh = "此行动停摆"},
            .arguments = {}}});
    pen.report(person.span(),
               {.text = {.en = "if `{0}` leaves, every action for {1} stops",
                         .es = "si se va `{0}`, se detienen todas las acciones de {1}",
                         .zh = "`{0}` 一旦离开，{1} 的全部行动都会停摆"},
                .arguments = {person.id.value, list_ids(goals)}},
               std::nullopt, std::move(related));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/single-point",
             .severity = diag::Severity::warning,
             .summary = {.en = "several goals stop if one person leaves",
                         .es = "varios objetivos se detienen si se va una persona",
                         .zh = "一人离开就有多个目标停摆"},
             .rationale =
                 {.en = "A backup on paper does not know the work. Where one person alone carries "
                        "all the actions of several goals, the plan stops with that person; a "
                        "second pair of hands from the start is cheaper than a rescue.",
                  .es = "Un suplente sobre el papel no conoce el trabajo. Si una sola persona "
                        "lleva todas las acciones de varios objetivos, el plan se detiene con "
                        "ella; una segunda persona desde el principio cuesta menos que un rescate.",
                  .zh = "纸面上的替补并不熟悉工作。若多个目标的全部行动都由一人独自承担，此人一走，"
                        "计划就停；从一开始就安排第二个人，比事后补救省得多。"},
             .remedy = {.en = "add a second person to the `team` of these actions, or hand one of "
                              "them to another `owner`",
                        .es = "añada una segunda persona al `team` de estas acciones o pase alguna "
                              "a otro `owner`",
                        .zh = "在这些行动的 `team` 中加入第二个人，或把其中一部分交给其他 `owner`"},
             .source = "S2 one person must not be able to sink it",
             .since = "0.1",
             .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics, coaching], free: 70%, trained: 2025-12-11}  # <-- here
actions:  # others as before
  train-sellers: {title: Train the sellers, goal: skills, owner: jorge, start: 2026-01-19, due: 2026-10-30}
  second-line: {title: Run the second line, goal: delivery, owner: jorge, start: 2026-01-26, due: 2026-08-31}
)",
             .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11}
)",
             .thresholds = limits},
    .check = check,
    .looks_in = "actions people actions.team"};

}  // namespace planctl::rules::people::single_point
