// rules/checklist_test: verdicts on the complete plan, on a plan without a section, and on one with
// gaps.
#include <algorithm>

#include <doctest/doctest.h>

#include "rules/judge.hpp"

namespace planctl::tests {
namespace {

std::string to_line(const model::Judgement& judgement) {
  const auto verdict = judgement.verdict == model::Verdict::done      ? "done"
                       : judgement.verdict == model::Verdict::partial ? "partial"
                                                                      : "missing";
  return judgement.key + " " + verdict + " " + std::to_string(judgement.percent);
}

std::vector<std::string> to_lines(const std::vector<model::Judgement>& judgements) {
  std::vector<std::string> lines;
  for (const auto& judgement : judgements) lines.push_back(to_line(judgement));
  return lines;
}

// What does not hold, in words.
std::vector<std::string> lacking(const model::Judgement& judgement) {
  std::vector<std::string> lines;
  for (const auto& evidence : judgement.evidence)
    if (!evidence.holds) lines.push_back(diag::to_string(evidence.message, values::Language::en));
  return lines;
}

const model::Judgement& find(const std::vector<model::Judgement>& judgements,
                             const std::string& key) {
  const auto found = std::find_if(judgements.begin(), judgements.end(),
                                  [&](const auto& judgement) { return judgement.key == key; });
  REQUIRE(found != judgements.end());
  return *found;
}

using Lines = std::vector<std::string>;

constexpr std::string_view tiny = R"(planctl: 1
plan: {id: tiny, title: Tiny, currency: EUR, year: 2026, leader: ana}
people:
  ana: {name: Ana Ruiz, role: manager}
goals:
  sales: {title: Sales, measure: sales, target: 1M, owner: ana, due: 2026-12-31}
)";

}  // namespace

TEST_CASE("the complete plan is done in everything") {
  const auto checklist = judge(change_base("")).checklist;
  CHECK(to_lines(checklist.steps) ==
        Lines{"finalise done 100", "budget done 100", "versions done 100", "tracking done 100",
              "rewards done 100", "presentation done 100", "departments done 100",
              "meetings done 100", "review done 100"});
  CHECK(to_lines(checklist.needs) == Lines{"people done 100", "resources done 100",
                                           "communication done 100", "systems done 100",
                                           "motivation done 100"});
  CHECK(to_lines(checklist.guarantees) == Lines{"system done 100", "functions done 100",
                                                "process done 100", "authority done 100",
                                                "resources done 100"});
  CHECK(to_lines(checklist.items) == Lines{"present done 100", "sales done 100", "expense done 100",
                                           "region done 100", "time done 100", "strategy done 100",
                                           "organisation done 100", "steps done 100",
                                           "control done 100", "evaluation done 100"});
}

TEST_CASE("a plan of a goal and a person misses every step") {
  const auto checklist = judge(std::string(tiny)).checklist;
  CHECK(to_lines(checklist.steps) ==
        Lines{"finalise missing 0", "budget missing 0", "versions missing 0", "tracking missing 0",
              "rewards missing 0", "presentation missing 0", "departments missing 0",
              "meetings missing 0", "review missing 0"});
  CHECK(lacking(find(checklist.steps, "tracking")) ==
        Lines{"indicators: 0", "goals with an indicator: 0 of 1; without: Sales",
              "goals with a leading indicator: 0 of 1; without: Sales"});
}

TEST_CASE("gaps are named") {
  const auto checklist = judge(change_base("budget:  # others as before\n"
                                           "  total: 450k\n"
                                           "  lines:  # others as before\n"
                                           "    packing: {title: Packing, amount: 60k}\n"))
                             .checklist;
  const auto& budget = find(checklist.steps, "budget");
  CHECK(to_line(budget) == "budget partial 20");
  CHECK(lacking(budget) ==
        Lines{"goals with a budget line: 4 of 5; without: Orders delivered on time",
              "budget lines that serve a goal: 8 of 9; without: Packing",
              "budget lines approved: 8 of 9; without: Packing",
              "lines add up to 500,000.00 EUR of 450,000.00 EUR"});
  CHECK(lacking(find(checklist.guarantees, "resources")) ==
        Lines{"goals with a budget line: 4 of 5; without: Orders delivered on time"});
}

}  // namespace planctl::tests
