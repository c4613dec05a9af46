// report/known_until: says where figures end before the day of the report.
#include "report/known_until.hpp"

#include "report/phrases.hpp"

namespace planctl::report {

void note_known_until(const model::Plan& plan, const model::VarianceTable& variance,
                      values::Date as_of, Table& table) {
  if (variance.as_of >= as_of) return;
  table.notes.emplace_back(
      say({.en = "{0}: compared up to {1}, the last day with figures",
           .es = "{0}: comparado hasta el {1}, último día con datos",
           .zh = "{0}：比较截至 {1}（最后有数据之日）"},
          {title_of(plan.goals[variance.goal]), values::to_string(variance.as_of)}));
}

}  // namespace planctl::report
