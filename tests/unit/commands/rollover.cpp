// tests/unit/commands/rollover: the plan of the next year can be read, and stands in that year.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "cli/program.hpp"
#include "commands/rollover_keys.hpp"
#include "env/sinks.hpp"
#include "read/load.hpp"
#include "read/schema/form.hpp"

namespace planctl {
namespace {

namespace fs = std::filesystem;

std::map<std::string, std::string> read_folder(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    files[fs::relative(entry.path(), folder).generic_string()] = text.str();
  }
  return files;
}

int run(env::Files& files, const std::vector<std::string>& words) {
  env::MemorySink out;
  env::MemorySink err;
  env::Outside outside{.files = files,
                       .out = out,
                       .err = err,
                       .out_terminal = {},
                       .today = "2026-12-31",
                       .folder = ".",
                       .variable = [](const char*) { return std::nullopt; }};
  return cli::run_program(words, outside);
}

TEST_CASE("the examples roll over, twice, into plans that are read without a fault of form") {
  for (const auto* name : {"andina", "huadong", "north", "us-regional"}) {
    CAPTURE(name);
    env::MemoryFiles files(read_folder(fs::path(PLANCTL_SOURCE_DIR) / "examples" / name));
    const auto before = read::load_plan(files, "plan.yaml");
    REQUIRE(before);
    std::string plan = "plan.yaml";
    for (const int step : {1, 2}) {
      const std::string folder = "next" + std::to_string(step);
      REQUIRE(run(files, {"rollover", plan, "--as-of", "2026-12-31", "-o", folder}) <= 1);
      const auto after = read::load_plan(files, folder);
      REQUIRE(after);
      CHECK(after->trusted);
      for (const auto& finding : after->findings.sorted()) CHECK_MESSAGE(false, finding.rule->name);
      CHECK(after->plan.year().label == before->plan.year().label + step);
      CHECK(after->plan.header.previous.has_value());
      CHECK(after->plan.people.size() == before->plan.people.size());
      CHECK(after->plan.dimensions.size() == before->plan.dimensions.size());
      CHECK(after->plan.actions.size() == before->plan.actions.size());
      CHECK(after->plan.situation.assumptions.size() == before->plan.situation.assumptions.size());
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
                                         "corrections.*.period",
                                         "waivers.until",
                                         "goals.*.quota.*.actuals"};
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
