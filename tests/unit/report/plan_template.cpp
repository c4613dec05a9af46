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

// What the comment of an open point gives as an example of it, else some text.
std::string find_example(const std::string& comment, std::size_t lines) {
  if (comment.starts_with("[")) return comment;
  if (comment.starts_with("EUR, ")) return "EUR";
  for (const std::string sum :
       {"what the lines add up to", "lo que suman las partidas", "各预算项之和"})
    if (comment == sum) return std::to_string(40 * lines) + "k";
  for (const std::string mark : {", as ", ", como ", "，如 "}) {
    const auto at = comment.rfind(mark);
    if (at == std::string::npos) continue;
    const auto example = comment.substr(at + mark.size());
    if (example == "2026-03-31") return "2026-11-30";
    const auto other = example.find(" 或 ");
    const bool sentence = comment.find("一页") != std::string::npos || example.find("page") == 4;
    return sentence ? "one page" : example.substr(0, other);
  }
  return "words of its own";
}

std::string fill_in(const std::string& plan) {
  const std::string mark = "  # <- ";
  std::size_t money = 0;
  for (auto at = plan.find("approved:"); at != std::string::npos;
       at = plan.find("approved:", at + 1))
    ++money;
  std::string filled;
  for (const auto line : base::split(plan, '\n')) {
    const std::string text(line);
    const auto at = text.find(mark);
    filled += at == std::string::npos
                  ? text
                  : text.substr(0, at) + " " + find_example(text.substr(at + mark.size()), money);
    filled += "\n";
  }
  return filled;
}

}  // namespace

TEST_CASE("a plan filled in as the comments say has neither errors nor warnings") {
  for (const auto* kind : report::all_plan_templates())
    for (const auto language : values::languages) {
      CAPTURE(std::string(kind->name));
      const auto plan = fill_in(report::build_plan_template(*kind, 2027, language));
      CAPTURE(plan);
      for (const auto& line : check(plan)) {
        CAPTURE(line);
        CHECK(line.find(": error:") == std::string::npos);
        CHECK(line.find(": warning:") == std::string::npos);
      }
    }
}

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
