// rules/tracking/reading_in_future: a reading of a time that is still to come.
#include "rules/future.hpp"

namespace planctl::rules::tracking::reading_in_future {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!are_future_records_slips(input)) return;
  for (const auto& indicator : input.plan.tracking) {
    const model::PeriodAmount* last = nullptr;
    bool before = false;
    for (const auto& reading : indicator.readings) {
      if (reading.period.value.days.start <= input.as_of)
        before = true;
      else if (!last || reading.period.value.days.start < last->period.value.days.start)
        last = &reading;
    }
    if (last && before)
      pen.report(last->period.span,
                 {.text = {.en = "`{0}` has a reading of {1}, which begins after {2}",
                           .es = "`{0}` tiene una medición de {1}, que empieza después del {2}",
                           .zh = "`{0}` 有 {1} 的读数，而该期间在 {2} 之后才开始"},
                  .arguments = {indicator.id.value, last->period.value.label,
                                values::to_string(input.as_of)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/reading-in-future",
         .severity = diag::Severity::warning,
         .summary = {.en = "a reading lies in the future",
                     .es = "una medición está en el futuro",
                     .zh = "读数的期间尚未开始"},
         .rationale = {.en =
                           "What has not begun cannot have been read. Such a figure is a forecast "
                           "or a slip in the date, and a report would take it for a fact.",
                       .es = "Lo que no ha empezado no puede haberse medido. Una cifra así es una "
                             "previsión o un error de fecha, y un informe la tomaría por un hecho.",
                       .zh = "尚未开始的期间不可能有读数。这样的数字不是预测就是日期写错，报告却会"
                             "把它当作事实。"},
         .remedy =
             {.en = "correct the period of the reading; judge an earlier day with `--as-of`",
              .es = "corrija el periodo de la medición; para juzgar un día anterior use `--as-of`",
              .zh = "更正读数的期间；若要按较早日期评判，用 `--as-of`"},
         .source = "S3 one information platform",
         .since = "0.1",
         .bad = R"(tracking:  # others as before
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2026-02: 2.6%, 2026-08: 2.4%}}  # <-- here
)",
         .good = R"(tracking:  # others as before
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2026-01: 2.6%, 2026-02: 2.4%}}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::reading_in_future
