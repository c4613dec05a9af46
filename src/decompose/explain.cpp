// decompose/explain: one figure from the target down, with the rounding at the period's two ends.
#include "decompose/explain.hpp"

#include <algorithm>
#include <numeric>

#include "base/assert.hpp"
#include "decompose/cursor.hpp"
#include "decompose/holds.hpp"
#include "decompose/ratio.hpp"

namespace planctl::decompose {

namespace {

using Tree = Decomposition::Tree;

model::Place to_place(const Scope& scope, const Position& position) {
  model::Place place;
  for (std::size_t level = 0; level < position.size(); ++level) {
    const auto& dimension = scope.dimension(level);
    place.coordinates.push_back({.dimension_name = dimension.id,
                                 .member_name = dimension.members[position[level]].id,
                                 .dimension = scope.order[level],
                                 .member = position[level]});
  }
  return place;
}

// The member and those above it in its dimension, the top first.
std::vector<std::size_t> line_of(const model::Dimension& dimension, std::size_t member) {
  std::vector<std::size_t> line;
  for (; member != model::none; member = dimension.members[member].parent) line.push_back(member);
  std::reverse(line.begin(), line.end());
  return line;
}

// What a node has got up to, and without, each day of the year: one sum more than there are days.
std::vector<std::int64_t> accumulate_quotas(const Tree& tree, const Position& position) {
  Cursor::Walk walk(tree, {.by = {}, .where = {to_place(tree.scope, position)}});
  const auto* const series = walk.next();
  std::vector<std::int64_t> sums(tree.days() + 1, 0);
  PLANCTL_ASSERT(series != nullptr);
  std::partial_sum(series->daily.begin(), series->daily.end(), sums.begin() + 1);
  return sums;
}

Whole floor_of(const Fraction& number) {
  Whole floor;
  mpz_fdiv_q(floor.get_mpz_t(), number.get_num().get_mpz_t(), number.get_den().get_mpz_t());
  return floor;
}

// The day on which the unit after the whole ones of what was due before `past` becomes due.
std::optional<values::Date> find_next_due(const Tree& tree, const ProfileAmounts& amounts,
                                          std::size_t past) {
  const Whole now = floor_of(find_due(tree, amounts, past));
  std::size_t low = past;
  std::size_t high = tree.days() + 1;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (middle > tree.days() || floor_of(find_due(tree, amounts, middle)) > now)
      high = middle;
    else
      low = middle + 1;
  }
  if (low > tree.days()) return std::nullopt;
  return values::plus_days(tree.scope.year.days.start, static_cast<int>(low) - 1);
}

// Counts of the tree are multiples of the rounding unit and not negative; what is shown are amounts
// in the goal's unit.
class RoundingTeller {
 public:
  RoundingTeller(const Tree& tree, const Position& position, const ProfileAmounts& amounts)
      : tree_(tree),
        position_(position),
        amounts_(amounts),
        given_(accumulate_quotas(tree, position)) {
    if (position.empty()) return;
    path_ = find_path(tree, position);
    PLANCTL_ASSERT(!path_.empty());
    given_above_ = accumulate_quotas(tree, path_.back().above);
  }

  [[nodiscard]] model::RoundingStep tell(std::size_t past) const {
    const std::int64_t unit = tree_.sign * tree_.multiple;
    const Fraction due = find_due(tree_, amounts_, past);
    const std::int64_t given = given_[past];
    model::RoundingStep step{
        .through = values::plus_days(tree_.scope.year.days.start, static_cast<int>(past) - 1),
        .due = to_exact_amount(tree_, due),
        .given = given,
        .over = to_exact_amount(tree_, Fraction(Whole(given / unit)) - due),
        .whole = unit * floor_of(due).get_si(),
        .beyond = abs(Fraction(Whole(given / unit)) - due) >= 1,
        .next_due = find_next_due(tree_, amounts_, past)};
    if (!position_.empty()) tell_siblings(past, step);
    return step;
  }

 private:
  void tell_siblings(std::size_t past, model::RoundingStep& step) const {
    Whole whole = 0;
    for (const auto& child : tree_.children_of(*path_.back().parent)) {
      const Fraction due = find_due(tree_, find_amounts(tree_, *path_.back().parent, child), past);
      whole += floor_of(due);
      if (due.get_den() != 1) ++step.fractions;
    }
    const std::int64_t unit = tree_.sign * tree_.multiple;
    step.left = given_above_[past] - unit * whole.get_si();
  }

