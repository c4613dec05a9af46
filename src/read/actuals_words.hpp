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

// Numbers of a column, which most often have as many decimals as the one before.
class ShortNumbers {
 public:
  explicit ShortNumbers(char decimal) : signs_(ones * static_cast<unsigned char>(decimal)) {}

  // Reads up to eight bytes of digits behind an optional minus, with at most one decimal sign
  // between them; none for any other text, which another way of reading may understand. Nine bytes
  // at `text` must be readable.
  [[gnu::always_inline]] ShortNumber parse(const char* text, std::size_t size) {
    if constexpr (std::endian::native != std::endian::little) return none;
    const bool negative = *text == '-';
    text += negative ? 1 : 0;
    size -= negative ? 1 : 0;
    if (size - 1 > 7) return none;
    // The last byte stands highest, and zeros below the first.
    const std::uint64_t word = load_bytes(text, 8) << (8 * (8 - size));
    ShortNumber number = to_number(word, size);
    if (number.scale < 0) {
      if (!expect(find_scale(word))) return none;
      number = to_number(word, size);
    }
    if (negative) number.digits = -number.digits;
    return number;
  }

 private:
  static constexpr ShortNumber none{0, -1};
  static constexpr std::uint64_t ones = 0x0101010101010101;

  // How many bytes follow the first decimal sign; 0 where there is none.
  [[nodiscard]] int find_scale(std::uint64_t word) const {
    const std::uint64_t others = word ^ signs_;
    const std::uint64_t found = (others - ones) & ~others & (ones << 7);
    return found == 0 ? 0 : 7 - std::countr_zero(found) / 8;
  }

  // Whether numbers were of another scale before.
  bool expect(int scale) {
    if (scale == scale_) return false;
    scale_ = scale;
    before_ = scale == 0 ? 0 : ~std::uint64_t{0} >> (8 * scale);
    sign_ = before_ & ~(before_ >> 8);
    // At least one digit stands before the decimal sign.
    least_size_ = scale == 0 ? 1 : static_cast<std::size_t>(scale) + 2;
    return true;
  }

  // The number where its decimals are as many as scale_ says.
  [[nodiscard, gnu::always_inline]] ShortNumber to_number(std::uint64_t word,
                                                          std::size_t size) const {
    if (((word ^ signs_) & sign_) != 0 || size < least_size_) return none;
    word = (word & ~before_) | ((word << 8) & before_);  // the decimal sign goes
    word |= (ones * '0') & byte_masks.data()[8 - size + (sign_ == 0 ? 0 : 1)];
    const std::uint64_t high = word & (ones * 0xf0);
    if ((high | (((word + ones * 0x06) & (ones * 0xf0)) >> 4)) != ones * 0x33) return none;
    word = ((word & (ones * 0x0f)) * (256 * 10 + 1)) >> 8;
    word = ((word & 0x00ff00ff00ff00ff) * (65536 * 100 + 1)) >> 16;
    word = ((word & 0x0000ffff0000ffff) * (std::uint64_t{42949672960000} + 1)) >> 32;
    return {static_cast<std::int64_t>(word), scale_};
  }

  std::uint64_t signs_;
  int scale_ = -1;
  // Of numbers of that scale: the bytes up to the decimal sign, the sign itself, their least size.
  std::uint64_t before_ = 0;
  std::uint64_t sign_ = 0;
  std::size_t least_size_ = 9;  // none yet
};

}  // namespace planctl::read
