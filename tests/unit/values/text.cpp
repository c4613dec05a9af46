// unit/values/text: language codes.
#include "values/text.hpp"

#include <doctest/doctest.h>

using namespace planctl;
using values::Language;
using values::parse_language;

TEST_CASE("a language is read from a code, a tag or a locale") {
  CHECK(parse_language("es") == Language::es);
  CHECK(parse_language("es_ES.UTF-8") == Language::es);
  CHECK(parse_language("zh-CN") == Language::zh);
  CHECK(parse_language("zh-Hans-CN") == Language::zh);
  CHECK(parse_language("EN_us") == Language::en);
  CHECK(parse_language("es@euro") == Language::es);
  for (const auto* none : {"C", "C.UTF-8", "POSIX", "", "eng", "english", "e", "fr_FR", "_es"})
    CHECK_MESSAGE(parse_language(none) == std::nullopt, none);
}

TEST_CASE("a text gives its own words in every language") {
  const values::Text text{.en = "yes", .es = "s\u00ed", .zh = "\u662f"};
  CHECK(text.in(Language::en) == "yes");
  CHECK(text.in(Language::es) == "s\u00ed");
  CHECK(text.in(Language::zh) == "\u662f");
  for (const Language language : values::languages)
    CHECK(parse_language(values::to_code(language)) == language);
}
