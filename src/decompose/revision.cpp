// decompose/revision: walks the leaf cells once for each adjustment, to know what it is shared by,
// and once more to add all of them up.
#include "decompose/revision.hpp"

#include <algorithm>
#include <map>

#include "base/assert.hpp"
#include "base/checked.hpp"

namespace planctl::decompose {
namespace {

using base::Int128;

bool is_in_force(const model::Adjustment& adjustment, std::size_t goal, values::Date until) {
  return adjustment.goal && adjustment.goal->index == goal && adjustment.date &&
         adjustment.date->value <= until;
}

std::int64_t size_of(std::int64_t value) { return value < 0 ? -value : value; }

// Whether the leaf members, one for each dimension of `order`, lie inside the place.
bool is_inside(const model::Plan& plan, const model::Place& place,
               const std::vector<std::size_t>& order, const std::vector<std::size_t>& leaf) {
  return std::all_of(
      place.coordinates.begin(), place.coordinates.end(), [&](const model::Coordinate& one) {
        const auto level = std::find(order.begin(), order.end(), one.dimension) - order.begin();
        return one.known() && static_cast<std::size_t>(level) < order.size() &&
               plan.dimensions[one.dimension].is_within(leaf[static_cast<std::size_t>(level)],
                                                        one.member);
      });
}

// One amount on its way over the leaf cells.
struct Share {
  const model::Move* move;
  std::size_t adjustment;  // by date
  std::size_t first;       // days of the year
  std::size_t past;
  bool carried;
  std::int64_t units;
  std::int64_t step;
  Int128 weight = 0;       // of all that it is shared by
  Int128 even_weight = 0;  // the same where every day counts alike
  Int128 passed = 0;
  std::int64_t given = 0;

  // What the next part gets, whose weight is `part`.
  std::int64_t take(std::int64_t part) {
    const bool even = weight == 0;
    passed += even ? 1 : part;
    const Int128 count = units / step;
    const Int128 due = count * passed / (even ? even_weight : weight) * step;
    const auto taken = static_cast<std::int64_t>(due) - given;
    given += taken;
    return taken;
  }
};

class Revision {
 public:
  Revision(const model::Plan& plan, const Decomposition& decomposition, values::Date until)
      : plan_(plan), decomposition_(decomposition), year_(plan.year()) {
    const model::Goal& goal = plan.goals[decomposition.goal()];
    if (goal.quota)
      for (const auto& hold : goal.quota->holds)
        if (!hold.where.coordinates.empty() || hold.period) holds_.push_back(&hold);
    const std::int64_t multiple =
        goal.quota && goal.quota->rounding ? goal.quota->rounding->units : 1;
    std::vector<const model::Adjustment*> adjustments;
    for (const auto& adjustment : plan.adjustments)
      if (is_in_force(adjustment, decomposition.goal(), until)) adjustments.push_back(&adjustment);
    std::stable_sort(adjustments.begin(), adjustments.end(),
                     [](const auto* a, const auto* b) { return a->date->value < b->date->value; });
    for (std::size_t at = 0; at < adjustments.size(); ++at)
      for (const auto& move : adjustments[at]->moves) add(*adjustments[at], at, move, multiple);
    adjustments_ = adjustments.size();
  }

  // Adds what falls to the cells of `table`, which are those of its grain.
  void add_to(model::QuotaTable& table) {
    visit_cells(table, [](const Leaf& leaf, model::QuotaSeries& cell) {
      for (std::size_t day = 0; day < leaf.added.size(); ++day) cell.daily[day] += leaf.added[day];
      for (const auto& carried : leaf.carried) carry(cell, carried);
    });
  }

