// decompose/scope: the goal that is cut, its dimensions in the order of the cut, and positions.
#pragma once
#include <string>
#include <vector>

#include "model/results.hpp"

namespace planctl::decompose {

// A place on the way down the tree: the member of each dimension in the order of the cut, as far
// as the way has come. All but the last are leaves of their dimension.
using Position = std::vector<std::size_t>;

struct Scope {
  const model::Plan& plan;
  std::size_t goal_index;
  const model::Goal& goal;
  values::Year year;
  std::vector<std::size_t> order;  // dimensions that have members

  [[nodiscard]] const model::Dimension& dimension(std::size_t level) const {
    return plan.dimensions[order[level]];
  }
  [[nodiscard]] std::size_t level_of(std::size_t dimension) const;  // `none` where it is not cut
};

// The plan must have a year.
Scope make_scope(const model::Plan& plan, std::size_t goal);

// Whether `position` lies inside `where`: every coordinate names the position's member or one
// above it.
bool fits(const Scope& scope, const model::Place& where, const Position& position);

// Whether every coordinate of `where` is defined in the plan.
bool is_known(const model::Place& where);

// `region=norte, channel=online`; the year's label for the whole.
std::string to_label(const Scope& scope, const Position& position);
std::string to_label(const Scope& scope, const model::Place& place);

// The siblings of `level` below `position`: `region=norte, channel` or, inside a dimension, the
// label of their parent.
std::string to_set_label(const Scope& scope, const Position& position, std::size_t level);

// An amount in the goal's units.
diag::Figure to_amount(const Scope& scope, std::int64_t units);

}  // namespace planctl::decompose
