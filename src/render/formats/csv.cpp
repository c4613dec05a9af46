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
  report::each_row(table, [&](const report::Row& row) {
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
      const std::string plain = to_plain(row.cells[at].content);
      buffer << (at == 0 ? "" : ",") << (is_text(row.cells[at].content) ? to_csv(plain) : plain);
    }
    buffer << "\n";
  });
}

constexpr auto digit_pairs = [] {
  std::array<char, 200> pairs{};
  for (std::size_t number = 0; number < 100; ++number) {
    pairs[2 * number] = static_cast<char>('0' + number / 10);
    pairs[2 * number + 1] = static_cast<char>('0' + number % 10);
  }
  return pairs;
}();

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

// Writes `units` of 10^-decimals as plain digits from `at` on; gives the end.
char* write_figure(char* at, std::int64_t units, int decimals) {
  if (units < 0) *at++ = '-';
  auto rest = static_cast<std::uint64_t>(units < 0 ? -units : units);
  const auto places = static_cast<std::size_t>(decimals);
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

// Figures of few digits, as most are: written without a branch, which no processor foresees.
class SmallFigures {
 public:
  explicit SmallFigures(int decimals)
      : places_(static_cast<std::size_t>(decimals)),
        past_(std::endian::native == std::endian::little && places_ < digits_of_word ? 100'000'000
                                                                                     : 0),
        front_(digits_of_word - places_ % digits_of_word),
        tail_(places_ > 0 ? places_ + 1 : 0) {}

  [[nodiscard]] bool have(std::int64_t units) const {
    return static_cast<std::uint64_t>(units) < past_;
  }

  // As `write_figure`, of one of them; up to 17 bytes are written.
  char* write(char* at, std::int64_t units) const {
    const std::uint64_t digits = part_digits(static_cast<std::uint64_t>(units));
    const std::uint64_t text = digits | 0x3030'3030'3030'3030;
    const std::uint64_t last_of_front = std::uint64_t{1} << 8 * (front_ - 1);  // may be a zero
    const auto zeros = static_cast<std::size_t>(std::countr_zero(digits | last_of_front)) / 8;
    const std::uint64_t whole = text >> 8 * zeros;
    std::memcpy(at, &whole, sizeof whole);
    at += front_ - zeros;
    *at = '.';
    const std::uint64_t decimals = text >> 8 * (front_ % digits_of_word);
    std::memcpy(at + 1, &decimals, sizeof decimals);
    return at + tail_;
  }

 private:
  static constexpr std::size_t digits_of_word = 8;

  // The eight digits of a number below 10^8, the first in the lowest byte, as values 0 to 9:
  // halves, then quarters, then digits are parted in all places of the word at once.
  static std::uint64_t part_digits(std::uint64_t number) {
    const std::uint64_t halves = part(number, number / 10'000, 10'000, 32);
    const std::uint64_t hundreds = (halves * 10'486 >> 20) & 0x0000'007F'0000'007F;
    const std::uint64_t quarters = part(halves, hundreds, 100, 16);
    const std::uint64_t tens = (quarters * 103 >> 10) & 0x000F'000F'000F'000F;
    return part(quarters, tens, 10, 8);
  }

  // The quotient, and so many bits above it the remainder: (whole - quotient * by) << bits.
  static std::uint64_t part(std::uint64_t whole, std::uint64_t quotient, std::uint64_t by,
                            unsigned bits) {
    return (whole << bits) - quotient * ((by << bits) - 1);
  }

  std::size_t places_;
  std::uint64_t past_;  // the first number that is none of them
  std::size_t front_;   // digits before the point, zeros among them
  std::size_t tail_;    // the point and the digits behind it
};

// A text that is copied into every row, from where whole blocks of bytes can be read.
struct Piece {
  static constexpr std::size_t most_block = 64;
  static std::string with_room(std::string text) { return text.append(most_block, '\0'); }

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

// What stands before and after the members and the figure is made ready once a table, the members
// once a cell: a row is three copies and the digits.
class CsvQuotaWriter final : public QuotaWriter {
 public:
  CsvQuotaWriter(std::span<const std::string> dimensions, std::span<const std::string> chosen,
                 Buffer& buffer) {
    std::string header;
    for (const auto& column : quota_columns(dimensions)) {
      written_.push_back(chosen.empty() ||
                         std::find(chosen.begin(), chosen.end(), column) != chosen.end());
      if (written_.back()) header += (header.empty() ? "" : ",") + to_csv(column);
    }
    buffer << header << "\n";
  }

  [[nodiscard]] Cells cells() const override { return Cells::at_any_time; }

  void begin(const report::QuotaShape& shape, int, Buffer&) override {
    decimals_ = shape.unit.decimals;
    const std::string end = (written_.back() ? "," + to_csv(shape.unit.name) : "") + "\n";
    end_size_ = end.size();
    end_ = Piece::with_room(end);
    std::string fronts;
    front_sizes_.clear();
    for (const auto& period : shape.periods) {
      const std::array<std::string, dimensions_at> texts{
          shape.goal, period.label, values::to_string(period.days.start),
          values::to_string(values::plus_days(period.days.past, -1))};
      const std::string front = join(texts, 0);
      fronts += front;
      front_sizes_.push_back(front.size());
    }
    fronts_ = Piece::with_room(std::move(fronts));
    longest_front_ = *std::max_element(front_sizes_.begin(), front_sizes_.end());
  }

  void add(const report::QuotaCell& cell, Buffer& buffer) override {
    if (longest_front_ <= 16)
      write_rows<16, 32, 8>(cell, buffer);
    else
      write_rows<64, 32, 16>(cell, buffer);
  }

  void end(std::size_t, Buffer&) override {}
  void finish(Buffer&) override {}

 private:
  static constexpr std::size_t dimensions_at = 4;  // columns before the members
  static constexpr std::size_t most_digits = 24;   // of a figure, with sign and point

  // Those of the texts that have a column, a comma after each; the first stands in column `first`.
  template <class Texts>
  [[nodiscard]] std::string join(const Texts& texts, std::size_t first) const {
    std::string joined;
    for (std::size_t at = 0; at < texts.size(); ++at)
      if (written_[first + at]) joined += to_csv(texts[at]) + ",";
    return joined;
  }

  // The blocks are those in which the texts before the members, of them and behind the figure fit.
  template <std::size_t Front, std::size_t Middle, std::size_t End>
  void write_rows(const report::QuotaCell& cell, Buffer& buffer) const {
    std::string members = join(cell.members, dimensions_at);
    const std::size_t size = members.size();
    members = Piece::with_room(std::move(members));
    const Piece middle{members.data(), size};
    const Piece end{end_.data(), end_size_};
    Piece front{fronts_.data(), 0};
    const std::size_t* front_size = front_sizes_.data();
    const SmallFigures small(decimals_);
    char* at =
        buffer.reserve((longest_front_ + size + most_digits + end_size_) * cell.amounts.size() +
                       3 * Piece::most_block);
    for (const std::int64_t amount : cell.amounts) {
      front.size = *front_size++;
      at = middle.copy<Middle>(front.copy<Front>(at));
      front.from += front.size;
      at = small.have(amount) ? small.write(at, amount) : write_figure(at, amount, decimals_);
      at = end.copy<End>(at);
    }
    buffer.cut(at);
  }

  std::vector<bool> written_;  // by column
  int decimals_ = 0;
  std::string fronts_;  // of all periods, one after the other
  std::vector<std::size_t> front_sizes_;
  std::size_t longest_front_ = 0;
  std::string end_;
  std::size_t end_size_ = 0;
};

std::unique_ptr<QuotaWriter> open_quotas(std::span<const std::string> dimensions,
                                         const Style& style, Buffer& buffer) {
  return std::make_unique<CsvQuotaWriter>(dimensions, style.columns, buffer);
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "csv",
                              .summary = {.en = "for spreadsheets and scripts (RFC 4180)",
                                          .es = "para hojas de cálculo y scripts (RFC 4180)",
                                          .zh = "供电子表格和脚本使用（RFC 4180）"},
                              .reader = Format::Reader::machine,
                              .holds = Format::Holds::one_table,
                              .columns = Format::Columns::chosen,
                              .write_records = write_records,
                              .open_quotas = open_quotas};

}  // namespace planctl::render::formats::csv
