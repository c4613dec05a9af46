// mistakes/removed: one thing is taken out of an example, and one finding tells of it.
#include <map>
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

// `FILE:LINE RULE` of each finding, with the file as it is called in the plan's folder.
std::multiset<std::string> check(env::MemoryFiles& files, const std::string& folder) {
  const auto run = support::run_program(
      files, {"check", folder, "--format", "short", "--lang", "en"}, "2026-08-31");
  std::multiset<std::string> told;
  for (const auto line : base::split(run.out, '\n')) {
    const auto row = line.find(':', line.find(':') + 1);
    const auto rule = line.rfind('[');
    if (row == std::string_view::npos || rule == std::string_view::npos) continue;
    told.insert(std::string(line.substr(folder.size() + 1, row - folder.size() - 1)) + " " +
                std::string(line.substr(rule + 1, line.size() - rule - 2)));
  }
  return told;
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
    std::string more;
    auto known = before;
    for (const auto& one : check(others, folder)) {
      const auto same = known.find(one);
      if (same == known.end())
        more += (more.empty() ? "" : "\n") + one;
      else
        known.erase(same);
    }
    CHECK(more == removal.told);
  }
}

}  // namespace planctl
