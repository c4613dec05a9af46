// report/replan: the table of periods, the account of each cell, and what stays open.
#include "report/replan.hpp"

#include <algorithm>

#include "report/phrases.hpp"

namespace planctl::report {
namespace {

constexpr values::Text whole_word{.en = "whole plan", .es = "plan entero", .zh = "全部"};
constexpr values::Text total_word{.en = "total", .es = "total", .zh = "合计"};

values::Text word_of(model::Policy policy) {
  switch (policy) {
    case model::Policy::keep:
      return {.en = "quotas stay as they are",
              .es = "las cuotas quedan como están",
              .zh = "配额保持不变"};
    case model::Policy::next:
      return {.en = "all in the next period",
              .es = "todo en el periodo siguiente",
              .zh = "全部计入下一期"};
    case model::Policy::proportional:
      return {.en = "every quota that remains by the same factor",
              .es = "todas las cuotas restantes por el mismo factor",
              .zh = "剩余各期按同一系数调整"};
    case model::Policy::capped:
      return {.en = "every quota that remains by the same factor, up to the cap",
              .es = "todas las cuotas restantes por el mismo factor, hasta el tope",
              .zh = "剩余各期按同一系数调整，不超过上限"};
    case model::Policy::write_off:
      break;
  }
  return {.en = "the target follows what came; this needs approval",
          .es = "la meta se ajusta a lo ocurrido; requiere aprobación",
          .zh = "目标随实际调整，须经批准"};
}

std::vector<Cell> name_cells(const model::Plan& plan, const model::ReplanTable& table,
                             const std::vector<std::size_t>& members) {
  auto cells = member_cells(plan, table.grain, members, Naming::titles);
  if (cells.empty()) cells.push_back(cell(say(whole_word)));
  return cells;
}

std::vector<Cell> name_total(const model::ReplanTable& table) {
  std::vector<Cell> cells(std::max<std::size_t>(table.grain.by.size(), 1));
  cells[0] = cell(say(total_word));
  return cells;
}

std::vector<Column> name_columns(const model::Plan& plan, const model::ReplanTable& table) {
  std::vector<Column> columns = member_columns(plan, table.grain);
  if (columns.empty()) columns.push_back({.key = "scope", .heading = "", .fit = Fit::may_be_cut});
  return columns;
}

Column figure_column(std::string key, values::Text heading, int drop = 0) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop};
}

enum class Earlier { shown, left_out };

void add_figures(Row& row, const model::ReplanLine& line, const values::Unit& unit,
                 Earlier earlier) {
  row.cells.push_back(amount_cell(line.baseline, unit));
  if (earlier == Earlier::shown) row.cells.push_back(amount_cell(line.before, unit, Sign::always));
  row.cells.push_back(amount_cell(line.adjustment, unit, Sign::always));
  row.cells.push_back(amount_cell(line.revised(), unit));
}

Table build_periods(const model::Plan& plan, const model::ReplanTable& table) {
  const values::Unit& unit = plan.goals[table.goal].unit;
  const auto earlier = std::any_of(table.lines.begin(), table.lines.end(),
                                   [](const auto& line) { return line.before != 0; })
                           ? Earlier::shown
                           : Earlier::left_out;
  Table shown{.key = "replan", .columns = name_columns(plan, table)};
  shown.columns.push_back(
      {.key = "period", .heading = say({.en = "period", .es = "periodo", .zh = "期间"})});
  shown.columns.push_back(
      figure_column("baseline", {.en = "baseline", .es = "inicial", .zh = "初始配额"}));
  if (earlier == Earlier::shown)
    shown.columns.push_back(
        figure_column("earlier", {.en = "earlier", .es = "anterior", .zh = "此前调整"}));
  shown.columns.push_back(
      figure_column("adjustment", {.en = "adjustment", .es = "ajuste", .zh = "本次调整"}));
  shown.columns.push_back(
      figure_column("revised", {.en = "revised", .es = "revisada", .zh = "修订后"}));
  model::ReplanLine total;
  for (const auto& line : table.lines) {
    Row row{name_cells(plan, table, line.members)};
    row.cells.push_back(cell(line.period.label));
    add_figures(row, line, unit, earlier);
    shown.rows.push_back(std::move(row));
    total.baseline += line.baseline;
    total.before += line.before;
    total.adjustment += line.adjustment;
  }
  Row row{name_total(table), Row::Kind::total};
  row.cells.emplace_back();
  add_figures(row, total, unit, earlier);
  shown.rows.push_back(std::move(row));
  drop_empty_decimals(shown);
  return shown;
}

// Actual + quotas that remain + open = target - written off.
std::vector<Cell> account_cells(const model::ReplanCell& one, const values::Unit& unit) {
  return {amount_cell(one.target, unit),
          amount_cell(one.due, unit),
          amount_cell(one.actual, unit),
          amount_cell(one.shortfall(), unit),
          amount_cell(one.adjustment, unit, Sign::always),
          amount_cell(one.written_off, unit),
          amount_cell(one.open(), unit)};
}

std::vector<Column> account_columns() {
  return {figure_column("target", {.en = "target", .es = "meta", .zh = "目标"}, 3),
          figure_column("due", {.en = "due", .es = "debido", .zh = "应达"}, 2),
          figure_column("actual", {.en = "actual", .es = "real", .zh = "实际"}, 1),
          figure_column("shortfall", {.en = "shortfall", .es = "falta", .zh = "缺口"}),
          figure_column("carried", {.en = "carried on", .es = "trasladado", .zh = "结转"}),
          figure_column("written_off", {.en = "written off", .es = "condonado", .zh = "核减"}, 4),
          figure_column("open", {.en = "open", .es = "pendiente", .zh = "未决"})};
}

