// decompose/profile: season by working days: each period's share over the days that can carry it.
#include "decompose/profile.hpp"

#include <algorithm>
#include <utility>

#include "base/assert.hpp"
#include "decompose/counts.hpp"
#include "decompose/holds.hpp"
#include "decompose/weighing.hpp"
#include "model/workdays.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

Whole sum_of(const std::vector<Whole>& weights, std::size_t first, std::size_t past) {
  Whole sum = 0;
  for (std::size_t day = first; day < past; ++day) sum += weights[day];
  return sum;
}

void append_day(Profile& profile, const Fraction* accrued) {
  profile.moves.push_back(accrued ? 1 : 0);
  if (accrued) profile.exact.push_back(*accrued);
  profile.moved.push_back(static_cast<std::uint32_t>(profile.exact.size()));
  const Fixed fixed = profile.exact.empty() ? Fixed{0} : round_down(profile.exact.back());
  profile.accrued.push_back(whole_part(fixed) > 0 ? UINT64_MAX : fraction_part(fixed));
}

}  // namespace

Fraction Profile::exact_at(std::size_t day) const {
  return moved[day] == 0 ? Fraction(0) : exact[moved[day] - 1];
}

Profile make_profile(const std::vector<Fraction>& shares) {
  Profile profile;
  Fraction accrued = 0;
  for (const auto& share : shares) {
    accrued += share;
    append_day(profile, share > 0 ? &accrued : nullptr);
  }
  PLANCTL_ASSERT(accrued == 1);
  return profile;
}

Profiles::Profiles(const Scope& scope, Seasons& seasons, const Ramps& ramps, Problems& problems)
    : scope_(&scope), seasons_(&seasons), ramps_(&ramps), problems_(&problems) {}

std::uint32_t Profiles::find(const Shape& shape, const Position& position) {
  const auto [found, fresh] = known_.try_emplace(shape, 0);
  if (fresh) {
    found->second = static_cast<std::uint32_t>(profiles_.size());
    profiles_.push_back(make(shape, position));
    shapes_.push_back(shape);
  }
  return found->second;
}

const CalendarDays& Profiles::days_of(std::size_t calendar) {
  const auto [found, fresh] = days_.try_emplace(calendar);
  if (!fresh) return found->second;
  found->second = count_days(scope_->plan, calendar, scope_->year);
  for (const auto* const part : model::find_chain(scope_->plan, calendar))
    if (part->unread) problems_->block();
  for (const auto* const figure : found->second.negative)
    problems_->add(QuotaFault::negative_day_weight, figure->span,
                   {.node = scope_->plan.calendars[calendar].id.value, .amount = to_text(*figure)});
  return found->second;
}

Profiles::DayWeights Profiles::weights_of(const Shape& shape) {
  DayWeights weights{days_of(shape.calendar).weights, {}};
  weights.full = weights.ramped;
  if (shape.ramp == model::none) return weights;
  const auto& factors = ramps_->factors(shape.ramp);
  for (std::size_t day = 0; day < weights.full.size(); ++day) {
    weights.ramped[day] *= factors.days[day];
    weights.full[day] *= factors.full;
  }
  return weights;
}

Profiles::Parts Profiles::find_parts(const Shape& shape, const Position& position) {
  auto weights = weights_of(shape);
  auto stretches = stretches_of(shape, weights, position);
  return {std::move(weights.ramped), std::move(stretches)};
}

Profile Profiles::make(const Shape& shape, const Position& position) {
  const auto [weights, stretches] = find_parts(shape, position);
  Fraction whole = 0;
  for (const auto& stretch : stretches) whole += stretch.share;

  Profile profile;
  Fraction before = 0;  // shares of the stretches that are over
  for (const auto& stretch : stretches) {
    while (profile.moves.size() < stretch.first) append_day(profile, nullptr);
    const Whole all = sum_of(weights, stretch.first, stretch.past);
    Whole done = 0;
    for (std::size_t day = stretch.first; day < stretch.past; ++day) {
      done += weights[day];
      Fraction part(done, all);
      part.canonicalize();
      const Fraction accrued = (before + stretch.share * part) / whole;
      append_day(profile, weights[day] == 0 ? nullptr : &accrued);
    }
    before += stretch.share;
  }
  while (profile.moves.size() < weights.size()) append_day(profile, nullptr);
  PLANCTL_ASSERT(!profile.exact.empty() && profile.exact.back() == 1);
  return profile;
}

Shape shape_of(const Scope& scope, const Activities& activities, Seasons& seasons, Ramps& ramps,
               const Position& position) {
  const auto activity = find_activity(scope, activities, position);
  return {.calendar = activity.calendar,
          .first = activity.first,
          .past = activity.past,
          .season = seasons.find_shape(position),
          .zone = model::none,
          .ramp = ramps.find(position)};
}

