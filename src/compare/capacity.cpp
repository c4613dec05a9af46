// compare/capacity: what sellers can bring in the year.
#include "compare/capacity.hpp"

#include <algorithm>

#include "base/checked.hpp"
#include "compare/arithmetic.hpp"
#include "model/workdays.hpp"
#include "values/months.hpp"

namespace planctl::compare {
namespace {

using base::Int128;
using values::Date;

constexpr std::int64_t whole = 10'000;  // hundredths of a percent

// When a seller is there, and how much of the time.
struct Presence {
  std::optional<Date> from;
  std::optional<Date> to;
  std::int64_t free = whole;
  const std::vector<model::Located<values::Days>>* away = nullptr;
};

class CapacityComparison {
 public:
  CapacityComparison(const model::Plan& plan, Date as_of)
      : plan_(plan), year_(plan.year().days), tomorrow_(values::plus_days(as_of, 1)) {
    const auto chain = model::find_chain(plan, model::default_calendar(plan));
    for (const auto kind : model::kinds_of(chain, year_)) {
      works_.push_back(kind != model::DayKind::off);
      workdays_ += works_.back() ? 1 : 0;
    }
  }

  [[nodiscard]] model::CapacityGap compare(std::size_t goal) const {
    const model::Goal& it = plan_.goals[goal];
    model::CapacityGap gap;
    gap.goal = goal;
    gap.target = it.target ? it.target->units : 0;
    for (const auto& group : it.capacity) {
      for (const auto& person : group.people)
        if (person.known()) gap.sellers.push_back(find_seller(group, person.index));
      if (group.heads && group.heads->value > 0) gap.sellers.push_back(find_heads(group));
    }
    Int128 sum = 0;
    for (const auto& seller : gap.sellers) sum += seller.amount;
    gap.capacity = clamp_int64(sum);
    gap.heads_needed = find_needed(it.capacity.back(), -gap.gap());
    return gap;
  }

 private:
  // Of the working days of the year, each by ramp and time free: hundredths of a percent of days.
  [[nodiscard]] std::int64_t count_productive(const model::SellerGroup& group,
                                              const Presence& presence) const {
    Int128 sum = 0;
    for (std::size_t day = 0; day < works_.size(); ++day) {
      const Date date = values::plus_days(year_.start, static_cast<int>(day));
      if (!works_[day] || (presence.from && date < *presence.from) ||
          (presence.to && date > *presence.to))
        continue;
      if (presence.away && std::any_of(presence.away->begin(), presence.away->end(),
                                       [&](const auto& days) { return days.value.contains(date); }))
        continue;
      sum += ramp_on(group, presence.from, date);
    }
    return clamp_int64(sum * presence.free / whole);
  }

  // A seller without a first day is there for long.
  static std::int64_t ramp_on(const model::SellerGroup& group, std::optional<Date> from,
                              Date date) {
    if (!from) return whole;
    const std::size_t month = values::months_between(*from, date);
    return month < group.ramp.size() ? group.ramp[month].units : whole;
  }

  // each × attained × productive part of the year.
  [[nodiscard]] std::int64_t find_amount(const model::SellerGroup& group,
                                         std::int64_t productive) const {
    const std::int64_t attains = group.attains ? group.attains->units : whole;
    if (!group.each || workdays_ == 0) return 0;
    const auto product = base::multiply(Int128{group.each->units} * attains, Int128{productive});
    if (!product)  // far beyond all counting
      return (group.each->units < 0) == (attains < 0) ? INT64_MAX : INT64_MIN;
    return clamp_int64(divide_rounded(*product, Int128{workdays_} * whole * whole));
  }

  [[nodiscard]] std::int64_t tenths_of(std::int64_t productive) const {
    if (workdays_ == 0) return 0;
    return to_int64(divide_rounded(Int128{productive} * 1000, Int128{workdays_} * whole));
  }

  [[nodiscard]] model::SellerCapacity find_seller(const model::SellerGroup& group,
                                                  std::size_t person) const {
    const model::Person& it = plan_.people[person];
    Presence presence;
    if (it.from) presence.from = it.from->value;
    if (it.to) presence.to = it.to->value;
    if (it.free) presence.free = it.free->units;
    presence.away = &it.away;
    const std::int64_t productive = count_productive(group, presence);
    return {person, 1, tenths_of(productive), find_amount(group, productive)};
  }

  [[nodiscard]] model::SellerCapacity find_heads(const model::SellerGroup& group) const {
    Presence presence;
    if (group.from) presence.from = group.from->value;
    const std::int64_t productive = count_productive(group, presence);
    const std::int64_t heads = group.heads->value;
    const Int128 amount = Int128{find_amount(group, productive)} * heads;
    return {model::none, heads, tenths_of(productive), clamp_int64(amount)};
  }

  [[nodiscard]] std::optional<std::int64_t> find_needed(const model::SellerGroup& group,
                                                        std::int64_t lacking) const {
    if (lacking <= 0) return 0;
    Presence presence;
    presence.from = std::max(tomorrow_, year_.start);
    const std::int64_t one = find_amount(group, count_productive(group, presence));
    if (one <= 0) return std::nullopt;
    return (lacking + one - 1) / one;
  }

  const model::Plan& plan_;
  values::Days year_;
  Date tomorrow_;
  std::vector<bool> works_;
  std::int64_t workdays_ = 0;
};

}  // namespace

std::vector<model::CapacityGap> compare_capacity(const model::Plan& plan, Date as_of) {
  if (!plan.header.year) return {};
  std::vector<model::CapacityGap> gaps;
  const CapacityComparison comparison(plan, as_of);
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    if (!plan.goals[goal].capacity.empty()) gaps.push_back(comparison.compare(goal));
  return gaps;
}

}  // namespace planctl::compare
