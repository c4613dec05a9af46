// rules/examples_test: every rule's bad example shows it once, at the marked line; no good example
// shows any rule.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "decompose/decompose.hpp"
#include "read/load.hpp"
#include "rules/rule.hpp"
#include "rules/waivers.hpp"

namespace planctl {
namespace {

constexpr std::string_view mark = "# <-- here";

std::string read_source(const std::string& relative) {
  std::ifstream in(std::string(PLANCTL_SOURCE_DIR "/") + relative);
  std::ostringstream text;
  text << in.rdbuf();
  REQUIRE_MESSAGE(in.good(), relative);
  return text.str();
}

constexpr std::string_view others = "# others as before";

// A key of a map in block form with all its lines.
struct Part {
  std::string key;
  std::string text;
};

// The parts whose keys stand `indent` blanks in; what comes before the first is left out.
std::vector<Part> split_parts(std::string_view text, std::size_t indent) {
  std::vector<Part> parts;
  for (const auto line : base::split(text, '\n')) {
    const auto first = line.find_first_not_of(' ');
    if (first == std::string_view::npos) continue;
    if (first == indent && line[first] != '#' && line[first] != '-')
      parts.push_back({std::string(line.substr(first, line.find(':') - first)), ""});
    if (!parts.empty()) parts.back().text += std::string(line) + "\n";
  }
  return parts;
}

// `base` with the parts of `fragment` in place of its own; new ones stand at the end. In a part
// whose first line ends in `# others as before` only the parts that stand there are replaced.
std::string merge(std::string_view base, std::string_view fragment, std::size_t indent = 0) {
  auto parts = split_parts(base, indent);
  for (auto& change : split_parts(fragment, indent)) {
    const auto same = std::find_if(parts.begin(), parts.end(),
                                   [&](const Part& part) { return part.key == change.key; });
    if (same == parts.end()) {
      parts.push_back(std::move(change));
      continue;
    }
    const auto head = change.text.substr(0, change.text.find('\n') + 1);
    const bool partly = head.ends_with(std::string(others) + "\n");
    same->text = partly ? head + merge(same->text, change.text, indent + 2) : change.text;
  }
  std::string merged;
  for (const auto& part : parts) merged += part.text;
  return merged;
}

// One line a finding, for the reader of a failed test.
std::string describe(const diag::Finding& finding, const diag::Sources& sources) {
  std::string place = "nowhere";
  if (finding.span.known()) {
    const auto& file = sources.at(finding.span.file);
    const auto position = file.position(finding.span.begin);
    place = file.path() + ":" + std::to_string(position.line) + ":" +
            std::to_string(position.column) + " (" + std::string(file.line(position.line)) + ")";
  }
  return place + " [" + std::string(finding.rule->name) + "] " +
         diag::to_string(finding.message, values::Language::en);
}

struct Judged {
  std::vector<diag::Finding> findings;
  diag::Sources sources;
};

Judged judge(const std::string& yaml) {
  const env::MemoryFiles files({{"plan/plan.yaml", yaml},
                                {"plan/actuals/2026.csv",
                                 "date,region,channel,product,amount\n"
                                 "2026-01-05,norte,retail,tea,1200.00\n"}});
  auto loaded = read::load_plan(files, "plan/plan.yaml");
  REQUIRE(loaded.has_value());
  const auto& plan = loaded->plan;
  std::vector<model::GoalCut> cuts;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    if (!plan.goals[goal].quota) continue;
    const auto outcome = decompose::decompose(plan, goal);
    const auto& decomposition = outcome.decomposition;
    cuts.push_back({.goal = goal,
                    .problems = outcome.problems,
                    .cells = decomposition ? decomposition->leaf_cells() : 0,
                    .cut = decomposition.has_value()});
  }
  const rules::Input input{.plan = plan, .cuts = cuts, .as_of = values::make_date(2026, 3, 15)};
  rules::check(input, loaded->findings);
  std::vector<std::string_view> names;
  for (const auto* rule : rules::all_rules()) names.push_back(rule->info.name);
  auto findings = rules::apply_waivers(input, loaded->findings.sorted(), names);
  return {std::move(findings), std::move(loaded->sources)};
}

std::uint32_t marked_line(const std::string& yaml) {
  std::uint32_t number = 0;
  for (const auto line : base::split(yaml, '\n')) {
    ++number;
    if (line.ends_with(mark)) return number;
  }
  return 0;
}

std::uint32_t line_of(const diag::Finding& finding, const diag::Sources& sources) {
  return finding.span.known() ? sources.at(finding.span.file).position(finding.span.begin).line : 0;
}

// The numbers in braces.
std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> found;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const auto end = text.find('}', at);
    if (end == std::string_view::npos) break;
    found.emplace(text.substr(at + 1, end - at - 1));
  }
  return found;
}

