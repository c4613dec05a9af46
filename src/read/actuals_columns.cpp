// read/actuals_columns: which column of a file of actuals carries what.
#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "read/actuals_rows.hpp"

namespace planctl::read {
namespace {

using Failure = base::Unexpected<diag::Error>;

constexpr std::size_t most_named = 30;

std::string fold(std::string_view text) { return base::fold_case(trim_blanks(text)); }

std::string quote(std::string_view name) { return "`" + base::to_printable(name) + "`"; }

std::string place_of(const std::string& name, const CsvPosition& at) {
  return name + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

// What the header has, and what was probably meant.
diag::Clauses describe_header(std::span<const std::string_view> header, std::string_view wanted,
                              char separator) {
  auto clauses = describe_missing(wanted, header);
  if (header.size() == 1) {
    for (const char other : {';', ',', '\t', '|'}) {
      if (other == separator || header[0].find(other) == std::string_view::npos) continue;
      clauses.push_back({{.en = "is the separator `{0}`?",
                          .es = "¿es `{0}` el separador?",
                          .zh = "分隔符是 `{0}` 吗？"},
                         {other == '\t' ? "tab" : std::string(1, other)}});
      return clauses;
    }
  }
  std::string names;
  for (std::size_t i = 0; i < std::min(header.size(), most_named); ++i)
    names += (i == 0 ? "" : ", ") + quote(base::cut(header[i], most_named));
  if (header.size() > most_named) names += ", ...";
  clauses.push_back(
      {{.en = "the header has {0}", .es = "la cabecera tiene {0}", .zh = "表头有 {0}"}, {names}});
  return clauses;
}

}  // namespace

const std::string* RowReading::mapped(std::string_view role) const {
  for (const model::ColumnName& column : actuals_.columns)
    if (column.role.value == role) return &column.header.value;
  return nullptr;
}

// The column with that header: as written, or else but for case, blanks and Unicode form.
diag::Result<std::size_t> RowReading::find_column(const std::string& name, const CsvReader& reader,
                                                  const std::string& wanted) const {
  const auto header = reader.fields();
  const auto search = [&](const auto& fits) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < header.size(); ++i)
      if (fits(header[i])) columns.push_back(i);
    return columns;
  };
  auto found = search([&](std::string_view title) { return title == wanted; });
  if (found.empty())
    found = search([&](std::string_view title) { return fold(title) == fold(wanted); });
  if (found.size() == 1) return found.front();
  if (found.empty())
    return Failure{
        {place_of(name, reader.position(0)), describe_header(header, wanted, separator_)}};
  return Failure{{place_of(name, reader.position(found[1])),
                  diag::Clauses{{{.en = "more than one column `{0}`",
                                  .es = "más de una columna `{0}`",
                                  .zh = "有多个列 `{0}`"},
                                 {base::to_printable(wanted)}}}}};
}

diag::Result<base::Done> RowReading::begin_file(const std::string& name, const CsvReader& reader,
                                                const std::string& currency) {
  header_.assign(reader.fields().begin(), reader.fields().end());
  const auto* const date = mapped("date");
  const auto date_column = find_column(name, reader, date ? *date : "date");
  if (!date_column) return Failure{date_column.error()};
  date_column_ = *date_column;

  if (const auto bound = bind_amount(name, reader); !bound) return bound;
  auto key = find_columns(name, reader, actuals_.key);
  if (!key) return Failure{key.error()};
  key_ = std::move(*key);
  if (const auto bound = bind_currency(name, reader, currency); !bound) return bound;
  if (const auto bound = bind_dimensions(name, reader); !bound) return bound;
  bind_quickly();
  return base::Done{};
}

diag::Result<std::vector<std::size_t>> RowReading::find_columns(
    const std::string& name, const CsvReader& reader,
    const std::vector<model::Words>& wanted) const {
  std::vector<std::size_t> columns;
  for (const model::Words& words : wanted) {
    const auto column = find_column(name, reader, words.value);
    if (!column) return Failure{column.error()};
    columns.push_back(*column);
  }
  return columns;
}

diag::Result<base::Done> RowReading::bind_amount(const std::string& name, const CsvReader& reader) {
  auto factors = actuals_.multiply;
  const auto* const amount = mapped("amount");
  if (factors.empty() && (amount != nullptr || actuals_.add.empty()))
    factors.push_back({.value = amount ? *amount : "amount", .span = {}});
  amounts_.clear();
  const std::array<std::pair<const std::vector<model::Words>*, std::vector<std::size_t>*>, 3> terms{
      {{&factors, &factors_}, {&actuals_.add, &added_}, {&actuals_.subtract, &subtracted_}}};
  for (const auto& [wanted, bound] : terms) {
    auto columns = find_columns(name, reader, *wanted);
    if (!columns) return Failure{columns.error()};
    amounts_.insert(amounts_.end(), columns->begin(), columns->end());
    *bound = std::move(*columns);
  }
  return base::Done{};
}

// Amounts of a goal that is not in money are in no currency.
diag::Result<base::Done> RowReading::bind_currency(const std::string& name, const CsvReader& reader,
                                                   const std::string& currency) {
  currency_.clear();
  currency_column_ = model::none;
  if (!values::find_currency_decimals(form_.unit)) return base::Done{};
  currency_ = currency;
  const auto* const header = mapped("currency");
  if (header == nullptr) return base::Done{};
  const auto column = find_column(name, reader, *header);
  if (!column) return Failure{column.error()};
  currency_column_ = *column;
  return base::Done{};
}

diag::Result<base::Done> RowReading::bind_dimensions(const std::string& name,
                                                     const CsvReader& reader) {
  bound_.clear();
  members_.assign(layout_.dimensions.size(), model::none);
  for (std::size_t i = 0; i < layout_.dimensions.size(); ++i) {
    const AskedDimension& asked = layout_.dimensions[i];
    const std::string& id = layout_.plan->dimensions[asked.dimension].id.value;
    Bound bound{i, model::none};
    if (const auto* const header = mapped(id)) {
      const auto column = find_column(name, reader, *header);
      if (!column) return Failure{column.error()};
      bound.column = *column;
    } else {
      const auto found = std::find(header_.begin(), header_.end(), id);
      if (found != header_.end()) bound.column = static_cast<std::size_t>(found - header_.begin());
    }
    // A file that says nothing about a dimension is asked about it only where the grain does.
    if (bound.column != model::none || asked.asked) bound_.push_back(bound);
  }
  return base::Done{};
}

}  // namespace planctl::read
