// read/yaml_bytes: what is judged before any reader sees the text: encoding, characters, sizes.
#pragma once
#include <string_view>
#include <vector>

#include "read/yaml_report.hpp"

namespace planctl::read {

inline constexpr std::size_t max_yaml_file = std::size_t{1} << 20;
inline constexpr std::size_t max_yaml_line = std::size_t{1} << 16;
inline constexpr std::size_t max_yaml_scalar = std::size_t{1} << 16;
inline constexpr std::size_t max_yaml_key = 256;
inline constexpr std::size_t max_yaml_nodes = 200'000;
inline constexpr std::size_t max_yaml_brackets = 20'000;
inline constexpr std::size_t max_yaml_depth = 64;

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Whether `value` may stand in a plan at all. Tab and line ends are judged by their place.
bool is_forbidden_character(char32_t value);
bool is_direction_character(char32_t value);
// A blank that is not U+0020: full-width, no-break and the typographic ones.
bool is_wide_blank(char32_t value);
bool is_zero_width(char32_t value);

// The stretches of the lines without their LF or CRLF.
std::vector<Stretch> find_lines(std::string_view text);

// Reports bytes and sizes that no plan may have. `unreadable`: looking further makes no sense.
enum class BytesVerdict { readable, unreadable };
BytesVerdict check_bytes(std::string_view text, const std::vector<Stretch>& lines,
                         YamlReport& report);

}  // namespace planctl::read
