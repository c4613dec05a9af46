// mistakes/removed: one thing, or the value of one key, is taken out of an example, and one finding
// tells of it. PLANCTL_SEED=NUMBER draws other values.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "support/example.hpp"

namespace planctl {
namespace {

// `what` is taken out where it first stands behind `at`; a text that ends in `:` with all that
// stands deeper below it.
struct Removal {
  std::string_view plan;
  std::string_view file;
  std::string_view at;
  std::string_view what;
  std::string_view told;
};

constexpr Removal removals[] = {
    {"andina", "execution.yaml", "  fidelidad:",
     "    path: {need: infusión diaria a buen precio, offer: formato familiar con vale, channel: "
     "super y online, message: vale en el paquete, satisfaction: recompra al 40 %}",
     "execution.yaml:9 strategy/path-incomplete"},
    {"andina", "execution.yaml", "strategies:", "    serves: [distribucion, ventas]",
     "execution.yaml:2 strategy/without-goal"},
    {"andina", "governance.yaml", "meetings:",
     "  comite: {title: Comité mensual, every: month, day: first tuesday, chair: ana, report: una "
     "página por objetivo, with: [luis, marta, nuria, pablo, jorge, irene]}",
     "plan.yaml:9 leader/not-in-meetings"},
    {"andina", "plan.yaml", "include:", "governance.yaml, ", "plan.yaml:14 plan/file-not-included"},
    {"andina", "plan.yaml", "include:", ", departments/*.yaml",
     "plan.yaml:14 plan/dangling-reference"},
    {"andina", "plan.yaml", "product:", "    cafe: {title: Café}",
     "history/mix.csv:4 plan/unknown-member"},
    {"andina", "departments/ventas.yaml", "goals:", "    department: ventas",
     "departments/ventas.yaml:2 department/goal-of-none"},
    {"andina", "departments/ventas.yaml", "goals:", "    supports: [distribucion, ventas]",
     "departments/ventas.yaml:2 department/goal-unsupported"},
    {"huadong", "plan.yaml", "  jiaofuqi:", ", driven_by: [nengli]", "plan.yaml:63 goal/isolated"},
    {"huadong", "execution.yaml", "", "actions:", "execution.yaml:89 plan/dangling-reference"},
    {"north", "plan.yaml", "goals:", "  sales:", "plan.yaml:44 plan/dangling-reference"},
    {"north", "plan.yaml", "  sell-out:", "goal: sales, ", "plan.yaml:23 tracking/goal-untracked"},
    {"north", "plan.yaml", "  depth:", "serves: [distribution, sales], ",
     "plan.yaml:44 strategy/without-goal"},
    {"store", "plan.yaml", "dimensions:", "    west:", "plan.yaml:40 plan/unknown-member"},
    {"store", "plan.yaml", "\nactuals:", "actuals:", "plan.yaml:38 plan/past-not-found"},
};

std::size_t indent_of(std::string_view line) {
  const auto first = line.find_first_not_of(' ');
  return first == std::string_view::npos ? line.size() + 1 : first;
}

// Where a block that begins at `begin` ends: before the next line that is not deeper.
std::size_t end_of_block(const std::string& text, std::size_t begin) {
  const auto indent = indent_of(std::string_view(text).substr(begin));
  auto end = text.find('\n', begin);
  while (end != std::string::npos && end + 1 < text.size() &&
         indent_of(std::string_view(text).substr(end + 1)) > indent)
    end = text.find('\n', end + 1);
  return end == std::string::npos ? text.size() : end;
}

// Blanks stand where it was, so that lines keep their numbers.
std::string take_out(std::string text, const Removal& removal) {
  const auto at = text.find(removal.at);
  REQUIRE_MESSAGE(at != std::string::npos, removal.at);
  const auto begin = text.find(removal.what, at);
  REQUIRE_MESSAGE(begin != std::string::npos, removal.what);
  const auto end =
      removal.what.back() == ':' ? end_of_block(text, begin) : begin + removal.what.size();
  for (auto i = begin; i < end; ++i)
    if (text[i] != '\n') text[i] = ' ';
  return text;
}

struct Told {
  std::string place;  // FILE:LINE, the file as it is called in the plan's folder
  std::string rule;
};

std::vector<Told> check(env::MemoryFiles& files, const std::string& folder) {
  const auto run = support::run_program(
      files, {"check", folder, "--format", "short", "--lang", "en"}, "2026-08-31");
  std::vector<Told> told;
  for (const auto line : base::split(run.out, '\n')) {
    const auto row = line.find(':', line.find(':') + 1);
    const auto rule = line.rfind('[');
    if (row == std::string_view::npos || rule == std::string_view::npos) continue;
    told.push_back({std::string(line.substr(folder.size() + 1, row - folder.size() - 1)),
                    std::string(line.substr(rule + 1, line.size() - rule - 2))});
  }
  return told;
}

// What is told after, and was not before: each `name_of` of a finding once for each finding.
template <class Name>
std::vector<std::string> list_new(const std::vector<Told>& before, const std::vector<Told>& after,
                                  Name name_of) {
  std::multiset<std::string> known;
  for (const auto& one : before) known.insert(name_of(one));
  std::vector<std::string> found;
  for (const auto& one : after) {
    const auto same = known.find(name_of(one));
    if (same == known.end())
      found.push_back(name_of(one));
    else
      known.erase(same);
  }
  return found;
}

// The value of a key, in the bytes of a file.
struct Value {
  std::string file;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Where the value that begins there ends, in its line; there too where it goes on behind it.
std::size_t end_of_value(std::string_view text, std::size_t begin) {
  const auto line = text.substr(0, std::min(text.find('\n', begin), text.size()));
  const std::string_view opening = "{[";
  if (opening.find(line[begin]) == std::string_view::npos)
    return std::min(line.find_first_of(",}]", begin), line.size());
  int depth = 0;
  for (auto end = begin; end < line.size(); ++end) {
    if (opening.find(line[end]) != std::string_view::npos) ++depth;
    if (line[end] == '}' || line[end] == ']') --depth;
    if (depth == 0) return end + 1;
  }
  return begin;
}

// Values of one line without quotes and comments. A member may have none; a waiver that lacks
// something waives nothing.
std::vector<Value> find_values(const env::MemoryFiles& files) {
  std::vector<Value> values;
  for (const auto& [file, text] : files.files()) {
    if (!file.ends_with(".yaml")) continue;
    std::string_view section;
    std::size_t begin = 0;
    for (const auto line : base::split(text, '\n')) {
      if (!line.empty() && line[0] != ' ') section = line.substr(0, line.find(':'));
      const bool plain = line.find_first_of("\"'#|>") == std::string_view::npos;
      for (auto colon = line.find(": "); plain && colon != std::string_view::npos;
           colon = line.find(": ", colon + 1)) {
        const auto value = begin + colon + 2;
        const auto end = end_of_value(text, value);
        const bool is_member = section == "dimensions" && text[value] == '{';
        if (end > value && !is_member && section != "waivers") values.push_back({file, value, end});
      }
      begin += line.size() + 1;
    }
  }
  return values;
}

}  // namespace

TEST_CASE("what is taken out of an example is told once") {
  for (const auto& removal : removals) {
    CAPTURE(removal.plan);
    CAPTURE(removal.what);
    const auto folder = "examples/" + std::string(removal.plan);
    auto files = support::example_files(std::string(removal.plan));
    const auto before = check(files, folder);
    auto changed = files.files();
    auto& text = changed[folder + "/" + std::string(removal.file)];
    text = take_out(text, removal);
    env::MemoryFiles others(std::move(changed));
    const auto more = list_new(before, check(others, folder),
                               [](const Told& told) { return told.place + " " + told.rule; });
    CHECK(base::join(more, "\n") == removal.told);
  }
}

TEST_CASE("a key of an example whose value is missing is told once") {
  constexpr std::size_t of_example = 40;
  const char* const given = std::getenv("PLANCTL_SEED");
  std::mt19937_64 random(given ? std::strtoull(given, nullptr, 10) : 20261124);
  for (const auto& example : support::example_names()) {
    const auto folder = "examples/" + example;
    auto files = support::example_files(example);
    const auto before = check(files, folder);
    auto values = find_values(files);
    std::shuffle(values.begin(), values.end(), random);
    values.resize(std::min(values.size(), of_example));
    for (const auto& value : values) {
      auto changed = files.files();
      auto& text = changed[value.file];
      const auto first = text.rfind('\n', value.begin) + 1;
      CAPTURE(text.substr(first, value.end - first));
      text.erase(value.begin, value.end - value.begin);
      env::MemoryFiles others(std::move(changed));
      const auto more =
          list_new(before, check(others, folder), [](const Told& told) { return told.rule; });
      CAPTURE(base::join(more, "\n"));
      CHECK(more.size() <= 1);
    }
  }
}

}  // namespace planctl
