// rules/adjustment/not_applied: an amount of an adjustment that no quota of its goal can take.
#include <algorithm>

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
