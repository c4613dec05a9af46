// decompose/calendar: working days, weekday weights and events of a calendar and those it extends.
#include "decompose/calendar.hpp"

#include <algorithm>
#include <array>

#include "model/workdays.hpp"

namespace planctl::decompose {

namespace {

using model::Calendar;
using model::DayKind;

constexpr unsigned weekdays = 7;

// One calendar with all that it extends, ready to be asked for days.
class DayCounter {
 public:
  explicit DayCounter(std::vector<const Calendar*> chain)
      : chain_(std::move(chain)), works_(model::find_workweek(chain_)) {
    read_weekday_weights();
  }

  [[nodiscard]] Fraction weight_of(values::Date date, DayKind kind) {
    if (kind == DayKind::off) return 0;
    Fraction weight = kind == DayKind::makeup ? fullest_ : weights_[values::weekday_of(date)];
    for (const auto* const calendar : chain_)
      for (const auto& event : calendar->events)
        if (event.date && event.lift && event.date->value.contains(date))
          weight *= read(*event.lift);
    return weight;
  }

  [[nodiscard]] std::vector<const model::Figure*> take_negative() { return std::move(negative_); }

 private:
  void read_weekday_weights() {
    weights_.fill(1);
    for (auto calendar = chain_.rbegin(); calendar != chain_.rend(); ++calendar)
      for (const auto& entry : (*calendar)->weights)
        if (entry.weight && entry.weekday < weekdays) weights_[entry.weekday] = read(*entry.weight);
    for (unsigned weekday = 0; weekday < weekdays; ++weekday)
      if (works_[weekday]) fullest_ = std::max(fullest_, weights_[weekday]);
    if (fullest_ == 0) fullest_ = 1;
  }

  Fraction read(const model::Figure& figure) {
    if (figure.written.number.digits < 0) {
      if (std::find(negative_.begin(), negative_.end(), &figure) == negative_.end())
        negative_.push_back(&figure);
      return 0;
    }
    const Fraction number = to_fraction(figure.written.number);
    return figure.written.unit == "%" ? Fraction(number / 100) : number;
  }

  std::vector<const Calendar*> chain_;
  std::array<bool, weekdays> works_;
  std::array<Fraction, weekdays> weights_;
  Fraction fullest_ = 0;
  std::vector<const model::Figure*> negative_;
};

// In the same proportions, as whole numbers.
std::vector<Whole> to_whole_numbers(const std::vector<Fraction>& fractions) {
  Whole denominator = 1;
  for (const auto& fraction : fractions) denominator = lcm(denominator, fraction.get_den());
  std::vector<Whole> numbers;
  numbers.reserve(fractions.size());
  for (const auto& fraction : fractions)
    numbers.emplace_back(fraction.get_num() * (denominator / fraction.get_den()));
  return numbers;
}

Activity activity_of(const Scope& scope, const model::Member& member, const Activity* above) {
  const int days = scope.year.days.count();
  const auto day_of = [&](values::Date date) {
    return std::clamp(values::days_between(scope.year.days.start, date), 0, days);
  };
  Activity activity = above ? *above : Activity{model::none, 0, days};
  if (member.calendar && member.calendar->known()) activity.calendar = member.calendar->index;
  if (member.from) activity.first = std::max(activity.first, day_of(member.from->value));
  if (member.to)
    activity.past = std::min(activity.past, day_of(values::plus_days(member.to->value, 1)));
  return activity;
}

}  // namespace

CalendarDays count_days(const model::Plan& plan, std::size_t calendar, const values::Year& year) {
  const auto chain = model::find_chain(plan, calendar);
  DayCounter counter(chain);
  std::vector<Fraction> weights;
  values::Date date = year.days.start;
  for (const DayKind kind : model::kinds_of(chain, year.days)) {
    weights.push_back(counter.weight_of(date, kind));
    date = values::plus_days(date, 1);
  }
  return {to_whole_numbers(weights), counter.take_negative()};
}

Activities find_activities(const Scope& scope) {
  Activities activities(scope.order.size());
  for (std::size_t level = 0; level < scope.order.size(); ++level)
    for (const auto& member : scope.dimension(level).members) {
      const bool top = member.parent == model::none;
      activities[level].push_back(
          activity_of(scope, member, top ? nullptr : &activities[level][member.parent]));
    }
  return activities;
}

Activity find_activity(const Scope& scope, const Activities& activities, const Position& position) {
  Activity whole{model::none, 0, scope.year.days.count()};
  for (std::size_t level = 0; level < position.size(); ++level) {
    if (position[level] == model::none) continue;
    const auto& activity = activities[level][position[level]];
    if (whole.calendar == model::none) whole.calendar = activity.calendar;
    whole.first = std::max(whole.first, activity.first);
    whole.past = std::min(whole.past, activity.past);
  }
  if (whole.calendar == model::none) whole.calendar = model::default_calendar(scope.plan);
  return whole;
}

}  // namespace planctl::decompose
