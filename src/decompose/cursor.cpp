// decompose/cursor: streams nodes where the grain follows the order of the cut; else sums them up
// block by block.
#include "decompose/cursor.hpp"

#include <algorithm>
#include <utility>

namespace planctl::decompose {

namespace {

constexpr std::size_t block_bytes = std::size_t{16} << 20;

using Part = GrainCells::Part;

}  // namespace

NodeWalk::NodeWalk(const Decomposition::Tree& tree, const GrainCells& grain)
    : tree_(&tree), grain_(&grain), accrual_(tree), block_(tree) {
  root_.resize(tree.days());
  accrual_.load_alone(tree.nodes.front());
  round_alone(accrual_, root_);
}

void NodeWalk::restart(GrainCells::Numbers numbers) {
  numbers_ = numbers;
  depth_ = 0;
  at_root_ = true;
  position_.clear();
}

void NodeWalk::enter(std::size_t node, std::size_t block_item, const std::int64_t* daily) {
  if (depth_ == steps_.size()) steps_.emplace_back();
  auto& step = steps_[depth_++];
  step.node = node;
  step.next_child = 0;
  step.block_item = block_item;
  if (block_item == model::none && tree_->nodes[node].size <= Block::max_nodes) {
    block_.load(node, {daily, tree_->days()});
    step.block_item = 0;
  }
  if (step.block_item != model::none) {
    step.daily = block_.children_of(step.block_item);
    return;
  }
  accrual_.load(tree_->nodes[node]);
  const std::size_t needed = accrual_.count() * tree_->days();
  if (step.own_daily.size() < needed) step.own_daily.resize(needed);
  rounding_.apportion(accrual_, {daily, tree_->days()}, {step.own_daily.data(), needed});
  step.daily = step.own_daily.data();
}

const std::int64_t* NodeWalk::next() {
  if (std::exchange(at_root_, false)) {
    if (grain_->depth() == 0) return root_.data();
    enter(0, model::none, root_.data());
  }
  while (depth_ > 0) {
    auto& step = steps_[depth_ - 1];
    const auto& node = tree_->nodes[step.node];
    if (step.next_child == node.child_count) {
      --depth_;
      continue;
    }
    const std::size_t index = step.next_child++;
    const auto& child = tree_->children[node.first_child + index];
    const Part part = grain_->part_of(node.level, child.member);
    if (part == Part::outside) continue;
    position_.resize(node.level);
    position_.push_back(child.member);
    const auto [first, past] = grain_->numbers_below(position_);
    if (past <= numbers_.first || first >= numbers_.past) continue;
    const std::int64_t* const daily = step.daily + index * tree_->days();
    if (part == Part::inside && node.level + 1 == grain_->depth()) return daily;
    const std::size_t item = step.block_item;
    enter(child.next, item == model::none ? item : block_.first_child(item) + index, daily);
  }
  return nullptr;
}

Cursor::Walk::Walk(const Decomposition::Tree& tree, const model::Grain& grain)
    : tree_(&tree), grain_(tree.scope, grain), nodes_(tree, grain_) {
  series_.daily.resize(tree.days());
  nodes_.restart({0, grain_.count()});
}

const model::QuotaSeries* Cursor::Walk::next() {
  return grain_.is_stream() ? next_node() : next_sum();
}

void Cursor::Walk::write(std::size_t number, const std::int64_t* daily) {
  series_.members = grain_.members_of(number);
  const std::int64_t unit = tree_->sign * tree_->multiple;
  if (unit == 1)
    std::copy_n(daily, tree_->days(), series_.daily.begin());
  else
    std::transform(daily, daily + tree_->days(), series_.daily.begin(),
                   [unit](std::int64_t count) { return count * unit; });
}

const model::QuotaSeries* Cursor::Walk::next_node() {
  const auto* const daily = nodes_.next();
  if (!daily) return nullptr;
  write(nodes_.number(), daily);
  return &series_;
}

const model::QuotaSeries* Cursor::Walk::next_sum() {
  if (next_number_ == grain_.count()) return nullptr;
  if (next_number_ == block_.past) sum_block();
  const std::size_t number = next_number_++;
  write(number, sums_.data() + (number - block_.first) * tree_->days());
  return &series_;
}

void Cursor::Walk::sum_block() {
  const std::size_t days = tree_->days();
  const std::size_t length = std::max<std::size_t>(block_bytes / sizeof(std::int64_t) / days, 1);
  block_ = {block_.past, std::min(block_.past + length, grain_.count())};
  sums_.assign((block_.past - block_.first) * days, 0);
  nodes_.restart(block_);
  while (const auto* const daily = nodes_.next()) {
    const std::size_t number = nodes_.number();
    std::int64_t* const sum = sums_.data() + (number - block_.first) * days;
    for (std::size_t day = 0; day < days; ++day) sum[day] += daily[day];
  }
}

}  // namespace planctl::decompose
