// rules/baseline: findings that were accepted once, by identity, and what is left beyond them.
#include "rules/baseline.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace planctl::rules {

namespace baseline::stale {
extern const Rule rule;
}

namespace {

// Blank lines and comments say nothing.
bool is_entry(std::string_view line) { return !line.empty() && line.front() != '#'; }

}  // namespace

std::string to_baseline(std::vector<std::string> identities) {
  std::sort(identities.begin(), identities.end());
  std::string text = std::string(baseline_head) + "\n";
  for (const auto& identity : identities) text += identity + "\n";
  return text;
}

std::set<std::string, std::less<>> parse_baseline(std::string_view text) {
  std::set<std::string, std::less<>> identities;
  for (const auto line : base::split(text, '\n'))
    if (is_entry(base::trim(line))) identities.emplace(base::trim(line));
  return identities;
}

void check_baseline(const diag::Sources& sources, diag::FileId baseline,
                    const std::vector<std::string>& identities, diag::Findings& findings) {
  const std::set<std::string_view> present(identities.begin(), identities.end());
  const Pen pen(baseline::stale::rule.info, findings);
  const std::string_view text = sources.at(baseline).text();
  for (const auto line : base::split(text, '\n')) {
    const auto entry = base::trim(line);
    if (!is_entry(entry) || present.contains(entry)) continue;
    const auto begin = static_cast<std::uint32_t>(entry.data() - text.data());
    pen.report({baseline, begin, begin + static_cast<std::uint32_t>(entry.size())},
               {.text = {.en = "the baseline holds `{0}`, which is no longer found",
                         .es = "la línea base contiene `{0}`, que ya no se encuentra",
                         .zh = "基线中的 `{0}` 已不再出现"},
                .arguments = {std::string(entry)}});
  }
}

}  // namespace planctl::rules
