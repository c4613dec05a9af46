// unit/rules/thresholds_test: which value of a threshold is in force.
#include "rules/thresholds.hpp"

#include <set>

#include <doctest/doctest.h>

#include "rules/judge.hpp"
#include "rules/rule.hpp"

namespace planctl::tests {
namespace {

// The rules that find something with one goal's progress 40 days old.
std::set<std::string_view> find_with(const std::string& thresholds) {
  const auto judged = judge(
      change_base(thresholds +
                  "actions:  # others as before\n"
                  "  open-outlets:  # others as before\n"
                  "    title: Open 300 outlets\n"
                  "    start: 2026-01-12\n"
                  "    due: 2026-09-30\n"
                  "    progress: [{date: 2026-02-03, done: 15%, by: luis, note: 44 outlets}]\n"));
  std::set<std::string_view> found;
  for (const auto& finding : judged.findings) found.insert(finding.rule->name);
  return found;
}

using Names = std::set<std::string_view>;

}  // namespace

TEST_CASE("a threshold of the plan holds in place of the usual one") {
  CHECK(find_with("") == Names{"action/no-progress"});
  CHECK(find_with("thresholds: {progress-age: {value: 45d, reason: x}}\n").empty());
  CHECK(find_with("thresholds: {progress-age: {value: 39d, reason: x}}\n") ==
        Names{"action/no-progress"});
  CHECK(find_with("thresholds: {progress-age: {value: 6w, reason: x}}\n").empty());
}

TEST_CASE("a threshold that cannot be used changes nothing, and is told") {
  CHECK(find_with("thresholds: {progress-age: {value: 45, reason: x}}\n") ==
        Names{"action/no-progress", "threshold/unusable"});
  CHECK(find_with("thresholds: {progress-age: {value: 45d}}\n") ==
        Names{"action/no-progress", "plan/missing-key"});
  CHECK(find_with("thresholds: {progress-age: {value: -1d, reason: x}}\n") ==
        Names{"action/no-progress", "threshold/unusable"});
  CHECK(find_with("thresholds: {progress-age: {value: 2000000d, reason: x}}\n") ==
        Names{"action/no-progress", "threshold/unusable"});
}

TEST_CASE("every threshold has one name, one value and texts in three languages") {
  std::map<std::string_view, const diag::Threshold*> known;
  for (const auto* rule : rules::all_rules())
    for (const auto& threshold : rule->info.thresholds) {
      CAPTURE(threshold.name);
      CHECK(threshold.usual > 0);
      CHECK(threshold.usual <= rules::most_threshold);
      CHECK(threshold.summary.in(values::Language::es) !=
            threshold.summary.in(values::Language::en));
      CHECK(threshold.summary.in(values::Language::zh) !=
            threshold.summary.in(values::Language::en));
      const auto [other, is_new] = known.emplace(threshold.name, &threshold);
      if (!is_new) CHECK(other->second->usual == threshold.usual);
    }
  CHECK(known.size() >= 14);
}

TEST_CASE("a threshold is written as a plan writes it") {
  using Kind = diag::Threshold::Kind;
  const auto write = [](Kind kind, std::int64_t value) {
    return rules::to_written(
        {.name = "x", .kind = kind, .usual = 1, .summary = {.en = "x", .es = "x", .zh = "x"}},
        value);
  };
  CHECK(write(Kind::days, 45) == "45d");
  CHECK(write(Kind::count, 12) == "12");
  CHECK(write(Kind::percent, 7'000) == "70%");
  CHECK(write(Kind::percent, 1'250) == "12.50%");
}

}  // namespace planctl::tests
