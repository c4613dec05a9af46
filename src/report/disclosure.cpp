// report/disclosure: the cells outside of what is shown, and who alone holds them.
#include "report/disclosure.hpp"

#include <algorithm>

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

// The lowest member above all of `members`, or nothing.
std::optional<std::size_t> find_common(const model::Dimension& dimension,
                                       const std::vector<std::size_t>& members) {
  std::size_t common = members.front();
  while (common != model::none &&
         !std::all_of(members.begin(), members.end(), [&](const std::size_t member) {
           return dimension.is_within(member, common);
         }))
    common = dimension.members[common].parent;
  return common == model::none ? std::nullopt : std::optional(common);
}

std::vector<std::size_t> column_of(const std::vector<Cell>& cells, std::size_t column) {
  std::vector<std::size_t> members;
  for (const auto& cell : cells) members.push_back(cell[column]);
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
  return members;
}

}  // namespace

std::optional<MemberOf> find_single_left(const model::Plan& plan, const model::Grain& grain,
                                         const std::vector<Cell>& cells,
                                         const std::vector<model::Place>& places) {
  std::vector<Cell> outside;
  for (const auto& cell : cells)
    if (std::none_of(places.begin(), places.end(), [&](const model::Place& place) {
          return is_inside(plan, grain, cell, place);
        }))
      outside.push_back(cell);
  if (outside.empty()) return std::nullopt;
  for (std::size_t column = 0; column < grain.by.size(); ++column) {
    const std::size_t at = grain.by[column].dimension;
    const auto& dimension = plan.dimensions[at];
    const auto holder = find_common(dimension, column_of(outside, column));
    if (!holder) continue;
    const auto all = column_of(cells, column);
    const bool whole = std::all_of(all.begin(), all.end(), [&](const std::size_t member) {
      return dimension.is_within(member, *holder);
    });
    if (!whole) return MemberOf{at, *holder};
  }
  return std::nullopt;
}

}  // namespace planctl::report
