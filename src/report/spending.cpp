// report/spending: money of the goals against the budget, by period.
#include <algorithm>

#include "report/actions.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

// Nothing of what was spent where the plan records no spending at all.
enum class Spent { recorded, not_recorded };
Spent find_spent(const model::Plan& plan) {
  const auto& lines = plan.budget.lines;
  return std::any_of(lines.begin(), lines.end(),
                     [](const auto& line) { return !line.spent.empty(); })
             ? Spent::recorded
             : Spent::not_recorded;
}

std::vector<Cell> money_cells(const model::Spending& line, const values::Unit& unit, Spent spent) {
  const std::int64_t over = line.spent - line.budget_to_date;
  if (spent == Spent::not_recorded)
    return {amount_cell(line.budget, unit), amount_cell(line.budget_to_date, unit), {}, {}, {}};
  return {amount_cell(line.budget, unit), amount_cell(line.budget_to_date, unit),
          amount_cell(line.spent, unit),
          cell(amount_of(over, unit, Sign::always), over > 0 ? Tone::bad : Tone::plain),
          percent_cell(values::percent_tenths(line.spent, line.budget, values::Better::less))};
}

}  // namespace

Document build_spending(const model::Plan& plan, const model::SpendingTable& table,
                        values::Every every) {
  const values::Unit unit = plan.currency_unit();
  const Spent spent = find_spent(plan);
  const bool by_period = every != values::Every::year;
  Table lines{.key = "spending"};
  const auto figure = [&](std::string key, values::Text heading, int drop) {
    lines.columns.push_back(
        {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop});
  };
  lines.columns.push_back({.key = "goal",
                           .heading = say({.en = "goal", .es = "objetivo", .zh = "目标"}),
                           .fit = Fit::may_be_cut,
                           .least = 24});
  if (by_period)
    lines.columns.push_back(
        {.key = "period", .heading = say({.en = "period", .es = "periodo", .zh = "期间"})});
  figure("budget", {.en = "budget", .es = "presupuesto", .zh = "预算"}, 1);
  figure("to_date", {.en = "to date", .es = "a la fecha", .zh = "迄今预算"}, 0);
  figure("spent", {.en = "spent", .es = "gastado", .zh = "已支出"}, 0);
  figure("over", {.en = "over", .es = "exceso", .zh = "超出"}, 0);
  figure("used_percent", {.en = "used", .es = "usado", .zh = "使用率"}, 2);
  const auto add = [&](Cell name, const model::Spending& line, Row::Kind kind) {
    Row row{{std::move(name)}, kind};
    if (by_period) row.cells.push_back(cell(line.period.label));
    append(row, money_cells(line, unit, spent));
    lines.rows.push_back(std::move(row));
  };
  for (const auto& line : table.lines)
    add(line.goal == model::none
            ? cell(say({.en = "for no goal", .es = "sin objetivo", .zh = "不属于任何目标"}))
            : cell(title_of(plan.goals[line.goal])),
        line, Row::Kind::plain);
  add(cell(say({.en = "total", .es = "total", .zh = "合计"})), table.total, Row::Kind::total);
  drop_empty_decimals(lines);
  Document document;
  document.blocks.push_back(
      Heading{say({.en = "Money as of {0}, in {1}",
                   .es = "Dinero a fecha {0}, en {1}",
                   .zh = "截至 {0} 的资金（{1}）"},
                  {values::to_string(table.as_of), unit.name.empty() ? "-" : unit.name})});
  document.blocks.push_back(std::move(lines));
  if (spent == Spent::not_recorded)
    document.blocks.push_back(
        Paragraph{say({.en = "the plan does not record what was spent: write `spent` on its lines",
                       .es = "el plan no registra lo gastado: escriba `spent` en sus partidas",
                       .zh = "计划没有记录支出：请在各项目中填写 `spent`"})});
  if (table.elsewhere != 0)
    document.blocks.push_back(Paragraph{
        say({.en = "{0} more is recorded for periods outside the plan's year or after that day",
             .es = "otros {0} constan en periodos fuera del año del plan o posteriores a esa fecha",
             .zh = "另有 {0} 记在计划年度之外或该日之后的期间"},
            {diag::Figure{table.elsewhere, unit}})});
  document.blocks.push_back(
      Paragraph{say({.en = "to date: a line's money by its months, else evenly over the days of "
                           "its action or of the year",
                     .es = "a la fecha: el dinero de cada partida por sus meses o, si no, por "
                           "igual en los días de su acción o del año",
                     .zh = "迄今预算：按项目的月份权重，否则按其行动或全年的天数平均"}),
                Tone::dim});
  if (const auto grouping = say_grouping(plan))
    document.blocks.push_back(Paragraph{*grouping, Tone::dim});
  return document;
}

Records build_spending_records(const model::Plan& plan, const model::SpendingTable& table) {
  const values::Unit unit = plan.currency_unit();
  Table lines{.key = "spending"};
  for (const auto* key : {"goal", "period", "start", "end", "budget", "budget_to_date", "spent",
                          "over", "used_percent", "unit"})
    lines.columns.push_back({.key = key});
  for (const auto& line : table.lines) {
    Row row{{cell(line.goal == model::none ? std::string() : plan.goals[line.goal].id.value),
             cell(line.period.label), cell(line.period.days.start),
             cell(values::plus_days(line.period.days.past, -1))}};
    append(row, money_cells(line, unit, find_spent(plan)));
    row.cells.push_back(cell(unit.name));
    lines.rows.push_back(std::move(row));
  }
  return {.fields = {{"as_of", table.as_of}}, .tables = {std::move(lines)}};
}

}  // namespace planctl::report
