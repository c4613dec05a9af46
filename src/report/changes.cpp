// report/changes: before, after and change of the figures that move.
#include "report/changes.hpp"

#include "report/phrases.hpp"

namespace planctl::report {
namespace {

Column figure_column(std::string key, values::Text heading) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right};
}

std::vector<Cell> figure_cells(const model::Goal& goal, const model::QuotaChange& change) {
  return {amount_cell(change.before, goal.unit), amount_cell(change.after, goal.unit),
          amount_cell(change.after - change.before, goal.unit, Sign::always)};
}

}  // namespace

Document build_changes(const model::Plan& plan, const model::QuotaChanges& changes) {
  const auto& goal = plan.goals[changes.goal];
  Table table{.key = "changes"};
  table.columns = member_columns(plan, changes.grain);
  table.columns.push_back(
      {.key = "period", .heading = say({.en = "period", .es = "periodo", .zh = "期间"})});
  table.columns.push_back(figure_column("before", {.en = "before", .es = "antes", .zh = "之前"}));
  table.columns.push_back(figure_column("after", {.en = "after", .es = "después", .zh = "之后"}));
  table.columns.push_back(figure_column("change", {.en = "change", .es = "cambio", .zh = "变化"}));
  for (const auto& change : changes.changes) {
    Row row{member_cells(plan, changes.grain, change.members, Naming::titles)};
    row.cells.push_back(cell(change.period.label));
    append(row, figure_cells(goal, change));
    table.rows.push_back(std::move(row));
  }
  table.notes.push_back(say({.en = "figures that stay as they are: {0}",
                             .es = "cifras que quedan como están: {0}",
                             .zh = "保持不变的数字：{0}"},
                            {std::to_string(changes.unchanged)}));
  table.notes.push_back(say({.en = "nothing is written: a `hold:` in the plan would make it so",
                             .es = "no se escribe nada: un `hold:` en el plan lo haría efectivo",
                             .zh = "未写入任何内容：在计划中写 `hold:` 方可生效"}));
  drop_empty_decimals(table);
  return {{goal_heading(goal, {.en = "{0}: what would change",
                               .es = "{0}: lo que cambiaría",
                               .zh = "{0}：将发生的变化"}),
           std::move(table)}};
}

Records build_change_records(const model::Plan& plan, const model::QuotaChanges& changes) {
  const auto& goal = plan.goals[changes.goal];
  Table table{.key = "changes"};
  for (const auto* key : {"goal", "period", "start", "end"}) table.columns.push_back({.key = key});
  for (const auto& name : dimensions_of(plan, changes.grain))
    table.columns.push_back({.key = name, .group = "members"});
  for (const auto* key : {"before", "after", "change", "unit"})
    table.columns.push_back({.key = key});
  for (const auto& change : changes.changes) {
    Row row{{cell(goal.id.value), cell(change.period.label), cell(change.period.days.start),
             cell(values::plus_days(change.period.days.past, -1))}};
    append(row, member_cells(plan, changes.grain, change.members, Naming::ids));
    append(row, figure_cells(goal, change));
    row.cells.push_back(cell(goal.unit.name));
    table.rows.push_back(std::move(row));
  }
  Records records;
  records.fields = {{"unchanged", Count{changes.unchanged}}};
  records.tables.push_back(std::move(table));
  return records;
}

}  // namespace planctl::report
