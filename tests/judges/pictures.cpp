// judges/pictures: maps and schedules as they are read by programs that are not ours, also of a
// plan that tries to break out of them.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <unistd.h>

#include "base/text.hpp"
#include "support/example.hpp"
#include "support/judge.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

const std::string hostile =
    "'</title></text></svg><script>alert(1)</script>\\\"\\N ]; a -> b [ \"x\" <br/> ]]> --> "
    "#quot; %% 王芳😀 מלך Donaudampfschifffahrtsgesellschaftskapitaenswitwe'";

env::MemoryFiles hostile_files() {
  std::string plan =
      "planctl: 1\nplan: {id: x, title: T, currency: EUR, year: 2026}\n"
      "people: {p: {name: T, able: [T]}}\n"
      "goals:\n  a: {title: T, measure: sales, target: 1M, owner: p, driven_by: [b]}\n"
      "  b: {title: T, measure: sales, target: 1M, owner: p, driven_by: [a], perspective: "
      "customer}\n"
      "actions:\n  c: {title: T, owner: p, start: 2026-01-12, due: 2026-02-10, effort: 50d}\n"
      "  d: {title: T, owner: p, start: 2026-02-12, due: 2026-03-10, after: [c]}\n"
      "  e: {title: T, owner: p, due: 2026-03-20, after: [d]}\n";
  for (auto at = plan.find(" T"); at != std::string::npos; at = plan.find(" T", at + 1))
    plan.replace(at + 1, 1, hostile);
  plan.replace(plan.find("[T]"), 3, "[" + hostile + "]");
  return env::MemoryFiles(std::map<std::string, std::string>{{"plan.yaml", plan}});
}

// What a program says that reads `text`; nothing where it is not there, or fails.
std::string ask(const std::string& tool, const std::string& command, const std::string& text) {
  if (!support::can_run("command -v " + tool)) return {};
  const auto path = fs::temp_directory_path() / ("planctl-picture-" + std::to_string(::getpid()));
  const auto said = path.string() + ".said";
  std::ofstream(path, std::ios::binary) << text;
  const auto whole = command + " '" + path.string() + "' >'" + said + "' 2>&1";
  CHECK_MESSAGE(std::system(whole.c_str()) == 0, whole, "\n", support::read_bytes(said), text);
  auto answer = support::read_bytes(said);
  fs::remove(path);
  fs::remove(said);
  return answer;
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

std::string write(env::MemoryFiles& files, std::vector<std::string> words) {
  words.insert(words.end(), {"--as-of", "2026-08-31"});
  const auto run = support::run_program(files, words, "2026-01-01");
  CHECK_MESSAGE(run.exit == 0, run.err);
  return run.out;
}

// Well-formed, and of no other elements than ours.
void judge_svg(const std::string& svg) {
  ask("xmllint", "xmllint --noout", svg);
  const std::set<std::string> ours{"?xml", "svg", "title", "desc", "style", "rect", "path", "text"};
  for (auto at = svg.find('<'); at != std::string::npos; at = svg.find('<', at + 1)) {
    const auto begin = at + (svg[at + 1] == '/' ? 2 : 1);
    const auto name = svg.substr(begin, svg.find_first_of(" >", begin) - begin);
    CAPTURE(name);
    CHECK(ours.contains(name));
  }
}

// All in one run: to start takes longer than to read.
void judge_mermaid(const std::vector<std::string>& pictures) {
  const char* const packages = std::getenv("PLANCTL_NODE_MODULES");
  if (!packages || !std::filesystem::exists(std::filesystem::path(packages) / "mermaid")) {
    MESSAGE("skipped: PLANCTL_NODE_MODULES names no folder with Mermaid");
    return;
  }
  ask("node", "node '" + std::string(PLANCTL_SOURCE_DIR) + "/tests/judges/mermaid.mjs'",
      base::join(pictures, "\f"));
}

// Gives the picture in Mermaid's words.
std::string judge_all(env::MemoryFiles& files, const std::string& plan,
                      const std::string& language) {
  for (const auto* command : {"map", "schedule"}) {
    judge_svg(write(files, {command, plan, "--format", "svg", "--lang", language}));
    const auto page = write(files, {command, plan, "--format", "html", "--lang", language});
    CHECK(page.find("<script") == std::string::npos);
  }
  const auto dot =
      write(files, {"map", plan, "--strategies", "--format", "dot", "--lang", language});
  const auto mermaid =
      write(files, {"map", plan, "--strategies", "--format", "mermaid", "--lang", language});
  // Both tell the same nodes and arrows.
  const auto said = ask("dot", "dot -Tplain", dot);
  if (said.empty()) return mermaid;
  CHECK(count(said, "\nnode ") == count(mermaid, "\n    n"));
  CHECK(count(said, "\nedge ") == count(mermaid, " --> n"));
  return mermaid;
}

}  // namespace

TEST_CASE("other programs read the pictures of the examples in every language") {
  std::vector<std::string> pictures;
  for (const auto& name : support::example_names())
    for (const auto* language : {"en", "es", "zh"}) {
      CAPTURE(name);
      auto files = support::example_files(name);
      pictures.push_back(judge_all(files, "examples/" + name, language));
    }
  judge_mermaid(pictures);
}

TEST_CASE("what a plan says stays a label of its picture") {
  auto files = hostile_files();
  judge_mermaid({judge_all(files, "plan.yaml", "en")});
  const auto mermaid = write(files, {"map", "plan.yaml", "--format", "mermaid"});
  CHECK(count(mermaid, "\"") == 2 * (2 + 2));  // of two bands and two goals
  CHECK(count(mermaid, "<") == count(mermaid, "<br/>"));
  CHECK(count(mermaid, "-->") == 2);
}
