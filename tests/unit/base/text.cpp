// unit/base/text: UTF-8 decoding, printable text, placeholders, trimming.
#include "base/text.hpp"

#include <array>

#include <doctest/doctest.h>

using namespace std::string_literals;
using namespace planctl;

TEST_CASE("strict UTF-8: the first invalid byte is found") {
  using base::find_invalid_utf8;
  CHECK(find_invalid_utf8("") == std::nullopt);
  CHECK(find_invalid_utf8("a\u00e9\u4e2d\U0001F600") == std::nullopt);
  CHECK(find_invalid_utf8("\xF4\x8F\xBF\xBF") == std::nullopt);  // U+10FFFF
  CHECK(find_invalid_utf8("ab\xFF") == 2);
  CHECK(find_invalid_utf8("\xC0\xAF") == 0);          // overlong /
  CHECK(find_invalid_utf8("a\xE0\x80\xAF") == 1);     // overlong /
  CHECK(find_invalid_utf8("\xED\xA0\x80") == 0);      // surrogate
  CHECK(find_invalid_utf8("\xF4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(find_invalid_utf8("\xE4\xB8") == 0);          // cut off
  CHECK(find_invalid_utf8("x\x80") == 1);             // lone continuation
}

TEST_CASE("ASCII is skipped up to the first other byte, wherever it stands") {
  for (std::size_t size = 0; size < 30; ++size)
    for (std::size_t from = 0; from <= size; ++from) {
      CHECK(base::skip_ascii(std::string(size, '\x7F'), from) == size);
      for (std::size_t at = from; at < size; ++at) {
        std::string text(size, 'a');
        text[at] = '\x80';
        CHECK(base::skip_ascii(text, from) == at);
      }
    }
}

TEST_CASE("every code point survives encoding and decoding") {
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    if (value == 0xD800) value = 0xE000;
    std::string text;
    base::append_utf8(text, value);
    const auto point = base::decode_utf8(text, 0);
    REQUIRE(point.has_value());
    REQUIRE(point->value == value);
    REQUIRE(point->bytes == text.size());
  }
}

TEST_CASE("code points are counted, invalid bytes each as one") {
  CHECK(base::count_code_points("") == 0);
  CHECK(base::count_code_points("a\u4e2d\xFFz") == 4);
}

TEST_CASE("nothing that moves a terminal or hides text is printed raw") {
  CHECK(base::to_printable("caf\u00e9 \u4e2d \U0001F600") == "caf\u00e9 \u4e2d \U0001F600");
  CHECK(base::to_printable("a\x1b[31mb") == "a\\u001b[31mb");
  CHECK(base::to_printable("\t\n\x7f") == "\\u0009\\u000a\\u007f");
  CHECK(base::to_printable("\0"s) == "\\u0000");
  CHECK(base::to_printable("\u0085\u009b") == "\\u0085\\u009b");
  CHECK(base::to_printable("a\u202eb\u2066\u200f\u061c") == "a\\u202eb\\u2066\\u200f\\u061c");
  CHECK(base::to_printable("\u2028\u2029") == "\\u2028\\u2029");
  CHECK(base::to_printable("x\xFFy") == "x\\xffy");
  CHECK(base::to_printable("a ##[error]b [c]") == "a ##\\u005berror]b [c]");
  CHECK(base::to_printable("##vso[x] ##teamcity[y]") == "##vso\\u005bx] ##teamcity\\u005by]");
}

TEST_CASE("placeholders are filled once and unknown ones stay") {
  const std::array arguments{"{1}"s, "b"s};
  CHECK(base::fill("{0}-{1}-{0}", arguments) == "{1}-b-{1}");
  CHECK(base::fill("{2} {} {x} {0", arguments) == "{2} {} {x} {0");
  CHECK(base::fill("{99999999999999999999}", arguments) == "{99999999999999999999}");
  CHECK(base::fill("", arguments).empty());
}

TEST_CASE("trim, split and join") {
  CHECK(base::trim(" \t a b\r\n") == "a b");
  CHECK(base::trim(" \n").empty());
  CHECK(base::split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(base::split("", ',') == std::vector<std::string_view>{""});
  CHECK(base::split("a,", ',') == std::vector<std::string_view>{"a", ""});
  CHECK(base::join(std::array{"a"s, ""s, "b"s}, ", ") == "a, , b");
  CHECK(base::join(std::span<const std::string>{}, ", ").empty());
}
