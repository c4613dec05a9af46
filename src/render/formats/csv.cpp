// render/formats/csv: tables for spreadsheets and scripts.
#include "render/csv.hpp"

#include <algorithm>
#include <array>
#include <bit>
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

constexpr auto digit_pairs = [] {
  std::array<char, 200> pairs{};
  for (std::size_t number = 0; number < 100; ++number) {
    pairs[2 * number] = static_cast<char>('0' + number / 10);
    pairs[2 * number + 1] = static_cast<char>('0' + number % 10);
  }
  return pairs;
}();

constexpr std::size_t most_digits = 24;  // of a figure, with sign and point

constexpr auto powers_of_ten = [] {
  std::array<std::uint64_t, 20> powers{1};
  for (std::size_t power = 1; power < powers.size(); ++power)
    powers[power] = powers[power - 1] * 10;
  return powers;
}();

std::size_t count_digits(std::uint64_t number) {
  number |= 1;  // zero has a digit too
  const std::size_t least = static_cast<std::size_t>(std::bit_width(number)) * 1233 / 4096;
  return number >= powers_of_ten[least] ? least + 1 : least;
}

// Writes the last two digits before `end` and takes them off the number.
char* write_pair(char* end, std::uint64_t& number) {
  std::memcpy(end - 2, digit_pairs.data() + 2 * (number % 100), 2);
  number /= 100;
  return end - 2;
}

char* write_digit(char* end, std::uint64_t& number) {
  *--end = static_cast<char>('0' + number % 10);
  number /= 10;
  return end;
}

constexpr std::size_t digits_of_word = 8;
constexpr std::uint64_t past_word = 100'000'000;

// The eight digits of a number below `past_word`, the first in the lowest byte, as values 0 to 9:
// halves, then quarters, then digits are parted in all places of the word at once.
std::uint64_t part_digits(std::uint64_t number) {
  const std::uint64_t halves = number / 10'000 | number % 10'000 << 32;
  const std::uint64_t hundreds = (halves * 10'486 >> 20) & 0x0000'007F'0000'007F;
  const std::uint64_t quarters = (halves - 100 * hundreds) << 16 | hundreds;
  const std::uint64_t tens = (quarters * 103 >> 10) & 0x000F'000F'000F'000F;
  return (quarters - 10 * tens) << 8 | tens;
}

// The same figures without a branch, which no processor foresees; up to 17 bytes are written.
char* write_small_figure(char* at, std::uint64_t number, std::size_t places) {
  const std::uint64_t digits = part_digits(number);
  const std::size_t front = digits_of_word - places;  // digits before the point, zeros among them
  const std::size_t zeros =
      std::min(static_cast<std::size_t>(std::countr_zero(digits)) / 8, front - 1);
  const std::uint64_t text = digits | 0x3030'3030'3030'3030;
  const std::uint64_t whole = text >> 8 * zeros;
  std::memcpy(at, &whole, sizeof whole);
  at += front - zeros;
  if (places == 0) return at;
  *at++ = '.';
  const std::uint64_t decimals = text >> 8 * front;
  std::memcpy(at, &decimals, sizeof decimals);
  return at + places;
}

// Writes `units` of 10^-decimals as plain digits from `at` on; gives the end.
char* write_figure(char* at, std::int64_t units, int decimals) {
  if (units < 0) *at++ = '-';
  auto rest = static_cast<std::uint64_t>(units < 0 ? -units : units);
  const auto places = static_cast<std::size_t>(decimals);
  const bool small = std::endian::native == std::endian::little && rest < past_word;
  if (small && places < digits_of_word) return write_small_figure(at, rest, places);
  const std::size_t digits = std::max(count_digits(rest), places + 1);
  char* const end = at + digits + (places > 0 ? 1 : 0);
  char* left = end;
  std::size_t place = places;
  for (; place >= 2; place -= 2) left = write_pair(left, rest);
  if (place > 0) left = write_digit(left, rest);
  if (places > 0) *--left = '.';
  while (left - at >= 2) left = write_pair(left, rest);
  if (left > at) write_digit(left, rest);
  return end;
}

// A text that is copied into every row, with room behind it so that whole blocks can be copied.
class Piece {
 public:
  explicit Piece(std::string_view text) : bytes_(text), size_(text.size()) {
    bytes_.resize((size_ / most_block + 1) * most_block);
  }
  static constexpr std::size_t most_block = 64;

  // Where it lies; to be kept by value beside the bytes that are written.
  struct View {
    const char* from;
    std::size_t size;

    // Copies it to `at`, and up to a block of what stands behind it; gives its end. Most texts of
    // their kind should fit into one block.
    template <std::size_t Block>
    char* copy(char* at) const {
      static_assert(most_block % Block == 0);
      std::memcpy(at, from, Block);
      for (std::size_t done = Block; done < size; done += Block)
        std::memcpy(at + done, from + done, Block);
      return at + size;
    }
  };
  [[nodiscard]] View view() const { return {bytes_.data(), size_}; }
  [[nodiscard]] std::size_t most() const { return bytes_.size(); }

 private:
  std::string bytes_;
  std::size_t size_;
};

// What stands before and after the members and the figure is made ready once a table, the members
// once a cell: a row is three copies and the digits.
class CsvQuotaWriter final : public QuotaWriter {
 public:
  CsvQuotaWriter(std::span<const std::string> dimensions, Buffer& buffer) {
    buffer << "goal,period,start,end";
    for (const auto& dimension : dimensions) buffer << "," << to_csv(dimension);
    buffer << ",quota,unit\n";
  }

  [[nodiscard]] Cells cells() const override { return Cells::at_any_time; }

  void begin(const report::QuotaShape& shape, int, Buffer&) override {
    decimals_ = shape.unit.decimals;
    end_of_row_ = Piece("," + to_csv(shape.unit.name) + "\n");
    fronts_.clear();
    longest_front_ = 0;
    for (const auto& period : shape.periods) {
      fronts_.emplace_back(to_csv(shape.goal) + "," + to_csv(period.label) + "," +
                           values::to_string(period.days.start) + "," +
                           values::to_string(values::plus_days(period.days.past, -1)) + ",");
      longest_front_ = std::max(longest_front_, fronts_.back().most());
    }
  }

  void add(const report::QuotaCell& cell, Buffer& buffer) override {
    std::string text;
    for (const auto member : cell.members) text += to_csv(member) + ",";
    const Piece members(text);
    const std::size_t most = longest_front_ + members.most() + most_digits + end_of_row_.most();
    const auto amounts = cell.amounts;
    const Piece::View middle = members.view();
    const Piece::View end = end_of_row_.view();
    const Piece* front = fronts_.data();
    const int decimals = decimals_;
    char* at = buffer.reserve(most * amounts.size());
    for (const std::int64_t amount : amounts) {
      at = middle.copy<32>((front++)->view().copy<64>(at));
      at = end.copy<16>(write_figure(at, amount, decimals));
    }
    buffer.cut(at);
  }

  void end(std::size_t, Buffer&) override {}
  void finish(Buffer&) override {}

 private:
  int decimals_ = 0;
  Piece end_of_row_{""};
  std::vector<Piece> fronts_;
  std::size_t longest_front_ = 0;
};

std::unique_ptr<QuotaWriter> open_quotas(std::span<const std::string> dimensions, const Style&,
                                         Buffer& buffer) {
  return std::make_unique<CsvQuotaWriter>(dimensions, buffer);
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