  const Tree& tree_;
  const Position& position_;
  const ProfileAmounts& amounts_;
  std::vector<std::int64_t> given_;  // accumulated
  std::vector<PathStep> path_;
  std::vector<std::int64_t> given_above_;  // by the node above
};

ProfileAmounts amounts_at(const Tree& tree, const Position& position) {
  if (position.empty()) return find_amounts(tree.nodes.front());
  const auto path = find_path(tree, position);
  PLANCTL_ASSERT(!path.empty());
  return find_amounts(tree, *path.back().parent, *path.back().child);
}

Fraction sum_of(const ProfileAmounts& amounts) {
  Fraction sum = 0;
  for (const auto& amount : amounts) sum += amount.second;
  return sum;
}

void add_all(ProfileAmounts& sums, const ProfileAmounts& amounts) {
  for (const auto& [profile, amount] : amounts) {
    const std::uint32_t wanted = profile;
    const auto found = std::find_if(sums.begin(), sums.end(),
                                    [&](const auto& sum) { return sum.first == wanted; });
    if (found == sums.end())
      sums.emplace_back(profile, amount);
    else
      found->second += amount;
  }
}

// The nodes whose sum the figure is.
std::vector<Position> find_parts(const Tree& tree, const model::Grain& grain) {
  const GrainCells cells(tree.scope, grain);
  NodeWalk walk(tree, cells);
  walk.restart({0, cells.count()});
  std::vector<Position> parts;
  while (walk.next()) parts.push_back(walk.position());
  return parts;
}

}  // namespace

model::Exact to_exact(const Fraction& number, int decimals) {
  model::Exact exact{.fraction = number.get_str(), .decimals = decimals};
  Whole scale;
  mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
  const Fraction scaled = number * scale;
  const Whole rounded = floor_of(abs(scaled) + Fraction(1, 2));
  exact.units = (number < 0 ? -1 : 1) * rounded.get_si();
  exact.whole = scaled.get_den() == 1;
  return exact;
}

model::Exact to_exact_amount(const Tree& tree, const Fraction& count) {
  const int decimals = tree.scope.goal.unit.decimals;
  Whole scale;
  mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
  Fraction amount = count * Whole(tree.sign * tree.multiple) / scale;
  amount.canonicalize();
  return to_exact(amount, decimals);
}

std::vector<PathStep> find_path(const Tree& tree, const Position& position) {
  std::vector<PathStep> path;
  const Node* node = &tree.nodes.front();
  Position above;
  for (std::size_t level = 0; level < position.size(); ++level)
    for (const std::size_t member : line_of(tree.scope.dimension(level), position[level])) {
      const auto children = tree.children_of(*node);
      const auto child = std::find_if(children.begin(), children.end(),
                                      [&](const Child& one) { return one.member == member; });
      PLANCTL_ASSERT(child != children.end());
      path.push_back({.parent = node,
                      .child = &*child,
                      .position = step_down(above, level, member),
                      .above = above});
      above = path.back().position;
      if (child->kind == Child::Kind::node) node = &tree.nodes[child->next];
    }
  return path;
}

ProfileAmounts find_amounts(const Node& node) {
  ProfileAmounts amounts;
  for (const auto& amount : node.amounts) amounts.emplace_back(amount.profile, amount.exact);
  return amounts;
}

ProfileAmounts find_amounts(const Tree& tree, const Node& parent, const Child& child) {
  if (child.kind == Child::Kind::node) return find_amounts(tree.nodes[child.next]);
  if (child.next == Child::nothing) return {};
  const bool held = child.amount == Child::Amount::held;
  return {{child.next, held ? Fraction(Whole(child.weight))
                            : Fraction(parent.per_weight * Whole(child.weight))}};
}

Fraction find_due(const Tree& tree, const ProfileAmounts& amounts, std::size_t past) {
  Fraction due = 0;
  if (past == 0) return due;
  for (const auto& [profile, amount] : amounts)
    due += amount * tree.profiles[profile].exact_at(past - 1);
  return due;
}

model::QuotaExplanation Decomposition::explain(const model::Grain& grain,
                                               const values::Period& period) const {
  if (ratio_) return explain_path(*ratio_, grain, period);
  const Tree& tree = *tree_;
  const values::Date start = tree.scope.year.days.start;
  const DaySpan span{static_cast<std::size_t>(values::days_between(start, period.days.start)),
                     static_cast<std::size_t>(values::days_between(start, period.days.past))};
  model::QuotaExplanation explanation{.goal = tree.scope.goal_index, .period = period};
  explanation.unit = tree.multiple;
  const auto parts = find_parts(tree, grain);
  ProfileAmounts amounts;
  for (const auto& position : parts) {
    const ProfileAmounts part = amounts_at(tree, position);
    add_all(amounts, part);
    if (parts.size() == 1) break;
    const Fraction due = find_due(tree, part, span.past) - find_due(tree, part, span.first);
    const auto given = accumulate_quotas(tree, position);
    explanation.parts.push_back({.place = to_place(tree.scope, position),
                                 .amount = to_exact_amount(tree, sum_of(part)),
                                 .due = to_exact_amount(tree, due),
                                 .quota = given[span.past] - given[span.first]});
    explanation.quota += explanation.parts.back().quota;
  }
  const Position position = parts.size() == 1 ? parts.front() : Position();
  explanation.chain = explain_shares(tree, position);
  for (const auto& place : grain.where)
    for (const auto& coordinate : place.coordinates)
      explanation.place.coordinates.push_back(coordinate);
  explain_time(tree, position, amounts, span, explanation);
  if (parts.size() != 1) return explanation;
  const RoundingTeller rounding(tree, position, amounts);
  if (span.first > 0) explanation.before = rounding.tell(span.first);
  explanation.after = rounding.tell(span.past);
  explanation.quota =
      explanation.after->given - (explanation.before ? explanation.before->given : 0);
  return explanation;
}

}  // namespace planctl::decompose
