// values/text: the languages planctl speaks, and a text that has all of them.
#pragma once
#include <array>
#include <optional>
#include <string_view>

namespace planctl::values {

enum class Language { en, es, zh };
inline constexpr std::array languages{Language::en, Language::es, Language::zh};

std::string_view to_code(Language language);                    // "en", "es", "zh"
std::optional<Language> parse_language(std::string_view code);  // "es", "es_ES.UTF-8", "zh-CN"

// A literal that is not empty; an empty or a missing one does not compile.
class Phrase {
 public:
  template <std::size_t N>
  consteval Phrase(const char (&literal)[N]) : text_(literal, N - 1) {
    if (N <= 1) throw "a text must not be empty";
  }
  constexpr operator std::string_view() const { return text_; }

 private:
  std::string_view text_;
};

// One text in every language: `{.en = "…", .es = "…", .zh = "…"}`. Placeholders are {0}, {1} …
struct Text {
  Phrase en;
  Phrase es;
  Phrase zh;

  constexpr std::string_view in(Language language) const {
    return language == Language::en ? en : language == Language::es ? es : zh;
  }
};

}  // namespace planctl::values
