// report/explain: what a rule says, why, and how to mend what it finds.
#pragma once
#include <span>

#include "diag/rule.hpp"
#include "report/document.hpp"

namespace planctl::report {

Document build_explanation(const diag::RuleInfo& rule);
Records build_explanation_records(const diag::RuleInfo& rule);

// One line a rule, its name first.
Document build_rule_list(std::span<const diag::RuleInfo* const> rules);
Records build_rule_records(std::span<const diag::RuleInfo* const> rules);

}  // namespace planctl::report
