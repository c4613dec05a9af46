// report/row_counts: rows by reason, file and first line numbers.
#include "report/row_counts.hpp"

#include "report/phrases.hpp"

namespace planctl::report {
namespace {

Word word_of(model::RowFault fault) {
  switch (fault) {
    case model::RowFault::unknown_member:
      return {"unknown_member",
              {.en = "unknown member (unassigned)",
               .es = "miembro desconocido (sin asignar)",
               .zh = "未知成员（未归属）"}};
    case model::RowFault::missing_member:
      return {"missing_member",
              {.en = "no member (unassigned)",
               .es = "sin miembro (sin asignar)",
               .zh = "无成员（未归属）"}};
    case model::RowFault::outside_year:
      return {"outside_year",
              {.en = "date outside the plan's year",
               .es = "fecha fuera del año del plan",
               .zh = "日期不在计划年度内"}};
    case model::RowFault::unreadable_date:
      return {"unreadable_date",
              {.en = "unreadable date", .es = "fecha ilegible", .zh = "日期无法识别"}};
    case model::RowFault::unreadable_amount:
      return {"unreadable_amount",
              {.en = "unreadable amount", .es = "importe ilegible", .zh = "金额无法识别"}};
    case model::RowFault::rounded:
      return {"rounded",
              {.en = "rounded to the unit's decimals",
               .es = "redondeado a los decimales de la unidad",
               .zh = "已按单位小数位舍入"}};
    case model::RowFault::repeated:
      return {"repeated",
              {.en = "same key as an earlier row (left out)",
               .es = "misma clave que una fila anterior (excluida)",
               .zh = "与前面某行的键相同（未计入）"}};
    case model::RowFault::identical:
      return {"identical",
              {.en = "same as an earlier row (counted)",
               .es = "igual que una fila anterior (contada)",
               .zh = "与前面某行完全相同（已计入）"}};
    case model::RowFault::no_rate:
      return {"no_rate",
              {.en = "currency without a rate (left out)",
               .es = "moneda sin cambio (excluida)",
               .zh = "货币没有汇率（未计入）"}};
    case model::RowFault::elsewhere:
      return {"elsewhere",
              {.en = "outside the places asked for",
               .es = "fuera de los lugares pedidos",
               .zh = "不在所查范围内"}};
    case model::RowFault::wrong_width:
      break;
  }
  return {"wrong_width",
          {.en = "fewer or more fields than the header",
           .es = "menos o más campos que la cabecera",
           .zh = "字段数与表头不符"}};
}

std::string list_lines(const model::RowCount& count) {
  std::string list;
  for (const auto line : count.lines) list += (list.empty() ? "" : ", ") + std::to_string(line);
  if (static_cast<std::int64_t>(count.lines.size()) < count.rows) list += ", ...";
  return list;
}

// Of rows whose amount could not be read there is none to show.
Cell amount_of_rows(const model::Goal& goal, const model::RowCount& count) {
  if (count.fault == model::RowFault::unreadable_amount ||
      count.fault == model::RowFault::wrong_width || count.fault == model::RowFault::no_rate)
    return {};
  return amount_cell(count.units, goal.unit);
}

std::vector<Cell> count_cells(const model::Goal& goal, const model::RowCount& count) {
  return {cell(word_of(count.fault)),
          cell(count.what),
          cell(count.file),
          cell(Count{count.rows}),
          amount_of_rows(goal, count),
          cell(list_lines(count))};
}

diag::Message name_files(const model::ActualTable& actuals) {
  std::string files;
  for (const auto& file : actuals.files) files += (files.empty() ? "" : ", ") + file;
  if (!actuals.first || !actuals.last)
    return say({.en = "{0} rows read from {1}, none inside the plan's year",
                .es = "{0} filas leídas de {1}, ninguna dentro del año del plan",
                .zh = "从 {1} 读取 {0} 行，均不在计划年度内"},
               {std::to_string(actuals.rows), files});
  return say({.en = "{0} rows read from {1}, from {2} to {3}",
              .es = "{0} filas leídas de {1}, del {2} al {3}",
              .zh = "从 {1} 读取 {0} 行，日期 {2} 至 {3}"},
             {std::to_string(actuals.rows), files, values::to_string(*actuals.first),
              values::to_string(*actuals.last)});
}

}  // namespace

std::vector<Block> build_row_counts(const model::Goal& goal, const model::ActualTable& actuals) {
  std::vector<Block> blocks{Paragraph{name_files(actuals)}};
  if (actuals.counts.empty()) return blocks;
  Table table{.key = "rows"};
  table.columns = {
      {.key = "reason",
       .heading = say({.en = "rows to look at", .es = "filas por revisar", .zh = "需核对的行"})},
      {.key = "what",
       .heading = say({.en = "what", .es = "qué", .zh = "内容"}),
       .fit = Fit::may_be_cut},
      {.key = "file",
       .heading = say({.en = "file", .es = "archivo", .zh = "文件"}),
       .fit = Fit::may_be_cut},
      {.key = "rows",
       .heading = say({.en = "rows", .es = "filas", .zh = "行数"}),
       .align = Align::right},
      {.key = "amount",
       .heading = say({.en = "amount", .es = "importe", .zh = "金额"}),
       .align = Align::right},
      {.key = "lines",
       .heading = say({.en = "lines", .es = "líneas", .zh = "行号"}),
       .fit = Fit::may_be_cut}};
  for (const auto& count : actuals.counts) table.rows.push_back({count_cells(goal, count)});
  drop_empty_decimals(table);
  blocks.emplace_back(std::move(table));
  return blocks;
}

Table build_count_records(const model::Plan& plan, const std::vector<VarianceResult>& results) {
  Table table{.key = "rows"};
  for (const auto* key : {"goal", "reason", "what", "file", "rows", "amount", "lines"})
    table.columns.push_back({.key = key});
  for (const auto& result : results) {
    const model::Goal& goal = plan.goals[result.table.goal];
    for (const auto& count : result.actuals.counts) {
      Row row{{cell(goal.id.value)}};
      for (auto& value : count_cells(goal, count)) row.cells.push_back(std::move(value));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace planctl::report
