// decompose/explain_time: which part of the year's amount falls to a period, and why.
#include <algorithm>
#include <numeric>

#include "decompose/counts.hpp"
#include "decompose/explain.hpp"
#include "decompose/period_holds.hpp"
#include "decompose/weighing.hpp"

namespace planctl::decompose {

namespace {

using Tree = Decomposition::Tree;
using Kind = model::DayFact::Kind;

constexpr int share_decimals = 6;

// A cell below a node, itself where it is one.
Position find_cell(const Tree& tree, const Position& position, std::uint32_t profile) {
  if (tree.nodes.empty()) return position;  // of a path
  const Node* node = &tree.nodes.front();
  const auto path = find_path(tree, position);
  if (!path.empty()) {
    if (path.back().child->kind == Child::Kind::cell) return position;
    node = &tree.nodes[path.back().child->next];
  }
  Position cell = position;
  while (node != nullptr && node->child_count > 0) {
    const Node* below = nullptr;
    for (const auto& child : tree.children_of(*node)) {
      const auto amounts = find_amounts(tree, *node, child);
      const bool has = std::any_of(amounts.begin(), amounts.end(),
                                   [&](const auto& amount) { return amount.first == profile; });
      if (!has) continue;
      cell.resize(node->level);
      cell.push_back(child.member);
      if (child.kind == Child::Kind::node) below = &tree.nodes[child.next];
      break;
    }
    node = below;
  }
  return cell;
}

// As they are written, or where a cell is there for a part of a period, in the same proportions.
std::vector<std::int64_t> count_shares(const std::vector<Profiles::Stretch>& stretches) {
  std::vector<Fraction> shares;
  std::vector<std::int64_t> counts;
  for (const auto& stretch : stretches) {
    shares.push_back(stretch.share);
    counts.push_back(stretch.share.get_num().get_si());
  }
  const bool whole = std::all_of(shares.begin(), shares.end(),
                                 [](const auto& share) { return share.get_den() == 1; });
  return whole ? counts : to_weights(shares);
}

class TimeTeller {
 public:
  TimeTeller(const Tree& tree, DaySpan span, model::QuotaExplanation& explanation)
      : scope_(tree.scope),
        span_(span),
        explanation_(explanation),
        problems_(scope_.goal_index),
        seasons_(scope_, problems_),
        ramps_(scope_, problems_),
        profiles_(scope_, seasons_, ramps_, problems_) {}

  // Gives the part of the year that they make together.
  Fraction tell_stretches(const Shape& shape, const Position& cell) {
    Fraction sum = 0;
    const auto& normalise = scope_.goal.quota ? scope_.goal.quota->normalise : std::nullopt;
    explanation_.flat =
        shape.season != model::none && normalise && normalise->value == model::Normalise::flat;
    const auto parts = profiles_.find_parts(shape, cell);
    tell_part_weights(shape, parts.stretches);
    const auto shares = count_shares(parts.stretches);
    const std::int64_t all = std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
    for (std::size_t i = 0; i < shares.size(); ++i) {
      const auto& stretch = parts.stretches[i];
      const std::size_t first = std::max(stretch.first, span_.first);
      const std::size_t past = std::min(stretch.past, span_.past);
      if (first >= past) continue;
      model::SeasonStep step{.label = label_of(stretch), .at = place_of(shape, stretch)};
      step.weight = shares[i];
      step.weights = all;
      const auto inside = count(parts.weights, {first, past});
      const auto whole = count(parts.weights, {stretch.first, stretch.past});
      step.working_days = inside.days;
      step.all_working_days = whole.days;
      Fraction days(inside.weight, whole.weight);
      days.canonicalize();
      step.days = to_exact(days, share_decimals);
      const Fraction part = days * Whole(shares[i]) / Whole(all);
      sum += part;
      step.fraction = to_exact(part, share_decimals);
      tell_past(shape, stretch, cell, step);
      explanation_.season.push_back(std::move(step));
    }
    return sum;
  }

  // Amounts that are held in parts of the year at nodes that the figure has days in common with.
  void tell_holds(const Position& position) {
    if (!scope_.goal.quota) return;
    const auto& holds = scope_.goal.quota->holds;
    for (std::size_t i = 0; i < holds.size(); ++i) {
      if (!holds[i].period || covers_year(scope_, holds[i].period->value)) continue;
      const auto node = find_node(scope_, holds[i].where);
      if (!node || !meet(*node, position)) continue;
      auto& fact = add_fact(Kind::held, holds[i].period->value.days, span_of(holds[i]));
      fact.hold = i;
      const auto& unit = scope_.goal.unit;
      fact.factor = values::to_plain(holds[i].amount->units, unit.decimals);
      if (!unit.name.empty()) fact.factor += ' ' + unit.name;
      if (holds[i].reason) fact.title = holds[i].reason->value;
    }
  }

