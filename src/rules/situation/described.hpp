// rules/situation/described: whether a plan says anything at all of its situation.
#pragma once
#include "model/plan.hpp"

namespace planctl::rules::situation {

// Facts about the market, the customers, the competitors or one's own capability.
inline bool has_facts(const model::Situation& situation) {
  return !situation.environment.empty() || !situation.customers.empty() ||
         !situation.competitors.empty() || !situation.capability.empty();
}

inline bool is_described(const model::Situation& situation) {
  return has_facts(situation) || !situation.problems.empty() || !situation.assumptions.empty() ||
         !situation.history.empty();
}

}  // namespace planctl::rules::situation
