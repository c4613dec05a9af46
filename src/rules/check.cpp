// rules/check: runs every rule over a plan.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace planctl::rules {

void Pen::report(diag::Span span, diag::Message message, std::optional<diag::Message> help,
                 std::vector<diag::Related> related) const {
  findings_.add({.rule = &info_,
                 .message = std::move(message),
                 .help = std::move(help),
                 .span = span,
                 .related = std::move(related)});
}

bool is_silent(const Rule& rule, const Input& input) {
  const auto sections = base::split(rule.looks_in, ' ');
  return std::any_of(sections.begin(), sections.end(),
                     [&](auto section) { return input.missed.contains(section); });
}

void check(const Input& input, diag::Findings& findings) {
  for (const Rule* rule : all_rules())
    if (rule->check && !is_silent(*rule, input)) rule->check(input, Pen(rule->info, findings));
}

}  // namespace planctl::rules
