// tests/unit/commands/rollover: the plan of the next year can be read, and stands in that year.
#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "commands/rollover_keys.hpp"
#include "read/load.hpp"
#include "read/schema/form.hpp"
#include "support/example.hpp"

namespace planctl {
namespace {

TEST_CASE("the examples roll over, twice, into plans that are read without a fault of form") {
  for (const auto& name : support::example_names()) {
    CAPTURE(name);
    auto files = support::example_files(name);
    const auto before = support::load_example(name).plan;
    std::string plan = "examples/" + name;
    for (const int step : {1, 2}) {
      const std::string folder = "next" + std::to_string(step);
      REQUIRE(support::run_program(files, {"rollover", plan, "-o", folder}, "2026-12-31").exit <=
              1);
      const auto after = read::load_plan(files, folder);
      REQUIRE(after);
      CHECK(after->trusted);
      for (const auto& finding : after->findings.sorted()) CHECK_MESSAGE(false, finding.rule->name);
      CHECK(after->plan.year().label == before.year().label + step);
      CHECK(after->plan.header.previous.has_value());
      CHECK(after->plan.people.size() == before.people.size());
      CHECK(after->plan.dimensions.size() == before.dimensions.size());
      CHECK(after->plan.actions.size() == before.actions.size());
      CHECK(after->plan.situation.assumptions.size() == before.situation.assumptions.size());
      for (const auto& goal : after->plan.goals) CHECK_FALSE(goal.target.has_value());
      plan = folder;
    }
  }
}

using read::schema::Form;
using read::schema::Shape;

struct Keys {
  std::vector<std::string> all;    // paths, in the form of the fates
  std::vector<std::string> dated;  // of those whose value is a day, days or a period
};

void collect(const Shape& shape, const std::string& path, Keys& keys) {
  keys.all.push_back(path);
  if (shape.form == Form::date || shape.form == Form::days || shape.form == Form::period)
    keys.dated.push_back(path);
  for (const auto& part : shape.item)
    collect(part, shape.form == Form::table ? path + ".*" : path, keys);
  if (shape.keys == nullptr || shape.form == Form::year) return;
  for (const auto& key : *shape.keys)
    collect(key.shape, path + (key.name[0] == '<' ? ".*" : "." + std::string(key.name)), keys);
}

TEST_CASE("every key with a date moves, goes or is known to stay in the next year's plan") {
  // Facts that stay true, and what holds until its own day.
  const std::vector<std::string> staying{"situation.environment.date",
                                         "situation.customers.date",
                                         "situation.competitors.date",
                                         "situation.capability.date",
                                         "situation.assumptions.*.date",
                                         "people.*.from",
                                         "people.*.to",
                                         "dimensions.*.*.from",
                                         "dimensions.*.*.to",
                                         "waivers.until",
                                         "goals.*.quota.*.actuals",
                                         "goals.*.quota.months.actuals",
                                         "goals.*.quota.quarters.actuals",
                                         "goals.*.quota.weeks.actuals"};
  Keys keys;
  for (const auto& section : read::schema::describe_plan())
    collect(section.shape, std::string(section.name), keys);
  REQUIRE(keys.dated.size() > 20);
  const auto is_fated = [](std::string path) {
    for (; !path.empty();
         path.resize(path.find_last_of('.') == std::string::npos ? 0 : path.find_last_of('.'))) {
      std::vector<std::string_view> words;
      for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('.', at), path.size());
        words.push_back(std::string_view(path).substr(at, end - at));
        at = end + 1;
      }
      if (commands::find_fate(words)) return true;
    }
    return false;
  };
  for (const auto& path : keys.dated) {
    const bool stays = std::find(staying.begin(), staying.end(), path) != staying.end();
    CHECK_MESSAGE(is_fated(path) != stays, path);
  }
  for (const auto& key : commands::fated_keys())
    CHECK_MESSAGE(std::find(keys.all.begin(), keys.all.end(), key.path) != keys.all.end(),
                  key.path);
}

}  // namespace
}  // namespace planctl
