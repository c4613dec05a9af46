// report/row_counts: rows by reason, file and first places.
#include "report/row_counts.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "base/checked.hpp"
#include "report/phrases.hpp"
#include "report/row_faults.hpp"

namespace planctl::report {
namespace {

constexpr std::size_t most_named = 10;  // of a reason, in a text for people

std::string list_places(const model::RowCount& count) {
  auto list = model::to_list(count.places);
  if (static_cast<std::int64_t>(count.places.size()) < count.rows) list += ", ...";
  return list;
}

// Of rows whose amount could not be read, or may be a part of it, there is none to show.
Cell amount_of_rows(const model::Goal& goal, const model::RowCount& count) {
  if (count.fault == model::RowFault::unreadable_amount ||
      count.fault == model::RowFault::no_line_end || count.fault == model::RowFault::wrong_width ||
      count.fault == model::RowFault::no_rate)
    return {};
  return amount_cell(count.units, goal.unit);
}

std::vector<Cell> count_cells(const model::Goal& goal, const model::RowCount& count) {
  return {cell(word_of(count.fault)),
          cell(count.what),
          cell(count.file),
          cell(Count{count.rows}),
          amount_of_rows(goal, count),
          cell(list_places(count))};
}

// Those of one reason: the most frequent, and all others together.
void add_rows(const model::Goal& goal, std::vector<model::RowCount> counts, Table& table) {
  if (counts.size() > most_named) {
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.rows > b.rows; });
    model::RowCount others;
    others.fault = counts.front().fault;
    for (std::size_t at = most_named; at < counts.size(); ++at) {
      others.rows += counts[at].rows;
      others.units = base::add(others.units, counts[at].units).value_or(others.units);
    }
    const auto left = std::to_string(counts.size() - most_named);
    counts.resize(most_named);
    for (const auto& count : counts) table.rows.push_back({count_cells(goal, count)});
    auto cells = count_cells(goal, others);
    cells[1] = cell(say({.en = "{0} others", .es = "otros {0}", .zh = "其余 {0} 项"}, {left}));
    cells.back() = {};
    table.rows.push_back({std::move(cells)});
    return;
  }
  for (const auto& count : counts) table.rows.push_back({count_cells(goal, count)});
}

Bullets list_ways_out(const std::vector<model::RowCount>& counts) {
  Bullets ways;
  std::set<std::string> said;
  for (const auto& count : counts)
    if (const auto way = find_way_out(count.fault);
        way && said.insert(std::string(way->text.en)).second)
      ways.items.emplace_back(*way);
  return ways;
}

diag::Message name_files(const model::ActualTable& actuals) {
  diag::Listed files;
  for (const auto& file : actuals.files) files.names.push_back(file.name);
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

// Whether some day lies between the dates of two files.
bool do_dates_overlap(const std::vector<model::ActualFile>& files) {
  std::vector<const model::ActualFile*> dated;
  for (const auto& file : files)
    if (file.first && file.last) dated.push_back(&file);
  std::sort(dated.begin(), dated.end(),
            [](const auto* a, const auto* b) { return *a->first < *b->first; });
  std::optional<values::Date> last;
  for (const auto* file : dated) {
    if (last && *file->first <= *last) return true;
    last = file->last;
  }
  return false;
}

std::vector<Cell> file_cells(const model::ActualFile& file) {
  const auto date = [](const auto& day) { return day ? cell(values::to_string(*day)) : Cell{}; };
  return {cell(file.name), cell(Count{file.rows}), date(file.first), date(file.last)};
}

Table build_files(const std::vector<model::ActualFile>& files) {
  Table table{.key = "files",
              .title = say({.en = "Files whose dates overlap",
                            .es = "Archivos cuyas fechas se solapan",
                            .zh = "日期有重叠的文件"})};
  table.columns = {{.key = "file",
                    .heading = say({.en = "file", .es = "archivo", .zh = "文件"}),
                    .fit = Fit::may_be_cut},
                   {.key = "rows",
                    .heading = say({.en = "rows", .es = "filas", .zh = "行数"}),
                    .align = Align::right},
                   {.key = "first", .heading = say({.en = "from", .es = "del", .zh = "起"})},
                   {.key = "last", .heading = say({.en = "to", .es = "al", .zh = "止"})}};
  for (const auto& file : files) table.rows.push_back({file_cells(file)});
  return table;
}

// What was not looked at, so that nobody takes silence for a finding.
Paragraph say_compared(const model::ActualTable& actuals) {
  return {say({.en = "rows that stand twice were looked for among {0} of the {1} rows, and between "
                     "files by day; `key` in `actuals` looks at all rows",
               .es = "se buscaron filas repetidas entre {0} de las {1} filas, y entre archivos "
                     "por día; `key` en `actuals` las mira todas",
               .zh = "重复行的查找范围为 {1} 行中的 {0} 行，文件之间则按日比较；在 `actuals` 中写 "
                     "`key` 可查全部行"},
              {std::to_string(actuals.compared), std::to_string(actuals.rows)}),
          Tone::dim};
}

std::optional<diag::Message> say_history(const model::Goal& goal,
                                         const model::ActualTable& actuals) {
  std::int64_t rows = 0;
  std::set<std::string> years;
  for (const auto& count : actuals.counts) {
    if (!is_history(goal, count)) continue;
    rows += count.rows;
    years.insert(count.what);
  }
  if (rows == 0) return std::nullopt;
  return say({.en = "{0} of these rows, of {1}, are past figures that the quotas are shared by",
              .es = "{0} de esas filas, de {1}, son cifras pasadas por las que se reparten las "
                    "cuotas",
              .zh = "其中 {0} 行（{1} 年）是分解配额所依据的历史数据"},
             {std::to_string(rows), diag::Listed{{years.begin(), years.end()}}});
}

}  // namespace

