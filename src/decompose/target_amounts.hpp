// decompose/target_amounts: what the targets of members say, and what they leave to others.
#pragma once
#include <optional>

#include "decompose/holds.hpp"

namespace planctl::decompose {

// What a dimension's targets say of each of its members.
struct MemberTargets {
  const model::DimensionAmounts* written = nullptr;
  std::vector<std::size_t> covered_by;  // by member: the index of the target that holds it
  std::vector<std::int64_t> counts;     // by target
  std::int64_t rest = 0;                // of the members without one
  bool is_whole = false;                // every leaf has one
};

// By level of the cut; nothing where targets contradict each other or the goal's `total`: then a
// problem.
std::optional<std::vector<MemberTargets>> find_member_targets(const Scope& scope,
                                                              const Counting& counting,
                                                              std::int64_t total,
                                                              Problems& problems);

// Where the targets are written that cover a node, or parts of it.
std::vector<diag::Span> find_targets(const Scope& scope, const Position& position);

// What a target asks for in the goal's units: of a stock, what is to be added to its baseline.
std::int64_t wanted_units(const Scope& scope, std::size_t dimension,
                          const model::MemberAmount& target);

}  // namespace planctl::decompose
