// report/disclosure: whether a total that is shown gives away what a version withholds.
#pragma once
#include <optional>
#include <vector>

#include "model/results.hpp"

namespace planctl::report {

// A member of a dimension.
struct MemberOf {
  std::size_t dimension = model::none;
  std::size_t member = model::none;
  bool operator==(const MemberOf&) const = default;
};

// What a cell has of a year's quota.
struct Holding {
  std::vector<std::size_t> members;  // by dimension of a grain
  std::int64_t units = 0;
};

// `cells` is every cell that has a quota at all. Whoever sees all that lies in `places`, and the
// total, can work out by subtracting what all other cells come to together; so the total gives away
// a member that holds all of them, or nearly all: what the others hold is less than a tenth of its
// own (the p-percent rule of statistical offices, p = 10). Gives the lowest such member that is not
// the whole itself, or nothing.
std::optional<MemberOf> find_single_left(const model::Plan& plan, const model::Grain& grain,
                                         const std::vector<Holding>& cells,
                                         const std::vector<model::Place>& places);

}  // namespace planctl::report
