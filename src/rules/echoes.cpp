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

std::set<const diag::RuleInfo*> find_rules_of_absence() {
  std::set<const diag::RuleInfo*> found;
  for (const Rule* rule : all_rules())
    if (rule->tells == Tells::absence) found.insert(&rule->info);
  return found;
}

// Rules of reading are in no table.
bool is_called_absence(const diag::RuleInfo& rule) {
  return rule.name.substr(rule.name.find('/') + 1).starts_with("no-");
}

// Whether it is one of the things, or lies in one that has no id: an entry of a list.
bool is_within(const std::set<diag::Span>& things, diag::Span span, const Places& places) {
  const auto next = things.upper_bound({span.file, span.begin, UINT32_MAX});
  if (next == things.begin()) return false;
  const diag::Span thing = *std::prev(next);
  return thing.file == span.file && span.end <= thing.end &&
         (thing == span || places.find(thing) == places.find(span));
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
  const auto of_absence = find_rules_of_absence();
  std::erase_if(findings, [&](const diag::Finding& finding) {
    return (is_called_absence(*finding.rule) || of_absence.contains(finding.rule)) &&
           (is_within(unread, finding.span, places) || things.contains(places.find(finding.span)));
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
