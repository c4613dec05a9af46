// rules/tracking/mixed_units: readings and a target of one indicator in different units.
#include "model/progress.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::tracking::mixed_units {
namespace {

std::string name_unit(std::string_view unit) { return std::string(unit.empty() ? "1" : unit); }

void check(const Input& input, const Pen& pen) {
  for (const auto& indicator : input.plan.tracking) {
    if (indicator.readings.empty()) continue;
    const auto usual = model::unit_of_readings(indicator);
    const auto hold_against = [&](const model::Figure& figure) {
      if (figure.written.unit == usual) return;
      pen.report(
          figure.span,
          {.text = {.en = "a figure of `{0}` is in `{1}`, its readings in `{2}`",
                    .es = "una cifra de `{0}` está en `{1}`, sus lecturas en `{2}`",
                    .zh = "`{0}` 的一个数值以 `{1}` 计，其他读数以 `{2}` 计"},
           .arguments = {indicator.id.value, name_unit(figure.written.unit), name_unit(usual)}});
    };
    for (const auto& reading : indicator.readings) hold_against(reading.amount);
    if (indicator.target) hold_against(*indicator.target);
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
