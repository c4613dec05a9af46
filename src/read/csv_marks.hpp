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

  // Whether `text`, of less than 4 GiB, is plain, and no 64 KiB of it are without a field's end;
  // only then are the other two of use.
  bool scan(std::string_view text);
  // Where each field ends: at a separator or a line feed.
  [[nodiscard]] std::span<const std::uint32_t> ends() const { return {ends_.data(), count_}; }
  [[nodiscard]] std::uint64_t high() const { return high_; }  // bytes outside ASCII

 private:
  bool take_block(const char* block, std::uint32_t at);

  char separator_;
  std::vector<std::uint32_t> ends_;
  std::size_t count_ = 0;
  std::uint64_t high_ = 0;
  std::size_t empty_blocks_ = 0;  // without an end, in a row
};

}  // namespace planctl::read
