// report/disclosure: the cells outside of what is shown, and who alone holds them.
#include "report/disclosure.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/checked.hpp"
#include "model/owners.hpp"

namespace planctl::report {
namespace {

using Cell = std::vector<std::size_t>;

bool is_inside(const model::Plan& plan, const model::Grain& grain, const Cell& cell,
               const model::Place& place) {
  return std::all_of(place.coordinates.begin(), place.coordinates.end(), [&](const auto& at) {
    if (!at.known()) return false;
    for (std::size_t column = 0; column < grain.by.size(); ++column)
      if (grain.by[column].dimension == at.dimension)
        return plan.dimensions[at.dimension].is_within(cell[column], at.member);
    return false;
  });
}

// What is left of a cell when all that is shown is taken away.
struct Left {
  const Cell* members = nullptr;
  base::Int128 units = 0;  // whatever their sign
};

base::Int128 find_left(const model::Plan& plan, const model::Grain& grain, const Holding& cell,
                       const Shown& shown) {
  base::Int128 left = std::abs(cell.units);
  for (const auto& place : shown.places)
    if (is_inside(plan, grain, cell.members, place)) return 0;
  for (const auto& part : shown.parts)
    if (is_inside(plan, grain, cell.members, part.place))
      left = std::min(left, std::abs(cell.units) *
                                static_cast<base::Int128>(model::whole_split - part.own) /
                                model::whole_split);
  return left;
}

class Rest {
 public:
  Rest(const model::Plan& plan, const model::Grain& grain, const std::vector<Holding>& cells,
       const Shown& shown)
      : plan_(plan), grain_(grain), cells_(cells) {
    for (const auto& cell : cells) {
      const auto left = find_left(plan, grain, cell, shown);
      if (left == 0) continue;
      left_.push_back({&cell.members, left});
      sum_ += left;
    }
  }

  // The lowest member of a column that holds nearly all.
  [[nodiscard]] std::optional<MemberOf> find_member(std::size_t column) const {
    const std::size_t at = grain_.by[column].dimension;
    const auto& dimension = plan_.dimensions[at];
    std::optional<MemberOf> lowest;
    for (std::size_t member = 0; member < dimension.members.size(); ++member) {
      if (lowest && !dimension.is_within(member, lowest->member)) continue;
      const bool whole = std::all_of(cells_.begin(), cells_.end(), [&](const Holding& cell) {
        return dimension.is_within(cell.members[column], member);
      });
      if (!whole && is_nearly_all([&](const Cell& cell) {
            return dimension.is_within(cell[column], member);
          }))
        lowest = MemberOf{at, member};
    }
    return lowest;
  }

  [[nodiscard]] bool is_nearly_in(const model::Place& place) const {
    return is_nearly_all([&](const Cell& cell) { return is_inside(plan_, grain_, cell, place); });
  }

 private:
  template <class Holds>
  [[nodiscard]] bool is_nearly_all(Holds holds) const {
    constexpr int parts = 10;
    base::Int128 own = 0;
    for (const auto& cell : left_)
      if (holds(*cell.members)) own += cell.units;
    return (sum_ - own) * parts < own;
  }

  const model::Plan& plan_;
  const model::Grain& grain_;
  const std::vector<Holding>& cells_;
  std::vector<Left> left_;
  base::Int128 sum_ = 0;
};

}  // namespace

std::optional<MemberOf> find_single_left(const model::Plan& plan, const model::Grain& grain,
                                         const std::vector<Holding>& cells, const Shown& shown) {
  const Rest rest(plan, grain, cells, shown);
  for (std::size_t column = 0; column < grain.by.size(); ++column)
    if (const auto member = rest.find_member(column)) return member;
  for (const auto& part : shown.parts)
    if (rest.is_nearly_in(part.place)) {
      if (part.place.coordinates.empty()) return MemberOf{};
      return MemberOf{part.place.coordinates.back().dimension,
                      part.place.coordinates.back().member};
    }
  return std::nullopt;
}

}  // namespace planctl::report
