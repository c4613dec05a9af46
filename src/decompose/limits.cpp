// decompose/limits: bounds of nodes from the plan, and sharing by weight within bounds.
#include "decompose/limits.hpp"

#include <algorithm>

namespace planctl::decompose {

using model::QuotaFault;

namespace {

// Reads the limits of a goal into bounds.
class BoundsReader {
 public:
  BoundsReader(const Scope& scope, const Counting& counting, Problems& problems)
      : scope_(scope), counting_(counting), problems_(problems) {}

  void read(const model::NodeLimit& limit, Bounds& bounds) {
    if (!is_known(limit.where)) return problems_.block();
    const diag::Span at = span_of(limit);
    const auto position = find_node(scope_, limit.where);
    if (!position || position->empty())  // what the whole gets is the target
      return report_no_node(scope_, limit.where, at,
                            {QuotaFault::limit_not_node, QuotaFault::limit_below_inner}, problems_);
    const auto* low = limit.least ? &*limit.least : nullptr;
    const auto* high = limit.most ? &*limit.most : nullptr;
    if (counting_.sign < 0) std::swap(low, high);
    auto& node = bounds[*position];
    node.limits.push_back(&limit);
    if (low) node.least = std::max(node.least, count_of(*low));
    if (!high) return;
    const std::int64_t most = count_of(*high);
    node.most = std::min(node.most.value_or(most), most);
  }

 private:
  // In the tree's counts; negative where the figure has the other sign than the target.
  std::int64_t count_of(const model::Figure& figure) {
    const diag::Figure amount = to_amount(scope_, figure.units);
    if (figure.units % counting_.multiple != 0)
      problems_.add(QuotaFault::not_multiple, figure.span,
                    {.node = amount, .amount = to_amount(scope_, counting_.multiple)});
    if (figure.units < -values::max_units || figure.units > values::max_units)
      problems_.add(QuotaFault::overflow, figure.span, {.node = "limits", .amount = amount});
    return std::clamp(counting_.sign * (figure.units / counting_.multiple), -values::max_units,
                      values::max_units);
  }

  const Scope& scope_;
  const Counting& counting_;
  Problems& problems_;
};

void report(const Scope& scope, const Position& position, const NodeBounds& bounds,
            const HeldAmount* held, Problems& problems) {
  std::vector<diag::Span> spans;
  for (const auto* const limit : bounds.limits) spans.push_back(span_of(*limit));
  if (held)
    for (const auto* const hold : held->holds) spans.push_back(span_of(*hold));
  problems.add(QuotaFault::limit_contradicts, spans.front(),
               {.node = to_label(scope, position), .related = {spans.begin() + 1, spans.end()}});
}

}  // namespace

diag::Span span_of(const model::NodeLimit& limit) {
  return limit.least ? limit.least->span : limit.most ? limit.most->span : limit.span;
}

Bounds find_bounds(const Scope& scope, const Counting& counting, const Holds& holds,
                   Problems& problems) {
  Bounds bounds;
  if (!scope.goal.quota) return bounds;
  BoundsReader reader(scope, counting, problems);
  for (const auto& limit : scope.goal.quota->limits) reader.read(limit, bounds);
  for (const auto& [position, node] : bounds) {
    const auto found = holds.find(position);
    const auto* const held = found == holds.end() ? nullptr : &found->second;
    const bool crossed = node.most && *node.most < node.least;
    const bool outside =
        held && (held->count < node.least || (node.most && held->count > *node.most));
    if (crossed || outside) report(scope, position, node, crossed ? nullptr : held, problems);
  }
  return bounds;
}

Filling fill(std::span<const Bounded> nodes, const Fraction& amount) {
  Filling filling{.fixed = std::vector<std::optional<std::int64_t>>(nodes.size()),
                  .per_weight = 0,
                  .lacking = 0};
  Fraction rest = amount;
  Whole weight = 0;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].weight > 0) {
      weight += Whole(nodes[i].weight);
      continue;
    }
    filling.fixed[i] = nodes[i].least;
    rest -= Whole(nodes[i].least);
  }
  while (weight > 0) {
    const Fraction per_weight = rest / weight;
    Fraction below = 0;  // what the least amounts are above the shares
    Fraction above = 0;  // what the shares are above the greatest amounts
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (filling.fixed[i]) continue;
      const Fraction share = per_weight * Whole(nodes[i].weight);
      if (share < Whole(nodes[i].least)) below += Whole(nodes[i].least) - share;
      if (nodes[i].most && share > Whole(*nodes[i].most)) above += share - Whole(*nodes[i].most);
    }
    if (below == 0 && above == 0) {
      filling.per_weight = per_weight;
      return filling;
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (filling.fixed[i]) continue;
      const Fraction share = per_weight * Whole(nodes[i].weight);
      const bool low = below >= above && share < Whole(nodes[i].least);
      const bool high = below < above && nodes[i].most && share > Whole(*nodes[i].most);
      if (!low && !high) continue;
      filling.fixed[i] = low ? nodes[i].least : *nodes[i].most;
      rest -= Whole(*filling.fixed[i]);
      weight -= Whole(nodes[i].weight);
    }
  }
  filling.lacking = rest;
  return filling;
}

}  // namespace planctl::decompose
