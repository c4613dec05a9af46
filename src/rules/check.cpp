// rules/check: runs every rule over a plan.
#include <utility>

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

void check(const Input& input, diag::Findings& findings) {
  for (const Rule* rule : all_rules())
    if (rule->check) rule->check(input, Pen(rule->info, findings));
}

}  // namespace planctl::rules
