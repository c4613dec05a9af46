// report/known_until: says where figures end before the day of the report.
#include "report/known_until.hpp"

#include <algorithm>
#include <string>

#include "report/phrases.hpp"

namespace planctl::report {
namespace {

// Over a week's end or a holiday no rows may come.
constexpr int usual_rest = 7;

}  // namespace

void note_known_until(const model::Plan& plan, const model::VarianceTable& variance,
                      values::Date as_of, Table& table) {
  if (variance.as_of >= as_of) return;
  table.notes.emplace_back(
      say({.en = "{0}: compared up to {1}, the last day with figures",
           .es = "{0}: comparado hasta el {1}, último día con datos",
           .zh = "{0}：比较截至 {1}（最后有数据之日）"},
          {title_of(plan.goals[variance.goal]), values::to_string(variance.as_of)}));
}

std::optional<diag::Message> say_unknown_days(const model::Plan& plan, values::Date as_of,
                                              values::Date known) {
  const auto last_day = std::min(as_of, values::plus_days(plan.year().days.past, -1));
  const auto days = values::days_between(known, last_day);
  if (days <= usual_rest) return std::nullopt;
  return say(
      {.en = "after {0} there is no row up to {2}: the quota of these {1} days counts as "
             "missed; `--as-of {0}` compares up to there",
       .es = "después del {0} no hay filas hasta el {2}: la cuota de esos {1} días cuenta "
             "como no lograda; `--as-of {0}` compara hasta entonces",
       .zh = "{0} 之后至 {2} 没有数据：这 {1} 天的配额按未完成计；`--as-of {0}` 只比较到该日"},
      {values::to_string(known), std::to_string(days), values::to_string(last_day)});
}

}  // namespace planctl::report
