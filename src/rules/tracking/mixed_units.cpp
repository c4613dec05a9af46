// rules/tracking/mixed_units: readings and a target of one indicator in different units.
#include <string>
#include <vector>

#include "model/progress.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::tracking::mixed_units {
namespace {

// All that must be in one unit.
std::vector<const model::Figure*> list_figures(const model::Indicator& indicator) {
  std::vector<const model::Figure*> figures;
  for (const auto& reading : indicator.readings) figures.push_back(&reading.amount);
  if (indicator.target) figures.push_back(&*indicator.target);
  return figures;
}

diag::Message say_other(const model::Indicator& indicator, const std::string& unit,
                        const std::string& usual) {
  if (unit.empty())
    return {.text = {.en = "a figure of `{0}` has no unit, the others are in `{1}`",
                     .es = "una cifra de `{0}` no tiene unidad, las demás están en `{1}`",
                     .zh = "`{0}` 的一个数值没有单位，其他数值以 `{1}` 计"},
            .arguments = {indicator.id.value, usual}};
  if (usual.empty())
    return {.text = {.en = "a figure of `{0}` is in `{1}`, the others have no unit",
                     .es = "una cifra de `{0}` está en `{1}`, las demás no tienen unidad",
                     .zh = "`{0}` 的一个数值以 `{1}` 计，其他数值没有单位"},
            .arguments = {indicator.id.value, unit}};
  return {.text = {.en = "a figure of `{0}` is in `{1}`, the others are in `{2}`",
                   .es = "una cifra de `{0}` está en `{1}`, las demás en `{2}`",
                   .zh = "`{0}` 的一个数值以 `{1}` 计，其他数值以 `{2}` 计"},
          .arguments = {indicator.id.value, unit, usual}};
}

void check(const Input& input, const Pen& pen) {
  for (const auto& indicator : input.plan.tracking) {
    if (indicator.readings.empty()) continue;
    const std::string usual(model::unit_of_readings(indicator));
    for (const auto* figure : list_figures(indicator))
      if (figure->written.unit != usual)
        pen.report(figure->span, say_other(indicator, figure->written.unit, usual));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "tracking/mixed-units",
             .severity = diag::Severity::warning,
             .summary = {.en = "an indicator has figures of different units",
                         .es = "un indicador tiene cifras de unidades distintas",
                         .zh = "一个指标的数值单位不一致"},
             .rationale = {.en = "A percentage and a count cannot be held against each other: what "
                                 "is not in the unit of most readings is left out.",
                           .es = "Un porcentaje y un número no se pueden comparar: lo que no está "
                                 "en la unidad de la mayoría de las lecturas queda fuera.",
                           .zh = "百分比与数量无法比较：与多数读数单位不同的数值不会计入。"},
             .remedy = {.en = "write `readings` and `target` of the indicator in one unit",
                        .es = "escriba `readings` y `target` del indicador en una sola unidad",
                        .zh = "将该指标的 `readings` 与 `target` 写成同一单位"},
             .source = "S0 step 4",
             .since = "0.1",
             .bad = R"(tracking:  # others as before
  attendance:
    title: Attendance at training
    goal: skills
    source: training records
    every: month
    owner: marta
    leading: true
    limits: {amber: 95%, red: 90%}
    target: 95  # <-- here
    readings: {2026-01: 93%, 2026-02: 96%}
)",
             .good = R"(tracking:  # others as before
  attendance:
    title: Attendance at training
    goal: skills
    source: training records
    every: month
    owner: marta
    leading: true
    limits: {amber: 95%, red: 90%}
    target: 95%
    readings: {2026-01: 93%, 2026-02: 96%}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::mixed_units
