// read/tables: the CSV files of weights and drafts that a plan names.
#include "read/tables.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/checked.hpp"
#include "base/text.hpp"
#include "env/paths.hpp"
#include "read/csv.hpp"
#include "read/members.hpp"
#include "read/plan_rules.hpp"

namespace planctl::read {
namespace {

using schema::Resolver;

constexpr std::size_t max_table_bytes = std::size_t{256} << 20;
constexpr std::size_t max_told = 20;  // findings of one file; the rest are counted
constexpr std::string_view month_column = "month";
constexpr std::string_view quarter_column = "quarter";
constexpr std::string_view week_column = "week";
constexpr std::string_view weight_column = "weight";
constexpr std::string_view amount_column = "amount";

diag::Span span_of(diag::FileId file, const CsvCell& cell) {
  return {.file = file,
          .begin = static_cast<std::uint32_t>(cell.at.offset),
          .end = static_cast<std::uint32_t>(cell.end_offset)};
}

// A file whose columns are known: reports its rows' faults, the first ones each.
class Table {
 public:
  Table(Resolver& resolver, diag::FileId file, CsvTable csv)
      : resolver_(resolver), file_(file), csv_(std::move(csv)) {}

  [[nodiscard]] diag::FileId file() const { return file_; }
  [[nodiscard]] const CsvTable& csv() const { return csv_; }

  [[nodiscard]] std::size_t find_column(std::string_view name) const {
    for (std::size_t i = 0; i < csv_.header.size(); ++i)
      if (base::trim(csv_.header[i].text) == name) return i;
    return model::none;
  }

  // The column of that name, or `none` with a finding at `asked`.
  [[nodiscard]] std::size_t want_column(std::string_view name, const model::Words& asked) {
    const auto column = find_column(name);
    if (column != model::none) return column;
    std::vector<std::string_view> headers;
    for (const auto& cell : csv_.header) headers.push_back(base::trim(cell.text));
    const auto help = schema::suggest(resolver_.nearest(name, headers), schema::quote_all(headers));
    constexpr values::Text empty{.en = "`{0}` is empty; it needs a header with `{1}`",
                                 .es = "`{0}` está vacío; necesita una cabecera con `{1}`",
                                 .zh = "`{0}` 为空；需要含 `{1}` 的表头"};
    constexpr values::Text missing{.en = "`{0}` has no column `{1}`",
                                   .es = "`{0}` no tiene columna `{1}`",
                                   .zh = "`{0}` 中没有列 `{1}`"};
    resolver_.report(
        rule::csv_missing_column, asked.span,
        {.text = headers.empty() ? empty : missing, .arguments = {asked.value, std::string(name)}},
        headers.empty() ? std::nullopt : std::optional(help));
    return model::none;
  }

  // Whether no column of these names stands twice: nobody could say which one counts.
  [[nodiscard]] bool want_single(const std::vector<std::string_view>& names) {
    bool single = true;
    for (const auto name : names) {
      const auto first = find_column(name);
      for (std::size_t i = first == model::none ? csv_.header.size() : first + 1;
           i < csv_.header.size(); ++i) {
        if (base::trim(csv_.header[i].text) != name) continue;
        single = false;
        report(rule::csv_bad_value, csv_.header[i],
               {.text = {.en = "the column `{0}` stands twice in the header",
                         .es = "la columna `{0}` está dos veces en el encabezado",
                         .zh = "表头中列 `{0}` 出现了两次"},
                .arguments = {std::string(name)}},
               diag::Message{{.en = "keep one of the two",
                              .es = "conserve una de las dos",
                              .zh = "只保留其中一列"},
                             {}});
      }
    }
    return single;
  }

