// decompose/holds: amounts that the plan fixes at nodes of the tree.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "decompose/problems.hpp"
#include "decompose/scope.hpp"

namespace planctl::decompose {

// How the goal's units become the counts that the tree is cut in.
struct Counting {
  std::int64_t multiple = 1;
  int sign = 1;
};

struct HeldAmount {
  std::int64_t count = 0;
  // The holds it comes from: its own, or those of all nodes below it, which fix it too.
  std::vector<const model::Hold*> holds;
  enum class Kind { written, implied, fitted } kind = Kind::written;
};

// Where holds of the year are written, by position; a node whose children are all held is held by
// them.
using Holds = std::map<Position, HeldAmount>;
Holds find_holds(const Scope& scope, const Counting& counting, Problems& problems);

// The span to point at for a hold.
diag::Span span_of(const model::Hold& hold);

// The position that a place names, where that is a node: all dimensions before the last one are
// named, by leaves.
std::optional<Position> find_node(const Scope& scope, const model::Place& where);

// Says why a place is no node: it names a member with members and one of a later dimension (then
// `below_inner`), or not all dimensions before its last one (`not_node`).
struct NodeFaults {
  model::QuotaFault not_node;
  model::QuotaFault below_inner;
};
void report_no_node(const Scope& scope, const model::Place& where, diag::Span at,
                    const NodeFaults& faults, Problems& problems);

// The nodes right below a position: members of `level`.
struct Siblings {
  std::size_t level = 0;
  std::vector<std::size_t> members;  // none below a cell
};
Siblings find_siblings(const Scope& scope, const Position& position);

// Makes the weights of siblings what they carry of the year, where the plan asks for it.
using Prorate = std::function<void(std::vector<std::int64_t>& weights, const Position& position,
                                   const Siblings& siblings)>;

// The position of the node right above; empty at the top.
Position parent_of(const Scope& scope, Position position);

// The node that a place names, the whole where it names nothing; nothing where it is no node: then
// a problem.
std::optional<Position> find_node(const Scope& scope, const model::Hold& hold, Problems& problems);

// The position of one of the siblings below `position`.
Position step_down(const Position& position, std::size_t level, std::size_t member);

}  // namespace planctl::decompose
