// rules/checklist: judges the nine steps, the five needs, the five guarantees, the five problems
// and the ten items, with evidence.
#pragma once
#include "rules/rule.hpp"

namespace planctl::rules {

model::Checklist check_steps(const Input& input);

}  // namespace planctl::rules
