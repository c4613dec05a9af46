// read/csv_marks: where the fields of plain CSV end, 64 bytes at a time.
#include "read/csv_marks.hpp"

#include <array>
#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "read/csv.hpp"

namespace planctl::read {
namespace {

constexpr std::size_t block_size = 64;

struct Block {
  std::uint64_t ends = 0;  // a bit for each byte
  std::uint64_t high = 0;  // how many bytes
  bool plain = true;
};

#if defined(__SSE2__)
Block look_at(const char* bytes, char separator) {
  const __m128i separators = _mm_set1_epi8(separator);
  const __m128i feeds = _mm_set1_epi8('\n');
  const __m128i quotes = _mm_set1_epi8('"');
  const __m128i returns = _mm_set1_epi8('\r');
  const __m128i ones = _mm_set1_epi8(1);
  Block block;
  __m128i odd = _mm_setzero_si128();
  __m128i high = _mm_setzero_si128();
  for (std::size_t part = 0; part < block_size / 16; ++part) {
    __m128i here;
    std::memcpy(&here, bytes + 16 * part, sizeof here);
    const __m128i ends =
        _mm_or_si128(_mm_cmpeq_epi8(here, separators), _mm_cmpeq_epi8(here, feeds));
    block.ends |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(ends)))
                  << (16 * part);
    odd = _mm_or_si128(odd, _mm_cmpeq_epi8(here, quotes));
    odd = _mm_or_si128(odd, _mm_cmpeq_epi8(here, returns));
    odd = _mm_or_si128(odd, _mm_cmpeq_epi8(here, _mm_setzero_si128()));
    high = _mm_add_epi8(high, _mm_and_si128(_mm_srli_epi16(here, 7), ones));
  }
  const __m128i sums = _mm_sad_epu8(high, _mm_setzero_si128());
  block.high = static_cast<std::uint64_t>(_mm_cvtsi128_si64(sums)) +
               static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_srli_si128(sums, 8)));
  block.plain = _mm_movemask_epi8(odd) == 0;
  return block;
}
#else
Block look_at(const char* bytes, char separator) {
  Block block;
  for (std::size_t i = 0; i < block_size; ++i) {
    const char c = bytes[i];
    if (c == separator || c == '\n') block.ends |= std::uint64_t{1} << i;
    if (static_cast<unsigned char>(c) >= 0x80) ++block.high;
    block.plain = block.plain && c != '"' && c != '\r' && c != '\0';
  }
  return block;
}
#endif

}  // namespace

bool CsvMarks::take_block(const char* bytes, std::uint32_t at) {
  const Block block = look_at(bytes, separator_);
  high_ += block.high;
  empty_blocks_ = block.ends == 0 ? empty_blocks_ + 1 : 0;
  std::uint32_t* out = ends_.data() + count_;
  for (std::uint64_t left = block.ends; left != 0; left &= left - 1)
    *out++ = at + static_cast<std::uint32_t>(std::countr_zero(left));
  count_ = static_cast<std::size_t>(out - ends_.data());
  return block.plain && empty_blocks_ < max_csv_field / block_size;
}

bool CsvMarks::scan(std::string_view text) {
  if (ends_.size() < text.size() + block_size) ends_.resize(text.size() + block_size);
  count_ = 0;
  high_ = 0;
  empty_blocks_ = 0;
  std::size_t at = 0;
  for (; at + block_size <= text.size(); at += block_size)
    if (!take_block(text.data() + at, static_cast<std::uint32_t>(at))) return false;
  std::array<char, block_size> last;
  last.fill(' ');
  text.copy(last.data(), block_size, at);
  return take_block(last.data(), static_cast<std::uint32_t>(at));
}

}  // namespace planctl::read
