// read/actuals_words: short plain numbers, all digits at once.
#pragma once
#include <bit>
#include <cstdint>

#include "read/text_table.hpp"

namespace planctl::read {

// digits / 10^scale; a scale below 0 is no number.
struct ShortNumber {
  std::int64_t digits = 0;
  int scale = 0;
};

// Reads up to eight bytes of digits behind an optional minus, with at most one decimal sign between
// them; none for any other text, which another way of reading may understand. Nine bytes at
// `text` must be readable.
[[gnu::always_inline]] inline ShortNumber parse_short_number(const char* text, std::size_t size,
                                                             char decimal) {
  constexpr ShortNumber none{0, -1};
  constexpr std::uint64_t ones = 0x0101010101010101;
  if constexpr (std::endian::native != std::endian::little) return none;
  const bool negative = size > 0 && *text == '-';
  text += negative ? 1 : 0;
  size -= negative ? 1 : 0;
  if (size - 1 > 7 || *text == decimal) return none;
  // The last byte stands highest; zeros fill up below the first.
  const std::size_t unused = 8 * (8 - size);
  std::uint64_t word = load_bytes(text, 8) << unused;
  word |= ((std::uint64_t{1} << unused) - 1) & (ones * '0');
  ShortNumber number;
  const std::uint64_t signs = word ^ (ones * static_cast<unsigned char>(decimal));
  const std::uint64_t found = (signs - ones) & ~signs & (ones << 7);
  if (found != 0) {
    const int at = std::countr_zero(found) - 7;
    number.scale = 7 - at / 8;
    if (number.scale == 0) return none;
    const std::uint64_t below = (std::uint64_t{1} << at) - 1;
    word = (word & ~((below << 8) | 0xff)) | ((word & below) << 8) | '0';
  }
  if (((word & (ones * 0xf0)) | (((word + ones * 0x06) & (ones * 0xf0)) >> 4)) != ones * 0x33)
    return none;
  word = ((word & (ones * 0x0f)) * (256 * 10 + 1)) >> 8;
  word = ((word & 0x00ff00ff00ff00ff) * (65536 * 100 + 1)) >> 16;
  word = ((word & 0x0000ffff0000ffff) * (std::uint64_t{42949672960000} + 1)) >> 32;
  number.digits = negative ? -static_cast<std::int64_t>(word) : static_cast<std::int64_t>(word);
  return number;
}

}  // namespace planctl::read
