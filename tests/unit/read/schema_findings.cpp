// unit/read/schema_findings: every fault of form is told at its place.
#include <doctest/doctest.h>

#include "unit/read/schema_support.hpp"

using namespace planctl;
using namespace planctl::schema_test;

TEST_CASE("an unknown key is told with what was meant and what may stand there") {
  const auto loaded = load_text("plan:\n  titel: Plan\n");
  CHECK(places(loaded) == "plan.yaml:2:3 plan/unknown-key");
  CHECK(first_words(loaded) ==
        "unknown key `titel` | did you mean `title`? allowed here: `id`, `title`, `language`, "
        "`languages`, `currency`, `year`, `weeks`, `leader`, `previous`, `next`, `horizon`, "
        "`vision`");
  CHECK(first_words(loaded, values::Language::es).starts_with("clave desconocida `titel` | ¿se"));
  CHECK(first_words(loaded, values::Language::zh)
            .starts_with("未知的键 `titel` | 您是否想写 `title`"));
}

TEST_CASE("an unknown section is told with the section that was meant") {
  const auto loaded = load_text("peple:\n  ana: {name: Ana}\n");
  CHECK(places(loaded) == "plan.yaml:1:1 plan/unknown-section");
  CHECK(first_words(loaded).find("did you mean `people`?") != std::string::npos);
}

TEST_CASE("a key without value, an item without value and null are missing values") {
  CHECK(places(load_text("plan:\n  title:\n  id: ~\n  leader: null\n")) ==
        "plan.yaml:2:3 plan/missing-value\n"
        "plan.yaml:3:3 plan/missing-value\n"
        "plan.yaml:4:3 plan/missing-value");
  CHECK(places(load_text("people:\n")) == "plan.yaml:1:1 plan/missing-value");
  CHECK(places(load_text("people:\n  ana:\n")) == "plan.yaml:2:3 plan/missing-value");
  CHECK(load_text("people:\n  ana:\n").plan.people.size() == 1);
}

TEST_CASE("a value of the wrong form says what was expected and what was found") {
  const auto loaded = load_text("people: [ana]\n");
  CHECK(places(loaded) == "plan.yaml:1:9 plan/wrong-type");
  CHECK(first_words(loaded) == "expected a map whose keys are ids, found a list");
  CHECK(first_words(load_text("plan:\n  title: {en: Plan}\n")) == "expected a text, found a map");
  CHECK(places(load_text("goals:\n  a: {due: [2026-01-01]}\n")) ==
        "plan.yaml:2:12 plan/wrong-type");
}

TEST_CASE("only the bare words true and false are yes and no") {
  CHECK(load_text("actions:\n  a: {milestone: true}\n").plan.actions[0].milestone->value);
  CHECK_FALSE(load_text("actions:\n  a: {milestone: false}\n").plan.actions[0].milestone->value);
  for (const std::string word : {"yes", "on", "True", "\"true\"", "y"}) {
    const auto loaded = load_text("actions:\n  a: {milestone: " + word + "}\n");
    CHECK(places(loaded) == "plan.yaml:2:18 plan/wrong-type");
    CHECK(first_words(loaded).find("only the bare words") != std::string::npos);
    CHECK_FALSE(loaded.plan.actions[0].milestone.has_value());
  }
}

TEST_CASE("dates and periods are ISO") {
  CHECK(places(load_text("goals:\n  a: {due: 31/12/2026}\n")) == "plan.yaml:2:12 plan/bad-date");
  CHECK(places(load_text("goals:\n  a: {due: 2026-02-30}\n")) == "plan.yaml:2:12 plan/bad-date");
  CHECK(places(load_text("people:\n  a: {away: [2026-08-01..2026-07-01]}\n")) ==
        "plan.yaml:2:14 plan/bad-date");
  CHECK(places(load_text("goals:\n  a: {measure: sales}\n"
                         "corrections:\n  c: {goal: a, period: Q1}\n")) ==
        "plan.yaml:4:24 plan/bad-period");
}

TEST_CASE("an unknown word is told with the words there are") {
  const auto loaded = load_text("goals:\n  a: {kind: flows}\n");
  CHECK(places(loaded) == "plan.yaml:2:13 plan/unknown-choice");
  CHECK(first_words(loaded) ==
        "`flows` is not one of the words of this key | did you mean `flow`? allowed here: `flow`, "
        "`stock`, `ratio`");
}

