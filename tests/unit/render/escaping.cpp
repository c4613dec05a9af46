// unit/render/escaping: texts of a plan in CSV and JSON.
#include <doctest/doctest.h>

#include "render/csv.hpp"
#include "render/json.hpp"

using namespace planctl;

TEST_CASE("a CSV cell is quoted only where it must be") {
  CHECK(render::to_csv("Norte") == "Norte");
  CHECK(render::to_csv("") == "");
  CHECK(render::to_csv("a,b") == "\"a,b\"");
  CHECK(render::to_csv("a \"b\"") == "\"a \"\"b\"\"\"");
  CHECK(render::to_csv("a\nb") == "\"a\nb\"");
  CHECK(render::to_csv(" a") == "\" a\"");
  CHECK(render::to_csv("华东") == "华东");
}

TEST_CASE("a text that a spreadsheet would take for a formula is made a text") {
  CHECK(render::to_csv("=1+1") == "'=1+1");
  CHECK(render::to_csv("-north") == "'-north");
  CHECK(render::to_csv("@sum") == "'@sum");
  CHECK(render::to_csv("+1") == "'+1");
  CHECK(render::to_csv("  =cmd") == "'  =cmd");
  CHECK(render::to_csv("\t=cmd") == "\"'\t=cmd\"");
  CHECK(render::to_csv("　＝cmd") == "'　＝cmd");
  CHECK(render::to_csv("a=b") == "a=b");
}

TEST_CASE("a JSON text has no byte that a parser or a page could trip over") {
  CHECK(render::to_json("plain 华东") == "\"plain 华东\"");
  CHECK(render::to_json("\"\\") == "\"\\\"\\\\\"");
  CHECK(render::to_json("a\nb\tc") == "\"a\\nb\\u0009c\"");
  CHECK(render::to_json("</script>&") == "\"\\u003c/script\\u003e\\u0026\"");
  CHECK(render::to_json("\u2028\x7f") == "\"\\u2028\\u007f\"");
  CHECK(render::to_json("a\xff"
                        "b") == "\"a\uFFFDb\"");
}
