// compare/corrections: what came before and after a correction was due.
#include "compare/corrections.hpp"

#include <algorithm>

#include "compare/arithmetic.hpp"
#include "compare/judge.hpp"

namespace planctl::compare {
namespace {

constexpr int soonest = 28;  // days after which an effect can be told

// A place of the goal in the year.
class PlaceSums {
 public:
  PlaceSums(const model::Plan& plan, const model::Grain& grain, const model::Place& place)
      : plan_(plan), grain_(grain), place_(place), year_(plan.year().days) {}

  [[nodiscard]] bool is_told() const {
    return std::all_of(place_.coordinates.begin(), place_.coordinates.end(), [&](const auto& at) {
      return at.known() && column_of(at.dimension) < grain_.by.size();
    });
  }

  [[nodiscard]] std::int64_t sum(const std::vector<model::QuotaSeries>& cells,
                                 values::Days days) const {
    const auto day_of = [&](values::Date date) { return values::days_between(year_.start, date); };
    std::int64_t sum = 0;
    for (const auto& cell : cells) {
      if (!holds(cell.members)) continue;
      for (int day = day_of(days.start); day < day_of(days.past); ++day)
        sum += cell.daily[static_cast<std::size_t>(day)];
    }
    return sum;
  }

  [[nodiscard]] values::Date bound(values::Date date) const {
    return std::clamp(date, year_.start, year_.past);
  }

 private:
  [[nodiscard]] std::size_t column_of(std::size_t dimension) const {
    std::size_t at = 0;
    while (at < grain_.by.size() && grain_.by[at].dimension != dimension) ++at;
    return at;
  }
  [[nodiscard]] bool holds(const std::vector<std::size_t>& members) const {
    return std::all_of(place_.coordinates.begin(), place_.coordinates.end(), [&](const auto& at) {
      return plan_.dimensions[at.dimension].is_within(members[column_of(at.dimension)], at.member);
    });
  }

  const model::Plan& plan_;
  const model::Grain& grain_;
  const model::Place& place_;
  values::Days year_;
};

// Nothing without a share to go by.
std::optional<std::int64_t> find_gain(const model::CorrectionEffect& effect) {
  const auto at_old_pace = scale_by(effect.quota_after, effect.actual_before, effect.quota_before);
  if (!at_old_pace) return std::nullopt;
  return base::subtract(effect.actual_after, *at_old_pace);
}

model::Effect judge_effect(const model::Correction& correction, model::Good good,
                           const model::CorrectionEffect& effect) {
  if (effect.after.count() == 0) return model::Effect::open;
  if (effect.after.count() < soonest) return model::Effect::early;
  if (!effect.gain) return model::Effect::unmeasured;
  if (!is_favourable(*effect.gain, good)) return model::Effect::without;
  const auto size = [](std::int64_t value) { return value < 0 ? -value : value; };
  if (correction.expects && size(*effect.gain) < size(correction.expects->units))
    return model::Effect::partly;
  return model::Effect::reached;
}

}  // namespace

std::vector<model::GrainDimension> find_dimensions(const model::Plan& plan, std::size_t goal,
                                                   const std::vector<std::size_t>& order) {
  std::vector<model::GrainDimension> by;
  for (const std::size_t dimension : order)
    for (const auto& correction : plan.corrections)
      if (correction.goal && correction.goal->index == goal && correction.where.at(dimension)) {
        by.push_back({dimension, 0});
        break;
      }
  return by;
}

std::vector<model::CorrectionEffect> compare_corrections(const model::Plan& plan,
                                                         const model::QuotaTable& quotas,
                                                         const model::ActualTable& actuals,
                                                         values::Date as_of) {
  std::vector<model::CorrectionEffect> effects;
  for (std::size_t index = 0; index < plan.corrections.size(); ++index) {
    const auto& correction = plan.corrections[index];
    if (!correction.goal || correction.goal->index != quotas.goal) continue;
    const PlaceSums place(plan, quotas.grain, correction.where);
    if (!place.is_told()) continue;
    const values::Date now = place.bound(values::plus_days(as_of, 1));
    const values::Date due =
        correction.due ? place.bound(values::plus_days(correction.due->value, 1)) : now;
    const values::Date start =
        place.bound(correction.period ? correction.period->value.days.start : values::Date{});
    model::CorrectionEffect effect;
    effect.correction = index;
    effect.goal = quotas.goal;
    effect.before = {std::min(start, std::min(due, now)), std::min(due, now)};
    effect.after = {std::min(due, now), now};
    effect.quota_before = place.sum(quotas.cells, effect.before);
    effect.actual_before = place.sum(actuals.cells, effect.before);
    effect.quota_after = place.sum(quotas.cells, effect.after);
    effect.actual_after = place.sum(actuals.cells, effect.after);
    const model::Good good = plan.goals[quotas.goal].good;
    const auto percent = [good](std::int64_t actual, std::int64_t quota) {
      return values::percent_tenths(actual, quota, better_of(good));
    };
    effect.percent_before = percent(effect.actual_before, effect.quota_before);
    effect.percent_after = percent(effect.actual_after, effect.quota_after);
    if (effect.after.count() > 0) effect.gain = find_gain(effect);
    effect.effect = judge_effect(correction, good, effect);
    effects.push_back(effect);
  }
  return effects;
}

}  // namespace planctl::compare
