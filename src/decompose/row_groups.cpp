// decompose/row_groups: groups of rows, found by walking up the trees of their dimensions.
#include "decompose/row_groups.hpp"

#include <algorithm>
#include <utility>

namespace planctl::decompose {

RowGroups::RowGroups(const Scope& scope, std::vector<std::size_t> levels)
    : scope_(&scope), levels_(std::move(levels)) {}

std::size_t RowGroups::add(const std::vector<std::size_t>& members) {
  Position key;
  for (const std::size_t level : levels_) key.push_back(members[scope_->order[level]]);
  if (std::find(key.begin(), key.end(), model::none) != key.end()) return model::none;
  return groups_.emplace(std::move(key), groups_.size()).first->second;
}

std::vector<std::size_t> RowGroups::find(const Position& position) const {
  std::vector<std::size_t> found;
  Position key;
  collect(position, key, found);
  return found;
}

void RowGroups::collect(const Position& position, Position& key,
                        std::vector<std::size_t>& found) const {
  if (key.size() == levels_.size()) {
    const auto group = groups_.find(key);
    if (group != groups_.end()) found.push_back(group->second);
    return;
  }
  const std::size_t level = levels_[key.size()];
  const auto& members = scope_->dimension(level).members;
  for (std::size_t member = position[level]; member != model::none;
       member = members[member].parent) {
    key.push_back(member);
    collect(position, key, found);
    key.pop_back();
  }
}

std::vector<std::size_t> find_levels(const Scope& scope, const model::WeightTable& table,
                                     std::size_t past) {
  std::vector<std::size_t> levels;
  for (std::size_t level = 0; level < past; ++level)
    if (std::find(table.dimensions.begin(), table.dimensions.end(), scope.order[level]) !=
        table.dimensions.end())
      levels.push_back(level);
  return levels;
}

RowKinds::RowKinds(Problems& problems, int scale) : problems_(&problems), scale_(scale) {
  for (int digit = 0; digit < scale; ++digit) hundred_ *= 10;
}

void RowKinds::add(std::size_t group, const model::WeightRow& row, const std::string& node) {
  const Kind kind{row.percent, row.at};
  if (group == kinds_.size())
    kinds_.push_back(kind);
  else if (!told_)
    told_ = report(kinds_[group], kind, node);
  kinds_[group].sum += row.weight;
  sum_ += row.weight;
}

void RowKinds::compare(const std::vector<std::size_t>& groups, const std::string& node) const {
  for (std::size_t i = 1; i < groups.size() && !told_; ++i)
    report(kinds_[groups.front()], kinds_[groups[i]], node);
}

bool RowKinds::report(const Kind& first, const Kind& other, const std::string& node) const {
  if (first.percent == other.percent) return false;
  problems_->add(model::QuotaFault::shares_mixed, other.at, {.node = node, .related = {first.at}});
  return true;
}

void RowKinds::check_whole(const std::vector<std::size_t>& groups, const std::string& node,
                           const std::string& whole) const {
  if (told_ || !kinds_[groups.front()].percent || sum_ == hundred_) return;
  const auto odd = std::find_if(groups.begin(), groups.end(),
                                [&](auto group) { return kinds_[group].sum != hundred_; });
  if (odd == groups.end()) return;
  // Parts of one whole are nearer to it all together than by group.
  const bool together = 2 * sum_ < 3 * hundred_;
  const Kind& wrong = together ? kinds_.front() : kinds_[*odd];
  Details details{.node = together ? whole : node};
  if (const auto lacking = base::narrow<std::int64_t>(hundred_ - (together ? sum_ : wrong.sum)))
    details.amount = diag::Figure{*lacking, {"%", scale_}};
  problems_->add(model::QuotaFault::shares_not_whole, wrong.at, std::move(details));
}

bool counts_for(const Scope& scope, const std::vector<std::size_t>& members,
                const Position& position, std::size_t level, std::size_t member) {
  const std::size_t own = members[scope.order[level]];
  if (own == model::none || !scope.dimension(level).is_within(own, member)) return false;
  for (std::size_t before = 0; before < level; ++before) {
    const std::size_t named = members[scope.order[before]];
    if (named != model::none && !scope.dimension(before).is_within(position[before], named))
      return false;
  }
  return true;
}

}  // namespace planctl::decompose