void check_translated(const values::Text& text) {
  for (const auto language : {values::Language::es, values::Language::zh})
    CHECK(text.in(language) != text.in(values::Language::en));
}

void check_message(const diag::Message& message) {
  std::set<std::string> given;
  for (std::size_t number = 0; number < message.arguments.size(); ++number)
    given.insert(std::to_string(number));
  for (const auto language : values::languages) {
    INFO("message: ", message.text.in(language));
    CHECK(placeholders(message.text.in(language)) == given);
    CHECK_FALSE(message.text.in(language).ends_with('.'));
    CHECK_FALSE(message.text.in(language).ends_with("。"));
  }
  check_translated(message.text);
}

}  // namespace

TEST_CASE("the complete plan shows no rule") {
  const auto judged = judge(read_source("tests/rules/base.yaml"));
  for (const auto& finding : judged.findings) FAIL_CHECK(describe(finding, judged.sources));
}

TEST_CASE("a bad example shows its rule once, at the marked line") {
  const auto base = read_source("tests/rules/base.yaml");
  for (const auto* rule : rules::all_rules()) {
    CAPTURE(rule->info.name);
    const auto yaml = merge(base, rule->info.bad);
    const auto judged = judge(yaml);
    std::string all;
    std::vector<const diag::Finding*> own;
    for (const auto& finding : judged.findings) {
      all += "\n  " + describe(finding, judged.sources);
      if (finding.rule->name == rule->info.name) own.push_back(&finding);
    }
    CAPTURE(all);
    CHECK(marked_line(yaml) != 0);
    CHECK(own.size() == 1);
    for (const auto* finding : own) {
      CHECK(line_of(*finding, judged.sources) == marked_line(yaml));
      check_message(finding->message);
      if (finding->help) check_message(*finding->help);
    }
  }
}

TEST_CASE("a good example shows no rule") {
  const auto base = read_source("tests/rules/base.yaml");
  for (const auto* rule : rules::all_rules()) {
    CAPTURE(rule->info.name);
    const auto judged = judge(merge(base, rule->info.good));
    for (const auto& finding : judged.findings) FAIL_CHECK(describe(finding, judged.sources));
  }
}

TEST_CASE("a rule describes itself in three languages and by two examples") {
  for (const auto* rule : rules::all_rules()) {
    const auto& info = rule->info;
    CAPTURE(info.name);
    CHECK(info.bad != info.good);
    CHECK(info.bad.find(mark) != std::string_view::npos);
    CHECK(info.good.find(mark) == std::string_view::npos);
    CHECK_FALSE(info.source.empty());
    CHECK_FALSE(info.since.empty());
    for (const auto& text : {info.summary, info.rationale, info.remedy}) {
      check_translated(text);
      for (const auto language : values::languages) CHECK(placeholders(text.in(language)).empty());
    }
    for (const auto language : values::languages) {
      CHECK_FALSE(info.summary.in(language).ends_with('.'));
      CHECK_FALSE(info.summary.in(language).ends_with("。"));
    }
  }
}

TEST_CASE("a rule's name is the path of its file") {
  std::set<std::string> paths;
  const std::filesystem::path folder = PLANCTL_SOURCE_DIR "/src/rules";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    auto path = std::filesystem::relative(entry.path(), folder);
    if (path.extension() != ".cpp" || !path.has_parent_path()) continue;
    std::string name = path.replace_extension().generic_string();
    std::replace(name.begin(), name.end(), '_', '-');
    paths.insert(name);
  }
  std::set<std::string> names;
  for (const auto* rule : rules::all_rules()) names.emplace(rule->info.name);
  CHECK(names == paths);
}

}  // namespace planctl
