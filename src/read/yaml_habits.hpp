// read/yaml_habits: plain texts that were typed with the habits of another notation or keyboard.
#pragma once
#include <string_view>

#include "read/yaml_scan.hpp"

namespace planctl::read {

enum class PlainPlace { key, block_value, list_item, brace_value };

// Reports full-width signs, digits and blanks, typographic quotes and a trailing comma in the plain
// scalar `scalar` of `text`, and notes what was meant.
void check_habits(std::string_view text, Scalar& scalar, PlainPlace where, YamlReport& report);

// Reports a key that is too long, and characters in it that cannot be seen or told apart.
void check_key(std::string_view text, Stretch key, YamlReport& report);

// The full-width colon that was meant to end a key in `place`, or nothing.
std::optional<Stretch> find_wide_colon(std::string_view text, Stretch place);
void report_wide_colon(std::string_view text, Stretch place, Stretch colon, YamlReport& report);

}  // namespace planctl::read
