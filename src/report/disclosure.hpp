// report/disclosure: whether a total that is shown gives away what a version withholds.
#pragma once
#include <optional>

#include "model/results.hpp"

namespace planctl::report {

// A member of a dimension.
struct MemberOf {
  std::size_t dimension = model::none;
  std::size_t member = model::none;
  bool operator==(const MemberOf&) const = default;
};

// `cells` are the members, by dimension of `grain`, of every cell that has a quota at all. Whoever
// sees all that lies in `places`, and the total, can work out by adding and subtracting just what
// all other cells come to together; so the total gives away a member that holds all of them and is
// not the whole itself. Gives the lowest such member, or nothing where at least two members share
// what is left over in every dimension, or nothing is.
std::optional<MemberOf> find_single_left(const model::Plan& plan, const model::Grain& grain,
                                         const std::vector<std::vector<std::size_t>>& cells,
                                         const std::vector<model::Place>& places);

}  // namespace planctl::report
