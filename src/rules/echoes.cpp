// rules/echoes: findings that tell again what reading has told.
#include "rules/echoes.hpp"

namespace planctl::rules {
namespace {

// Weights that cannot be read are missing from their sum.
constexpr std::string_view sum_of_weights = "appraisal/weights-not-whole";

bool tells_absence(const diag::RuleInfo& rule) {
  const auto fault = rule.name.substr(rule.name.find('/') + 1);
  return fault.starts_with("no-") || rule.name == sum_of_weights;
}

}  // namespace

void drop_echoes(std::vector<diag::Finding>& findings, const std::set<diag::Span>& unread) {
  std::erase_if(findings, [&](const diag::Finding& finding) {
    return unread.contains(finding.span) && tells_absence(*finding.rule);
  });
}

}  // namespace planctl::rules