Fraction Profiles::part_of_year(const Shape& shape, const Position& position) {
  if (shape.first >= shape.past) return 0;
  const Shape full{.calendar = shape.calendar,
                   .first = 0,
                   .past = scope_->year.days.count(),
                   .season = shape.season,
                   .zone = shape.zone,
                   .ramp = model::none};
  if (shape == full) return 1;
  const Fraction whole = carried(full, position);
  return whole == 0 ? Fraction(1) : Fraction(carried(shape, position) / whole);
}

// What the days of a shape weigh: by the season's shares where they make up the year, else by the
// days alone.
Fraction Profiles::carried(const Shape& shape, const Position& position) {
  auto weights = weights_of(shape);
  Fraction sum = 0;
  if (shape.season != model::none) {
    const Stretch year{static_cast<std::size_t>(shape.first), static_cast<std::size_t>(shape.past),
                       1};
    for (const auto& stretch : split_by_season(shape, year, weights, position))
      sum += stretch.share;
    if (!is_flat()) return sum;
  }
  const Whole scale = shape.ramp == model::none ? Whole(1) : ramps_->factors(shape.ramp).full;
  return Fraction(sum_of(weights.ramped, static_cast<std::size_t>(shape.first),
                         static_cast<std::size_t>(shape.past))) /
         scale;
}

bool Profiles::is_flat() const {
  const auto& normalise = scope_->goal.quota->normalise;
  return normalise && normalise->value == model::Normalise::flat;
}

diag::Span Profiles::span_of_year() const {
  const auto& quota = scope_->goal.quota;
  return quota && quota->span.known() ? quota->span : scope_->goal.span();
}

// The parts of the year that carry something, each with at least one day of weight. Weights of
// days outside become zero.
std::vector<Profiles::Stretch> Profiles::stretches_of(const Shape& shape, DayWeights& weights,
                                                      const Position& position) {
  Stretch year{0, weights.ramped.size(), 1};
  if (shape.first < shape.past) {
    year.first = static_cast<std::size_t>(shape.first);
    year.past = static_cast<std::size_t>(shape.past);
  } else {  // never active: a problem, and all days will have to do
    report_unworked(shape, year, position);
  }
  std::vector<Stretch> stretches;
  if (shape.season != model::none) stretches = split_by_season(shape, year, weights, position);
  if (!stretches.empty()) return stretches;
  const bool idle = sum_of(weights.ramped, year.first, year.past) == 0;
  if (idle || (shape.season != model::none && !is_flat())) report_unworked(shape, year, position);
  if (idle) std::fill(weights.ramped.begin(), weights.ramped.end(), Whole(1));
  stretches.push_back(year);
  return stretches;
}

// Points at what leaves the cell no day that could carry anything: its own dates, its ramp, the
// weights of the season, or else its calendar.
void Profiles::report_unworked(const Shape& shape, const Stretch& year, const Position& position) {
  Details details{.node = std::to_string(scope_->year.label),
                  .amount = to_label(*scope_, position),
                  .related = {}};
  if (leaves_first(position)) return problems_->block();  // a finding of its own
  const auto dates = spans_of_activity(shape, position);
  std::vector<diag::Span> spans;
  if (shape.first < shape.past) {
    if (!dates.empty()) {
      const auto day = [&](std::size_t after) {
        return values::to_string(
            values::plus_days(scope_->year.days.start, static_cast<int>(after)));
      };
      details.node = day(year.first) + ".." + day(year.past - 1);
    }
    const bool worked = sum_of(days_of(shape.calendar).weights, year.first, year.past) > 0;
    if (worked && shape.ramp != model::none) spans = ramps_->spans(shape.ramp);
    if (worked && shape.season != model::none) {
      const auto season = spans_of_season(shape, year);
      spans.insert(spans.end(), season.begin(), season.end());
    }
    if (!worked && shape.calendar != model::none) {
      const auto& calendar = scope_->plan.calendars[shape.calendar];
      if (dates.empty()) details.amount = calendar.id.value;
      spans = {dates.empty() ? span_of_year() : dates.front(), calendar.span()};
    }
  }
  spans.insert(spans.end(), dates.begin(), dates.end());
  if (spans.empty()) spans.push_back(span_of_year());
  const diag::Span at = spans.front();
  std::erase(spans, at);
  details.related = std::move(spans);
  problems_->add(QuotaFault::no_working_day, at, std::move(details));
}

// Whether one of its members leaves before it comes.
bool Profiles::leaves_first(const Position& position) const {
  for (std::size_t level = 0; level < position.size(); ++level) {
    const auto& members = scope_->dimension(level).members;
    for (auto at = position[level]; at != model::none; at = members[at].parent)
      if (model::leaves_first(members[at])) return true;
  }
  return false;
}

