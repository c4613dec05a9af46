// rules/tracking/limits_swapped: an indicator that is red before it is amber.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::tracking::limits_swapped {
namespace {

// Limits that contradict the direction only on the other side of the whole may be meant for an
// indicator that moves against its goal.
bool is_swapped(const model::Indicator& indicator, const model::Goal* goal) {
  const auto& limits = indicator.limits;
  if (!limits || !limits->amber || !limits->red) return false;
  const auto amber = limits->amber->units;
  const auto red = limits->red->units;
  const auto good = indicator.good ? indicator.good->value : goal ? goal->good : model::Good::up;
  if (good == model::Good::up) return amber < red && amber <= whole_percent;
  return amber > red && amber >= whole_percent;
}

std::string write(const model::Figure& figure) {
  return values::to_plain(figure.written.number) + figure.written.unit;
}

void check(const Input& input, const Pen& pen) {
  for (const auto& indicator : input.plan.tracking) {
    if (!is_swapped(indicator, input.plan.goals.get(indicator.goal))) continue;
    const auto& limits = *indicator.limits;
    pen.report(limits.amber->span,
               {.text = {.en = "`{0}` turns red at {2} before it turns amber at {1}",
                         .es = "`{0}` pasa a rojo en {2} antes de pasar a ámbar en {1}",
                         .zh = "`{0}` 到 {2} 先变红，到 {1} 才变黄"},
                .arguments = {indicator.id.value, write(*limits.amber), write(*limits.red)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/limits-swapped",
         .severity = diag::Severity::warning,
         .summary = {.en = "an indicator turns red before it turns amber",
                     .es = "un indicador pasa a rojo antes que a ámbar",
                     .zh = "指标先变红后变黄"},
         .rationale = {.en = "Amber is the warning that leaves time to act. With the two limits "
                             "the wrong way round there is none: the indicator goes from green to "
                             "red.",
                       .es = "El ámbar es el aviso que deja tiempo para actuar. Con los límites "
                             "invertidos no hay aviso: el indicador pasa de verde a rojo.",
                       .zh = "黄灯是留有时间采取行动的预警。两个界限颠倒，就没有预警，指标会由绿直"
                             "接变红。"},
         .remedy = {.en =
                        "swap the two: the attainment for `amber` is passed before that for `red`",
                    .es = "intercámbielos: el cumplimiento de `amber` se rebasa antes que el de "
                          "`red`",
                    .zh = "对调两者：`amber` 的达成率应先于 `red` 被越过"},
         .source = "S4 abnormal signs early",
         .since = "0.1",
         .bad = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 90%, red: 92%}}  # <-- here
)",
         .good = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::limits_swapped
