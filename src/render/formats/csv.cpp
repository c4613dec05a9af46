// render/formats/csv: tables for spreadsheets and scripts.
#include "render/csv.hpp"

#include <charconv>
#include <cstring>

#include "base/assert.hpp"
#include "render/buffer.hpp"
#include "render/format.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::csv {
namespace {

bool is_text(const report::Content& content) {
  return std::holds_alternative<std::string>(content) ||
         std::holds_alternative<diag::Message>(content);
}

// CSV holds one table: the first, which carries the records; the rest is for formats that nest.
void write_records(const report::Records& records, const Style&, Out& out) {
  PLANCTL_ASSERT(!records.tables.empty());
  const report::Table& table = records.tables.front();
  Buffer buffer(out);
  for (std::size_t at = 0; at < table.columns.size(); ++at)
    buffer << (at == 0 ? "" : ",") << to_csv(table.columns[at].key);
  buffer << "\n";
  for (const auto& row : table.rows) {
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
      const std::string plain = to_plain(row.cells[at].content);
      buffer << (at == 0 ? "" : ",") << (is_text(row.cells[at].content) ? to_csv(plain) : plain);
    }
    buffer << "\n";
  }
}

// Writes `units` of 10^-decimals as plain digits from `at` on; gives the end. Needs 24 bytes.
char* write_digits(char* at, std::int64_t units, int decimals) {
  if (decimals == 0) return std::to_chars(at, at + 24, units).ptr;
  if (units < 0) *at++ = '-';
  auto magnitude = static_cast<std::uint64_t>(units < 0 ? -units : units);
  char fraction[20];
  for (int place = decimals - 1; place >= 0; --place) {
    fraction[place] = static_cast<char>('0' + magnitude % 10);
    magnitude /= 10;
  }
  at = std::to_chars(at, at + 20, magnitude).ptr;
  *at++ = '.';
  std::memcpy(at, fraction, static_cast<std::size_t>(decimals));
  return at + decimals;
}

char* copy(char* at, std::string_view text) {
  std::memcpy(at, text.data(), text.size());
  return at + text.size();
}

// What stands before and after the members and the figure is made ready once a table, the members
// once a cell: a row is three copies and the digits.
class CsvQuotaWriter final : public QuotaWriter {
 public:
  CsvQuotaWriter(std::span<const std::string> dimensions, Out& out) : buffer_(out) {
    buffer_ << "goal,period,start,end";
    for (const auto& dimension : dimensions) buffer_ << "," << to_csv(dimension);
    buffer_ << ",quota,unit\n";
  }

  void begin(const report::QuotaShape& shape, int) override {
    decimals_ = shape.unit.decimals;
    end_of_row_ = "," + to_csv(shape.unit.name) + "\n";
    fronts_.clear();
    longest_front_ = 0;
    for (const auto& period : shape.periods) {
      fronts_.push_back(to_csv(shape.goal) + "," + to_csv(period.label) + "," +
                        values::to_string(period.days.start) + "," +
                        values::to_string(values::plus_days(period.days.past, -1)) + ",");
      longest_front_ = std::max(longest_front_, fronts_.back().size());
    }
  }

  void add(const report::QuotaCell& cell) override {
    members_.clear();
    for (const auto member : cell.members) members_ += to_csv(member) + ",";
    constexpr std::size_t digits = 24;
    const std::size_t most = longest_front_ + members_.size() + digits + end_of_row_.size();
    for (std::size_t period = 0; period < cell.amounts.size(); ++period) {
      char* at = copy(buffer_.reserve(most), fronts_[period]);
      at = copy(at, members_);
      at = write_digits(at, cell.amounts[period], decimals_);
      buffer_.cut(copy(at, end_of_row_));
    }
  }

  void end() override {}
  void finish() override { buffer_.flush(); }

 private:
  Buffer buffer_;
  int decimals_ = 0;
  std::string end_of_row_;
  std::vector<std::string> fronts_;
  std::size_t longest_front_ = 0;
  std::string members_;
};

std::unique_ptr<QuotaWriter> open_quotas(std::span<const std::string> dimensions, const Style&,
                                         Out& out) {
  return std::make_unique<CsvQuotaWriter>(dimensions, out);
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "csv",
                              .summary = {.en = "for spreadsheets and scripts (RFC 4180)",
                                          .es = "para hojas de cálculo y scripts (RFC 4180)",
                                          .zh = "供电子表格和脚本使用（RFC 4180）"},
                              .reader = Format::Reader::machine,
                              .holds = Format::Holds::one_table,
                              .write_records = write_records,
                              .open_quotas = open_quotas};

}  // namespace planctl::render::formats::csv
