// rules/people/duties: what people who leave carry in a plan beyond their last day.
#pragma once
#include <algorithm>

#include "model/progress.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::people {

// What is not over when a person's last day is, each thing by its path (`goals.sales`), by person.
class Duties {
 public:
  // Of the people of whom `leaves` says so; they have a `to`.
  template <class Leaves>
  Duties(const Input& input, Leaves leaves) : plan_(input.plan), gone_(plan_.people.size()) {
    for (std::size_t person = 0; person < gone_.size(); ++person)
      if (leaves(plan_.people[person])) gone_[person] = &plan_.people[person].to->value;
    if (std::all_of(gone_.begin(), gone_.end(), [](const auto* day) { return day == nullptr; }))
      return;
    paths_.resize(gone_.size());
    add("plan.leader", plan_.header.leader);
    add_people();
    add_goals();
    add_work(input.as_of);
    add_rules_of_work();
    add_following();
  }

  // In the order of the plan's sections; empty for those who do not leave.
  [[nodiscard]] std::vector<std::string> of(std::size_t person) const {
    return paths_.empty() ? std::vector<std::string>() : paths_[person];
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

  const model::Plan& plan_;
  std::vector<const values::Date*> gone_;  // by person: the last day of one who leaves
  std::vector<std::vector<std::string>> paths_;
};

// Whoever takes over wants the whole list, as far as a message can hold it.
inline diag::Listed list_paths(const std::vector<std::string>& paths) {
  constexpr std::size_t most = 40;
  diag::Listed listed;
  for (std::size_t number = 0; number < std::min(paths.size(), most); ++number)
    listed.names.push_back("`" + paths[number] + "`");
  if (paths.size() > most) listed.names.push_back("+" + std::to_string(paths.size() - most));
  return listed;
}

}  // namespace planctl::rules::people
