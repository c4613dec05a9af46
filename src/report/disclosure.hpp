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

// A place of which the reader has a part alone.
struct SharedPlace {
  model::Place place;
  std::int64_t own = 0;  // of the whole, in hundredths of a percent
};

// What a reader sees of a goal beside its total.
struct Shown {
  std::vector<model::Place> places;  // all that lies in them
  std::vector<SharedPlace> parts = {};
};

// `cells` is every cell that has a quota at all. All that a reader sees lies in what is shown, but
// for the total: the one equation about all the rest. So it tells what the rest comes to together,
// and it gives away whoever holds all of the rest, or nearly all: what the others hold is less than
// a tenth of it (the p-percent rule of statistical offices, p = 10). Gives the lowest such member
// that is not the whole itself, or a member of a place whose other part is left alone, or nothing.
std::optional<MemberOf> find_single_left(const model::Plan& plan, const model::Grain& grain,
                                         const std::vector<Holding>& cells, const Shown& shown);

}  // namespace planctl::report
