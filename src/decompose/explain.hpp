// decompose/explain: how a figure comes about: shares down the tree, days of the year, rounding.
// Everything is worked out again for the one figure; the tree keeps no record of it.
#pragma once
#include "decompose/shaping.hpp"
#include "decompose/tree.hpp"
#include "model/explanation.hpp"

namespace planctl::decompose {

model::Exact to_exact(const Fraction& number, int decimals);

// The nodes from the root down to `position`: of each the child it is among its siblings.
struct PathStep {
  const Node* parent = nullptr;
  const Child* child = nullptr;
  Position position;
  Position above;  // of the parent
};
std::vector<PathStep> find_path(const Decomposition::Tree& tree, const Position& position);

// Exact amounts of a node by profile, for the year, in counts of the tree.
using ProfileAmounts = std::vector<std::pair<std::uint32_t, Fraction>>;
ProfileAmounts find_amounts(const Decomposition::Tree& tree, const Node& parent,
                            const Child& child);
ProfileAmounts find_amounts(const Node& node);

// A count of the tree as an amount in the goal's unit.
model::Exact to_exact_amount(const Decomposition::Tree& tree, const Fraction& count);

// The steps from the target down to `position`.
std::vector<model::ShareStep> explain_shares(const Decomposition::Tree& tree,
                                             const Position& position);

// Fills in how `amounts` accrue over the days [first, past) of the year. `position` is that of the
// node they are of.
void explain_time(const Decomposition::Tree& tree, const Position& position,
                  const ProfileAmounts& amounts, DaySpan span,
                  model::QuotaExplanation& explanation);

// What is due up to, and without, the day `past`.
Fraction find_due(const Decomposition::Tree& tree, const ProfileAmounts& amounts, std::size_t past);

}  // namespace planctl::decompose
