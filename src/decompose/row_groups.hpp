// decompose/row_groups: the rows of a table of weights by the members they stand for.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/checked.hpp"
#include "decompose/problems.hpp"
#include "decompose/scope.hpp"

namespace planctl::decompose {

// Groups rows by their members at some levels of the cut. A group fits a position where each of
// its members is the position's or one above it.
class RowGroups {
 public:
  RowGroups(const Scope& scope, std::vector<std::size_t> levels);

  [[nodiscard]] const std::vector<std::size_t>& levels() const { return levels_; }
  [[nodiscard]] std::size_t size() const { return groups_.size(); }

  // The group of a row of these members, by dimension of the plan, made where it is new; `none`
  // where one of them is not defined.
  std::size_t add(const std::vector<std::size_t>& members);

  // All groups that fit; the position must reach down to every level.
  [[nodiscard]] std::vector<std::size_t> find(const Position& position) const;

 private:
  void collect(const Position& position, Position& key, std::vector<std::size_t>& found) const;

  const Scope* scope_;
  std::vector<std::size_t> levels_;
  std::map<Position, std::size_t> groups_;
};

// Whether the rows of each group are percentages or plain weights: one that is not as the first of
// its group, or groups that are summed and differ, are a problem at `node`.
class RowKinds {
 public:
  // Weights are on that scale.
  RowKinds(Problems& problems, int scale);

  void add(std::size_t group, const model::WeightRow& row, const std::string& node);
  void compare(const std::vector<std::size_t>& groups, const std::string& node) const;

  // Whether percentages make 100 %: those of the groups, each by itself, or all rows of the file
  // together, which are `whole` to the reader.
  void check_whole(const std::vector<std::size_t>& groups, const std::string& node,
                   const std::string& whole) const;

 private:
  struct Kind {
    bool percent = false;
    diag::Span at;  // of the first row
    base::Int128 sum = 0;
  };
  bool report(const Kind& first, const Kind& other, const std::string& node) const;

  Problems* problems_;
  int scale_;
  base::Int128 hundred_ = 100;
  std::vector<Kind> kinds_;  // by group
  base::Int128 sum_ = 0;
  bool told_ = false;  // one row of a file tells of all
};

// Whether a row of these members counts for a member of `level` below `position`: it stands inside
// the member, and not beside those before it.
bool counts_for(const Scope& scope, const std::vector<std::size_t>& members,
                const Position& position, std::size_t level, std::size_t member);

// The levels below `past` whose dimension has a column in `table`, in the order of the cut.
std::vector<std::size_t> find_levels(const Scope& scope, const model::WeightTable& table,
                                     std::size_t past);

}  // namespace planctl::decompose
