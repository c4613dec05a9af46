// compare/working_time: the effort of actions against the working time of those who carry them, by
// month.
#include <algorithm>
#include <map>

#include "compare/arithmetic.hpp"
#include "compare/resources.hpp"

namespace planctl::compare {
namespace {

using values::Date;

constexpr std::int64_t millionths = 1'000'000;  // of a day
constexpr std::int64_t whole_percent = 10'000;  // hundredths of a percent
constexpr unsigned saturday = 5;

// Months as numbers in order: 12 × year + month - 1.
using Month = int;
using WorkdaysByMonth = std::map<Month, std::int64_t>;

Month number_of_month(Date date) {
  return 12 * values::year_of(date) + static_cast<int>(values::month_of(date)) - 1;
}

std::string label_of(Month month) {
  const auto first = values::make_date(month / 12, static_cast<unsigned>(month % 12) + 1, 1);
  return values::to_string(first).substr(0, 7);
}

bool is_workday(Date date) { return values::weekday_of(date) < saturday; }

// The month's days; the last month that dates cover has a day behind it all the same.
values::Days days_of(Month month) {
  const auto first = values::make_date(month / 12, static_cast<unsigned>(month % 12) + 1, 1);
  Date past = values::plus_days(first, 28);
  while (number_of_month(past) == month) past = values::plus_days(past, 1);
  return {first, past};
}

std::int64_t count_workdays_in(values::Days days) {
  const int weeks = days.count() / 7;
  std::int64_t count = 5 * weeks;
  for (Date date = values::plus_days(days.start, 7 * weeks); date < days.past;
       date = values::plus_days(date, 1))
    count += is_workday(date) ? 1 : 0;
  return count;
}

WorkdaysByMonth count_workdays(Date first, Date last) {
  WorkdaysByMonth counts;
  for (Month month = number_of_month(first); month <= number_of_month(last); ++month) {
    values::Days days = days_of(month);
    days.start = std::max(days.start, first);
    days.past = std::min(days.past, values::plus_days(last, 1));
    if (const std::int64_t count = count_workdays_in(days); count > 0) counts[month] = count;
  }
  return counts;
}

// Working days of the month on which the person belongs to the plan and is not away, as far as
// free; in tenths.
std::int64_t find_available(const model::Person& person, Month month) {
  std::int64_t days = 0;
  const auto span = days_of(month);
  for (Date date = span.start; date < span.past; date = values::plus_days(date, 1)) {
    const bool is_away = std::any_of(person.away.begin(), person.away.end(),
                                     [&](const auto& away) { return away.value.contains(date); });
    const bool is_here =
        (!person.from || person.from->value <= date) && (!person.to || date <= person.to->value);
    if (is_workday(date) && is_here && !is_away) ++days;
  }
  const std::int64_t free = person.free ? person.free->units : whole_percent;
  return to_int64(divide_rounded(base::Int128{10} * days * free, whole_percent));
}

}  // namespace

std::vector<model::TimeGap> compare_time(const model::Plan& plan) {
  std::map<std::pair<std::size_t, Month>, base::Int128> loads;  // in millionths of a day
  for (const model::Action& action : plan.actions) {
    const auto workers = find_workers(action);
    if (!action.effort || !action.start || !action.due || workers.empty()) continue;
    if (action.due->value < action.start->value) continue;
    const auto counts = count_workdays(action.start->value, action.due->value);
    std::int64_t all = 0;
    for (const auto& [month, days] : counts) all += days;
    if (all == 0) continue;
    const auto parts = base::Int128{all} * static_cast<std::int64_t>(workers.size());
    for (const auto& [month, days] : counts)
      for (const std::size_t worker : workers)
        loads[{worker, month}] +=
            divide_rounded(base::Int128{action.effort->units} * days * millionths, parts);
  }
  std::vector<model::TimeGap> gaps;
  for (const auto& [key, load] : loads)
    gaps.push_back({key.first, label_of(key.second),
                    clamp_int64(divide_rounded(load * 10, millionths)),
                    find_available(plan.people[key.first], key.second)});
  return gaps;
}

}  // namespace planctl::compare
