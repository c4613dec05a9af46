// decompose/accrual: products of one word with a certain error bound; exact fractions wherever the
// bound leaves a unit in doubt.
#include "decompose/accrual.hpp"

#include <bit>

#include "base/assert.hpp"

namespace planctl::decompose {

namespace {

// The year's amount, the part of it and their product are each rounded down by less than a step,
// but for the part 1, which is a whole step below.
constexpr std::uint64_t product_doubt = 4;

std::uint64_t multiply_down(std::uint64_t year, std::uint64_t part) {
  return static_cast<std::uint64_t>((Fixed{year} * part) >> 64);
}

}  // namespace

void Accrual::make_room(const Node& top, std::size_t count) {
  Fixed year = Fixed{1} << 64;
  for (const auto& amount : top.amounts) year += amount.fixed;
  const auto whole_bits =
      static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(year >> 64)));
  PLANCTL_ASSERT(whole_bits < 64);
  fraction_bits_ = 64 - whole_bits;
  count_ = count;
  if (amounts_.size() < count * days_) amounts_.resize(count * days_);
}

void Accrual::load(const Node& node) {
  make_room(node, node.child_count);
  load(node, 0);
}

void Accrual::load_alone(const Node& node) { load_top(node, 1); }

void Accrual::load_top(const Node& top, std::size_t count) {
  make_room(top, count);
  load_node(0, top);
}

void Accrual::load(const Node& node, std::size_t first) {
  cells_.clear();
  std::size_t place = first;
  for (const auto& child : tree_->children_of(node)) {
    if (child.kind == Child::Kind::node) {
      load_node(place, tree_->nodes[child.next]);
    } else if (child.next == Child::nothing || child.weight == 0) {
      clear(place);
    } else {
      const Fraction& per_weight =
          child.amount == Child::Amount::held ? tree_->held_scale : node.per_weight;
      const Fixed year =
          divide_down(per_weight.get_num() * Whole(child.weight), per_weight.get_den());
      const auto& profile = tree_->profiles[child.next];
      cells_.push_back({place, profile.accrued.data(), profile.moves.data(), to_amount(year), 0,
                        &child, &per_weight});
    }
    ++place;
  }
  load_cells();
}

void Accrual::clear(std::size_t child) {
  for (std::size_t day = 0; day < days_; ++day) amounts_[day * count_ + child] = 0;
}

void Accrual::load_cells() {
  for (std::size_t day = 0; day < days_; ++day) {
    Amount* const amounts = amounts_.data() + day * count_;
    for (auto& cell : cells_) {
      if (cell.moves[day]) {
        cell.now = multiply_down(cell.year, cell.accrued[day]);
        if (in_doubt(cell.now, product_doubt)) cell.now = exact_amount(cell, day);
      }
      amounts[cell.child] = cell.now;
    }
  }
}

void Accrual::load_node(std::size_t child, const Node& node) {
  sums_.assign(days_, 0);
  moves_.assign(days_, 0);
  for (const auto& amount : node.amounts) {
    const auto& profile = tree_->profiles[amount.profile];
    const Amount year = to_amount(amount.fixed);
    for (std::size_t day = 0; day < days_; ++day)
      sums_[day] += multiply_down(year, profile.accrued[day]);
    for (std::size_t day = 0; day < days_; ++day) moves_[day] |= profile.moves[day];
  }
  const std::uint64_t doubt = product_doubt * node.amounts.size();
  Amount now = 0;
  for (std::size_t day = 0; day < days_; ++day) {
    if (moves_[day]) {
      now = sums_[day];
      if (in_doubt(now, doubt) || half_in_doubt(now, doubt)) now = exact_sum(node, day);
    }
    amounts_[day * count_ + child] = now;
  }
}

// Whether the exact number, at most so many steps above `low`, may be whole or have passed a unit.
bool Accrual::in_doubt(Amount low, std::uint64_t steps) const {
  const std::uint64_t mask = (std::uint64_t{1} << fraction_bits_) - 1;
  return ((low - 1) & mask) + steps >= mask;
}

// The same for rounding half up: the exact number may have reached the half.
bool Accrual::half_in_doubt(Amount low, std::uint64_t steps) const {
  const std::uint64_t half = std::uint64_t{1} << (fraction_bits_ - 1);
  return in_doubt(low + half, steps);
}

// Rounded down, but a fraction that is not zero never becomes zero.
Accrual::Amount Accrual::round_down(const Whole& above, const Whole& below) const {
  const Whole shifted = above << fraction_bits_;
  const Whole steps = shifted / below;
  const Amount amount = steps.get_ui();
  const std::uint64_t mask = (std::uint64_t{1} << fraction_bits_) - 1;
  const bool hidden = (amount & mask) == 0 && steps * below != shifted;
  return hidden ? amount + 1 : amount;
}

// Without looking for common factors.
Accrual::Amount Accrual::exact_amount(const Cell& cell, std::size_t day) const {
  const Fraction accrued = tree_->profiles[cell.source->next].exact_at(day);
  return round_down(cell.per_weight->get_num() * Whole(cell.source->weight) * accrued.get_num(),
                    cell.per_weight->get_den() * accrued.get_den());
}

Accrual::Amount Accrual::exact_sum(const Node& node, std::size_t day) const {
  Fraction sum = 0;
  for (const auto& amount : node.amounts)
    sum += amount.exact * tree_->profiles[amount.profile].exact_at(day);
  return round_down(sum.get_num(), sum.get_den());
}

}  // namespace planctl::decompose