Table build_accounts(const model::Plan& plan, const model::ReplanTable& table) {
  const values::Unit& unit = plan.goals[table.goal].unit;
  Table shown{.key = "cells", .columns = name_columns(plan, table)};
  for (auto& column : account_columns()) shown.columns.push_back(std::move(column));
  const auto add = [&](std::vector<Cell> names, const model::ReplanCell& one, Row::Kind kind) {
    for (auto& figure : account_cells(one, unit)) names.push_back(std::move(figure));
    shown.rows.push_back({std::move(names), kind});
  };
  for (const auto& one : table.cells)
    add(name_cells(plan, table, one.members), one, Row::Kind::plain);
  add(name_total(table), table.total, Row::Kind::total);
  drop_empty_decimals(shown);
  return shown;
}

// What could not be carried, and why.
std::vector<Block> name_open(const model::Plan& plan, const model::ReplanTable& table) {
  const model::Goal& goal = plan.goals[table.goal];
  std::vector<Block> blocks;
  const auto add = [&](values::Text text, std::vector<diag::Argument> arguments) {
    blocks.emplace_back(Paragraph{say(text, std::move(arguments))});
  };
  const diag::Figure open{table.total.open(), goal.unit};
  if (table.total.open() != 0 && table.policy != model::Policy::keep)
    add({.en =
             "open: {0} is neither carried on nor written off: beyond the cap, below the rounding "
             "unit, kept as a surplus, or no quota that remains may change (held, over, or 0)",
         .es = "pendiente: {0} ni se traslada ni se condona: supera el tope, no llega a la unidad "
               "de redondeo, se conserva como excedente, o ninguna cuota restante puede cambiar "
               "(retenida, vencida o 0)",
         .zh = "未决：{0} "
               "既未结转也未核减：超出上限、不足取整单位、作为盈余保留，或剩余配额不可更改（锁定、"
               "已过或为 0）"},
        {open});
  if (table.total.written_off != 0)
    add({.en = "written off: the target goes from {0} to {1}",
         .es = "condonado: la meta pasa de {0} a {1}",
         .zh = "核销：目标由 {0} 改为 {1}"},
        {diag::Figure{table.total.target, goal.unit},
         diag::Figure{table.total.target - table.total.written_off, goal.unit}});
  if (table.unassigned != 0)
    add({.en = "{0} of the actuals is in no cell with a quota and makes up for nothing",
         .es = "{0} de los datos reales no está en ninguna celda con cuota y no compensa nada",
         .zh = "实际数中有 {0} 不属于任何有配额的单元，未予抵补"},
        {diag::Figure{table.unassigned, goal.unit}});
  return blocks;
}

}  // namespace

Document build_replan(const model::Plan& plan, const std::vector<model::ReplanTable>& tables) {
  Document document;
  for (const auto& table : tables) {
    document.blocks.emplace_back(
        goal_heading(plan.goals[table.goal],
                     {.en = "{0}: replanned as of {1}, {2}",
                      .es = "{0}: replanificado a fecha {1}, {2}",
                      .zh = "{0}：截至 {1} 的重新计划，{2}"},
                     {values::to_string(table.as_of), word_of(table.policy)}));
    document.blocks.emplace_back(build_periods(plan, table));
    document.blocks.emplace_back(build_accounts(plan, table));
    for (auto& block : name_open(plan, table)) document.blocks.push_back(std::move(block));
  }
  return document;
}

Records build_replan_records(const model::Plan& plan,
                             const std::vector<model::ReplanTable>& tables) {
  Table lines{.key = "replan"};
  Table cells{.key = "cells"};
  for (const auto* key : {"goal", "period", "start", "end"}) lines.columns.push_back({.key = key});
  cells.columns.push_back({.key = "goal"});
  if (!tables.empty())
    for (const auto& name : dimensions_of(plan, tables.front().grain))
      for (Table* const table : {&lines, &cells})
        table->columns.push_back({.key = name, .group = "members"});
  for (const auto* key : {"baseline", "earlier", "adjustment", "revised", "unit"})
    lines.columns.push_back({.key = key});
  for (const auto& column : account_columns()) cells.columns.push_back({.key = column.key});
  cells.columns.push_back({.key = "unit"});
  for (const auto& table : tables) {
    const model::Goal& goal = plan.goals[table.goal];
    const auto members_of = [&](Row& row, const std::vector<std::size_t>& members) {
      append(row, member_cells(plan, table.grain, members, Naming::ids));
    };
    for (const auto& line : table.lines) {
      Row row{{cell(goal.id.value), cell(line.period.label), cell(line.period.days.start),
               cell(values::plus_days(line.period.days.past, -1))}};
      members_of(row, line.members);
      add_figures(row, line, goal.unit, Earlier::shown);
      row.cells.push_back(cell(goal.unit.name));
      lines.rows.push_back(std::move(row));
    }
    for (const auto& one : table.cells) {
      Row row{{cell(goal.id.value)}};
      members_of(row, one.members);
      append(row, account_cells(one, goal.unit));
      row.cells.push_back(cell(goal.unit.name));
      cells.rows.push_back(std::move(row));
    }
  }
  return {.fields = {}, .tables = {std::move(lines), std::move(cells)}};
}

}  // namespace planctl::report
