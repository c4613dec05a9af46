// decompose/accrual: fixed-point products with a certain error bound; exact fractions wherever the
// bound leaves a unit in doubt.
#include "decompose/accrual.hpp"

#include <algorithm>

namespace planctl::decompose {

namespace {

// amount × part, at most (whole part of the amount + 3) steps below the exact product where both
// are rounded down to steps of 2^-64.
Fixed multiply_down(Fixed amount, std::uint64_t part) {
  return (amount >> 64) * part + ((static_cast<Fixed>(fraction_part(amount)) * part) >> 64);
}

std::uint64_t doubt_of(Fixed amount) { return static_cast<std::uint64_t>(amount >> 64) + 4; }

// Whether the exact number, at most `doubt` steps above `low`, may be whole or have passed a unit.
bool in_doubt(Fixed low, std::uint64_t doubt) {
  return fraction_part(low) - 1 >= UINT64_MAX - doubt;
}

// The same for rounding half up: the exact number may have reached the half.
bool half_in_doubt(Fixed low, std::uint64_t doubt) {
  constexpr std::uint64_t half = std::uint64_t{1} << 63;
  return half - 1 - fraction_part(low) < doubt;
}

// per_weight × weight × accrued, without looking for common factors.
Fixed exact_product(const Fraction& per_weight, std::int64_t weight, const Fraction& accrued) {
  const Whole above = per_weight.get_num() * Whole(weight) * accrued.get_num();
  const Whole below = per_weight.get_den() * accrued.get_den();
  const Fixed fixed = divide_down(above, below);
  const bool hidden = fraction_part(fixed) == 0 && above % below != 0;
  return hidden ? fixed + 1 : fixed;
}

Fixed exact_sum(const std::vector<ProfileAmount>& amounts, const std::vector<Profile>& profiles,
                std::size_t day) {
  Fraction sum = 0;
  for (const auto& amount : amounts) sum += amount.exact * profiles[amount.profile].exact_at(day);
  return round_down_keeping_fraction(sum);
}

}  // namespace

void Accrual::reserve(std::size_t count) {
  count_ = count;
  if (whole_.size() >= count * days_) return;
  whole_.resize(count * days_);
  fraction_.resize(count * days_);
}

void Accrual::load(const Node& node) {
  reserve(node.child_count);
  load(node, 0);
}

void Accrual::load(const Node& node, std::size_t first) {
  cells_.clear();
  std::size_t place = first;
  for (const auto& child : tree_->children_of(node)) {
    if (child.kind == Child::Kind::node) {
      load_node(place, tree_->nodes[child.next]);
    } else if (child.next == Child::nothing) {
      clear(place);
    } else {
      const Fraction& per_weight =
          child.amount == Child::Amount::held ? tree_->held_scale : node.per_weight;
      const Fixed fixed =
          divide_down(per_weight.get_num() * Whole(child.weight), per_weight.get_den());
      const auto& profile = tree_->profiles[child.next];
      cells_.push_back({place, profile.accrued.data(), profile.moves.data(), fixed, 0,
                        doubt_of(fixed), &child, &per_weight});
    }
    ++place;
  }
  load_cells();
}

void Accrual::load_alone(const Node& node) {
  reserve(1);
  load_node(0, node);
}

void Accrual::set(std::size_t child, std::size_t day, Fixed amount) {
  whole_[day * count_ + child] = whole_part(amount);
  fraction_[day * count_ + child] = fraction_part(amount);
}

void Accrual::clear(std::size_t child) {
  for (std::size_t day = 0; day < days_; ++day) set(child, day, 0);
}

void Accrual::load_cells() {
  for (std::size_t day = 0; day < days_; ++day) {
    std::int64_t* const whole = whole_.data() + day * count_;
    std::uint64_t* const fraction = fraction_.data() + day * count_;
    for (auto& cell : cells_) {
      if (cell.moves[day]) {
        cell.now = multiply_down(cell.fixed, cell.accrued[day]);
        if (in_doubt(cell.now, cell.doubt)) cell.now = exact_amount(cell, day);
      }
      whole[cell.child] = whole_part(cell.now);
      fraction[cell.child] = fraction_part(cell.now);
    }
  }
}

Fixed Accrual::exact_amount(const Cell& cell, std::size_t day) const {
  const auto& profile = tree_->profiles[cell.source->next];
  return exact_product(*cell.per_weight, cell.source->weight, profile.exact_at(day));
}

void Accrual::load_node(std::size_t child, const Node& node) {
  sums_.assign(days_, 0);
  moves_.assign(days_, 0);
  std::uint64_t doubt = 0;
  for (const auto& amount : node.amounts) {
    const auto& profile = tree_->profiles[amount.profile];
    doubt += doubt_of(amount.fixed);
    for (std::size_t day = 0; day < days_; ++day)
      sums_[day] += multiply_down(amount.fixed, profile.accrued[day]);
    for (std::size_t day = 0; day < days_; ++day) moves_[day] |= profile.moves[day];
  }
  Fixed now = 0;
  for (std::size_t day = 0; day < days_; ++day) {
    if (moves_[day]) {
      now = sums_[day];
      if (in_doubt(now, doubt) || half_in_doubt(now, doubt))
        now = exact_sum(node.amounts, tree_->profiles, day);
    }
    set(child, day, now);
  }
}

}  // namespace planctl::decompose
