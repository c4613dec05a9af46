// unit/report/plan_template: every plan to fill in is read without fault, and `check` names each of
// its open points at its line.
#include "report/plan_template.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "support/example.hpp"

namespace planctl {
namespace {

// What `check` may call an error before anything is filled in.
const std::set<std::string> usual_errors{"[goal/no-target]", "[plan/no-currency]"};

std::vector<std::string> check(const std::string& plan) {
  env::MemoryFiles files(std::map<std::string, std::string>{{"plan.yaml", plan}});
  const auto run = support::run_program(files, {"check", "--format", "short"}, "2027-01-04");
  std::vector<std::string> lines;
  for (const auto line : base::split(run.out, '\n')) lines.emplace_back(line);
  return lines;
}

void check_template(const report::PlanTemplate& kind, values::Language language) {
  const auto plan = report::build_plan_template(kind, 2027, language);
  CHECK(plan.find('$') == std::string::npos);
  const auto said = check(plan);
  for (const auto& line : said) {
    CAPTURE(line);
    const std::string rule = line.substr(std::min(line.size(), line.rfind('[')));
    CHECK((line.find(": error:") == std::string::npos || usual_errors.contains(rule)));
  }
  std::size_t number = 0;
  std::size_t open = 0;
  for (const auto line : base::split(plan, '\n')) {
    ++number;
    const std::string text(line);
    CAPTURE(text);
    CHECK(base::display_width(line) <= 80);
    if (text.find(":  # <- ") == std::string::npos) continue;
    ++open;
    const std::string place = "plan.yaml:" + std::to_string(number) + ":";
    CHECK(std::any_of(said.begin(), said.end(), [&](const auto& finding) {
      return finding.starts_with(place) && finding.ends_with("[plan/missing-value]");
    }));
  }
  CHECK(open > 60);
}

}  // namespace

TEST_CASE("every template is read in every language, and its open points are named") {
  for (const auto* kind : report::all_plan_templates())
    for (const auto language : values::languages) {
      CAPTURE(std::string(kind->name));
      CAPTURE(std::string(values::to_code(language)));
      check_template(*kind, language);
    }
}

TEST_CASE("every word of a template is used") {
  for (const auto* kind : report::all_plan_templates()) {
    const auto plan = report::build_plan_template(*kind, 2027, values::Language::zh);
    for (const auto& slot : kind->slots) {
      CAPTURE(std::string(slot.name));
      CHECK(plan.find(slot.words.in(values::Language::zh)) != std::string::npos);
    }
  }
}

}  // namespace planctl
