// values/text: language codes, from two letters to a locale's name.
#include "values/text.hpp"

namespace planctl::values {

std::string_view to_code(Language language) {
  switch (language) {
    case Language::en:
      return "en";
    case Language::es:
      return "es";
    case Language::zh:
      return "zh";
  }
  return "en";
}

std::optional<Language> parse_language(std::string_view code) {
  const auto primary = code.substr(0, code.find_first_of("_-.@"));
  if (primary.size() != 2) return std::nullopt;
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  const std::array letters{lower(primary[0]), lower(primary[1])};
  for (const Language language : languages)
    if (to_code(language) == std::string_view(letters.data(), letters.size())) return language;
  return std::nullopt;
}

}  // namespace planctl::values