  void tell_days(std::size_t calendar) {
    std::vector<std::size_t> seen;
    for (; calendar != model::none; calendar = extended(calendar)) {
      if (std::find(seen.begin(), seen.end(), calendar) != seen.end()) return;
      seen.push_back(calendar);
      tell_days_of(calendar);
    }
  }

  // What the cell's own members say of the days.
  void tell_place(const Position& cell) {
    for (std::size_t level = 0; level < cell.size(); ++level) {
      const auto& members = scope_.dimension(level).members;
      for (auto at = cell[level]; at != model::none; at = members[at].parent)
        tell_presence(members[at]);
    }
    if (!scope_.goal.quota) return;
    for (const auto& ramp : scope_.goal.quota->ramps)
      if (fits(scope_, ramp.where, cell)) tell_ramp(ramp);
  }

  [[nodiscard]] Shape shape_of(const Activities& activities, const Position& cell) {
    return decompose::shape_of(scope_, activities, seasons_, ramps_, cell);
  }

 private:
  // Whether one lies below the other, or is it.
  [[nodiscard]] bool meet(const Position& one, const Position& other) const {
    for (std::size_t level = 0; level < std::min(one.size(), other.size()); ++level) {
      const auto& dimension = scope_.dimension(level);
      if (!dimension.is_within(one[level], other[level]) &&
          !dimension.is_within(other[level], one[level]))
        return false;
    }
    return true;
  }

  // Of the season's weights those that count in part, and what all come to.
  void tell_part_weights(const Shape& shape, const std::vector<Profiles::Stretch>& stretches) {
    if (shape.season == model::none || explanation_.flat) return;
    Fraction sum = 0;
    for (const auto& stretch : stretches) {
      const auto* const period = period_of(stretch);
      if (!period) continue;
      const auto index = static_cast<std::size_t>(period - seasons_.periods().data());
      const std::int64_t weight = seasons_.shape(shape.season).weights[index];
      sum += stretch.share;
      if (stretch.share != Whole(weight))
        explanation_.part_weights.push_back(
            {period->label, weight, to_exact(stretch.share / Whole(weight), share_decimals)});
    }
    explanation_.all_weights = to_exact(sum, share_decimals);
  }

  struct Count {
    Whole weight = 0;
    int days = 0;
  };
  [[nodiscard]] static Count count(const std::vector<Whole>& weights, DaySpan span) {
    Count count;
    for (std::size_t day = span.first; day < span.past; ++day) {
      count.weight += weights[day];
      count.days += weights[day] > 0 ? 1 : 0;
    }
    return count;
  }

  // The period of the season that a stretch lies in, or nothing.
  [[nodiscard]] const values::Period* period_of(const Profiles::Stretch& stretch) const {
    const values::Date first =
        values::plus_days(scope_.year.days.start, static_cast<int>(stretch.first));
    for (const auto& period : seasons_.periods())
      if (period.days.contains(first)) return &period;
    return nullptr;
  }
  void tell_past(const Shape& shape, const Profiles::Stretch& stretch, const Position& cell,
                 model::SeasonStep& step) const {
    const auto* const period = period_of(stretch);
    if (shape.season == model::none || explanation_.flat || !period) return;
    const auto index = static_cast<std::size_t>(period - seasons_.periods().data());
    if (auto past = seasons_.find_past(cell, index)) {
      step.past_table = past->rule.table;
      step.past = std::move(past->figures);
    }
  }
  [[nodiscard]] std::string label_of(const Profiles::Stretch& stretch) const {
    const auto* const period = explanation_.flat ? nullptr : period_of(stretch);
    return period ? period->label : std::to_string(scope_.year.label);
  }
  [[nodiscard]] diag::Span place_of(const Shape& shape, const Profiles::Stretch& stretch) const {
    if (shape.season == model::none) return {};
    const auto& spans = seasons_.shape(shape.season).spans;
    if (explanation_.flat) return join(spans.front(), spans.back());
    const auto* const period = period_of(stretch);
    return period ? spans[static_cast<std::size_t>(period - seasons_.periods().data())]
                  : diag::Span{};
  }