TEST_CASE("numbers that are none, ambiguous or in quotes") {
  CHECK(places(load_text("goals:\n  a: {measure: sales, target: lots}\n")) ==
        "plan.yaml:2:31 plan/bad-number");
  const auto loaded = load_text("goals:\n  a: {measure: sales, target: 1.234}\n");
  CHECK(places(loaded) == "plan.yaml:2:31 plan/ambiguous-number");
  CHECK(first_words(loaded) ==
        "`1.234` can be read as 1.2340 or as 1234 | write `1234` for the thousands, or `1.2340` "
        "where so many decimals count");
  CHECK(first_words(load_text("decisions: [{options: 1.234}]\n")) ==
        "`1.234` can be read as 1.2340 or as 1234 | write `1234`");
  CHECK(first_words(load_text("goals:\n  a: {measure: sales, target: \"1,5M\"}\n")) ==
        "`1,5M` has a separator where none may stand | write `1.5M`");
  CHECK_FALSE(loaded.plan.goals[0].target.has_value());
  CHECK(places(load_text("decisions: [{options: \"3\"}]\n")) ==
        "plan.yaml:1:23 plan/quoted-number");
  CHECK(places(load_text("goals:\n  a: {measure: share, target: \"60%\"}\n")).empty());
}

TEST_CASE("an id in two places is told with both") {
  const auto loaded = load({{"plan.yaml", "planctl: 1\ninclude: [a.yaml]\npeople:\n  ana: {}\n"},
                            {"a.yaml", "people:\n  ana: {}\n"}});
  CHECK(places(loaded) == "a.yaml:2:3 plan/duplicate-id");
  const auto finding = loaded.findings.sorted()[0];
  REQUIRE(finding.related.size() == 1);
  CHECK(finding.related[0].span == loaded.plan.people[0].id.span);
  CHECK(finding.related[0].span.file == 0);
}

TEST_CASE("a value in two files is told with both") {
  const auto loaded = load({{"plan.yaml", "planctl: 1\ninclude: [a.yaml]\nplan: {title: One}\n"},
                            {"a.yaml", "plan: {title: Two}\n"}});
  CHECK(places(loaded) == "a.yaml:1:15 plan/duplicate-key");
  CHECK(loaded.plan.header.title->value == "One");
}

TEST_CASE("a reference to nothing is told with what was meant and what it must be") {
  const auto loaded = load_text("people:\n  ana: {}\ngoals:\n  a: {measure: sales, owner: anna}\n");
  CHECK(places(loaded) == "plan.yaml:4:30 plan/dangling-reference");
  CHECK(first_words(loaded) ==
        "there is no person `anna` in the plan | did you mean `ana`? it stands in `people`");
  CHECK_FALSE(loaded.plan.goals[0].owner->known());
}

TEST_CASE("a missing thing is told once, with the places that name it") {
  const auto loaded = load_text(
      "goals:\n  a: {owner: eva}\n  b: {owner: eva}\n  c: {owner: eva}\n  d: {owner: eva}\n");
  CHECK(places(loaded) == "plan.yaml:2:14 plan/dangling-reference");
  CHECK(first_words(loaded).starts_with(
      "there is no person `eva` in the plan, which names it in 4 places"));
  CHECK(loaded.findings.sorted()[0].related.size() == 2);
}

TEST_CASE("an empty section is told with what the plan names of it, at its key") {
  const auto loaded = load_text(
      "goals:\n"
      "  a: {measure: sales, owner: ana}\n"
      "  b: {measure: cost, owner: luis, basis: [demand]}\n"
      "people:\n"
      "situation:\n  assumptions:\n  customers:\n");
  CHECK(places(loaded) ==
        "plan.yaml:4:1 plan/dangling-reference\n"
        "plan.yaml:6:3 plan/dangling-reference\n"
        "plan.yaml:7:3 plan/missing-value");
  CHECK(first_words(loaded) ==
        "`people` has no value, and the plan names `ana`, `luis` in 2 places | write what is named "
        "into `people`, or take out what names it");
  CHECK(loaded.missed.contains("people"));
  CHECK(loaded.missed.contains("situation.customers"));

  // What is near to something that is there was misspelt.
  CHECK(places(load({{"plan.yaml",
                      "planctl: 1\ninclude: [a.yaml]\n"
                      "goals: {a: {measure: sales, owner: annna}}\npeople: {anna: {}}\n"},
                     {"a.yaml", "people:\n"}})) ==
        "plan.yaml:3:36 plan/dangling-reference\na.yaml:1:1 plan/missing-value");
}

