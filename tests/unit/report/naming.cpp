// unit/report/naming: names stand where ids stood, but for ids that are of two things.
#include "report/naming.hpp"

#include <doctest/doctest.h>

#include "support/example.hpp"

namespace planctl {
namespace {

diag::Message say(std::vector<diag::Argument> arguments) {
  return {{.en = "{0}", .es = "{0}", .zh = "{0}"}, std::move(arguments)};
}

std::string name(const model::Plan& plan, diag::Argument argument) {
  const auto named = report::name_things(plan, {{.rule = nullptr,
                                                 .message = say({std::move(argument)}),
                                                 .help = {},
                                                 .span = {},
                                                 .related = {}}});
  return diag::to_string(named.front().message, values::Language::en);
}

}  // namespace

TEST_CASE("a finding for a client has names in the place of ids") {
  auto loaded = support::load_example("andina");
  const auto& plan = loaded.plan;
  CHECK(name(plan, std::string("marta")) == "Marta Soto");
  CHECK(name(plan, diag::list_ids({"contratar", "nobody"})) ==
        "`Contratar dos vendedores para el sur`, `nobody`");
  CHECK(name(plan, diag::Clauses{say({std::string("logistica")})}) == "Logística");
  CHECK(name(plan, std::string("2026-03-31")) == "2026-03-31");
}

TEST_CASE("an id of two things is named by the kind that stands before it") {
  auto loaded = support::load_example("andina");
  model::Department twin;
  twin.id.value = "contratar";
  twin.title = {"Contracts", {}};
  REQUIRE(loaded.plan.departments.add(twin));
  constexpr values::Text text{
      .en = "the action `{0}` and the department `{0}`", .es = "`{0}`", .zh = "`{0}`"};
  const auto name_by = [&](values::Text words) {
    const auto named =
        report::name_things(loaded.plan, {{.rule = nullptr,
                                           .message = {words, {std::string("contratar")}},
                                           .help = {},
                                           .span = {},
                                           .related = {}}});
    return diag::to_string(named.front().message, values::Language::es);
  };
  CHECK(name_by(text) == "`Contratar dos vendedores para el sur`");
  CHECK(name_by({.en = "department {0}", .es = "{0}", .zh = "{0}"}) == "Contracts");
}

TEST_CASE("an id of two things stays") {
  auto loaded = support::load_example("andina");
  model::Department twin;
  twin.id.value = "contratar";
  twin.title = {"Contracts", {}};
  REQUIRE(loaded.plan.departments.add(twin));
  CHECK(name(loaded.plan, std::string("contratar")) == "contratar");
  CHECK(name(loaded.plan, std::string("departments.contratar")) == "Contracts");
}

TEST_CASE("a title that could be read as marks does not replace its id") {
  auto loaded = support::load_example("andina");
  loaded.plan.actions[0].title->value = "`<script>";
  const auto id = loaded.plan.actions[0].id.value;
  CHECK(name(loaded.plan, id) == id);
}

}  // namespace planctl
