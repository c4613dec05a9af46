// compare/draft_entries: the drafts for one goal, and which of them count.
#include "compare/draft_entries.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "compare/arithmetic.hpp"

namespace planctl::compare {
namespace {

using Members = std::vector<std::size_t>;

// Beyond it a cover is not worked out, and the wider draft counts.
constexpr std::size_t most_cover_cells = std::size_t{1} << 20;

// The draft's place, narrowed to the row's and to the goal's own; nothing where a part is not
// known.
std::optional<Members> find_members(const model::Plan& plan, const model::Goal& goal,
                                    const model::Place& draft, const model::Place* row) {
  Members members(plan.dimensions.size(), model::none);
  for (const model::Place* place : {row, &draft, &goal.where}) {
    if (place == nullptr) continue;
    for (const model::Coordinate& coordinate : place->coordinates) {
      if (!coordinate.known()) return std::nullopt;
      std::size_t& member = members[coordinate.dimension];
      if (member == model::none) member = coordinate.member;
    }
  }
  return members;
}

std::optional<model::Commitment> commitment_of(const model::Plan& plan, std::size_t draft) {
  const auto& commitment = plan.drafts[draft].commitment;
  return commitment ? std::optional(commitment->value) : std::nullopt;
}

// Every amount handed in, the rows of one file for one place added up.
std::vector<DraftEntry> collect_drafts(const model::Plan& plan, std::size_t goal) {
  std::map<std::pair<std::size_t, Members>, base::Int128> sums;  // by draft and place
  const auto add = [&](std::size_t draft, const model::Place* row, std::int64_t units) {
    const model::Draft& it = plan.drafts[draft];
    if (!it.goal || it.goal->index != goal) return;
    if (const auto members = find_members(plan, plan.goals[goal], it.where, row))
      sums[{draft, *members}] += units;
  };
  for (std::size_t i = 0; i < plan.drafts.size(); ++i)
    if (plan.drafts[i].amount) add(i, nullptr, plan.drafts[i].amount->units);
  for (const model::DraftRow& row : plan.draft_rows)
    if (row.draft != model::none) add(row.draft, &row.where, row.units);
  std::vector<DraftEntry> entries;
  for (const auto& [key, sum] : sums) {
    const std::int64_t units = clamp_int64(sum);
    const auto sure = commitment_of(plan, key.first);
    entries.push_back({.members = key.second,
                       .draft = key.first,
                       .units = units,
                       .hard = sure == model::Commitment::hard ? units : 0,
                       .stretch = sure == model::Commitment::stretch ? units : 0});
  }
  return entries;
}

// The latest draft of every place, or its latest hard and stretch ones together; entries come in
// the order of their drafts.
std::vector<DraftEntry> keep_latest(const model::Plan& plan,
                                    const std::vector<DraftEntry>& entries) {
  std::map<Members, std::vector<std::size_t>> latest;
  const auto date_of = [&](std::size_t entry) {
    const auto& date = plan.drafts[entries[entry].draft].date;
    return date ? std::optional(date->value) : std::nullopt;
  };
  const auto sure_of = [&](std::size_t entry) { return commitment_of(plan, entries[entry].draft); };
  for (std::size_t i = 0; i < entries.size(); ++i) {
    auto& here = latest[entries[i].members];
    if (!here.empty() && date_of(i) < date_of(here.front())) continue;
    std::erase_if(here, [&](std::size_t other) {
      const bool adds = date_of(i) == date_of(other) && sure_of(i) && sure_of(other);
      return !adds || sure_of(i) == sure_of(other);
    });
    here.push_back(i);
  }
  std::map<std::size_t, DraftEntry> kept;  // by the first of a place
  for (const auto& [members, here] : latest) {
    DraftEntry& entry = kept.emplace(here.front(), entries[here.front()]).first->second;
    for (std::size_t at = 1; at < here.size(); ++at) entry.add(entries[here[at]]);
  }
  std::vector<DraftEntry> result;
  for (auto& [first, entry] : kept) result.push_back(std::move(entry));
  return result;
}

// Which entries lie inside which: looked up by the places above each, as long as those are fewer
// than the entries.
class Nesting {
 public:
  Nesting(const model::Plan& plan, const std::vector<DraftEntry>& entries,
          const std::vector<LeafRanges>& leaves)
      : plan_(plan), inside_(entries.size()) {
    for (std::size_t i = 0; i < entries.size(); ++i) places_.emplace(entries[i].members, i);
    for (std::size_t i = 0; i < entries.size(); ++i) {
      std::size_t above = 1;
      for (std::size_t d = 0; d < leaves.size() && above <= entries.size(); ++d)
        above *= static_cast<std::size_t>(leaves[d].depth_of(entries[i].members[d])) + 1;
      if (above <= entries.size()) {
        Members place = entries[i].members;
        climb(i, place, 0);
      } else {
        for (std::size_t outer = 0; outer < entries.size(); ++outer)
          if (outer != i && holds(leaves, entries[outer].members, entries[i].members))
            inside_[outer].push_back(i);
      }
    }
  }
  [[nodiscard]] const std::vector<std::size_t>& inside(std::size_t entry) const {
    return inside_[entry];
  }

