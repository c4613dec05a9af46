// rules/support: look-ups and sums over a plan that several rules share.
#include "rules/support.hpp"

#include <algorithm>
#include <array>

#include "base/checked.hpp"
#include "base/text.hpp"

namespace planctl::rules {
namespace {

void add_known(std::set<std::size_t>& found, std::size_t index) {
  if (index != model::none) found.insert(index);
}

template <class T>
void add_known(std::set<std::size_t>& found, const model::MaybeRef<T>& ref) {
  if (ref) add_known(found, ref->index);
}

template <class T>
void add_known(std::set<std::size_t>& found, const std::vector<model::Ref<T>>& refs) {
  for (const auto& ref : refs) add_known(found, ref.index);
}

void add_quota_carriers(std::set<std::size_t>& found, const model::Plan& plan,
                        const model::Quota& quota) {
  for (const auto dimension : quota.order)
    if (dimension != model::none)
      for (const auto& member : plan.dimensions[dimension].members) {
        add_known(found, member.owner);
        for (const auto& share : member.split) add_known(found, share.person.index);
      }
  for (const auto& hold : quota.holds) add_known(found, hold.owner);
}

bool carries_quota(const model::Plan& plan, const model::Quota& quota, std::size_t person) {
  std::set<std::size_t> carriers;
  add_quota_carriers(carriers, plan, quota);
  return carriers.contains(person);
}

bool carries_action(const model::Action& action, std::size_t person) {
  return refers_to(action.owner, person) || refers_to(action.team, person);
}

}  // namespace

bool names(const std::vector<model::Words>& words, std::string_view id) {
  return std::any_of(words.begin(), words.end(),
                     [&](const model::Words& word) { return word.value == id; });
}

bool is_corporate(const model::Goal& goal) { return !goal.department; }

namespace {

bool names(const model::Action& action, std::size_t goal) {
  return refers_to(action.goal, goal) ||
         std::any_of(action.expects.begin(), action.expects.end(),
                     [&](const auto& expectation) { return refers_to(expectation.goal, goal); });
}

bool names_none(const model::Action& action) {
  return !(action.goal && action.goal->known()) &&
         std::none_of(action.expects.begin(), action.expects.end(), [](const auto& expectation) {
           return expectation.goal && expectation.goal->known();
         });
}

bool is_named(const model::Plan& plan, std::size_t goal) {
  return std::any_of(plan.actions.begin(), plan.actions.end(),
                     [&](const auto& action) { return names(action, goal); });
}

}  // namespace

std::set<std::size_t> find_goals_of(const model::Plan& plan, const model::Action& action) {
  std::set<std::size_t> found;
  add_known(found, action.goal);
  for (const auto& expectation : action.expects) add_known(found, expectation.goal);
  const auto* strategy = plan.strategies.get(action.strategy);
  if (strategy == nullptr) return found;
  for (const auto& served : strategy->serves)
    if (served.known() && !found.contains(served.index) &&
        (names_none(action) || !is_named(plan, served.index)))
      found.insert(served.index);
  return found;
}

std::vector<std::size_t> find_actions_of(const model::Plan& plan, std::size_t goal) {
  // Asks each action about this goal alone: a plan may have many of both.
  const bool named = is_named(plan, goal);
  std::vector<std::size_t> found;
  for (std::size_t index = 0; index < plan.actions.size(); ++index) {
    const auto& action = plan.actions[index];
    const auto* strategy = plan.strategies.get(action.strategy);
    const bool served = strategy != nullptr && refers_to(strategy->serves, goal);
    if (names(action, goal) || (served && (!named || names_none(action)))) found.push_back(index);
  }
  return found;
}

std::set<std::size_t> find_goals_worked_for(const model::Plan& plan) {
  std::set<std::size_t> found;
  for (const auto& action : plan.actions) found.merge(find_goals_of(plan, action));
  return found;
}

std::set<std::size_t> find_goals_of(const model::Plan& plan, const model::BudgetLine& line) {
  std::set<std::size_t> found;
  add_known(found, line.goal);
  if (line.strategy != model::none) add_known(found, plan.strategies[line.strategy].serves);
  if (line.action != model::none) found.merge(find_goals_of(plan, plan.actions[line.action]));
  if (line.project != model::none) add_known(found, plan.projects[line.project].goal);
  return found;
}

std::vector<std::size_t> find_lines_of(const model::Plan& plan, std::size_t goal) {
  const auto pays = [&](const model::BudgetLine& line) {
    if (line.goal == goal) return true;
    if (line.strategy != model::none && refers_to(plan.strategies[line.strategy].serves, goal))
      return true;
    if (line.project != model::none && refers_to(plan.projects[line.project].goal, goal))
      return true;
    return line.action != model::none &&
           find_goals_of(plan, plan.actions[line.action]).contains(goal);
  };
  std::vector<std::size_t> found;
  for (std::size_t line = 0; line < plan.budget.lines.size(); ++line)
    if (pays(plan.budget.lines[line])) found.push_back(line);
  return found;
}

bool has_line(const model::Plan& plan, std::size_t action) {
  const auto& lines = plan.budget.lines;
  return std::any_of(lines.begin(), lines.end(),
                     [&](const model::BudgetLine& line) { return line.action == action; });
}

std::vector<std::size_t> find_indicators_of(const model::Plan& plan, std::size_t goal) {
  std::vector<std::size_t> found;
  for (std::size_t indicator = 0; indicator < plan.tracking.size(); ++indicator)
    if (refers_to(plan.tracking[indicator].goal, goal)) found.push_back(indicator);
  return found;
}

bool has_leading_indicator(const model::Plan& plan, std::size_t goal) {
  const auto indicators = find_indicators_of(plan, goal);
  return std::any_of(indicators.begin(), indicators.end(), [&](std::size_t index) {
    const auto& leading = plan.tracking[index].leading;
    return leading && leading->value;
  });
}

std::set<std::size_t> find_carriers(const model::Plan& plan) {
  std::set<std::size_t> found;
  for (const auto& goal : plan.goals) {
    add_known(found, goal.owner);
    if (goal.quota) add_quota_carriers(found, plan, *goal.quota);
  }
  for (const auto& action : plan.actions) {
    add_known(found, action.owner);
    add_known(found, action.team);
  }
  return found;
}

std::set<std::size_t> find_goals_carried(const model::Plan& plan, std::size_t person) {
  std::set<std::size_t> found;
  for (std::size_t index = 0; index < plan.goals.size(); ++index) {
    const auto& goal = plan.goals[index];
    if (refers_to(goal.owner, person) || (goal.quota && carries_quota(plan, *goal.quota, person)))
      found.insert(index);
  }
  for (const auto& action : plan.actions)
    if (carries_action(action, person)) found.merge(find_goals_of(plan, action));
  return found;
}

bool reaches_department(const model::Plan& plan, const std::vector<model::Words>& list,
                        std::size_t department) {
  // A parent may be written in a circle, so no more steps than there are departments.
  auto above = department;
  for (std::size_t step = 0; step <= plan.departments.size() && above != model::none; ++step) {
    if (names(list, plan.departments[above].id.value)) return true;
    const auto& part_of = plan.departments[above].part_of;
    above = part_of ? part_of->index : model::none;
  }
  const auto* head = plan.people.get(plan.departments[department].head);
  if (head && names(list, head->id.value)) return true;
  return std::any_of(plan.people.begin(), plan.people.end(), [&](const model::Person& person) {
    return refers_to(person.department, department) && names(list, person.id.value);
  });
}

bool reaches_person(const model::Plan& plan, const std::vector<model::Words>& list,
                    std::size_t person) {
  if (names(list, plan.people[person].id.value)) return true;
  const auto* department = plan.departments.get(plan.people[person].department);
  return department && names(list, department->id.value);
}

bool is_served(const model::Plan& plan, std::size_t department) {
  return std::any_of(plan.audiences.begin(), plan.audiences.end(),
                     [&](const model::Audience& audience) {
                       const bool each = audience.each && (audience.each->value == "department" ||
                                                           audience.each->value == "person");
                       return each || reaches_department(plan, audience.to, department);
                     });
}

bool is_told(const model::Plan& plan, std::size_t department) {
  return std::any_of(plan.rollout.begin(), plan.rollout.end(), [&](const model::Session& session) {
    return reaches_department(plan, session.to, department);
  });
}

bool is_trained(const model::Plan& plan, std::size_t person) {
  if (plan.people[person].trained) return true;
  return std::any_of(plan.rollout.begin(), plan.rollout.end(), [&](const model::Session& session) {
    return is_training(session) && reaches_person(plan, session.to, person);
  });
}

std::vector<std::size_t> find_goals_of_department(const model::Plan& plan, std::size_t department) {
  std::vector<std::size_t> found;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    if (refers_to(plan.goals[goal].department, department)) found.push_back(goal);
  return found;
}

bool is_picked_up(const model::Plan& plan, std::size_t goal) {
  return std::any_of(plan.goals.begin(), plan.goals.end(), [&](const model::Goal& other) {
    return !is_corporate(other) && refers_to(other.supports, goal);
  });
}

std::optional<std::int64_t> sum_weights(const model::Appraisal& appraisal) {
  std::optional<std::int64_t> sum = 0;
  for (const auto& line : appraisal.lines) {
    if (!line.weight || !sum) return std::nullopt;
    sum = base::add(*sum, line.weight->units);
  }
  return sum;
}

const model::Appraisal* find_appraisal(const model::Plan& plan, std::size_t person) {
  for (const auto& appraisal : plan.appraisal)
    if (appraisal.person.index == person) return &appraisal;
  return nullptr;
}

bool is_appraised_on(const model::Appraisal& appraisal, std::size_t goal) {
  return std::any_of(appraisal.lines.begin(), appraisal.lines.end(),
                     [&](const model::AppraisalLine& line) { return refers_to(line.goal, goal); });
}

bool has_reward(const model::Plan& plan, std::size_t person) {
  return std::any_of(plan.rewards.begin(), plan.rewards.end(),
                     [&](const model::Reward& reward) { return refers_to(reward.people, person); });
}

std::vector<std::string> find_missing_systems(const model::Plan& plan) {
  struct Asked {
    std::string_view id;
    std::array<std::string_view, 5> words;
  };
  constexpr std::array<Asked, functional_systems> asked{
      Asked{"promotion", {"promo", "促销", "推广", "campaign", "campaña"}},
      Asked{"region", {"regi", "区域", "territor", "大区", "zona"}},
      Asked{"channel", {"channel", "canal", "渠道", "通路", "distribu"}},
      Asked{"sales-operations", {"sales", "venta", "销售", "运营", "operati"}}};
  std::vector<std::string> missing;
  for (const auto& system : asked) {
    const auto is_for = [&](const model::System& entry) {
      const auto name = base::fold_case(entry.id.value) + " " +
                        base::fold_case(entry.title ? entry.title->value : std::string());
      return std::any_of(system.words.begin(), system.words.end(), [&](std::string_view word) {
        return name.find(word) != std::string::npos;
      });
    };
    if (std::none_of(plan.systems.begin(), plan.systems.end(), is_for))
      missing.emplace_back(system.id);
  }
  return missing;
}

bool is_regular(const model::Meeting& meeting) {
  return meeting.dates.empty() && meeting.every && meeting.every->value <= values::Every::month;
}

std::vector<std::string> find_months_without_meeting(const model::Plan& plan) {
  std::vector<std::string> labels;
  if (!plan.header.year) return labels;
  if (std::any_of(plan.meetings.begin(), plan.meetings.end(), is_regular)) return labels;
  for (const auto& month : values::periods_of(plan.year(), values::Every::month)) {
    const bool met =
        std::any_of(plan.meetings.begin(), plan.meetings.end(), [&](const model::Meeting& meeting) {
          return std::any_of(meeting.dates.begin(), meeting.dates.end(),
                             [&](const auto& date) { return month.days.contains(date.value); });
        });
    if (!met) labels.push_back(month.label);
  }
  return labels;
}

bool is_training(const model::Session& session) {
  return session.kind && session.kind->value == "training";
}

std::optional<std::int64_t> sum_spent(const model::BudgetLine& line) {
  std::optional<std::int64_t> sum = 0;
  for (const auto& spent : line.spent)
    if (sum) sum = base::add(*sum, spent.amount.units);
  return sum;
}

std::optional<std::int64_t> sum_lines(const model::Plan& plan,
                                      const std::vector<std::size_t>& lines) {
  std::optional<std::int64_t> sum = 0;
  for (const auto line : lines)
    if (const auto& amount = plan.budget.lines[line].amount; sum && amount)
      sum = base::add(*sum, amount->units);
  return sum;
}

bool is_in_time(const model::Plan& plan, const model::Review& review) {
  if (!review.due) return false;
  return !plan.header.year || review.due->value < plan.year().days.past;
}

diag::Figure money(const model::Plan& plan, std::int64_t units) {
  return {.units = units, .unit = plan.currency_unit()};
}

diag::Figure amount(const model::Goal& goal, std::int64_t units) {
  return {.units = units, .unit = goal.unit};
}

std::string list_ids(const std::vector<std::string>& ids) {
  constexpr std::size_t shown = 4;
  std::string list;
  for (std::size_t number = 0; number < ids.size() && number < shown; ++number)
    list += (number == 0 ? "`" : ", `") + ids[number] + "`";
  if (ids.size() > shown) list += ", +" + std::to_string(ids.size() - shown);
  return list;
}

}  // namespace planctl::rules
