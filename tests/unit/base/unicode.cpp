// unit/base/unicode: width on a terminal, cutting, normal form, edit distance, likeness.
#include <array>

#include <doctest/doctest.h>

#include "base/text.hpp"

using namespace planctl;

TEST_CASE("display width counts cells by grapheme cluster") {
  using base::display_width;
  CHECK(display_width("") == 0);
  CHECK(display_width("abc") == 3);
  CHECK(display_width("\u8425\u9500\u8ba1\u5212") == 8);
  CHECK(display_width("e\u0301") == 1);                                     // combining accent
  CHECK(display_width("\u3042\u3099") == 2);                                // combining voiced mark
  CHECK(display_width("\uff21") == 2);                                      // full-width A
  CHECK(display_width("\U0001F1EA\U0001F1F8") == 2);                        // flag
  CHECK(display_width("\U0001F1EA\U0001F1F8\U0001F1E8\U0001F1F3") == 4);    // two flags
  CHECK(display_width("\U0001F468\u200d\U0001F469\u200d\U0001F467") == 2);  // family
  CHECK(display_width("\U0001F44D\U0001F3FD") == 2);                        // skin tone
  CHECK(display_width("\u2708\ufe0f") == 2);                                // emoji variant
  CHECK(display_width("1\ufe0f\u20e3") == 2);                               // keycap
  CHECK(display_width("\u2026\u2192") == 2);  // ambiguous width is narrow
  CHECK(display_width("a\tb") == 3);
  CHECK(display_width("a\x1b") == 1);
  CHECK(display_width("\xFF\xFE") == 2);
  CHECK(display_width("\u1112\u1161\u11ab") == 2);  // Hangul syllable in parts
}

TEST_CASE("text is padded and cut to cells, never through a character") {
  using base::cut;
  using base::cut_front;
  using base::pad;
  using base::Side;
  CHECK(pad("ab", 4, Side::left) == "ab  ");
  CHECK(pad("ab", 4, Side::right) == "  ab");
  CHECK(pad("\u4e2d", 3, Side::left) == "\u4e2d ");
  CHECK(pad("abcdef", 4, Side::left) == "abc\u2026");
  CHECK(pad("\u4e2d\u6587\u5b57", 4, Side::left) == "\u4e2d\u2026 ");
  CHECK(cut("abc", 3) == "abc");
  CHECK(cut("abcd", 3) == "ab\u2026");
  CHECK(cut("e\u0301e\u0301e\u0301", 2) == "e\u0301\u2026");
  CHECK(cut("abc", 1) == "\u2026");
  CHECK(cut("abc", 0).empty());
  CHECK(cut("", 0).empty());
  CHECK(cut_front("abc", 3) == "abc");
  CHECK(cut_front("abcd", 3) == "\u2026cd");
  CHECK(cut_front("e\u0301e\u0301e\u0301", 2) == "\u2026e\u0301");
  CHECK(cut_front("\u8ba1\u5212", 3) == "\u2026\u5212");
  CHECK(cut_front("\u8ba1\u5212", 2) == "\u2026");
  CHECK(cut_front("abc", 0).empty());
  CHECK(cut("abcdef", 4, "...") == "a...");
  CHECK(cut("abcd", 2, "...") == "..");
  CHECK(cut_front("abcdef", 4, "...") == "...f");
}

TEST_CASE("normal form C composes, and leaves invalid text alone") {
  CHECK(base::to_nfc("e\u0301") == "\u00e9");
  CHECK(base::to_nfc("\u1112\u1161\u11ab") == "\ud55c");
  CHECK(base::to_nfc("plain") == "plain");
  CHECK(base::to_nfc("e\u0301\xFF") == "e\u0301\xFF");
  CHECK(base::to_nfc("").empty());
}

TEST_CASE("edit distance counts code points and swaps, and stops above the limit") {
  using base::edit_distance;
  CHECK(edit_distance("", "", 3) == 0);
  CHECK(edit_distance("owner", "owner", 0) == 0);
  CHECK(edit_distance("ownre", "owner", 3) == 1);
  CHECK(edit_distance("kitten", "sitting", 9) == 3);
  CHECK(edit_distance("\u4e2d\u6587", "\u4e2d\u56fd", 3) == 1);
  CHECK(edit_distance("abc", "xyz", 1) == 2);
  CHECK(edit_distance("a", "abcdef", 2) == 3);
  CHECK(edit_distance("", "ab", 5) == 2);
}

TEST_CASE("the nearest candidate ignores case and accents first") {
  using base::find_nearest;
  constexpr std::array<std::string_view, 5> names{"owner", "order", "regi\u00f3n", "due", "Norte"};
  CHECK(find_nearest("ownr", names) == "owner");
  CHECK(find_nearest("odrer", names) == "order");
  CHECK(find_nearest("REGION", names) == "regi\u00f3n");
  CHECK(find_nearest("norte", names) == "Norte");
  CHECK(find_nearest("dye", names) == "due");
  CHECK(find_nearest("xyz", names) == std::nullopt);
  CHECK(find_nearest("zz", names) == std::nullopt);
  CHECK(find_nearest("", names) == std::nullopt);
  constexpr std::array<std::string_view, 2> tie{"cat", "bat"};
  CHECK(find_nearest("hat", tie) == "cat");
  const std::vector<std::string_view> periods{"2026-Q3", "2026-P03"};
  CHECK(find_nearest("2026-03", periods) == "2026-P03");
  constexpr std::array<std::string_view, 2> exact_last{"actioms", "actions"};
  CHECK(find_nearest("actions", exact_last) == "actions");
}

TEST_CASE("code points are sorted into letters, digits and blanks") {
  using base::CodePointKind;
  using base::kind_of;
  CHECK(kind_of(U'a') == CodePointKind::letter);
  CHECK(kind_of(U'\u4e2d') == CodePointKind::letter);
  CHECK(kind_of(U'7') == CodePointKind::digit);
  CHECK(kind_of(U'\uff17') == CodePointKind::digit);
  CHECK(kind_of(U'\u0663') == CodePointKind::digit);
  CHECK(kind_of(U'\u00a0') == CodePointKind::blank);
  CHECK(kind_of(U'-') == CodePointKind::other);
}

TEST_CASE("words that differ by case or normal form alone are one") {
  CHECK(base::fold_case("Norte-1") == "norte-1");
  CHECK(base::fold_case("LEÓN") == base::fold_case("leo\u0301n"));
  CHECK(base::fold_case("Straße") == base::fold_case("STRASSE"));
  CHECK(base::fold_case("León") != base::fold_case("Leon"));
  CHECK(base::fold_case("华北") == "华北");
}
