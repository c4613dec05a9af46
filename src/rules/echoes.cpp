// rules/echoes: findings that tell again what reading has told.
#include "rules/echoes.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "rules/places.hpp"
#include "rules/waivers.hpp"

namespace planctl::rules {
namespace {

using std::literals::operator""sv;

// Weights that cannot be read are missing from their sum.
constexpr std::string_view sum_of_weights = "appraisal/weights-not-whole";

bool tells_absence(const diag::RuleInfo& rule) {
  const auto fault = rule.name.substr(rule.name.find('/') + 1);
  return fault.starts_with("no-") || rule.name == sum_of_weights;
}

void drop_of_unread(std::vector<diag::Finding>& findings, const std::set<diag::Span>& unread,
                    const model::Plan& plan) {
  if (unread.empty()) return;
  const Places places(plan);
  std::set<std::string> things;
  for (const auto& span : unread)
    // Of a section as a whole other parts may lack something for a reason of their own.
    if (auto path = places.find(span); path.find('.') != std::string::npos)
      things.insert(std::move(path));
  std::erase_if(findings, [&](const diag::Finding& finding) {
    return tells_absence(*finding.rule) &&
           (unread.contains(finding.span) || things.contains(places.find(finding.span)));
  });
}

// What rules say of dates in another year than the plan's.
constexpr std::array of_another_year{
    "action/outside-year"sv,       "actuals/stale"sv,
    "budget/spent-outside-year"sv, "correction/red-without"sv,
    "goal/baseline-not-history"sv, "goal/due-outside-year"sv,
    "goal/growth-not-covered"sv,   "goal/milestone-gap"sv,
    "goal/milestone-misplaced"sv,  "meeting/no-monthly"sv,
    "meeting/month-without"sv,     "plan/bad-period"sv,
    "review/after-year-end"sv,     "review/before-year"sv,
    "rollout/after-start"sv,       "situation/assumption-not-read"sv};

void drop_of_another_year(std::vector<diag::Finding>& findings, const Input& input) {
  constexpr auto cause = "plan/year-elsewhere"sv;
  const bool told = std::any_of(findings.begin(), findings.end(),
                                [&](const auto& finding) { return finding.rule->name == cause; });
  if (!told || is_waived(input, cause)) return;
  std::erase_if(findings, [](const diag::Finding& finding) {
    return std::find(of_another_year.begin(), of_another_year.end(), finding.rule->name) !=
           of_another_year.end();
  });
}

}  // namespace

void drop_echoes(std::vector<diag::Finding>& findings, const std::set<diag::Span>& unread,
                 const Input& input) {
  drop_of_unread(findings, unread, input.plan);
  drop_of_another_year(findings, input);
}

}  // namespace planctl::rules
