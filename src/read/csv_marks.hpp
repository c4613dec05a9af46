// read/csv_marks: where the fields of plain CSV end, 64 bytes at a time.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace planctl::read {

// The ends of all fields of a text without quotes, carriage returns and NUL: plain CSV, as programs
// write it by the gigabyte. Keeps its room from text to text.
class CsvMarks {
 public:
  explicit CsvMarks(char separator) : separator_(separator) {}

  // Whether `text`, of less than 4 GiB, is plain, and about 64 KiB of it are never without a
  // field's end; only then are the others of use.
  bool scan(std::string_view text);
  // Where each field ends: at a separator or a line feed. Before the first stands -1, in as many
  // bits, so that every field begins one behind the end before it.
  [[nodiscard]] std::span<const std::uint32_t> ends() const { return {ends_.data() + 1, count_}; }
  // Those at a line feed.
  [[nodiscard]] std::span<const std::uint32_t> feeds() const { return {feeds_.data(), rows_}; }
  [[nodiscard]] std::uint64_t high() const { return high_; }  // bytes outside ASCII

 private:
  bool scan_blocks(std::string_view text);
  bool scan_with_bmi(std::string_view text);

  char separator_;
  std::vector<std::uint32_t> ends_;
  std::vector<std::uint32_t> feeds_;
  std::size_t count_ = 0;
  std::size_t rows_ = 0;
  std::uint64_t high_ = 0;
};

}  // namespace planctl::read
