// compare/drafts: top-down quotas against bottom-up drafts.
#include <algorithm>
#include <map>
#include <set>

#include "compare/arithmetic.hpp"
#include "compare/draft_entries.hpp"
#include "compare/gap.hpp"
#include "model/owners.hpp"

namespace planctl::compare {
namespace {

using Members = std::vector<std::size_t>;

void append_once(Members& list, std::size_t value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

model::DraftStatus judge_draft(std::int64_t target, std::int64_t draft) {
  if (draft == target) return model::DraftStatus::met;
  if (target == 0) return model::DraftStatus::unplanned;
  if (draft == 0) return model::DraftStatus::zero;
  return draft > target ? model::DraftStatus::over : model::DraftStatus::under;
}

void set_draft(model::TargetGap& line, const DraftEntry& sum) {
  line.draft = sum.units;
  line.hard = sum.hard;
  line.stretch = sum.stretch;
  line.gap = clamp_int64(base::Int128{sum.units} - line.target);
  line.coverage_percent = values::percent_tenths(sum.units, line.target);
  line.status = judge_draft(line.target, sum.units);
}

// How a draft stands to the places that are asked for.
enum class Reach { inside, beyond, outside };

class DraftComparison {
 public:
  DraftComparison(const model::Plan& plan, const model::QuotaTable& quotas)
      : plan_(plan), quotas_(quotas), leaves_(leaf_ranges_of(plan)) {
    std::vector<DraftEntry> inside;
    for (DraftEntry& entry : find_latest_drafts(plan, quotas.goal)) {
      const Reach reach = reach_of(entry.members);
      if (reach == Reach::inside)
        inside.push_back(std::move(entry));
      else if (reach == Reach::beyond)
        beyond_.push_back(std::move(entry));
    }
    const auto counts = find_counting(plan, inside, leaves_);
    for (std::size_t i = 0; i < inside.size(); ++i) {
      if (counts[i])
        entries_.push_back(std::move(inside[i]));
      else
        append_once(gaps_.not_counted, inside[i].draft);
    }
  }

  model::TargetGaps compare() {
    gaps_.goal = quotas_.goal;
    gaps_.grain = quotas_.grain;
    for (std::size_t i = 0; i < entries_.size(); ++i) place_entry(i);
    for (const model::QuotaSeries& cell : quotas_.cells) add_cell(cell);
    for (const auto& [node, entries] : inside_cells_)
      if (!cells_.contains(node)) add_own_line(node, entries);
    for (const auto& [node, entries] : wider_) add_own_line(node, entries);
    add_total();
    return std::move(gaps_);
  }

 private:
  Reach reach_of(const Members& members) const {
    Reach reach = Reach::inside;
    for (const model::Place& place : quotas_.grain.where) {
      for (const model::Coordinate& asked : place.coordinates) {
        const model::Dimension& dimension = plan_.dimensions[asked.dimension];
        const std::size_t member = members[asked.dimension];
        if (member != model::none && dimension.is_within(member, asked.member)) continue;
        if (member != model::none && !dimension.is_within(asked.member, member))
          return Reach::outside;
        reach = Reach::beyond;
      }
    }
    return reach;
  }

  // The member of the grain in which `member` lies, or nothing where it stands above the grain.
  std::optional<std::size_t> in_grain(const model::GrainDimension& by, std::size_t member) const {
    if (member == model::none) return std::nullopt;
    const auto& members = plan_.dimensions[by.dimension].members;
    int depth = leaves_[by.dimension].depth_of(member);
    if (by.depth == 0 || depth < by.depth)
      return members[member].leaf() ? std::optional(member) : std::nullopt;
    for (; depth > by.depth; --depth) member = members[member].parent;
    return member;
  }

  void place_entry(std::size_t entry) {
    Members node;
    bool in_cell = true;
    for (const model::GrainDimension& by : quotas_.grain.by) {
      const std::size_t member = entries_[entry].members[by.dimension];
      const auto found = in_grain(by, member);
      in_cell = in_cell && found.has_value();
      node.push_back(found.value_or(member));
    }
    (in_cell ? inside_cells_ : wider_)[node].push_back(entry);
  }

  bool lies_in(const Members& cell, const Members& node) const {
    for (std::size_t i = 0; i < cell.size(); ++i) {
      const auto& dimension = plan_.dimensions[quotas_.grain.by[i].dimension];
      if (node[i] != model::none && !dimension.is_within(cell[i], node[i])) return false;
    }
    return true;
  }

  bool is_drafted_above(const Members& cell) const {
    for (const auto& [node, entries] : wider_)
      if (lies_in(cell, node)) return true;
    return std::any_of(beyond_.begin(), beyond_.end(), [&](const DraftEntry& entry) {
      Members node;
      for (const auto& by : quotas_.grain.by) node.push_back(entry.members[by.dimension]);
      return lies_in(cell, node);
    });
  }

  DraftEntry sum_of(const std::vector<std::size_t>& entries) const {
    DraftEntry sum;
    for (const std::size_t entry : entries) sum.add(entries_[entry]);
    return sum;
  }

  void add_cell(const model::QuotaSeries& cell) {
    cells_.insert(cell.members);
    model::TargetGap line;
    line.members = cell.members;
    for (const std::int64_t units : cell.daily) line.target += units;
    const auto found = inside_cells_.find(cell.members);
    if (found != inside_cells_.end()) {
      set_draft(line, sum_of(found->second));
      line.missing_owners = owners_of_rest(cell.members, found->second);
    } else if (!is_drafted_above(cell.members)) {
      line.gap = -line.target;
      if (line.target != 0) line.missing_owners = owners_of(cell.members);
    }
    gaps_.lines.push_back(std::move(line));
  }

  void add_own_line(const Members& node, const std::vector<std::size_t>& entries) {
    model::TargetGap line;
    line.members = node;
    for (std::size_t i = 0; i < quotas_.cells.size(); ++i)
      if (lies_in(quotas_.cells[i].members, node)) line.target += gaps_.lines[i].target;
    set_draft(line, sum_of(entries));
    gaps_.lines.push_back(std::move(line));
  }

  void add_total() {
    model::TargetGap& total = gaps_.total;
    total.members.assign(quotas_.grain.by.size(), model::none);
    for (std::size_t i = 0; i < quotas_.cells.size(); ++i) total.target += gaps_.lines[i].target;
    total.gap = -total.target;
    if (!entries_.empty()) set_draft(total, sum_of(find_disjoint(entries_, leaves_)));
    for (const model::TargetGap& line : gaps_.lines)
      for (const std::size_t owner : line.missing_owners) append_once(total.missing_owners, owner);
  }

  // The one person who answers for a cell.
  std::size_t accountable_of(const Members& cell) const {
    model::Place place;
    for (std::size_t i = 0; i < cell.size(); ++i)
      place.coordinates.push_back({.dimension_name = {},
                                   .member_name = {},
                                   .dimension = quotas_.grain.by[i].dimension,
                                   .member = cell[i]});
    return model::find_accountable(plan_, plan_.goals[quotas_.goal], place);
  }

  Members owners_of(const Members& cell) const {
    const std::size_t owner = accountable_of(cell);
    return owner == model::none ? Members() : Members{owner};
  }

  // Those who answer for the leaves of a cell that no draft in it names.
  Members owners_of_rest(const Members& cell, const std::vector<std::size_t>& entries) const {
    Members owners;
    for (std::size_t i = 0; i < cell.size(); ++i) {
      const std::size_t dimension = quotas_.grain.by[i].dimension;
      const LeafRanges& leaves = leaves_[dimension];
      const auto range = leaves.of(cell[i]);
      for (std::size_t leaf = range.first; leaf < range.past; ++leaf) {
        const bool is_named = std::any_of(entries.begin(), entries.end(), [&](std::size_t entry) {
          const auto named = leaves.of(entries_[entry].members[dimension]);
          return named.first <= leaf && leaf < named.past;
        });
        if (is_named) continue;
        Members below = cell;
        below[i] = leaves.leaves()[leaf];
        const std::size_t owner = accountable_of(below);
        if (owner != model::none) append_once(owners, owner);
      }
    }
    return owners;
  }

  const model::Plan& plan_;
  const model::QuotaTable& quotas_;
  std::vector<LeafRanges> leaves_;
  std::vector<DraftEntry> entries_;  // inside what is asked for
  std::vector<DraftEntry> beyond_;
  std::map<Members, std::vector<std::size_t>> inside_cells_;  // entries by cell
  std::map<Members, std::vector<std::size_t>> wider_;         // entries by node above the grain
  std::set<Members> cells_;
  model::TargetGaps gaps_;
};

}  // namespace

model::TargetGaps compare_drafts(const model::Plan& plan, const model::QuotaTable& quotas) {
  return DraftComparison(plan, quotas).compare();
}

}  // namespace planctl::compare