  // Adds the quotas of leaf cells on days that are not held; up to `until` of those from which
  // something can be carried.
  void add_free_to(model::QuotaTable& table, values::Date until) {
    const auto gone = static_cast<std::size_t>(
        std::clamp(values::days_between(year_.days.start, until) + 1, 0, year_.days.count()));
    visit_cells(table, [gone](const Leaf& leaf, model::QuotaSeries& cell) {
      for (std::size_t day = 0; day < leaf.daily.size(); ++day)
        if (day < gone ? !leaf.fixed : !leaf.held[day]) cell.daily[day] += leaf.daily[day];
    });
  }

 private:
  using Cells = std::map<std::vector<std::size_t>, model::QuotaSeries*>;

  struct Leaf {
    const Revision& revision;
    std::vector<std::size_t> members;
    std::vector<std::int64_t> daily;  // revised so far
    std::vector<std::int64_t> added;
    std::vector<model::Carried> carried;
    std::vector<bool> held;  // by day
    bool fixed = false;      // a hold says what the whole year brings
    [[nodiscard]] bool fits(const Share& share) const {
      return is_inside(revision.plan_, share.move->where, revision.decomposition_.order(), members);
    }
  };

  void add(const model::Adjustment& adjustment, std::size_t at, const model::Move& move,
           std::int64_t multiple) {
    if (!move.days || !move.amount) return;
    const auto day_of = [&](values::Date date) {
      return static_cast<std::size_t>(
          std::clamp(values::days_between(year_.days.start, date), 0, year_.days.count()));
    };
    const values::Date behind = values::plus_days(adjustment.date->value, 1);
    const bool carried = move.days->value.past <= behind;
    const values::Date start =
        carried ? move.days->value.start : std::max(move.days->value.start, behind);
    const std::int64_t units = move.amount->units;
    shares_.push_back({&move, at, day_of(start), day_of(move.days->value.past), carried, units,
                       units % multiple == 0 ? multiple : 1});
  }

  // Every leaf cell, as all adjustments make it, with the cell of the grain that it belongs to.
  template <class Visit>
  void visit_cells(model::QuotaTable& table, Visit visit) {
    for (std::size_t known = 0; known < adjustments_; ++known)
      walk(
          [&](const Leaf& leaf) {
            for (Share& share : shares_)
              if (share.adjustment == known && leaf.fits(share)) weigh(leaf, share);
          },
          known);
    Cells cells;
    for (auto& cell : table.cells) cells.emplace(cell.members, &cell);
    walk(
        [&](const Leaf& leaf) {
          const auto found = find_cell(cells, table.grain, leaf);
          if (found != cells.end()) visit(leaf, *found->second);
        },
        adjustments_);
  }

  // What is carried changes no day: only who has a year that is held takes no part.
  static bool stays(const Leaf& leaf, const Share& share, std::size_t day) {
    return share.carried ? leaf.fixed : leaf.held[day];
  }

  static void weigh(const Leaf& leaf, Share& share) {
    for (std::size_t day = share.first; day < share.past; ++day) {
      if (stays(leaf, share, day)) continue;
      share.weight += size_of(leaf.daily[day]);
      share.even_weight += 1;
    }
  }

  // Every leaf cell in its order, revised by the first `known` adjustments.
  template <class Visit>
  void walk(Visit visit, std::size_t known) {
    for (Share& share : shares_) {
      share.passed = 0;
      share.given = 0;
    }
    model::Grain leaves;
    for (const std::size_t dimension : decomposition_.order()) leaves.by.push_back({dimension, 0});
    auto cursor = decomposition_.walk(leaves);
    while (const auto* const series = cursor.next()) {
      Leaf leaf{*this, series->members, series->daily, {}, {}, {}};
      leaf.added.resize(leaf.daily.size());
      find_held(leaf);
      revise(leaf, known);
      visit(leaf);
    }
  }

