// tests/bench/row_copy: the formatting limit: copies ready rows of CSV field by field, and makes
// only their figures anew.
#include <algorithm>
#include <charconv>
#include <cstring>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace {

bool write_all(const char* bytes, std::size_t count) {
  while (count > 0) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes, count);
    if (written <= 0) return false;
    bytes += written;
    count -= static_cast<std::size_t>(written);
  }
  return true;
}

// The fields before the quota are those of goal, period, start, end and three dimensions.
constexpr int fields_before_quota = 7;

char* copy_row(std::string_view row, char* at) {
  std::size_t quota = 0;
  for (int field = 0; field < fields_before_quota; ++field) quota = row.find(',', quota) + 1;
  const std::size_t unit = row.find(',', quota);
  std::memcpy(at, row.data(), quota);
  long long units = 0;
  for (const char c : row.substr(quota, unit - quota))
    if (c != '.') units = units * 10 + (c - '0');
  at = std::to_chars(at + quota, at + quota + 20, units / 100).ptr;
  *at++ = '.';
  *at++ = static_cast<char>('0' + units / 10 % 10);
  *at++ = static_cast<char>('0' + units % 10);
  std::memcpy(at, row.data() + unit, row.size() - unit);
  return at + (row.size() - unit);
}

}  // namespace

int main() {
  constexpr std::size_t block = 1 << 20;
  std::vector<char> in(2 * block);
  std::vector<char> out(3 * block);
  std::size_t kept = 0;
  bool header = true;
  for (;;) {
    const ssize_t got = ::read(STDIN_FILENO, in.data() + kept, block);
    if (got <= 0) return kept == 0 && got == 0 ? 0 : 1;
    const std::string_view bytes(in.data(), kept + static_cast<std::size_t>(got));
    char* at = out.data();
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = bytes.find('\n', begin)) != bytes.npos; begin = end + 1) {
      const std::string_view row = bytes.substr(begin, end + 1 - begin);
      if (header)
        at = std::copy(row.begin(), row.end(), at);
      else
        at = copy_row(row, at);
      header = false;
    }
    kept = bytes.size() - begin;
    std::memmove(in.data(), in.data() + begin, kept);
    if (!write_all(out.data(), static_cast<std::size_t>(at - out.data()))) return 1;
  }
}