// The dates of members that the cell's first or last day comes from.
std::vector<diag::Span> Profiles::spans_of_activity(const Shape& shape,
                                                    const Position& position) const {
  std::vector<diag::Span> spans;
  const auto day_of = [&](values::Date date) {
    return std::clamp(values::days_between(scope_->year.days.start, date), 0,
                      scope_->year.days.count());
  };
  for (std::size_t level = 0; level < position.size(); ++level) {
    const auto& members = scope_->dimension(level).members;
    for (auto at = position[level]; at != model::none; at = members[at].parent) {
      const auto& from = members[at].from;
      const auto& to = members[at].to;
      if (from && shape.first > 0 && day_of(from->value) == shape.first)
        spans.push_back(from->span);
      if (to && shape.past < scope_->year.days.count() &&
          day_of(values::plus_days(to->value, 1)) == shape.past)
        spans.push_back(to->span);
    }
  }
  return spans;
}

// The weights of the periods that lie in these days, as one place, or their file.
std::vector<diag::Span> Profiles::spans_of_season(const Shape& shape, const Stretch& year) const {
  const auto& season = seasons_->shape(shape.season);
  std::vector<diag::Span> spans;
  for (std::size_t i = 0; i < season.weights.size(); ++i) {
    const auto& days = seasons_->periods()[i].days;
    const values::Date start = scope_->year.days.start;
    const bool inside = values::days_between(start, days.start) < static_cast<int>(year.past) &&
                        values::days_between(start, days.past) > static_cast<int>(year.first);
    if (inside) spans.push_back(season.spans[i]);
  }
  return {join(spans.front(), spans.back())};
}

// Flat: the season weighs the days, and nothing is split. Else one stretch for each period with a
// share that the cell works in: of the share, the part that its days are of the period's working
// days. A period in which nobody at all works is a problem.
std::vector<Profiles::Stretch> Profiles::split_by_season(const Shape& shape, const Stretch& year,
                                                         DayWeights& weights,
                                                         const Position& position) {
  const bool flat = is_flat();
  const auto& season = seasons_->shape(shape.season);
  std::vector<Stretch> stretches;
  for (std::size_t i = 0; i < season.weights.size(); ++i) {
    const auto& period = seasons_->periods()[i];
    const values::Date start = scope_->year.days.start;
    const auto first = static_cast<std::size_t>(values::days_between(start, period.days.start));
    const auto past = static_cast<std::size_t>(values::days_between(start, period.days.past));
    Stretch stretch{std::max(first, year.first), std::min(past, year.past),
                    Whole(season.weights[i])};
    for (std::size_t day = first; flat && day < past; ++day)
      weights.ramped[day] *= Whole(season.weights[i]);
    if (flat || stretch.first >= stretch.past || stretch.share == 0) continue;
    Whole full = sum_of(weights.full, first, past);
    if (full == 0) {
      carry_by_calendar_days(shape, stretch, weights.ramped, {period.label, season.spans[i]},
                             position);
      full = Whole(static_cast<unsigned long>(past - first));
    }
    Fraction part(sum_of(weights.ramped, stretch.first, stretch.past), full);
    part.canonicalize();
    stretch.share *= part;
    if (stretch.share > 0) stretches.push_back(std::move(stretch));
  }
  return stretches;
}

// Where no day of a period is worked, all its days carry it alike, so that nothing is lost.
void Profiles::carry_by_calendar_days(const Shape& shape, const Stretch& stretch,
                                      std::vector<Whole>& weights, const Unworked& unworked,
                                      const Position& position) {
  for (std::size_t day = stretch.first; day < stretch.past; ++day) weights[day] = 1;
  Details details{.node = unworked.label, .amount = to_label(*scope_, position)};
  if (shape.calendar != model::none) {
    const auto& calendar = scope_->plan.calendars[shape.calendar];
    details.amount = calendar.id.value;
    details.related = {calendar.span()};
  }
  problems_->add(QuotaFault::no_working_day, unworked.at, std::move(details));
}

void prorate_weights(const Scope& scope, const std::function<Shape(const Position&)>& shape_of,
                     Profiles& profiles, const Position& position, std::size_t level,
                     std::span<const std::size_t> members, std::vector<std::int64_t>& weights) {
  const auto& quota = scope.goal.quota;
  const bool asked = quota->prorate && quota->prorate->value == model::Prorate::working_days;
  if (!asked) return;
  std::vector<Fraction> shares;
  bool some = false;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Position place = step_down(position, level, members[i]);
    shares.emplace_back(profiles.part_of_year(shape_of(place), place) * Whole(weights[i]));
    some = some || shares.back() > 0;
  }
  if (some) weights = to_weights(shares);
}

}  // namespace planctl::decompose
