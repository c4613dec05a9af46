// unit/report/method_rows: what rows of the method are called.
#include "report/method_rows.hpp"

#include <doctest/doctest.h>

#include "commands/plan_session.hpp"

namespace planctl::report {
namespace {

TEST_CASE("a row is said with the part of the method") {
  const auto row = say_method_row("S0 step 4");
  CHECK(diag::to_string(row, values::Language::en) == "S0 step 4");
  CHECK(diag::to_string(row, values::Language::es) == "S0 (paso 4)");
  CHECK(diag::to_string(row, values::Language::zh) == "S0（步骤 4）");
  CHECK(diag::to_string(say_method_row("of nobody"), values::Language::es) == "of nobody");
}

TEST_CASE("the row of every rule has a name in every language") {
  for (const auto* rule : commands::list_rules()) {
    CAPTURE(rule->name);
    CAPTURE(rule->source);
    const auto row = say_method_row(rule->source);
    CHECK(diag::to_string(row, values::Language::en) == rule->source);
    CHECK(diag::to_string(row, values::Language::es) != rule->source);
    CHECK(diag::to_string(row, values::Language::zh) != rule->source);
  }
}

}  // namespace
}  // namespace planctl::report