  // Whether the row is as wide as the header.
  [[nodiscard]] bool want_width(const std::vector<CsvCell>& row) {
    if (row.size() == csv_.header.size()) return true;
    report(rule::csv_bad_value, row.front(),
           {.text = {.en = "this row has {0} fields, the header has {1}",
                     .es = "esta fila tiene {0} campos; el encabezado tiene {1}",
                     .zh = "此行有 {0} 个字段，而表头有 {1} 个"},
            .arguments = {std::to_string(row.size()), std::to_string(csv_.header.size())}});
    return false;
  }

  void report(const diag::RuleInfo& rule, const CsvCell& cell, diag::Message message,
              std::optional<diag::Message> help = std::nullopt) {
    if (++faults_ <= max_told)
      resolver_.report(rule, span_of(file_, cell), std::move(message), std::move(help));
  }

  // One name is one fault however many rows have it, and told with the other places that name it.
  void miss_member(std::size_t dimension, const CsvCell& cell) {
    if (resolver_.misses_member(dimension, cell.text) || ++faults_ <= max_told)
      resolver_.note_missing_member(dimension, {cell.text, span_of(file_, cell)});
  }

  // The one word about all that was not reported.
  void report_rest(const model::Words& asked) {
    if (faults_ <= max_told) return;
    resolver_.report(rule::csv_bad_value, asked.span,
                     {.text = {.en = "`{0}` has {1} more rows like these",
                               .es = "`{0}` tiene {1} filas más como estas",
                               .zh = "`{0}` 还有 {1} 行有同样问题"},
                      .arguments = {asked.value, std::to_string(faults_ - max_told)}});
  }

 private:
  Resolver& resolver_;
  diag::FileId file_;
  CsvTable csv_;
  std::size_t faults_ = 0;
};

// `;` or a tab where the header has no comma outside quotes but one of them, else `,`.
char find_separator(std::string_view text) {
  const auto header = text.substr(0, text.find_first_of("\r\n"));
  for (const char separator : {',', ';', '\t'})
    if (header.find(separator) != std::string_view::npos) return separator;
  return ',';
}

class Loader {
 public:
  Loader(const env::Folder* folder, Resolver& resolver, diag::Sources& sources)
      : folder_(folder), resolver_(resolver), plan_(resolver.plan()), sources_(sources) {
    for (const auto& dimension : plan_.dimensions) names_.emplace_back(dimension);
  }

  void load_weights(model::FileRef& file, const model::MaybeWords& column);
  void load_drafts(std::size_t index);

