// compare/known_day: up to which day the rows of actuals tell what came.
#include "compare/known_day.hpp"

#include <algorithm>

namespace planctl::compare {
namespace {

constexpr int week = 7;
constexpr int holiday = 3;  // days that a rest may take beside the usual
// Of the second row, while nothing is known of the rhythm: a month and its closing.
constexpr int longest_wait = 45;

// Days of the year that have rows.
std::vector<int> list_days(const model::ActualTable& actuals) {
  std::vector<int> days;
  for (std::size_t day = 0; day < actuals.rows_by_day.size(); ++day)
    if (actuals.rows_by_day[day] > 0) days.push_back(static_cast<int>(day));
  return days;
}

// Between these days, from the shortest to the longest.
std::vector<int> list_rests(const std::vector<int>& days) {
  std::vector<int> rests;
  for (std::size_t at = 1; at < days.size(); ++at) rests.push_back(days[at] - days[at - 1]);
  std::sort(rests.begin(), rests.end());
  return rests;
}

int find_middle(const std::vector<int>& rests) { return rests[(rests.size() - 1) / 2]; }

// Whether nine of ten rests are at most about twice the middle one.
bool is_regular(const std::vector<int>& rests) {
  return rests[rests.size() * 9 / 10] <= 2 * find_middle(rests) + holiday;
}

}  // namespace

std::optional<values::Date> find_last_day(const model::Plan& plan,
                                          const model::ActualTable& actuals, values::Date as_of) {
  const auto& year = plan.year();
  auto days = list_days(actuals);
  const auto behind =
      std::upper_bound(days.begin(), days.end(), values::days_between(year.days.start, as_of));
  if (behind == days.begin()) return std::nullopt;
  const auto last = values::plus_days(year.days.start, *std::prev(behind));
  if (plan.goals[actuals.goal].kind != model::Kind::flow) return last;
  auto known = last;
  for (const auto& month : values::periods_of(year, values::Every::month)) {
    if (month.days.start == last) known = values::plus_days(month.days.past, -1);
    std::erase(days, values::days_between(year.days.start, month.days.start));
  }
  return std::min(days.empty() ? known : last, as_of);
}

int find_longest_rest(const model::ActualTable& actuals) {
  const auto rests = list_rests(list_days(actuals));
  return rests.empty() ? 0 : rests.back();
}

std::optional<values::Date> find_known_day(const model::Plan& plan,
                                           const model::ActualTable& actuals, values::Date as_of) {
  const auto last = find_last_day(plan, actuals, as_of);
  if (!last || plan.goals[actuals.goal].kind == model::Kind::stock) return last;
  const auto rests = list_rests(list_days(actuals));
  if (rests.empty()) return values::days_between(*last, as_of) <= longest_wait ? *last : as_of;
  const bool goes_on = *actuals.last > as_of && find_middle(rests) <= week;
  return is_regular(rests) && !goes_on ? *last : as_of;
}

}  // namespace planctl::compare
