// decompose/block: lays a subtree out level by level and rounds it.
#include "decompose/block.hpp"

#include <algorithm>

namespace planctl::decompose {

Block::Block(const Decomposition::Tree& tree)
    : tree_(&tree), days_(tree.days()), siblings_(tree), all_(tree) {}

void Block::load(std::size_t node, std::span<const std::int64_t> daily) {
  collect_items(node);
  if (daily_.size() < items_.size() * days_) daily_.resize(items_.size() * days_);
  std::copy(daily.begin(), daily.end(), daily_.begin());
  if (!round_by_parent()) look_ahead();
}

void Block::collect_items(std::size_t node) {
  items_.assign(1, {});
  nodes_.assign(1, node);
  for (std::size_t item = 0; item < items_.size(); ++item) {
    if (nodes_[item] == model::none) continue;
    const auto children = tree_->children_of(tree_->nodes[nodes_[item]]);
    items_[item].first_child = items_.size();
    items_[item].child_count = children.size();
    for (const auto& child : children) {
      items_.push_back({});
      nodes_.push_back(child.kind == Child::Kind::node ? child.next : model::none);
    }
  }
}

// Gives whether all accumulated counts are less than one from what is due.
bool Block::round_by_parent() {
  bool within = true;
  for (std::size_t item = 0; item < items_.size(); ++item) {
    const auto [first, count] = items_[item];
    if (count == 0) continue;
    siblings_.load(tree_->nodes[nodes_[item]]);
    const auto fit = rounding_.apportion(siblings_, std::span(daily_).subspan(item * days_, days_),
                                         std::span(daily_).subspan(first * days_, count * days_));
    within = within && fit == Rounding::Fit::within_one;
  }
  return within;
}

void Block::look_ahead() {
  all_.load_top(tree_->nodes[nodes_[0]], items_.size());
  for (std::size_t item = 0; item < items_.size(); ++item)
    if (items_[item].child_count > 0)
      all_.load(tree_->nodes[nodes_[item]], items_[item].first_child);
  const auto daily = std::span(daily_).first(items_.size() * days_);
  lookahead_.improve(all_, items_, daily);
  cell_search_.improve(all_, items_, daily);
}

}  // namespace planctl::decompose
