// tests/support/cut_walk: all nodes of a random cut with the quotas that planctl gives them, and
// the one walk that every cut must pass.
#pragma once
#include <map>
#include <vector>

#include "decompose/decompose.hpp"
#include "support/random_cut.hpp"

namespace planctl::support {

using NodeQuotas = std::map<CutPosition, std::vector<std::int64_t>>;

// The daily quotas of the whole, of every inner node and of every cell; each must come once.
NodeQuotas collect_nodes(const CutSpec& spec, const decompose::Decomposition& decomposition);

// Every node is on every day the sum of the nodes right below it; none is negative (where the
// target is not); the whole is the target.
void check_consistency(const CutSpec& spec, const NodeQuotas& quotas);

// How far accumulated quotas are from the exact accumulated shares.
struct Deviation {
  std::int64_t node_days = 0;
  std::int64_t beyond = 0;  // of them a unit or more away
  double largest = 0;
  bool fits = true;  // the exact shares could be computed
  void add(const Deviation& other);
};
Deviation measure(const ExactCut& exact, const NodeQuotas& quotas);

}  // namespace planctl::support
