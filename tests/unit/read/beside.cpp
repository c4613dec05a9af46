// unit/read/beside: files in the plan's folder that no `include` names.
#include <doctest/doctest.h>

#include "unit/read/schema_support.hpp"

using namespace planctl;
using namespace planctl::schema_test;

namespace {

const std::string people = "people: {ana: {}, luis: {}}\n";

}  // namespace

TEST_CASE("a forgotten file is told once, with what the plan names of it") {
  const auto loaded =
      load({{"plan.yaml",
             "planctl: 1\ninclude: [a.yaml]\n"
             "goals: {g: {measure: sales, owner: ana, basis: [demand], driven_by: [h]}}\n"},
            {"a.yaml", "stakeholders: {s: {person: luis}}\n"},
            {"b/people.yaml", people},
            {"market.yml", "situation: {assumptions: {demand: {says: it grows}}}\n"}});
  CHECK(places(loaded) ==
        "plan.yaml:2:1 plan/dangling-reference\n"
        "plan.yaml:3:70 plan/dangling-reference");
  CHECK(first_words(loaded) ==
        "no `include` names `b/people.yaml`, `market.yml`, where `ana`, `demand`, `luis` would be "
        "found, and the plan names them in 3 places | add to `include`: `b/people.yaml`, "
        "`market.yml`; or move out of the plan's folder what is no part of it");
  CHECK(loaded.missed_beside.contains("people"));
  CHECK(loaded.missed_beside.contains("situation.assumptions"));
}

TEST_CASE(
    "a forgotten file that the plan does not name is told at its include, or the first line") {
  const auto loaded = load({{"plan.yaml", "planctl: 1\ninclude: [a.yaml]\n"},
                            {"a.yaml", people},
                            {"b.yaml", "include: [c/*.yaml]\nreviews: {}\n"},
                            {"c/d.yaml", "meetings: {}\n"}});
  CHECK(places(loaded) == "plan.yaml:2:1 plan/file-not-included");
  CHECK(first_words(loaded).starts_with("in the plan's folder, no `include` names `b.yaml` |"));
  CHECK(loaded.missed_beside.contains("meetings"));
  CHECK(places(load({{"plan.yaml", "planctl: 1\n"}, {"b.yaml", people}})) ==
        "plan.yaml:1:1 plan/file-not-included");
}

TEST_CASE("members of a forgotten dimension are found where a department may be meant") {
  CHECK(places(load(
            {{"plan.yaml", "planctl: 1\nprojects: {p: {title: P, has: {people: {galicia: 2}}}}\n"},
             {"d.yaml", "dimensions: {region: {north: {members: {galicia: {}}}}}\n"}})) ==
        "plan.yaml:1:1 plan/dangling-reference");
}

TEST_CASE("what is no part of the plan is no forgotten file") {
  CHECK(places(load({{"plan.yaml", "planctl: 1\n"},
                     {"compose.yaml", "services: {}\n"},
                     {"mixed.yaml", "people: {}\nversion: 3\n"},
                     {"list.yaml", "- people\n"},
                     {"broken.yaml", "people: {\n"},
                     {"only.yaml", "include: [people.yaml]\n"},
                     {".hidden/people.yaml", people},
                     {"far/away/people.yaml", people}}))
            .empty());
  // Parts of another plan of the folder, whether it names them or they stand beside it.
  CHECK(places(load({{"plan.yaml", "planctl: 1\n"},
                     {"south.yaml", "planctl: 1\ninclude: [shared.yaml]\n"},
                     {"shared.yaml", "include: [more.yaml]\n" + people},
                     {"more.yaml", "reviews: {}\n"},
                     {"last-year/plan.yaml", "plan: {id: old}\n"},
                     {"last-year/people.yaml", people}}))
            .empty());
  // A plan that could not be read as a whole may name them.
  CHECK(places(load({{"plan.yaml", "planctl: 1\ninclude: [peple.yaml]\n"},
                     {"people.yaml", people}})) == "plan.yaml:2:11 plan/include-not-found");
}
