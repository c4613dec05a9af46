// compare/draft_entries: the drafts for one goal, and which of them count.
#pragma once
#include "model/results.hpp"

namespace planctl::compare {

// The leaves of a dimension stand in one order in which those below any member are one range.
class LeafRanges {
 public:
  explicit LeafRanges(const model::Dimension& dimension);
  struct Range {
    std::size_t first = 0;
    std::size_t past = 0;
    [[nodiscard]] bool holds(Range other) const {
      return first <= other.first && other.past <= past;
    }
    [[nodiscard]] bool meets(Range other) const { return first < other.past && other.first < past; }
    [[nodiscard]] std::size_t size() const { return past - first; }
  };
  // Of all leaves for `none`.
  [[nodiscard]] Range of(std::size_t member) const;
  [[nodiscard]] int depth_of(std::size_t member) const;  // 0 for `none`, 1 for the top
  [[nodiscard]] const std::vector<std::size_t>& leaves() const { return leaves_; }

 private:
  std::vector<std::size_t> leaves_;
  std::vector<Range> ranges_;
  std::vector<int> depths_;
};
std::vector<LeafRanges> leaf_ranges_of(const model::Plan& plan);  // by dimension

// What was handed in for one place.
struct DraftEntry {
  std::vector<std::size_t> members;  // by dimension of the plan; `none`: the whole
  std::size_t draft = model::none;   // index into Plan::drafts
  std::int64_t units = 0;
  std::int64_t hard = 0;  // of the units
  std::int64_t stretch = 0;
  void add(const DraftEntry& other);
};

// The latest drafts for the goal, as written: one a place.
std::vector<DraftEntry> find_latest_drafts(const model::Plan& plan, std::size_t goal);

// By entry whether it counts, so that none does inside another: the wider one, unless those inside
// it leave nothing of it out.
std::vector<bool> find_counting(const model::Plan& plan, const std::vector<DraftEntry>& entries,
                                const std::vector<LeafRanges>& leaves);

// Whether the place of `inner` lies inside that of `outer`.
bool holds(const std::vector<LeafRanges>& leaves, const std::vector<std::size_t>& outer,
           const std::vector<std::size_t>& inner);

// The entries that can be added up: none that overlaps an earlier one.
std::vector<std::size_t> find_disjoint(const std::vector<DraftEntry>& entries,
                                       const std::vector<LeafRanges>& leaves);

}  // namespace planctl::compare
