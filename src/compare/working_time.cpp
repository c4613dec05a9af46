// compare/working_time: the effort of actions against the working time of those who carry them, by
// week or month.
#include <algorithm>
#include <map>
#include <utility>

#include "compare/arithmetic.hpp"
#include "compare/critical_path.hpp"
#include "compare/resources.hpp"
#include "values/digits.hpp"

namespace planctl::compare {
namespace {

using values::Date;

constexpr std::int64_t millionths = 1'000'000;  // of a day
constexpr std::int64_t whole_percent = 10'000;  // hundredths of a percent

using values::Every;

using LoadByStart = std::map<Date, base::Int128>;  // in millionths of a day

Date start_of(Date date, Every every) {
  if (every == Every::week)
    return values::plus_days(date, -static_cast<int>(values::weekday_of(date)));
  return values::make_date(values::year_of(date), values::month_of(date), 1);
}

// The days of the week or month; the last month that dates cover has a day behind it all the same.
values::Days days_of(Date start, Every every) {
  if (every == Every::week) return {start, values::plus_days(start, 7)};
  Date past = values::plus_days(start, 28);
  while (values::month_of(past) == values::month_of(start)) past = values::plus_days(past, 1);
  return {start, past};
}

// Working days among these on which the person belongs to the plan and is not away, as far as free;
// in tenths.
std::int64_t find_available(const model::Person& person, const WorkdayAxis& axis,
                            values::Days span) {
  std::int64_t days = 0;
  for (Date date = span.start; date < span.past; date = values::plus_days(date, 1)) {
    const bool is_away = std::any_of(person.away.begin(), person.away.end(),
                                     [&](const auto& away) { return away.value.contains(date); });
    const bool is_here =
        (!person.from || person.from->value <= date) && (!person.to || date <= person.to->value);
    if (is_here && !is_away) days += axis.through(date) - axis.before(date);
  }
  const std::int64_t free = person.free ? person.free->units : whole_percent;
  return to_int64(divide_rounded(base::Int128{10} * days * free, whole_percent));
}

// Adds to `loads` one worker's part of the effort of an action: by its working days; where it has
// none, all when it is due.
void add_load(LoadByStart& loads, const model::Action& action, const WorkdayAxis& axis,
              Every every) {
  const Date first = action.start->value;
  const Date last = action.due->value;
  const auto workers = static_cast<std::int64_t>(find_workers(action).size());
  const base::Int128 effort = base::Int128{action.effort->units} * millionths;
  const std::int64_t all = axis.through(last) - axis.before(first);
  if (all == 0) loads[start_of(last, every)] += divide_rounded(effort, workers);
  for (Date start = start_of(first, every); all > 0 && start <= last;
       start = days_of(start, every).past) {
    const std::int64_t days =
        axis.before(std::min(days_of(start, every).past, values::plus_days(last, 1))) -
        axis.before(std::max(start, first));
    if (days > 0) loads[start] += divide_rounded(effort * days, base::Int128{all} * workers);
  }
}

// By person, the actions that have an effort and a time to be done in.
std::vector<std::vector<std::size_t>> list_work(const model::Plan& plan) {
  std::vector<std::vector<std::size_t>> work(plan.people.size());
  for (std::size_t index = 0; index < plan.actions.size(); ++index) {
    const model::Action& action = plan.actions[index];
    if (!action.effort || !action.start || !action.due) continue;
    if (action.due->value < action.start->value) continue;
    for (const std::size_t worker : find_workers(action)) work[worker].push_back(index);
  }
  return work;
}

}  // namespace

std::vector<model::TimeGap> compare_time(const model::Plan& plan, Every every) {
  std::vector<model::TimeGap> gaps;
  const auto work = list_work(plan);
  Date first = values::make_date(values::last_year, 1, 1);
  for (const auto& actions : work)
    for (const std::size_t index : actions)
      first = std::min(first, start_of(plan.actions[index].start->value, every));
  WorkdayAxes axes(plan, first);
  for (std::size_t person = 0; person < work.size(); ++person) {
    LoadByStart loads;
    for (const std::size_t index : work[person])
      add_load(loads, plan.actions[index], axes.of(plan.actions[index]), every);
    const auto& it = plan.people[person];
    base::Int128 so_far = 0;
    std::int64_t told = 0;  // of it, in tenths: all of them add up to the whole
    for (const auto& [start, load] : loads) {
      const values::Days days = days_of(start, every);
      so_far += load;
      const auto tenths = clamp_int64(divide_rounded(so_far * 10, millionths));
      gaps.push_back({person, days, tenths - told, find_available(it, axes.of(it), days)});
      told = tenths;
    }
  }
  gaps.shrink_to_fit();  // kept as long as the plan is judged
  return gaps;
}

}  // namespace planctl::compare
