// report/explain: what a rule says, why, and how to mend what it finds.
#pragma once
#include <span>

#include "diag/rule.hpp"
#include "report/document.hpp"

namespace planctl::report {

// A limit of the rule: what holds and what holds usually, as a plan writes it; where the plan set
// it and why, both empty where it sets nothing.
struct Limit {
  const diag::Threshold* threshold = nullptr;
  std::string value;
  std::string usual;
  std::string place;
  std::string reason;
};

Document build_explanation(const diag::RuleInfo& rule, const std::vector<Limit>& limits);
Records build_explanation_records(const diag::RuleInfo& rule, const std::vector<Limit>& limits);

// One line a rule, its name first.
Document build_rule_list(std::span<const diag::RuleInfo* const> rules);
Records build_rule_records(std::span<const diag::RuleInfo* const> rules);

}  // namespace planctl::report
