// report/disclosure: the cells outside of what is shown, and who alone holds them.
#include "report/disclosure.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/checked.hpp"

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

using Cells = std::vector<const Holding*>;

// What the cells inside of a member hold, whatever its sign.
base::Int128 sum_within(const model::Dimension& dimension, std::size_t member, std::size_t column,
                        const Cells& cells) {
  base::Int128 sum = 0;
  for (const auto* cell : cells)
    if (dimension.is_within(cell->members[column], member)) sum += std::abs(cell->units);
  return sum;
}

}  // namespace

std::optional<MemberOf> find_single_left(const model::Plan& plan, const model::Grain& grain,
                                         const std::vector<Holding>& cells,
                                         const std::vector<model::Place>& places) {
  constexpr int parts = 10;
  Cells outside;
  base::Int128 left = 0;
  for (const auto& cell : cells)
    if (std::none_of(places.begin(), places.end(), [&](const model::Place& place) {
          return is_inside(plan, grain, cell.members, place);
        })) {
      outside.push_back(&cell);
      left += std::abs(cell.units);
    }
  if (outside.empty()) return std::nullopt;
  for (std::size_t column = 0; column < grain.by.size(); ++column) {
    const std::size_t at = grain.by[column].dimension;
    const auto& dimension = plan.dimensions[at];
    std::optional<MemberOf> lowest;
    for (std::size_t member = 0; member < dimension.members.size(); ++member) {
      if (lowest && !dimension.is_within(member, lowest->member)) continue;
      const auto own = sum_within(dimension, member, column, outside);
      const bool whole = std::all_of(cells.begin(), cells.end(), [&](const Holding& cell) {
        return dimension.is_within(cell.members[column], member);
      });
      if (!whole && (left - own) * parts < own) lowest = MemberOf{at, member};
    }
    if (lowest) return lowest;
  }
  return std::nullopt;
}

}  // namespace planctl::report
