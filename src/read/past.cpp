// read/past: sums of past figures by member and period, from the files of actuals or others alike.
#include "read/past.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "diag/reason.hpp"
#include "read/actuals.hpp"
#include "read/actuals_tally.hpp"
#include "read/plan_rules.hpp"

namespace planctl::read {
namespace {

using model::RowFault;
using schema::Resolver;

constexpr std::size_t most_told = 20;  // counts of rows that are left out

values::Text reason_of(RowFault fault) {
  switch (fault) {
    case RowFault::unknown_member:
      return {.en = "an unknown member", .es = "un miembro desconocido", .zh = "未知成员"};
    case RowFault::missing_member:
      return {.en = "an empty member", .es = "un miembro vacío", .zh = "空成员"};
    case RowFault::unreadable_date:
      return {.en = "an unreadable date", .es = "una fecha ilegible", .zh = "无法识别的日期"};
    case RowFault::unreadable_amount:
      return {.en = "an unreadable amount", .es = "un importe ilegible", .zh = "无法识别的金额"};
    case RowFault::no_rate:
      return {
          .en = "a currency without a rate", .es = "una moneda sin cambio", .zh = "没有汇率的货币"};
    case RowFault::repeated:
      return {.en = "the key of an earlier row",
              .es = "la clave de una fila anterior",
              .zh = "与先前某行相同的键"};
    default:
      return {.en = "fields that do not match the header",
              .es = "campos que no corresponden al encabezado",
              .zh = "与表头不符的字段"};
  }
}

// Rows of other periods and places are not asked for; rounded ones are there.
bool is_left_out(const model::RowCount& count) {
  return count.fault != RowFault::outside_year && count.fault != RowFault::elsewhere &&
         count.fault != RowFault::rounded && count.fault != RowFault::identical;
}

std::string to_list(const std::vector<std::uint32_t>& lines) {
  std::string list;
  for (const auto line : lines) list += (list.empty() ? "" : ", ") + std::to_string(line);
  return list;
}

class Loader {
 public:
  Loader(const env::Folder* folder, Resolver& resolver)
      : folder_(folder), resolver_(resolver), plan_(resolver.plan()) {}

  void load(std::size_t goal, std::size_t dimension, model::ShareRule& rule) {
    std::vector<values::Period> periods;
    std::string key = std::to_string(goal) + '\n' + (rule.file ? rule.file->path : "");
    for (const auto& period : rule.past.periods) {
      periods.push_back(period.value);
      key += '\n' + period.value.label;
    }
    const auto [known, fresh] = known_.try_emplace(std::move(key), model::none);
    if (fresh) known->second = read(goal, rule, std::move(periods));
    rule.past.table = known->second;
    if (rule.past.table != model::none) check_column(rule, dimension);
  }

 private:
  static diag::Span span_of(const model::ShareRule& rule) {
    return rule.file ? rule.file->written.span : rule.past.periods.front().span;
  }

  void report_unread(const model::ShareRule& rule, std::string subject, diag::Argument reason) {
    resolver_.report(rule::past_not_found, span_of(rule),
                     {.text = {.en = "the past figures cannot be read: {0}: {1}",
                               .es = "no se pueden leer las cifras pasadas: {0}: {1}",
                               .zh = "无法读取历史数据：{0}：{1}"},
                      .arguments = {std::move(subject), std::move(reason)}});
  }

