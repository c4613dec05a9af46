// decompose/street: the cut of what is handed out when every level adds its stretch.
#include "decompose/tree.hpp"

namespace planctl::decompose {

using Tree = Decomposition::Tree;

std::optional<std::int64_t> find_street(const Tree& tree) {
  Fraction street = Whole(tree.total);
  const auto& quota = tree.scope.goal.quota;
  for (const auto& stretch : quota ? quota->stretch : std::vector<model::Stretch>()) {
    const bool cut = tree.scope.level_of(stretch.dimension) != model::none;
    if (cut && stretch.percent) street *= 1 + to_fraction(stretch.percent->written.number) / 100;
  }
  if (street < 0 || street * Whole(tree.multiple) > Whole(values::max_units)) return std::nullopt;
  return whole_part(round_down(street + Fraction(1, 2)));
}

std::unique_ptr<const Tree> scale_tree(const Tree& tree, std::int64_t total) {
  auto scaled = std::make_unique<Tree>(tree);
  if (tree.total == 0) return scaled;
  Fraction ratio{Whole(total), Whole(tree.total)};
  ratio.canonicalize();
  scaled->total = total;
  scaled->held_scale = ratio;
  for (auto& node : scaled->nodes) {
    node.per_weight *= ratio;
    for (auto& amount : node.amounts) {
      amount.exact *= ratio;
      amount.fixed = round_down(amount.exact);
    }
  }
  return scaled;
}

}  // namespace planctl::decompose
