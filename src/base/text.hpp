// base/text: UTF-8 text: decoding, validity, width on a terminal, normal form, edit distance,
// placeholders.
#pragma once
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planctl::base {

struct CodePoint {
  char32_t value;
  std::size_t bytes;  // how many bytes it takes in the text
};

// The code point at `offset`; nothing where the bytes are not strict UTF-8 (overlong, surrogate,
// above U+10FFFF).
std::optional<CodePoint> decode_utf8(std::string_view text, std::size_t offset);
void append_utf8(std::string& text, char32_t value);

// The first offset from that one on at which no ASCII stands; the end where there is none.
std::size_t skip_ascii(std::string_view text, std::size_t offset);

// The offset of the first byte that is not strict UTF-8, or nothing.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// How many code points `text` has; an invalid byte counts as one.
std::size_t count_code_points(std::string_view text);

// What a code point is good for in a word or a number. `digit` is any decimal digit of any script.
enum class CodePointKind { letter, digit, blank, other };
CodePointKind kind_of(char32_t value);

// How many terminal cells `text` takes, by grapheme cluster (East Asian wide and emoji take two).
// A tab counts as one blank, an invalid byte as one cell, any other control character as none.
std::size_t display_width(std::string_view text);

// `text` padded with blanks to `width` cells, or cut to it with an ellipsis where it is longer.
enum class Side { left, right };
std::string pad(std::string_view text, std::size_t width, Side text_side);
std::string cut(std::string_view text, std::size_t width, std::string_view ellipsis = "…");

// The last cells of `text`, with an ellipsis in front where it is longer than `width` cells.
std::string cut_front(std::string_view text, std::size_t width, std::string_view ellipsis = "…");

// `text` in Unicode normal form C (invalid UTF-8 comes back unchanged).
std::string to_nfc(std::string_view text);

// `text` in normal form C with the differences of case taken away: two texts that a reader takes
// for the same word are equal (invalid UTF-8 comes back unchanged).
std::string fold_case(std::string_view text);

// `text` with every control, C1, direction and line-separator character shown as a visible escape
// such as `\u001b` (an invalid byte as `\xff`), so that it can be printed on a terminal or in a
// log; so is the bracket of what a build server would take for a command (`##[group]`).
std::string to_printable(std::string_view text);

// Edits (insert, delete, replace, swap of neighbours) from `a` to `b` in code points; stops above
// `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// The candidate that `written` was most likely meant to be (edit distance at most a third of its
// length, case and accents ignored first), or nothing. Ties go to the one with more of its beginning
// and end, then to the earlier one.
std::optional<std::string_view> find_nearest(std::string_view written,
                                             std::span<const std::string_view> candidates);

// `pattern` with {0}, {1} ... replaced by the arguments; a number beyond them stays as written.
std::string fill(std::string_view pattern, std::span<const std::string> arguments);

std::string_view trim(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);

}  // namespace planctl::base