TEST_CASE("what a section that is lost held is told once") {
  const auto situation = load_text(
      "goals: {a: {measure: sales, basis: [demand]}}\n"
      "strategies: {s: {serves: [a], solves: [slow]}}\n");
  CHECK(places(situation) == "plan.yaml:1:37 plan/dangling-reference");
  CHECK(first_words(situation) ==
        "nothing stands in `situation`, and the plan names `demand`, `slow` in 2 places | add them "
        "to `situation`, or the file in which they stand to `include`");
  const auto lines = [](const std::string& last) {
    return load_text(
        "goals: {sales: {measure: sales}}\nstrategies: {depth: {serves: [sales]}}\n"
        "projects: {shops: {goal: sales}}\n"
        "budget: {lines: {a: {for: brochure}, b: {for: training}, c: {for: " +
        last + "}}}\n");
  };
  CHECK(places(lines("visits")) == "plan.yaml:4:27 plan/dangling-reference");
  CHECK(first_words(lines("visits")) ==
        "the plan names `brochure`, `training`, `visits` in 3 places, and has no goal, strategy, "
        "action or project of these names | add them, or the file in which they stand to "
        "`include`");
  // A name that is near to another was misspelt, and two far ones may be slips of their own.
  CHECK(places(lines("shop")) ==
        "plan.yaml:4:27 plan/dangling-reference\n"
        "plan.yaml:4:47 plan/dangling-reference\n"
        "plan.yaml:4:67 plan/dangling-reference");
}

TEST_CASE("what a misspelt section would hold is not missed elsewhere") {
  const auto loaded = load_text("peple:\n  ana: {}\ngoals:\n  a: {owner: ana}\n");
  CHECK(places(loaded) == "plan.yaml:1:1 plan/unknown-section");
  CHECK_FALSE(loaded.trusted);
}

TEST_CASE("a reference to a thing of another kind says which") {
  const auto loaded = load_text("departments:\n  ventas: {}\nplan: {leader: ventas}\n");
  CHECK(places(loaded) == "plan.yaml:3:16 plan/dangling-reference");
  const auto finding = loaded.findings.sorted()[0];
  REQUIRE(finding.related.size() == 1);
  CHECK(to_string(finding.related[0].message, values::Language::en) ==
        "`ventas` is the id of another thing: department");
}

TEST_CASE("places must stand in the dimensions") {
  const std::string dimensions = "dimensions:\n  region: {north: {}, south: {}}\n";
  CHECK(places(load_text(dimensions + "actions:\n  a: {where: {region: nort}}\n")) ==
        "plan.yaml:4:23 plan/unknown-member");
  CHECK(places(load_text(dimensions + "actions:\n  a: {where: {zone: north}}\n")) ==
        "plan.yaml:4:15 plan/dangling-reference");
  CHECK(places(load_text(dimensions + "actions:\n  a: {where: north}\n")) ==
        "plan.yaml:4:14 plan/wrong-type");
}

TEST_CASE("words of the form cannot be ids of dimensions or members") {
  CHECK(places(load_text("dimensions:\n  months: {a: {}}\n")) == "plan.yaml:2:3 plan/reserved-id");
  CHECK(places(load_text("dimensions:\n  region: {where: {}}\n")) ==
        "plan.yaml:2:12 plan/reserved-id");
}

TEST_CASE("the version of the form") {
  CHECK(places(load({{"plan.yaml", "plan: {id: a}\n"}})) == "plan.yaml:1:1 plan/no-version");
  CHECK(places(load({{"plan.yaml", "planctl: 2\n"}})) == "plan.yaml:1:10 plan/unknown-version");
  CHECK(places(load({{"plan.yaml", "planctl: \"1\"\n"}})) == "plan.yaml:1:10 plan/unknown-version");
}

TEST_CASE("a waiver is taken only as a whole") {
  CHECK(places(load_text("people: {ana: {}}\n"
                         "waivers: [{rule: plan/no-version, owner: ana}]\n")) ==
        "plan.yaml:2:11 plan/missing-key\n"
        "plan.yaml:2:11 plan/missing-key\n"
        "plan.yaml:2:11 plan/missing-key");
}

TEST_CASE("nothing is said about ids when a file is lost") {
  const auto loaded =
      load({{"plan.yaml", "planctl: 1\ninclude: [people.yaml, gone.yaml]\nplan: {leader: ana}\n"},
            {"people.yaml", "people: {luis: {}}\n"}});
  CHECK(places(loaded) == "plan.yaml:2:24 plan/include-not-found");
  CHECK_FALSE(loaded.trusted);
}

TEST_CASE("calendars that extend one another are cut") {
  const auto loaded = load_text("calendars:\n  a: {extends: b}\n  b: {extends: a}\n");
  CHECK(places(loaded) == "plan.yaml:2:16 plan/calendar-cycle");
  CHECK_FALSE(loaded.plan.calendars[0].extends.has_value());
  CHECK(loaded.plan.calendars[1].extends->known());
}
