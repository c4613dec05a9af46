// read/csv_marks: where the fields of plain CSV end, 64 bytes at a time.
#include "read/csv_marks.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "read/csv.hpp"

namespace planctl::read {
namespace {

constexpr std::size_t block_size = 64;
// Blocks whose bytes outside ASCII are counted at once: no count of 8 bits overflows.
constexpr std::size_t stretch = 32;
constexpr std::size_t most_empty = max_csv_field / block_size - stretch;

// A bit for each byte of a block.
struct Block {
  std::uint64_t ends = 0;  // at which a field ends
  std::uint64_t feeds = 0;
};

// Looks at blocks one after the other: where fields end in them, and what else they hold.
#if defined(__SSE2__)
class Look {
 public:
  explicit Look(char separator) : separators_(_mm_set1_epi8(separator)) {}

  [[gnu::always_inline]] Block take(const char* bytes) {
    Block block;
    take_part<0>(bytes, block);
    take_part<16>(bytes, block);
    take_part<32>(bytes, block);
    take_part<48>(bytes, block);
    return block;
  }
  [[nodiscard]] bool is_plain() const {
    const __m128i nul = _mm_cmpeq_epi8(least_, _mm_setzero_si128());
    return _mm_movemask_epi8(_mm_or_si128(odd_, nul)) == 0;
  }
  // How many bytes were outside ASCII since the last call.
  std::uint64_t take_high() {
    const __m128i sums = _mm_sad_epu8(high_, _mm_setzero_si128());
    high_ = _mm_setzero_si128();
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(sums)) +
           static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_srli_si128(sums, 8)));
  }

 private:
  template <std::size_t Part>
  [[gnu::always_inline]] void take_part(const char* bytes, Block& block) {
    __m128i here;
    std::memcpy(&here, bytes + Part, sizeof here);
    const __m128i feeds = _mm_cmpeq_epi8(here, feeds_);
    const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(here, separators_), feeds);
    block.ends |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(ends))} << Part;
    block.feeds |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(feeds))} << Part;
    odd_ = _mm_or_si128(odd_, _mm_cmpeq_epi8(here, quotes_));
    odd_ = _mm_or_si128(odd_, _mm_cmpeq_epi8(here, returns_));
    least_ = _mm_min_epu8(least_, here);
    high_ = _mm_sub_epi8(high_, _mm_cmpgt_epi8(_mm_setzero_si128(), here));
  }

  __m128i separators_;
  __m128i feeds_ = _mm_set1_epi8('\n');
  __m128i quotes_ = _mm_set1_epi8('"');
  __m128i returns_ = _mm_set1_epi8('\r');
  __m128i odd_ = _mm_setzero_si128();
  __m128i least_ = _mm_set1_epi8(' ');
  __m128i high_ = _mm_setzero_si128();
};
#else
class Look {
 public:
  explicit Look(char separator) : separator_(separator) {}

  Block take(const char* bytes) {
    Block block;
    for (std::size_t i = 0; i < block_size; ++i) {
      const char c = bytes[i];
      const std::uint64_t bit = std::uint64_t{1} << i;
      if (c == separator_ || c == '\n') block.ends |= bit;
      if (c == '\n') block.feeds |= bit;
      if (static_cast<unsigned char>(c) >= 0x80) ++high_;
      plain_ = plain_ && c != '"' && c != '\r' && c != '\0';
    }
    return block;
  }
  [[nodiscard]] bool is_plain() const { return plain_; }
  std::uint64_t take_high() { return std::exchange(high_, 0); }

 private:
  char separator_;
  bool plain_ = true;
  std::uint64_t high_ = 0;
};
#endif

// Writes the places of the bits from `at` on, so many at a time: how many there are is hardly ever
// a branch. What stands behind the last is of no use.
template <std::size_t Group>
[[gnu::always_inline]] inline std::uint32_t* write_places(std::uint64_t bits, std::uint32_t at,
                                                          std::uint32_t* out) {
  std::uint32_t* const end = out + std::popcount(bits);
  const auto write = [&] {
    *out++ = at + static_cast<std::uint32_t>(std::countr_zero(bits));
    bits &= bits - 1;
  };
  while (out < end) [&]<std::size_t... I>(std::index_sequence<I...>) {
      ((static_cast<void>(I), write()), ...);
    }
  (std::make_index_sequence<Group>());
  return end;
}

}  // namespace

[[gnu::always_inline]] inline bool CsvMarks::scan_blocks(std::string_view text) {
  // Room for an end at each byte, for one before all and for what is written behind the last.
  if (ends_.size() < text.size() + 2 * block_size) {
    ends_.resize(text.size() + 2 * block_size);
    feeds_.resize(text.size() + 2 * block_size);
  }
  ends_[0] = UINT32_MAX;
  std::uint32_t* end = ends_.data() + 1;
  std::uint32_t* feed = feeds_.data();
  high_ = 0;
  std::size_t empty = 0;  // blocks without an end, in a row
  Look look(separator_);
  const auto take = [&](const char* bytes, std::uint32_t at) __attribute__((always_inline)) {
    const Block block = look.take(bytes);
    empty = block.ends == 0 ? empty + 1 : 0;
    end = write_places<12>(block.ends, at, end);
    feed = write_places<3>(block.feeds, at, feed);
  };
  std::size_t at = 0;
  while (at + block_size <= text.size()) {
    const std::size_t blocks = std::min((text.size() - at) / block_size, stretch);
    for (const std::size_t stop = at + blocks * block_size; at < stop; at += block_size)
      take(text.data() + at, static_cast<std::uint32_t>(at));
    high_ += look.take_high();
    if (!look.is_plain() || empty >= most_empty) return false;
  }
  std::array<char, block_size> last;
  last.fill(' ');
  text.copy(last.data(), block_size, at);
  take(last.data(), static_cast<std::uint32_t>(at));
  high_ += look.take_high();
  count_ = static_cast<std::size_t>(end - ends_.data()) - 1;
  rows_ = static_cast<std::size_t>(feed - feeds_.data());
  return look.is_plain();
}

#if defined(__x86_64__)
// The same, for processors of this kind that count zero bits in one step, as all since 2015 do.
[[gnu::target("bmi,popcnt")]] bool CsvMarks::scan_with_bmi(std::string_view text) {
  return scan_blocks(text);
}

bool CsvMarks::scan(std::string_view text) {
  static const bool has_bmi = __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
  return has_bmi ? scan_with_bmi(text) : scan_blocks(text);
}
#else
bool CsvMarks::scan(std::string_view text) { return scan_blocks(text); }
#endif

}  // namespace planctl::read
