// unit/diag/message: one message in every language, with names, texts and amounts.
#include "diag/message.hpp"

#include <doctest/doctest.h>

using namespace planctl;
using values::Language;

TEST_CASE("a message is filled in the reader's language") {
  const values::Text sales{.en = "sales", .es = "ventas", .zh = "\u9500\u552e"};
  const diag::Message message{
      .text = {.en = "`{0}` lacks {2} of {1}",
               .es = "a `{0}` le faltan {2} de {1}",
               .zh = "`{0}` \u7684{1}\u5c1a\u7f3a {2}"},
      .arguments = {std::string("norte"), sales,
                    diag::Figure{.units = 123456789, .unit = {.name = "EUR", .decimals = 2}}}};
  CHECK(to_string(message, Language::en) == "`norte` lacks 1,234,567.89 EUR of sales");
  CHECK(to_string(message, Language::es) == "a `norte` le faltan 1.234.567,89 EUR de ventas");
  CHECK(to_string(message, Language::zh) ==
        "`norte` \u7684\u9500\u552e\u5c1a\u7f3a 1,234,567.89 EUR");
}

TEST_CASE("percentages and bare counts inside a message") {
  const auto write = [](diag::Figure figure, Language language) {
    return to_string(
        diag::Message{.text = {.en = "{0}", .es = "{0}", .zh = "{0}"}, .arguments = {figure}},
        language);
  };
  const diag::Figure percent{.units = 125, .unit = {.name = "%", .decimals = 1}};
  CHECK(write(percent, Language::en) == "12.5%");
  CHECK(write(percent, Language::es) == "12,5 %");
  CHECK(write(percent, Language::zh) == "12.5%");
  CHECK(write({.units = -4000, .unit = {}}, Language::en) == "-4,000");
}

TEST_CASE("a name with braces is not filled again") {
  const diag::Message message{.text = {.en = "{0} {1}", .es = "{0} {1}", .zh = "{0} {1}"},
                              .arguments = {std::string("{1}"), std::string("b")}};
  CHECK(to_string(message, Language::en) == "{1} b");
}

TEST_CASE("names in a row stand as the reader's language puts them") {
  const diag::Message message{{.en = "{0}", .es = "{0}", .zh = "{0}"},
                              {diag::list_ids({"a", "b", "c", "d", "e", "f"})}};
  CHECK(to_string(message, Language::en) == "`a`, `b`, `c`, `d`, +2");
  CHECK(to_string(message, Language::es) == "`a`, `b`, `c`, `d`, +2");
  CHECK(to_string(message, Language::zh) == "`a`、`b`、`c`、`d`、+2");
}

TEST_CASE("clauses within a sentence are in the reader's language, one behind the other") {
  const diag::Message missing{
      {.en = "no column `{0}`", .es = "no hay columna `{0}`", .zh = "没有列 `{0}`"},
      {std::string("net")}};
  const diag::Message meant{
      {.en = "did you mean `{0}`?", .es = "¿quería decir `{0}`?", .zh = "是否想写 `{0}`？"},
      {std::string("neto")}};
  const diag::Message message{{.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"},
                              {std::string("a.csv"), diag::Clauses{missing, meant}}};
  CHECK(to_string(message, Language::en) == "a.csv: no column `net`; did you mean `neto`?");
  CHECK(to_string(message, Language::es) == "a.csv: no hay columna `net`; ¿quería decir `neto`?");
  CHECK(to_string(message, Language::zh) == "a.csv：没有列 `net`；是否想写 `neto`？");
}
