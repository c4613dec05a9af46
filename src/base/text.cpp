// base/text: UTF-8 decoding, placeholders and the small string helpers.
#include "base/text.hpp"

#include <cstdint>
#include <cstring>

#include "base/assert.hpp"

namespace planctl::base {

namespace {

struct Lead {
  std::size_t bytes;
  char32_t bits;
  char32_t lowest;  // below it the sequence is overlong
};

std::optional<Lead> read_lead(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return Lead{2, byte & 0x1Fu, 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return Lead{3, byte & 0x0Fu, 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return Lead{4, byte & 0x07u, 0x10000};
  return std::nullopt;
}

bool is_scalar_value(char32_t value) {
  return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

bool must_be_escaped(char32_t value) {
  const bool control = value < 0x20 || (value >= 0x7F && value <= 0x9F);
  const bool line_end = value == 0x2028 || value == 0x2029;
  const bool direction = value == 0x061C || value == 0x200E || value == 0x200F ||
                         (value >= 0x202A && value <= 0x202E) ||
                         (value >= 0x2066 && value <= 0x2069);
  return control || line_end || direction;
}

std::string to_hex(char32_t value, int digits) {
  std::string hex;
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
    hex += "0123456789abcdef"[(value >> shift) & 0xFu];
  return hex;
}

// The number of the placeholder that begins at `open`, and where it ends.
struct Placeholder {
  std::size_t number;
  std::size_t past;
};
std::optional<Placeholder> read_placeholder(std::string_view pattern, std::size_t open) {
  std::size_t at = open + 1;
  std::size_t number = 0;
  while (at < pattern.size() && pattern[at] >= '0' && pattern[at] <= '9' && at < open + 4) {
    number = number * 10 + static_cast<std::size_t>(pattern[at] - '0');
    ++at;
  }
  if (at == open + 1 || at >= pattern.size() || pattern[at] != '}') return std::nullopt;
  return Placeholder{number, at + 1};
}

}  // namespace

std::optional<CodePoint> decode_utf8(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return std::nullopt;
  if (const auto byte = static_cast<unsigned char>(text[offset]); byte < 0x80)
    return CodePoint{byte, 1};
  const auto lead = read_lead(static_cast<unsigned char>(text[offset]));
  if (!lead || text.size() - offset < lead->bytes) return std::nullopt;
  char32_t value = lead->bits;
  for (std::size_t i = 1; i < lead->bytes; ++i) {
    const auto byte = static_cast<unsigned char>(text[offset + i]);
    if ((byte & 0xC0u) != 0x80u) return std::nullopt;
    value = (value << 6) | (byte & 0x3Fu);
  }
  if (value < lead->lowest || !is_scalar_value(value)) return std::nullopt;
  return CodePoint{value, lead->bytes};
}

void append_utf8(std::string& text, char32_t value) {
  PLANCTL_ASSERT(is_scalar_value(value));
  const auto tail = [&](int shift) {
    text += static_cast<char>(0x80u | ((value >> shift) & 0x3Fu));
  };
  if (value < 0x80) {
    text += static_cast<char>(value);
  } else if (value < 0x800) {
    text += static_cast<char>(0xC0u | (value >> 6));
    tail(0);
  } else if (value < 0x10000) {
    text += static_cast<char>(0xE0u | (value >> 12));
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xF0u | (value >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

std::size_t skip_ascii(std::string_view text, std::size_t offset) {
  constexpr std::uint64_t high_bits = 0x8080'8080'8080'8080;
  for (std::uint64_t word = 0; text.size() - offset >= sizeof word; offset += sizeof word) {
    std::memcpy(&word, text.data() + offset, sizeof word);
    if ((word & high_bits) != 0) break;
  }
  while (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) ++offset;
  return offset;
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  for (std::size_t at = skip_ascii(text, 0); at < text.size();) {
    const auto point = decode_utf8(text, at);
    if (!point) return at;
    at = skip_ascii(text, at + point->bytes);
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0;; ++count) {
    const std::size_t next = skip_ascii(text, at);
    count += next - at;
    if (next == text.size()) return count;
    const auto point = decode_utf8(text, next);
    at = next + (point ? point->bytes : 1);
  }
}

namespace {

// Build servers take `##[name]` and its like for a command wherever it stands in a line.
bool opens_command(std::string_view before) {
  return before.ends_with("##") || before.ends_with("##vso") || before.ends_with("##teamcity");
}

// They take `::name` for one at the beginning of a line, which may be wherever a word begins.
bool begins_command(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "::") return false;
  return at == 0 || text[at - 1] == ' ' || static_cast<unsigned char>(text[at - 1]) >= 0x80;
}

}  // namespace

std::string to_printable(std::string_view text) {
  std::string printable;
  printable.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto point = decode_utf8(text, at);
    if (!point) {
      printable += "\\x" + to_hex(static_cast<unsigned char>(text[at]), 2);
      ++at;
      continue;
    }
    if (must_be_escaped(point->value) || (point->value == '[' && opens_command(printable)) ||
        begins_command(text, at))
      printable += "\\u" + to_hex(point->value, 4);
    else
      printable += text.substr(at, point->bytes);
    at += point->bytes;
  }
  return printable;
}

std::string fill(std::string_view pattern, std::span<const std::string> arguments) {
  std::string filled;
  for (std::size_t at = 0; at < pattern.size();) {
    if (pattern[at] == '{') {
      const auto placeholder = read_placeholder(pattern, at);
      if (placeholder && placeholder->number < arguments.size()) {
        filled += arguments[placeholder->number];
        at = placeholder->past;
        continue;
      }
    }
    filled += pattern[at++];
  }
  return filled;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n\v\f";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return text.substr(text.size());
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string joined;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) joined += separator;
    joined += parts[i];
  }
  return joined;
}

}  // namespace planctl::base
