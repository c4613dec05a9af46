// rules/people/left_in_charge: a person who has left and still carries parts of the plan.
#include <algorithm>

#include "model/progress.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::people::left_in_charge {
namespace {

using model::Plan;

// What those who are gone still carry, each thing by its path (`goals.sales`), by person.
class Duties {
 public:
  explicit Duties(const Input& input) : plan_(input.plan), gone_(plan_.people.size()) {
    for (std::size_t person = 0; person < gone_.size(); ++person)
      if (has_left(plan_.people[person], input.as_of))
        gone_[person] = &plan_.people[person].to->value;
    paths_.resize(gone_.size());
    add("plan.leader", plan_.header.leader);
    add_people();
    add_goals();
    add_work(input.as_of);
    add_rules_of_work();
    add_following();
  }

  [[nodiscard]] const std::vector<std::string>& of(std::size_t person) const {
    return paths_[person];
  }

 private:
  // A thing that is over by the person's last day is not carried any more.
  void add(const std::string& path, std::size_t person,
           std::optional<values::Date> over = std::nullopt) {
    if (person == model::none || !gone_[person] || (over && *over <= *gone_[person])) return;
    auto& paths = paths_[person];
    if (paths.empty() || paths.back() != path) paths.push_back(path);  // one thing comes in one go
  }
  void add(const std::string& path, const model::MaybeRef<model::Person>& person,
           std::optional<values::Date> over = std::nullopt) {
    if (person) add(path, person->index, over);
  }
  template <class Owned>
  void add_owners(const std::string& path, const Owned& owned, std::optional<values::Date> over) {
    add(path, owned.owner, over);
    for (const auto& share : owned.split) add(path, share.person.index, over);
  }
  template <class Things>
  void add_owned(const std::string& section, const Things& things) {
    for (const auto& thing : things) add(section + "." + thing.id.value, thing.owner);
  }
  static std::optional<values::Date> day_of(const model::Maybe<values::Date>& date) {
    return date ? std::optional(date->value) : std::nullopt;
  }

  void add_people() {
    for (const auto& person : plan_.people) {
      add("people." + person.id.value, person.backup, day_of(person.to));
      add("people." + person.id.value, person.reports_to, day_of(person.to));
    }
    for (const auto& department : plan_.departments)
      add("departments." + department.id.value, department.head);
    add_owned("partners", plan_.partners);
    for (const auto& dimension : plan_.dimensions)
      for (const auto& member : dimension.members)
        add_owners("dimensions." + dimension.id.value + "." + member.id.value, member,
                   day_of(member.to));
  }

  void add_goals() {
    for (const auto& goal : plan_.goals) {
      const auto path = "goals." + goal.id.value;
      const auto due = day_of(goal.due);
      add_owners(path, goal, due);
      if (!goal.quota) continue;
      for (const auto& hold : goal.quota->holds)
        add_owners(path, hold,
                   hold.period ? values::plus_days(hold.period->value.days.past, -1) : due);
    }
  }

  void add_work(values::Date as_of) {
    add_owned("strategies", plan_.strategies);
    for (const auto& action : plan_.actions) {
      if (model::find_done(action, as_of) >= model::complete) continue;
      const auto path = "actions." + action.id.value;
      const auto due = day_of(action.due);
      add(path, action.owner, due);
      add(path, action.backup, due);
      for (const auto& member : action.team) add(path, member.index, due);
    }
    for (const auto& project : plan_.projects)
      add("projects." + project.id.value, project.owner, day_of(project.due));
    add_owned("budget.lines", plan_.budget.lines);
  }

  void add_rules_of_work() {
    for (const auto& activity : plan_.authority)
      add("authority." + activity.id.value, activity.accountable);
    add_owned("processes", plan_.processes);
    add_owned("systems", plan_.systems);
  }

  void add_following() {
    add_owned("tracking", plan_.tracking);
    for (const auto& meeting : plan_.meetings) {
      std::optional<values::Date> last;
      for (const auto& date : meeting.dates) last = std::max(last.value_or(date.value), date.value);
      add("meetings." + meeting.id.value, meeting.chair, last);
    }
    for (const auto& review : plan_.reviews)
      add("reviews." + review.id.value, review.owner, day_of(review.due));
    for (const auto& correction : plan_.corrections)
      if (!correction.effect)
        add("corrections." + correction.id.value, correction.owner, day_of(correction.due));
  }

  const Plan& plan_;
  std::vector<const values::Date*> gone_;  // by person: the last day of one who is gone
  std::vector<std::vector<std::string>> paths_;
};

// Whoever takes over wants the whole list, as far as a message can hold it.
diag::Listed list_paths(const std::vector<std::string>& paths) {
  constexpr std::size_t most = 40;
  diag::Listed listed;
  for (std::size_t number = 0; number < std::min(paths.size(), most); ++number)
    listed.names.push_back("`" + paths[number] + "`");
  if (paths.size() > most) listed.names.push_back("+" + std::to_string(paths.size() - most));
  return listed;
}

void check(const Input& input, const Pen& pen) {
  const auto& people = input.plan.people;
  if (std::none_of(people.begin(), people.end(),
                   [&](const auto& person) { return has_left(person, input.as_of); }))
    return;
  const Duties duties(input);
  for (std::size_t index = 0; index < people.size(); ++index) {
    const auto& person = people[index];
    if (duties.of(index).empty()) continue;
    pen.report(person.to->span, {.text = {.en = "`{0}` left on {1} and still carries {2}",
                                          .es = "`{0}` se marchó el {1} y aún tiene a su cargo {2}",
                                          .zh = "`{0}` 已于 {1} 离任，名下仍有 {2}"},
                                 .arguments = {person.id.value, values::to_string(person.to->value),
                                               list_paths(duties.of(index))}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/left-in-charge",
             .severity = diag::Severity::warning,
             .summary = {.en = "somebody who has left still carries parts of the plan",
                         .es = "alguien que ya se marchó sigue teniendo partes del plan a su cargo",
                         .zh = "已离任者名下仍有计划内容"},
             .rationale = {.en = "A name that nobody answers to any more hides that the work has "
                                 "no owner: the figures come in, the meeting is called, and nobody "
                                 "acts. Whoever takes over must be named on the day of leaving.",
                           .es = "Un nombre tras el que ya no hay nadie oculta que el trabajo no "
                                 "tiene responsable: llegan las cifras, se convoca la reunión y "
                                 "nadie actúa. El relevo debe nombrarse el mismo día de la salida.",
                           .zh = "名字还在、人已离开，会掩盖工作无人负责的事实：数字照报，会议照开"
                                 "，却没有人行动。离任当天就应写明由谁接手。"},
             .remedy = {.en = "name who takes over in each of these places, or correct `to`",
                        .es = "nombre a quien toma el relevo en cada uno de estos lugares o "
                              "corrija `to`",
                        .zh = "在这些地方逐一写上接手的人，或更正 `to`"},
             .source = "S0 pitfall nobody accountable",
             .since = "0.1",
             .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11, to: 2026-02-27}  # <-- here
)",
             .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11, to: 2026-12-31}
)"},
    .check = check};

}  // namespace planctl::rules::people::left_in_charge
