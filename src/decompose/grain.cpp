// decompose/grain: numbers the members of each asked column and marks what lies inside.
#include "decompose/grain.hpp"

#include <algorithm>

#include "base/assert.hpp"

namespace planctl::decompose {

namespace {

using Part = GrainCells::Part;

// The member of the grain that `member` belongs to, or `none` where it stands above them.
std::size_t grain_member(const model::Dimension& dimension, std::size_t member, int depth) {
  const auto& members = dimension.members;
  if (depth == 0) return members[member].leaf() ? member : model::none;
  std::vector<std::size_t> path;
  for (std::size_t above = member; above != model::none; above = members[above].parent)
    path.push_back(above);
  const auto asked = static_cast<std::size_t>(depth);
  if (path.size() >= asked) return path[path.size() - asked];
  return members[member].leaf() ? member : model::none;
}

// How a member stands to one coordinate of a place.
Part part_in(const model::Dimension& dimension, std::size_t member, std::size_t wanted) {
  if (dimension.is_within(member, wanted)) return Part::inside;
  return dimension.is_within(wanted, member) ? Part::open : Part::outside;
}

Part part_in_all(const model::Dimension& dimension, std::size_t index, std::size_t member,
                 const std::vector<model::Place>& where) {
  Part part = Part::inside;
  for (const auto& place : where)
    for (const auto& coordinate : place.coordinates)
      if (coordinate.dimension == index)
        part = std::min(part, part_in(dimension, member, coordinate.member));
  return part;
}

}  // namespace

GrainCells::GrainCells(const Scope& scope, const model::Grain& grain)
    : levels_(scope.order.size()), asked_(scope.order.size(), false) {
  for (std::size_t level = 0; level < levels_.size(); ++level)
    levels_[level].parts.assign(scope.dimension(level).members.size(), Part::inside);
  add_places(scope, grain.where);
  for (const auto& asked : grain.by) add_column(scope, asked);
  for (auto column = columns_.rbegin(); column != columns_.rend(); ++column) {
    column->stride = count_;
    count_ *= column->members.size();
  }
  find_depth(grain);
}

void GrainCells::add_places(const Scope& scope, const std::vector<model::Place>& where) {
  for (const auto& place : where)
    for (const auto& coordinate : place.coordinates) {
      const std::size_t level = scope.level_of(coordinate.dimension);
      PLANCTL_ASSERT(level != model::none && coordinate.known());
      asked_[level] = true;
    }
  for (std::size_t level = 0; level < levels_.size(); ++level)
    for (std::size_t member = 0; asked_[level] && member < levels_[level].parts.size(); ++member)
      levels_[level].parts[member] =
          part_in_all(scope.dimension(level), scope.order[level], member, where);
}

void GrainCells::add_column(const Scope& scope, const model::GrainDimension& asked) {
  Column column{.level = scope.level_of(asked.dimension), .stride = 1, .members = {}};
  PLANCTL_ASSERT(column.level != model::none && levels_[column.level].column == model::none);
  auto& level = levels_[column.level];
  const auto& dimension = scope.dimension(column.level);
  level.column = columns_.size();
  level.numbers.assign(dimension.members.size(), model::none);
  std::vector<std::size_t> number_of(dimension.members.size(), model::none);
  for (const std::size_t leaf : dimension.leaves()) {
    if (level.parts[leaf] != Part::inside) continue;
    const std::size_t member = grain_member(dimension, leaf, asked.depth);
    if (number_of[member] != model::none) continue;
    number_of[member] = column.members.size();
    column.members.push_back(member);
  }
  for (std::size_t member = 0; member < dimension.members.size(); ++member) {
    if (level.parts[member] == Part::outside) continue;
    const std::size_t in_grain = grain_member(dimension, member, asked.depth);
    if (in_grain == model::none)
      level.parts[member] = Part::open;
    else
      level.numbers[member] = number_of[in_grain];
  }
  asked_[column.level] = true;
  columns_.push_back(std::move(column));
}

void GrainCells::find_depth(const model::Grain& grain) {
  for (std::size_t level = 0; level < levels_.size(); ++level)
    if (asked_[level]) depth_ = level + 1;
  is_stream_ = depth_ == columns_.size();
  for (std::size_t i = 0; i < columns_.size() && is_stream_; ++i)
    is_stream_ = columns_[i].level == i && (i + 1 == columns_.size() || grain.by[i].depth == 0);
}

GrainCells::Numbers GrainCells::numbers_below(const Position& position) const {
  Numbers numbers{0, 1};
  for (const auto& column : columns_) {
    const std::size_t number = column.level < position.size()
                                   ? levels_[column.level].numbers[position[column.level]]
                                   : model::none;
    const bool known = number != model::none;
    numbers.first += known ? number * column.stride : 0;
    numbers.past += known ? number * column.stride : (column.members.size() - 1) * column.stride;
  }
  return numbers;
}

std::vector<std::size_t> GrainCells::members_of(std::size_t number) const {
  std::vector<std::size_t> members;
  for (const auto& column : columns_)
    members.push_back(column.members[number / column.stride % column.members.size()]);
  return members;
}

}  // namespace planctl::decompose