  std::size_t read(std::size_t goal, const model::ShareRule& rule,
                   std::vector<values::Period> periods) {
    const auto& id = plan_.goals[goal].id.value;
    const auto* const own = plan_.actuals.find(id);
    if (!rule.file && own == nullptr) {
      report_unread(rule, id,
                    values::Text{.en = "the plan names no `actuals` of this goal",
                                 .es = "el plan no nombra `actuals` de este objetivo",
                                 .zh = "计划没有给出此目标的 `actuals`"});
      return model::none;
    }
    if (folder_ == nullptr) {
      report_unread(rule, id,
                    values::Text{.en = "a plan from standard input has no folder",
                                 .es = "un plan leído de la entrada estándar no tiene carpeta",
                                 .zh = "来自标准输入的计划没有文件夹"});
      return model::none;
    }
    const auto layout = make_past_layout(plan_, goal, periods);
    if (!layout) {
      report_unread(rule, id,
                    values::Text{.en = "the dimensions have too many cells",
                                 .es = "las dimensiones tienen demasiadas celdas",
                                 .zh = "维度的单元过多"});
      return model::none;
    }
    model::Actuals form;
    if (own != nullptr) form = *own;
    if (rule.file) form.files = {*rule.file};
    const auto table = read_actual_files(*folder_, *layout, form);
    if (!table) {
      report_unread(rule, table.error().subject, diag::to_argument(table.error().reason));
      return model::none;
    }
    report_left_out(rule, *table);
    plan_.past_tables.push_back(to_past(*table, *layout, std::move(periods)));
    return plan_.past_tables.size() - 1;
  }

  [[nodiscard]] model::PastTable to_past(const model::ActualTable& table, const Layout& layout,
                                         std::vector<values::Period> periods) const {
    model::PastTable past{
        .source = {}, .dimensions = {}, .periods = std::move(periods), .rows = {}};
    for (const auto& file : table.files) past.source += (past.source.empty() ? "" : ", ") + file;
    for (const auto& cell : table.cells) {
      model::PastRow row{.members = std::vector(plan_.dimensions.size(), model::none),
                         .units = cell.daily};
      for (std::size_t i = 0; i < cell.members.size(); ++i) {
        const std::size_t dimension = layout.dimensions[layout.columns[i].asked].dimension;
        row.members[dimension] = cell.members[i];
        const bool listed = std::find(past.dimensions.begin(), past.dimensions.end(), dimension) !=
                            past.dimensions.end();
        if (cell.members[i] != model::none && !listed) past.dimensions.push_back(dimension);
      }
      past.rows.push_back(std::move(row));
    }
    return past;
  }

  void check_column(const model::ShareRule& rule, std::size_t dimension) {
    const auto& table = plan_.past_tables[rule.past.table];
    const bool has = std::find(table.dimensions.begin(), table.dimensions.end(), dimension) !=
                     table.dimensions.end();
    if (has || table.rows.empty()) return;
    resolver_.report(rule::csv_missing_column, span_of(rule),
                     {.text = {.en = "`{0}` has no column of the dimension `{1}`",
                               .es = "`{0}` no tiene columna de la dimensión `{1}`",
                               .zh = "`{0}` 中没有维度 `{1}` 的列"},
                      .arguments = {table.source, plan_.dimensions[dimension].id.value}});
  }

  void report_left_out(const model::ShareRule& rule, const model::ActualTable& table) {
    std::size_t told = 0;
    for (const auto& count : table.counts) {
      if (!is_left_out(count) || told++ >= most_told) continue;
      resolver_.report(
          rule::past_rows_left_out, span_of(rule),
          {.text = {.en = "rows of `{1}` are in no share: {0} with {2} ({3}), lines {4}",
                    .es = "hay filas de `{1}` que no entran en ninguna cuota: {0} con {2} "
                          "({3}), líneas {4}",
                    .zh = "`{1}` 中有行未计入任何份额：{0} 行含{2}（{3}），行号 {4}"},
           .arguments = {std::to_string(count.rows), count.file, reason_of(count.fault), count.what,
                         to_list(count.lines)}});
    }
  }

  const env::Folder* folder_;
  Resolver& resolver_;
  model::Plan& plan_;
  std::map<std::string, std::size_t> known_;
};

}  // namespace

void load_past(const env::Folder* folder, schema::Resolver& resolver) {
  auto& plan = resolver.plan();
  if (!plan.header.year) return;
  Loader loader(folder, resolver);
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    if (!plan.goals[goal].quota) continue;
    for (auto& shares : plan.goals[goal].quota->shares)
      for (auto& rule : shares.rules)
        if (!rule.past.periods.empty() && shares.dimension != model::none)
          loader.load(goal, shares.dimension, rule);
  }
}

}  // namespace planctl::read
