// decompose/period_holds: finds the nodes that are held in periods, and goes over them from the
// innermost out.
#include "decompose/period_holds.hpp"

#include <algorithm>
#include <set>

namespace planctl::decompose {

using model::QuotaFault;

namespace {

std::string label_of(const Scope& scope, const Position& node, const std::string& period) {
  return node.empty() ? period : to_label(scope, node) + ", " + period;
}

}  // namespace

std::optional<DaySpan> find_days(const Scope& scope, const values::Period& period) {
  const auto& year = scope.year;
  const auto& weeks = scope.plan.header.weeks;
  const auto to_span = [&](const values::Days& days) {
    return DaySpan{static_cast<std::size_t>(values::days_between(year.days.start, days.start)),
                   static_cast<std::size_t>(values::days_between(year.days.start, days.past))};
  };
  for (const auto every : {values::Every::month, values::Every::quarter, values::Every::week,
                           values::Every::year, values::Every::day})
    for (const auto& own :
         values::periods_of(year, every, weeks ? weeks->value : values::WeekStart::monday))
      if (own.label == period.label) return to_span(own.days);
  // A calendar month lies across the months of a year of weeks.
  constexpr std::size_t month_size = std::string_view("2026-03").size();
  if (year.pattern != values::Pattern::months && period.label.size() == month_size &&
      period.label[5] != 'Q')
    return std::nullopt;
  const bool inside = year.days.start <= period.days.start && period.days.past <= year.days.past;
  return inside ? std::optional(to_span(period.days)) : std::nullopt;
}

bool covers_year(const Scope& scope, const values::Period& period) {
  const auto days = find_days(scope, period);
  return days && days->past - days->first == static_cast<std::size_t>(scope.year.days.count());
}

PeriodHolds::PeriodHolds(const Scope& scope, const Counting& counting, Problems& problems)
    : scope_(&scope), counting_(counting) {
  if (!scope.goal.quota) return;
  for (const auto& hold : scope.goal.quota->holds)
    if (hold.period && !covers_year(scope, hold.period->value)) add(hold, counting, problems);
  std::sort(zones_.begin(), zones_.end(),
            [](const Zone& a, const Zone& b) { return a.node < b.node; });
  for (auto& zone : zones_) {
    std::sort(zone.holds.begin(), zone.holds.end(), [](const Held& a, const Held& b) {
      return std::pair(a.days.first, b.days.past) < std::pair(b.days.first, a.days.past);
    });
    check(zone, problems);
    if (!zone.node.empty()) zone.above = zone_of(parent_of(scope, zone.node));
  }
}

void PeriodHolds::add(const model::Hold& hold, const Counting& counting, Problems& problems) {
  const auto node = find_node(*scope_, hold, problems);
  if (!node) return;
  const std::int64_t units = hold.amount->units;
  const auto days = find_days(*scope_, hold.period->value);
  const std::string& period = hold.period->value.label;
  const Details details{.node = label_of(*scope_, *node, period),
                        .amount = to_amount(*scope_, units)};
  if (!days) {
    problems.add(QuotaFault::hold_not_period, hold.period->span, details);
    return;
  }
  if (units % counting.multiple != 0)
    problems.add(QuotaFault::not_multiple, span_of(hold),
                 {.node = details.amount, .amount = to_amount(*scope_, counting.multiple)});
  if (units < -values::max_units || units > values::max_units)
    problems.add(QuotaFault::overflow, span_of(hold), details);
  if (units != 0 && (units < 0) != (counting.sign < 0))
    problems.add(QuotaFault::hold_exceeds, span_of(hold), details);
  if (problems.blocked()) return;
  auto zone = std::find_if(zones_.begin(), zones_.end(),
                           [&](const Zone& entry) { return entry.node == *node; });
  if (zone == zones_.end()) zone = zones_.insert(zone, {.node = *node, .holds = {}});
  zone->holds.push_back({*days, counting.sign * (units / counting.multiple), &hold, period});
}

// The periods held at one node lie inside each other or apart.
void PeriodHolds::check(const Zone& zone, Problems& problems) const {
  for (std::size_t i = 0; i < zone.holds.size(); ++i)
    for (std::size_t j = i + 1; j < zone.holds.size(); ++j) {
      const auto& [one, count, first, label] = zone.holds[i];
      const auto& other = zone.holds[j];
      if (other.days.first >= one.past) break;
      const Details details{.node = label_of(*scope_, zone.node, other.label),
                            .amount = to_amount(*scope_, other.hold->amount->units),
                            .related = {span_of(*first)}};
      if (other.days == one)
        problems.add(QuotaFault::hold_twice, span_of(*other.hold), details);
      else if (other.days.past > one.past)
        problems.add(QuotaFault::period_holds_clash, span_of(*other.hold), details);
    }
}

std::size_t PeriodHolds::zone_of(Position position) const {
  if (zones_.empty()) return model::none;
  while (true) {
    const auto found = std::lower_bound(
        zones_.begin(), zones_.end(), position,
        [](const Zone& zone, const Position& wanted) { return zone.node < wanted; });
    if (found != zones_.end() && found->node == position)
      return static_cast<std::size_t>(found - zones_.begin());
    if (position.empty()) return model::none;
    position = parent_of(*scope_, position);
  }
}

bool PeriodHolds::needs_whole(const Position& position) const {
  return std::any_of(zones_.begin(), zones_.end(), [&](const Zone& zone) {
    for (Position node = zone.node; !node.empty(); node = parent_of(*scope_, node))
      if (node == position) return true;
    return false;
  });
}

bool PeriodHolds::lies_in(std::size_t zone, std::size_t outer) const {
  while (zone != model::none && zone != outer) zone = zones_[zone].above;
  return zone == outer;
}

void PeriodHolds::reshape(const std::vector<ProfileAmount>& amounts,
                          const std::vector<Shape>& shapes, std::vector<Profile>& profiles,
                          Problems& problems) const {
  if (zones_.empty() || problems.blocked()) return;
  std::set<std::size_t> cuts{0, static_cast<std::size_t>(scope_->year.days.count())};
  for (const auto& zone : zones_)
    for (const auto& held : zone.holds) cuts.insert({held.days.first, held.days.past});
  Shaping shaping({cuts.begin(), cuts.end()});
  for (const auto& amount : amounts) shaping.add_row(amount.exact, profiles[amount.profile]);

  // A node stands behind all that it lies in: the innermost come first.
  for (std::size_t zone = zones_.size(); zone-- > 0;) {
    std::vector<HeldDays> held;
    for (const auto& one : zones_[zone].holds) held.push_back({one.days, one.count});
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < amounts.size(); ++row)
      if (lies_in(shapes[amounts[row].profile].zone, zone)) rows.push_back(row);
    if (const auto fault = shaping.shape(held, rows)) return report(zone, *fault, problems);
  }
  for (std::size_t row = 0; row < amounts.size(); ++row)
    if (shapes[amounts[row].profile].zone != model::none)
      profiles[amounts[row].profile] = shaping.profile_of(row);
}

// Names all holds that take part.
void PeriodHolds::report(std::size_t zone, const ShapeFault& fault, Problems& problems) const {
  using Kind = ShapeFault::Kind;
  const auto& held = zones_[zone].holds[fault.hold];
  Details details{.node = label_of(*scope_, zones_[zone].node, held.label),
                  .amount = to_amount(*scope_, counting_.sign * fault.count * counting_.multiple)};
  if (fault.kind == Kind::no_day)
    details = {.node = held.label, .amount = to_label(*scope_, zones_[zone].node)};
  for (std::size_t other = 0; other < zones_.size(); ++other)
    for (const auto& one : zones_[other].holds)
      if (lies_in(other, zone) && one.hold != held.hold)
        details.related.push_back(span_of(*one.hold));
  const QuotaFault kind = fault.kind == Kind::no_day        ? QuotaFault::no_working_day
                          : fault.kind == Kind::exceeds     ? QuotaFault::hold_exceeds
                          : fault.kind == Kind::falls_short ? QuotaFault::hold_short
                                                            : QuotaFault::period_holds_clash;
  problems.add(kind, span_of(*held.hold), std::move(details));
}

}  // namespace planctl::decompose