 private:
  void climb(std::size_t entry, Members& place, std::size_t dimension) {
    if (dimension == place.size()) {
      const auto found = places_.find(place);
      if (found != places_.end() && found->second != entry) inside_[found->second].push_back(entry);
      return;
    }
    const std::size_t own = place[dimension];
    climb(entry, place, dimension + 1);
    while (place[dimension] != model::none) {
      place[dimension] = plan_.dimensions[dimension].members[place[dimension]].parent;
      climb(entry, place, dimension + 1);
    }
    place[dimension] = own;
  }

  const model::Plan& plan_;
  std::map<Members, std::size_t> places_;
  std::vector<std::vector<std::size_t>> inside_;
};

// Whether the places of `inside` leave no leaf of `outer` out.
class Cover {
 public:
  Cover(const std::vector<LeafRanges>& leaves, const Members& outer) : leaves_(leaves) {
    for (std::size_t d = 0; d < leaves.size(); ++d) whole_.push_back(leaves[d].of(outer[d]));
  }

  bool is_full(const std::vector<DraftEntry>& entries, const std::vector<std::size_t>& inside) {
    std::size_t cells = 1;
    for (std::size_t d = 0; d < whole_.size(); ++d) {
      const bool is_cut = std::any_of(inside.begin(), inside.end(), [&](std::size_t entry) {
        return !leaves_[d].of(entries[entry].members[d]).holds(whole_[d]);
      });
      if (!is_cut) continue;
      cut_.push_back(d);
      cells *= whole_[d].size();
      if (cells > most_cover_cells) return false;
    }
    covered_.assign(cells, false);
    for (const std::size_t entry : inside) mark(entries[entry].members, 0, 0);
    return std::find(covered_.begin(), covered_.end(), false) == covered_.end();
  }

 private:
  void mark(const Members& members, std::size_t at, std::size_t cell) {
    if (at == cut_.size()) {
      covered_[cell] = true;
      return;
    }
    const std::size_t dimension = cut_[at];
    const auto whole = whole_[dimension];
    const auto range = leaves_[dimension].of(members[dimension]);
    for (std::size_t leaf = std::max(range.first, whole.first);
         leaf < std::min(range.past, whole.past); ++leaf)
      mark(members, at + 1, cell * whole.size() + (leaf - whole.first));
  }

  const std::vector<LeafRanges>& leaves_;
  std::vector<LeafRanges::Range> whole_;  // by dimension
  std::vector<std::size_t> cut_;          // dimensions in which parts differ from the whole
  std::vector<bool> covered_;
};

// Wider places before those inside them.
std::vector<std::size_t> from_wide_to_narrow(const std::vector<DraftEntry>& entries,
                                             const std::vector<LeafRanges>& leaves) {
  std::vector<int> depth(entries.size(), 0);
  for (std::size_t i = 0; i < entries.size(); ++i)
    for (std::size_t d = 0; d < leaves.size(); ++d)
      depth[i] += leaves[d].depth_of(entries[i].members[d]);
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return depth[a] < depth[b]; });
  return order;
}

}  // namespace

void DraftEntry::add(const DraftEntry& other) {
  units = clamp_int64(base::Int128{units} + other.units);
  hard = clamp_int64(base::Int128{hard} + other.hard);
  stretch = clamp_int64(base::Int128{stretch} + other.stretch);
}

std::vector<DraftEntry> find_latest_drafts(const model::Plan& plan, std::size_t goal) {
  return keep_latest(plan, collect_drafts(plan, goal));
}

std::vector<bool> find_counting(const model::Plan& plan, const std::vector<DraftEntry>& entries,
                                const std::vector<LeafRanges>& leaves) {
  const Nesting nesting(plan, entries, leaves);
  std::vector<bool> counts(entries.size(), true);
  for (const std::size_t wide : from_wide_to_narrow(entries, leaves)) {
    const auto& inside = nesting.inside(wide);
    if (!counts[wide] || inside.empty()) continue;
    if (Cover(leaves, entries[wide].members).is_full(entries, inside)) {
      counts[wide] = false;
    } else {
      for (const std::size_t narrow : inside) counts[narrow] = false;
    }
  }
  return counts;
}

// Two different places with members of the same depths cannot overlap, so that only places of
// different depths are held against each other.
std::vector<std::size_t> find_disjoint(const std::vector<DraftEntry>& entries,
                                       const std::vector<LeafRanges>& leaves) {
  const auto overlaps = [&](const Members& a, const Members& b) {
    for (std::size_t d = 0; d < leaves.size(); ++d)
      if (!leaves[d].of(a[d]).meets(leaves[d].of(b[d]))) return false;
    return true;
  };
  std::map<std::vector<int>, std::vector<std::size_t>> taken;  // by depths
  std::vector<std::size_t> disjoint;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    std::vector<int> depths;
    for (std::size_t d = 0; d < leaves.size(); ++d)
      depths.push_back(leaves[d].depth_of(entries[i].members[d]));
    const bool is_free = std::all_of(taken.begin(), taken.end(), [&](const auto& others) {
      if (others.first == depths) return true;
      return std::none_of(others.second.begin(), others.second.end(), [&](std::size_t other) {
        return overlaps(entries[i].members, entries[other].members);
      });
    });
    if (!is_free) continue;
    taken[depths].push_back(i);
    disjoint.push_back(i);
  }
  return disjoint;
}

}  // namespace planctl::compare
