// render/sql_quotas: CREATE TABLE, INSERT, CREATE VIEW.
#include "render/sql_quotas.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "render/buffer.hpp"
#include "values/unit.hpp"

namespace planctl::render {
namespace {

constexpr std::size_t rows_of_statement = 500;

// The column of a dimension; names of other columns count in any case in most databases.
std::string column_of(const std::string& dimension) {
  static constexpr std::array<std::string_view, 6> own{"goal",     "period", "start_date",
                                                       "end_date", "quota",  "unit"};
  const std::string folded = base::fold_case(dimension);
  return std::find(own.begin(), own.end(), folded) == own.end() ? dimension : "dim_" + dimension;
}

class SqlQuotaWriter final : public QuotaWriter {
 public:
  SqlQuotaWriter(std::span<const std::string> dimensions, Dialect dialect, Buffer& buffer)
      : dialect_(dialect) {
    const std::string_view text = dialect == Dialect::spark ? "STRING" : "TEXT";
    if (dialect == Dialect::standard) buffer << "BEGIN TRANSACTION;\n";
    buffer << "CREATE TABLE planctl_quotas (\n  goal " << text << " NOT NULL,\n  period " << text
           << " NOT NULL,\n  start_date DATE NOT NULL,\n  end_date DATE NOT NULL,\n";
    for (const auto& dimension : dimensions)
      buffer << "  " << to_sql_name(column_of(dimension), dialect) << " " << text << ",\n";
    buffer << "  quota DECIMAL(24,6) NOT NULL,\n  unit " << text << " NOT NULL\n);\n";
  }

  void begin(const report::QuotaShape& shape, int, Buffer&) override {
    decimals_ = shape.unit.decimals;
    if (shape.figures == report::Figures::values)
      ratios_ += (ratios_.empty() ? "" : ", ") + to_sql(shape.goal, dialect_);
    end_of_row_ = ", " + to_sql(shape.unit.name, dialect_) + ")";
    fronts_.clear();
    for (const auto& period : shape.periods)
      fronts_.push_back("(" + to_sql(shape.goal, dialect_) + ", " + to_sql(period.label, dialect_) +
                        ", " + date(period.days.start) + ", " +
                        date(values::plus_days(period.days.past, -1)) + ", ");
  }

  void add(const report::QuotaCell& cell, Buffer& buffer) override {
    std::string members;
    for (const auto member : cell.members)
      members += (member.empty() ? "NULL" : to_sql(member, dialect_)) + ", ";
    for (std::size_t period = 0; period < cell.amounts.size(); ++period) {
      if (rows_ == rows_of_statement) end_statement(buffer);
      buffer << (rows_ == 0 ? "INSERT INTO planctl_quotas VALUES\n" : ",\n") << fronts_[period]
             << members << values::to_plain(cell.amounts[period], decimals_) << end_of_row_;
      ++rows_;
    }
  }

  void end(std::size_t, Buffer&) override {}

  void finish(Buffer& buffer) override {
    end_statement(buffer);
    buffer << "CREATE VIEW planctl_quotas_total AS\n"
              "  SELECT goal, period, start_date, end_date, SUM(quota) AS quota, unit\n"
              "  FROM planctl_quotas "
           << (ratios_.empty() ? "" : "WHERE goal NOT IN (" + ratios_ + ")\n  ")
           << "GROUP BY goal, period, start_date, end_date, unit;\n";
    if (dialect_ == Dialect::standard) buffer << "COMMIT;\n";
  }

 private:
  [[nodiscard]] std::string date(values::Date day) const {
    return (dialect_ == Dialect::spark ? "DATE '" : "'") + values::to_string(day) + "'";
  }
  void end_statement(Buffer& buffer) {
    if (rows_ > 0) buffer << ";\n";
    rows_ = 0;
  }

  Dialect dialect_;
  int decimals_ = 0;
  std::string end_of_row_;
  std::vector<std::string> fronts_;
  std::size_t rows_ = 0;  // of the statement that is open
  std::string ratios_;    // goals whose values are not summed
};

}  // namespace

std::string to_sql(std::string_view text, Dialect dialect) {
  std::string literal = "'";
  for (const char c : text) {
    if (c == '\'' || (c == '\\' && dialect == Dialect::spark))
      literal += dialect == Dialect::spark ? '\\' : c;
    literal += c;
  }
  return literal + "'";
}

std::string to_sql_name(std::string_view name, Dialect dialect) {
  const char quote = dialect == Dialect::spark ? '`' : '"';
  std::string quoted(1, quote);
  for (const char c : name) {
    if (c == quote) quoted += quote;
    quoted += c;
  }
  return quoted + quote;
}

std::unique_ptr<QuotaWriter> open_quotas_sql(std::span<const std::string> dimensions,
                                             Dialect dialect, Buffer& buffer) {
  return std::make_unique<SqlQuotaWriter>(dimensions, dialect, buffer);
}

}  // namespace planctl::render