 private:
  std::optional<Table> open(const model::FileRef& file);
  // The columns of dimensions: the dimension and its place in the row.
  [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> find_dimensions(
      const Table& table) const;
  [[nodiscard]] bool want_single(Table& table, std::string_view column) const;
  std::size_t find_member(Table& table, std::size_t dimension, const CsvCell& cell);
  std::optional<values::Quantity> find_quantity(Table& table, const CsvCell& cell);
  std::optional<values::Quantity> find_weight(Table& table, const CsvCell& cell);
  int find_month(Table& table, const CsvCell& cell);
  int find_part(Table& table, const CsvCell& cell, char letter, int most);
  int find_week(Table& table, const CsvCell& cell);
  static int refuse_part(Table& table, const CsvCell& cell, char letter, int most);
  void add_weights(Table& table, const model::FileRef& file, std::size_t column);
  void add_draft(Table& table, std::size_t index, const std::vector<CsvCell>& row,
                 std::size_t column);

  const env::Folder* folder_;
  Resolver& resolver_;
  model::Plan& plan_;
  diag::Sources& sources_;
  std::vector<MemberNames> names_;
  std::set<std::string> weights_;  // paths of the tables that were opened
};

std::optional<Table> Loader::open(const model::FileRef& file) {
  if (folder_ == nullptr) {
    resolver_.report(rule::csv_not_found, file.written.span,
                     {.text = {.en = "a plan from standard input has no folder for `{0}`",
                               .es = "un plan leído de la entrada estándar no tiene carpeta para "
                                     "`{0}`",
                               .zh = "来自标准输入的计划没有存放 `{0}` 的文件夹"},
                      .arguments = {file.written.value}});
    return std::nullopt;
  }
  auto text = folder_->read(file.path, max_table_bytes);
  if (!text) {
    resolver_.report(rule::csv_not_found, file.written.span,
                     {.text = {.en = "`{0}` cannot be read: {1}",
                               .es = "no se puede leer `{0}`: {1}",
                               .zh = "无法读取 `{0}`：{1}"},
                      .arguments = {file.written.value, text.error().reason}});
    return std::nullopt;
  }
  auto csv = parse_csv(*text, find_separator(*text));
  const auto id = sources_.add(env::join_path(folder_->path(), file.path), std::move(*text));
  if (csv) return Table(resolver_, id, std::move(*csv));
  const auto& fault = csv.error();
  const auto at = static_cast<std::uint32_t>(fault.at.offset);
  resolver_.report(rule::csv_unreadable, {.file = id, .begin = at, .end = at + 1},
                   {.text = describe(fault.kind), .arguments = {fault.detail}});
  return std::nullopt;
}

std::vector<std::pair<std::size_t, std::size_t>> Loader::find_dimensions(const Table& table) const {
  std::vector<std::pair<std::size_t, std::size_t>> columns;
  for (std::size_t i = 0; i < plan_.dimensions.size(); ++i) {
    const auto column = table.find_column(plan_.dimensions[i].id.value);
    if (column != model::none) columns.emplace_back(i, column);
  }
  return columns;
}

bool Loader::want_single(Table& table, std::string_view column) const {
  std::vector<std::string_view> names{column, month_column, quarter_column, week_column};
  for (const auto& dimension : plan_.dimensions) names.emplace_back(dimension.id.value);
  return table.want_single(names);
}

std::size_t Loader::find_member(Table& table, std::size_t dimension, const CsvCell& cell) {
  const auto member = names_[dimension].find(cell.text);
  if (member == model::none) table.miss_member(dimension, cell);
  return member;
}

std::optional<values::Quantity> Loader::find_quantity(Table& table, const CsvCell& cell) {
  const auto quantity = values::parse_quantity(base::trim(cell.text));
  if (quantity) return *quantity;
  const auto& fault = quantity.error();
  const bool ambiguous = fault.kind == values::NumberFault::Kind::ambiguous;
  table.report(ambiguous ? rule::ambiguous_number : rule::bad_number, cell,
               {.text = values::describe(fault.kind),
                .arguments = {cell.text, fault.first_reading, fault.second_reading}});
  return std::nullopt;
}

std::optional<values::Quantity> Loader::find_weight(Table& table, const CsvCell& cell) {
  auto quantity = find_quantity(table, cell);
  if (!quantity || quantity->unit.empty() || quantity->unit == "%") return quantity;
  table.report(rule::csv_bad_value, cell,
               {.text = {.en = "`{0}` is not a weight: write `3` or `55%`",
                         .es = "`{0}` no es un peso: escriba `3` o `55%`",
                         .zh = "`{0}` 不是权重：请写 `3` 或 `55%`"},
                .arguments = {cell.text}},
               diag::Message{{.en = "write all weights as numbers or all as percentages",
                              .es = "escriba todos los pesos como números o todos como porcentajes",
                              .zh = "权重请全部写成数字，或全部写成百分比"},
                             {}});
  return std::nullopt;
}

int Loader::find_month(Table& table, const CsvCell& cell) {
  const auto text = base::trim(cell.text);
  for (int month = 1; month <= 12; ++month)
    if (text == std::to_string(month) || text == "0" + std::to_string(month)) return month;
  const auto period = values::parse_period(text);
  if (period && text.size() == std::string_view("2026-03").size() &&
      text.find_first_not_of("0123456789-") == std::string_view::npos)
    return static_cast<int>(values::month_of(period->days.start));
  table.report(rule::csv_bad_value, cell,
               {.text = {.en = "`{0}` is not a month: write `3` or `2026-03`",
                         .es = "`{0}` no es un mes: escriba `3` o `2026-03`",
                         .zh = "`{0}` 不是月份：请写 `3` 或 `2026-03`"},
                .arguments = {cell.text}});
  return 0;
}

// `2`, `Q2` or `2026-Q2`: a number from 1 to `most`, behind its letter or not; 0 for anything else.
int Loader::find_part(Table& table, const CsvCell& cell, char letter, int most) {
  auto text = base::trim(cell.text);
  if (const auto at = text.find(letter); at != std::string_view::npos) text.remove_prefix(at + 1);
  for (int part = 1; part <= most; ++part)
    if (text == std::to_string(part) || text == "0" + std::to_string(part)) return part;
  return refuse_part(table, cell, letter, most);
}

// As find_part with 53 weeks; of `2026-W14`, which names one week of all years, 202614.
int Loader::find_week(Table& table, const CsvCell& cell) {
  const auto text = base::trim(cell.text);
  if (text.find('-') == text.npos) return find_part(table, cell, 'W', 53);
  const auto period = values::parse_period(text);
  if (!period || text.find('W') == text.npos) return refuse_part(table, cell, 'W', 53);
  const auto week = values::iso_week_of(period->days.start);
  return 100 * week.year + static_cast<int>(week.week);
}

int Loader::refuse_part(Table& table, const CsvCell& cell, char letter, int most) {
  table.report(rule::csv_bad_value, cell,
               {.text = {.en = "`{0}` is neither a number from 1 to {1} nor a label such as "
                               "`2026-{2}1`",
                         .es = "`{0}` no es un número de 1 a {1} ni una etiqueta como `2026-{2}1`",
                         .zh = "`{0}` 既不是 1 到 {1} 的数字，也不是 `2026-{2}1` 这样的标签"},
                .arguments = {cell.text, std::to_string(most), std::string(1, letter)}});
  return 0;
}

// A table of which a row could not be read is none: the shares would be those of the others.
void Loader::add_weights(Table& table, const model::FileRef& file, std::size_t column) {
  model::WeightTable weights{
      .path = file.path, .source = table.file(), .dimensions = {}, .scale = 0, .rows = {}};
  const auto columns = find_dimensions(table);
  for (const auto& [dimension, place] : columns) weights.dimensions.push_back(dimension);
  const auto month = table.find_column(month_column);
  const auto quarter = table.find_column(quarter_column);
  const auto week = table.find_column(week_column);
  std::vector<std::pair<const CsvCell*, values::Decimal>> numbers;
  bool whole = true;
  for (const auto& cells : table.csv().rows) {
    if (!table.want_width(cells)) {
      whole = false;
      continue;
    }
    const auto quantity = find_weight(table, cells[column]);
    model::WeightRow row{.members = std::vector(plan_.dimensions.size(), model::none),
                         .percent = quantity && quantity->unit == "%",
                         .line = cells.front().at.line,
                         .at = span_of(table.file(), cells[column])};
    bool good = quantity.has_value();
    for (const auto& [dimension, place] : columns) {
      row.members[dimension] = find_member(table, dimension, cells[place]);
      good = good && row.members[dimension] != model::none;
    }
    if (month != model::none) {
      row.month = find_month(table, cells[month]);
      good = good && row.month != 0;
    }
    if (quarter != model::none) {
      row.quarter = find_part(table, cells[quarter], 'Q', 4);
      good = good && row.quarter != 0;
    }
    if (week != model::none) {
      row.week = find_week(table, cells[week]);
      good = good && row.week != 0;
    }
    if (!good) {
      whole = false;
      continue;
    }
    weights.scale = std::max(weights.scale, quantity->number.scale);
    numbers.emplace_back(&cells[column], quantity->number);
    weights.rows.push_back(std::move(row));
  }
  for (std::size_t i = 0; i < weights.rows.size(); ++i) {
    if (const auto units = values::to_units(numbers[i].second, weights.scale)) {
      weights.rows[i].weight = *units;
    } else {
      whole = false;
      table.report(rule::too_large, *numbers[i].first,
                   {.text = {.en = "the weight `{0}` is too large beside the others",
                             .es = "el peso `{0}` es demasiado grande junto a los demás",
                             .zh = "权重 `{0}` 相对其他权重过大"},
                    .arguments = {numbers[i].first->text}});
    }
  }
  if (whole) plan_.weight_tables.push_back(std::move(weights));
}

void Loader::load_weights(model::FileRef& file, const model::MaybeWords& column) {
  const model::FileRef opened = file;
  // A file that is read by two columns is two tables.
  if (column) file.path += "#" + column->value;
  if (!weights_.insert(file.path).second) return;
  auto table = open(opened);
  if (!table) return;
  const std::string_view csv_column = column ? std::string_view(column->value) : weight_column;
  const auto index = table->want_column(csv_column, opened.written);
  if (index == model::none || !want_single(*table, csv_column)) return;
  add_weights(*table, file, index);
  table->report_rest(opened.written);
}

void Loader::add_draft(Table& table, std::size_t index, const std::vector<CsvCell>& row,
                       std::size_t column) {
  const auto& draft = plan_.drafts[index];
  model::DraftRow read{.draft = index, .where = {}, .units = 0};
  read.where.span = span_of(table.file(), row.front());
  bool good = true;
  for (const auto& [dimension, place] : find_dimensions(table)) {
    const auto member = find_member(table, dimension, row[place]);
    good = good && member != model::none;
    read.where.coordinates.push_back(
        {.dimension_name = {.value = plan_.dimensions[dimension].id.value,
                            .span = span_of(table.file(), table.csv().header[place])},
         .member_name = {.value = row[place].text, .span = span_of(table.file(), row[place])},
         .dimension = dimension,
         .member = member});
  }
  for (const auto& coordinate : draft.where.coordinates)
    if (coordinate.known() && read.where.at(coordinate.dimension) == nullptr)
      read.where.coordinates.push_back(coordinate);
  const auto quantity = find_quantity(table, row[column]);
  if (!quantity) return;
  model::Figure figure{.written = *quantity, .span = span_of(table.file(), row[column])};
  const Resolver::GoalScope scope(resolver_, draft.goal);
  if (!resolver_.count(figure, schema::Counts::goal) || !good) return;
  read.units = figure.units;
  plan_.draft_rows.push_back(std::move(read));
}

void Loader::load_drafts(std::size_t index) {
  const auto& file = plan_.drafts[index].file;
  if (!file) return;
  auto table = open(*file);
  if (!table) return;
  const auto column = table->want_column(amount_column, file->written);
  if (column == model::none || !want_single(*table, amount_column)) return;
  for (const auto& row : table->csv().rows)
    if (table->want_width(row)) add_draft(*table, index, row, column);
  table->report_rest(file->written);
}

}  // namespace

void load_tables(const env::Folder* folder, schema::Resolver& resolver, diag::Sources& sources) {
  Loader loader(folder, resolver, sources);
  auto& plan = resolver.plan();
  for (auto& goal : plan.goals) {
    if (!goal.quota) continue;
    for (auto& shares : goal.quota->shares)
      for (auto& rule : shares.rules)
        if (rule.file && rule.past.periods.empty()) loader.load_weights(*rule.file, rule.column);
    if (!goal.quota->season) continue;
    for (auto& rule : goal.quota->season->rules)
      if (rule.file && rule.past.periods.empty()) loader.load_weights(*rule.file, rule.column);
  }
  for (std::size_t i = 0; i < plan.drafts.size(); ++i) loader.load_drafts(i);
}

}  // namespace planctl::read
