// rules/adjustment/not_applied: an amount of an adjustment that no quota of its goal can take.
#include <algorithm>
#include <iterator>
#include <set>

#include "rules/rule.hpp"

namespace planctl::rules::adjustment::not_applied {
namespace {

// The goal is not cut by a dimension of the place.
bool is_foreign(const model::Quota& quota, const model::Place& place) {
  return std::any_of(place.coordinates.begin(), place.coordinates.end(), [&](const auto& one) {
    return one.known() &&
           std::find(quota.order.begin(), quota.order.end(), one.dimension) == quota.order.end();
  });
}

bool is_outside(const model::Plan& plan, const model::Move& move) {
  if (!plan.header.year || !move.days) return false;
  const auto year = plan.year().days;
  return move.days->value.start < year.start || move.days->value.past > year.past;
}

// The holds that let no day of a part of the year take more. What is carried out of the past leaves
// days as they are, and only a year that is held takes no part in it.
std::vector<const model::Hold*> find_holds(const model::Quota& quota, values::Days days,
                                           bool carried) {
  std::vector<const model::Hold*> found;
  for (const auto& hold : quota.holds) {
    const bool whole_year = !hold.period && !hold.where.coordinates.empty();
    const bool of_days = hold.period && !carried && hold.period->value.days.start <= days.start &&
                         days.past <= hold.period->value.days.past;
    if (whole_year || of_days) found.push_back(&hold);
  }
  return found;
}

bool holds_all(const model::Plan& plan, const model::Place& held, const model::Place& place) {
  return std::all_of(held.coordinates.begin(), held.coordinates.end(), [&](const auto& one) {
    const auto* const at = place.at(one.dimension);
    return at != nullptr && one.known() &&
           plan.dimensions[one.dimension].is_within(at->member, one.member);
  });
}

// The places that the place is made of in a dimension in which the held one is smaller; none where
// it lies beside it.
std::vector<model::Place> cut_towards(const model::Plan& plan, const model::Place& held,
                                      const model::Place& place) {
  std::vector<model::Place> parts;
  for (const auto& one : held.coordinates) {
    if (!one.known()) return {};
    const auto& dimension = plan.dimensions[one.dimension];
    const auto* const at = place.at(one.dimension);
    if (at != nullptr && dimension.is_within(at->member, one.member)) continue;
    if (at != nullptr && !dimension.is_within(one.member, at->member)) return {};
    if (!parts.empty()) continue;
    for (const std::size_t member :
         at != nullptr ? dimension.members[at->member].children : dimension.roots()) {
      model::Place part = place;
      std::erase_if(part.coordinates,
                    [&](const auto& other) { return other.dimension == one.dimension; });
      part.coordinates.push_back({one.dimension_name, one.member_name, one.dimension, member});
      parts.push_back(std::move(part));
    }
  }
  return parts;
}

bool is_held(const model::Plan& plan, const std::vector<const model::Hold*>& holds,
             const model::Place& place) {
  for (const auto* const hold : holds) {
    if (holds_all(plan, hold->where, place)) return true;
    const auto parts = cut_towards(plan, hold->where, place);
    if (!parts.empty())
      return std::all_of(parts.begin(), parts.end(),
                         [&](const auto& part) { return is_held(plan, holds, part); });
  }
  return false;
}

// Whether holds fix every quota that could take some of the amount.
bool is_held(const model::Plan& plan, const model::Quota& quota, const model::Adjustment& one,
             const model::Move& move) {
  if (!one.date || !move.days) return false;
  const values::Date behind = values::plus_days(one.date->value, 1);
  values::Days days = move.days->value;
  const bool carried = days.past <= behind;
  if (!carried) days.start = std::max(days.start, behind);
  std::set<values::Date> bounds{days.start, days.past};
  for (const auto& hold : quota.holds)
    if (hold.period)
      for (const auto date : {hold.period->value.days.start, hold.period->value.days.past})
        if (days.contains(date)) bounds.insert(date);
  for (auto past = std::next(bounds.begin()); past != bounds.end(); ++past)
    if (!is_held(plan, find_holds(quota, {*std::prev(past), *past}, carried), move.where))
      return false;
  return true;
}

void check(const Input& input, const Pen& pen) {
  const model::Plan& plan = input.plan;
  for (const auto& adjustment : plan.adjustments) {
    const auto* goal = plan.goals.get(adjustment.goal);
    if (goal == nullptr) continue;
    for (const auto& move : adjustment.moves) {
      if (!goal->quota)
        pen.report(move.span, {.text = {.en = "the goal `{0}` has no quotas to adjust",
                                        .es = "el objetivo `{0}` no tiene cuotas que ajustar",
                                        .zh = "目标 `{0}` 没有可调整的配额"},
                               .arguments = {goal->id.value}});
      else if (is_foreign(*goal->quota, move.where))
        pen.report(
            move.span,
            {.text = {.en = "`{0}` is not cut by a dimension of this place, so that no quota "
                            "takes the amount",
                      .es = "`{0}` no se reparte por una dimensión de este lugar: ninguna "
                            "cuota recibe el importe",
                      .zh = "`{0}` 未按此位置的某一维度分解，没有配额承接该数额"},
             .arguments = {goal->id.value}});
      else if (is_outside(plan, move))
        pen.report(move.span, {.text = {.en = "the days lie outside the plan's year",
                                        .es = "los días quedan fuera del año del plan",
                                        .zh = "日期不在计划年度内"},
                               .arguments = {}});
      else if (is_held(plan, *goal->quota, adjustment, move))
        pen.report(move.span, {.text = {.en = "all quotas of this place and these days are held, "
                                              "so that none takes the amount",
                                        .es = "todas las cuotas de este lugar y estos días están "
                                              "fijadas: ninguna recibe el importe",
                                        .zh = "此位置在这些日期的配额均已锁定，没有配额承接该数额"},
                               .arguments = {}});
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "adjustment/not-applied",
         .severity = diag::Severity::error,
         .summary = {.en = "an adjusted amount reaches no quota",
                     .es = "un importe ajustado no llega a ninguna cuota",
                     .zh = "调整数额没有落到任何配额"},
         .rationale = {.en = "An amount that nobody is given is lost in silence, and the year no "
                             "longer adds up.",
                       .es = "Un importe que nadie recibe se pierde en silencio, y el año deja de "
                             "cuadrar.",
                       .zh = "没有人承接的数额会悄悄丢失，全年合计也就不再相符。"},
         .remedy = {.en = "name a place and days for which the goal has quotas",
                    .es = "indique un lugar y unos días para los que el objetivo tenga cuotas",
                    .zh = "写明该目标有配额的位置和日期"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(adjustments:
  - goal: sales
    date: 2026-03-31
    by: ana
    reason: a strike
    moves:
      - {date: 2027-01-01..2027-01-31, amount: 10k}  # <-- here
)",
         .good = R"(adjustments:
  - goal: sales
    date: 2026-03-31
    by: ana
    reason: a strike
    moves:
      - {where: {region: norte}, date: 2026-04-01..2026-06-30, amount: 10k}
)"},
    .check = check};

}  // namespace planctl::rules::adjustment::not_applied