bool is_history(const model::Goal& goal, const model::RowCount& count) {
  if (count.fault != model::RowFault::outside_year || !goal.quota) return false;
  const auto year = values::parse_period(count.what);
  const auto is_in = [&](const auto& rule) {
    const auto& periods = rule.past.periods;
    return !rule.file && std::any_of(periods.begin(), periods.end(), [&](const auto& period) {
      return year && period.value.days.start < year->days.past &&
             year->days.start < period.value.days.past;
    });
  };
  const auto& shares = goal.quota->shares;
  const auto& season = goal.quota->season;
  return std::any_of(shares.begin(), shares.end(),
                     [&](const auto& dimension) {
                       return std::any_of(dimension.rules.begin(), dimension.rules.end(), is_in);
                     }) ||
         (season && std::any_of(season->rules.begin(), season->rules.end(), is_in));
}

std::vector<Block> build_row_counts(const model::Goal& goal, const model::ActualTable& actuals) {
  std::vector<Block> blocks{Paragraph{name_files(actuals)}};
  if (do_dates_overlap(actuals.files)) blocks.emplace_back(build_files(actuals.files));
  if (actuals.compared < actuals.rows) blocks.emplace_back(say_compared(actuals));
  if (const auto history = say_history(goal, actuals)) blocks.emplace_back(Paragraph{*history});
  std::vector<model::RowCount> counts;
  std::copy_if(actuals.counts.begin(), actuals.counts.end(), std::back_inserter(counts),
               [&](const auto& count) { return !is_history(goal, count); });
  if (counts.empty()) return blocks;
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
      {.key = "places",
       .heading = say({.en = "at", .es = "en", .zh = "位置"}),
       .fit = Fit::may_be_cut}};
  for (auto first = counts.begin(); first != counts.end();) {
    const auto past = std::find_if(first, counts.end(),
                                   [&](const auto& count) { return count.fault != first->fault; });
    add_rows(goal, {first, past}, table);
    first = past;
  }
  drop_empty_decimals(table);
  blocks.emplace_back(std::move(table));
  if (auto ways = list_ways_out(counts); !ways.items.empty()) blocks.emplace_back(std::move(ways));
  return blocks;
}

Table build_count_records(const model::Plan& plan, const std::vector<VarianceResult>& results) {
  Table table{.key = "rows"};
  for (const auto* key : {"goal", "reason", "what", "file", "rows", "amount", "places"})
    table.columns.push_back({.key = key});
  for (const auto& result : results) {
    const model::Goal& goal = plan.goals[result.table.goal];
    for (const auto& count : result.actuals.counts) {
      Row row{{cell(goal.id.value)}};
      append(row, count_cells(goal, count));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

Table build_file_records(const model::Plan& plan, const std::vector<VarianceResult>& results) {
  Table table{.key = "files"};
  for (const auto* key : {"goal", "file", "rows", "first", "last"})
    table.columns.push_back({.key = key});
  for (const auto& result : results)
    for (const auto& file : result.actuals.files) {
      Row row{{cell(plan.goals[result.table.goal].id.value)}};
      append(row, file_cells(file));
      table.rows.push_back(std::move(row));
    }
  return table;
}

}  // namespace planctl::report