  [[nodiscard]] std::size_t extended(std::size_t calendar) const {
    const auto& extends = scope_.plan.calendars[calendar].extends;
    return extends ? extends->index : model::none;
  }

  [[nodiscard]] bool touches(const values::Days& days) const {
    return days.start < explanation_.period.days.past && explanation_.period.days.start < days.past;
  }

  void tell_days_of(std::size_t index) {
    const auto& calendar = scope_.plan.calendars[index];
    const auto add = [&](Kind kind, values::Days days, diag::Span at) {
      auto& fact = add_fact(kind, days, at);
      fact.calendar = index;
      return &fact;
    };
    for (const auto& days : calendar.holidays)
      if (touches(days.value)) add(Kind::holiday, days.value, days.span);
    for (const auto& days : calendar.makeup)
      if (touches(days.value)) add(Kind::makeup, days.value, days.span);
    for (const auto& event : calendar.events) {
      if (!event.date || !event.lift || !touches(event.date->value)) continue;
      auto* const fact = add(Kind::event, event.date->value, event.lift->span);
      fact->title = event.title ? event.title->value : std::string();
      fact->factor = to_text(*event.lift);
    }
    for (const auto& entry : calendar.weights) {
      if (!entry.weight) continue;
      auto* const fact = add(Kind::weekday, {}, entry.weight->span);
      fact->weekday = entry.weekday;
      fact->factor = to_text(*entry.weight);
    }
  }

  model::DayFact& add_fact(Kind kind, values::Days days, diag::Span at) {
    auto& fact = explanation_.days.emplace_back();
    fact.kind = kind;
    fact.days = days;
    fact.at = at;
    return fact;
  }

  // Of a member that comes or leaves within the year.
  void tell_presence(const model::Member& member) {
    values::Days days = scope_.year.days;
    if (member.from) days.start = std::max(days.start, member.from->value);
    if (member.to) days.past = std::min(days.past, values::plus_days(member.to->value, 1));
    if (days == scope_.year.days || days.start >= days.past) return;
    const bool comes = days.start != scope_.year.days.start;
    add_fact(Kind::presence, days, comes ? member.from->span : member.to->span).title =
        member.id.value;
  }

  // The days of the period by the month of the ramp that they lie in.
  void tell_ramp(const model::Ramp& ramp) {
    values::Days days = explanation_.period.days;
    while (days.start < days.past) {
      const auto month = find_ramp_month(ramp, days.start);
      values::Date past = values::plus_days(days.start, 1);
      while (past < days.past && find_ramp_month(ramp, past) == month)
        past = values::plus_days(past, 1);
      if (month)
        add_fact(Kind::ramp, {days.start, past}, ramp.months[*month].span).factor =
            to_text(ramp.months[*month]);
      days.start = past;
    }
  }

  const Scope& scope_;
  DaySpan span_;
  model::QuotaExplanation& explanation_;
  Problems problems_;
  Seasons seasons_;
  Ramps ramps_;
  Profiles profiles_;
};

}  // namespace

void explain_time(const Tree& tree, const Position& position, const ProfileAmounts& amounts,
                  DaySpan span, model::QuotaExplanation& explanation) {
  const auto share_at = [&](std::uint32_t profile, std::size_t past) {
    return past == 0 ? Fraction(0) : tree.profiles[profile].exact_at(past - 1);
  };
  TimeTeller teller(tree, span, explanation);
  Fraction all = 0;
  Fraction share = 0;
  for (const auto& [profile, amount] : amounts) {
    share = share_at(profile, span.past) - share_at(profile, span.first);
    const Position cell = find_cell(tree, position, profile);
    const auto shape = teller.shape_of(tree.activities, cell);
    explanation.accrual.push_back(
        {.calendar = shape.calendar,
         .amount = to_exact_amount(tree, amount),
         .before = to_exact(share_at(profile, span.first), share_decimals),
         .after = to_exact(share_at(profile, span.past), share_decimals)});
    all += amount;
    if (amounts.size() > 1) continue;
    const Fraction part = teller.tell_stretches(shape, cell);
    explanation.reshaped = part != share;
    teller.tell_days(shape.calendar);
    teller.tell_place(cell);
  }
  if (explanation.reshaped || amounts.size() > 1) teller.tell_holds(position);
  const Fraction due = find_due(tree, amounts, span.past) - find_due(tree, amounts, span.first);
  explanation.fraction = to_exact(all != 0 ? Fraction(due / all) : share, share_decimals);
  explanation.due = to_exact_amount(tree, due);
}

}  // namespace planctl::decompose