  // The days that a hold fixes, and whether one fixes the year.
  void find_held(Leaf& leaf) const {
    leaf.held.assign(leaf.daily.size(), false);
    for (const model::Hold* const hold : holds_) {
      if (!is_inside(plan_, hold->where, decomposition_.order(), leaf.members)) continue;
      leaf.fixed = leaf.fixed || !hold->period;
      const auto days = hold->period ? hold->period->value.days : year_.days;
      for (std::size_t day = 0; day < leaf.held.size(); ++day)
        if (days.contains(values::plus_days(year_.days.start, static_cast<int>(day))))
          leaf.held[day] = true;
    }
  }

  // Shares stand by adjustment, so that each sees what those before it made.
  void revise(Leaf& leaf, std::size_t known) {
    std::vector<std::int64_t> before = leaf.daily;
    std::size_t last = 0;
    for (Share& share : shares_) {
      if (share.adjustment >= known || !leaf.fits(share)) continue;
      if (share.adjustment != last) before = leaf.daily;
      last = share.adjustment;
      std::int64_t carried = 0;
      for (std::size_t day = share.first; day < share.past; ++day) {
        if (stays(leaf, share, day)) continue;
        const std::int64_t taken = share.take(size_of(before[day]));
        if (share.carried) {
          carried += taken;
          continue;
        }
        leaf.added[day] += taken;
        leaf.daily[day] += taken;
      }
      if (carried != 0) leaf.carried.push_back({share.past - 1, carried});
    }
  }

  // The cell of the grain that the leaf belongs to.
  [[nodiscard]] Cells::const_iterator find_cell(const Cells& cells, const model::Grain& grain,
                                                const Leaf& leaf) const {
    const auto& order = decomposition_.order();
    for (const auto& place : grain.where)
      if (!is_inside(plan_, place, order, leaf.members)) return cells.end();
    std::vector<std::size_t> members;
    for (const auto& by : grain.by) {
      const auto level = static_cast<std::size_t>(
          std::find(order.begin(), order.end(), by.dimension) - order.begin());
      PLANCTL_ASSERT(level < order.size());
      members.push_back(member_at(plan_.dimensions[by.dimension], leaf.members[level], by.depth));
    }
    return cells.find(members);
  }

  // The member's ancestor at the depth; itself where it stands above it or where the leaves are
  // asked for.
  static std::size_t member_at(const model::Dimension& dimension, std::size_t member, int depth) {
    std::vector<std::size_t> way{member};
    while (dimension.members[way.back()].parent != model::none)
      way.push_back(dimension.members[way.back()].parent);
    const auto at = static_cast<std::size_t>(depth);
    return depth == 0 || way.size() < at ? member : way[way.size() - at];
  }

  static void carry(model::QuotaSeries& cell, const model::Carried& carried) {
    for (auto& one : cell.carried)
      if (one.day == carried.day) {
        one.amount += carried.amount;
        return;
      }
    cell.carried.push_back(carried);
  }

  const model::Plan& plan_;
  const Decomposition& decomposition_;
  values::Year year_;
  std::vector<const model::Hold*> holds_;
  std::vector<Share> shares_;
  std::size_t adjustments_ = 0;
};

}  // namespace

bool has_adjustments(const model::Plan& plan, std::size_t goal, values::Date until) {
  return std::any_of(plan.adjustments.begin(), plan.adjustments.end(),
                     [&](const auto& one) { return is_in_force(one, goal, until); });
}

model::QuotaTable collect_revised(const model::Plan& plan, const Decomposition& decomposition,
                                  const model::Grain& grain, values::Date until) {
  model::QuotaTable table = collect(decomposition, grain);
  if (has_adjustments(plan, decomposition.goal(), until))
    Revision(plan, decomposition, until).add_to(table);
  return table;
}

model::QuotaTable collect_free(const model::Plan& plan, const Decomposition& decomposition,
                               const model::Grain& grain, values::Date until) {
  model::QuotaTable table = collect(decomposition, grain);
  for (auto& cell : table.cells) std::fill(cell.daily.begin(), cell.daily.end(), 0);
  Revision(plan, decomposition, until).add_free_to(table, until);
  return table;
}

}  // namespace planctl::decompose
