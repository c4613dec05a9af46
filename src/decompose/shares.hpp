// decompose/shares: how much of its parent each member of a set of siblings gets.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "decompose/problems.hpp"
#include "decompose/row_groups.hpp"
#include "decompose/scope.hpp"

namespace planctl::decompose {

// What a rule says about one member of its dimension.
struct MemberShare {
  enum class State { absent, written, summed };  // summed: of the members below it
  State state = State::absent;
  bool percent = false;
  std::int64_t weight = 0;
  diag::Span span;
};

// Whether there is anything to share: without, weights that cannot share anything do no harm.
enum class Demand { none, some };

class Shares {
 public:
  Shares(const Scope& scope, Problems& problems);

  // The weights of `siblings`, members of `level` below `position`, by the last rule that fits.
  // Their sum is positive and at most max_weight, or they are all zero.
  std::vector<std::int64_t> find_weights(const Position& position, std::size_t level,
                                         std::span<const std::size_t> siblings, Demand demand);

  // The last rule of `level` that fits below `position`, or nothing.
  [[nodiscard]] const model::ShareRule* find_rule(const Position& position,
                                                  std::size_t level) const;

 private:
  struct List {
    std::vector<MemberShare> members;
    std::int64_t hundred = 0;  // 100 % on the list's scale
    bool faulty = false;       // a fault of one of its weights is a problem already
  };
  struct File {
    RowGroups groups;                                // by the dimensions before
    std::vector<std::vector<std::int64_t>> weights;  // by group and member, with those below it
    std::vector<bool> listed;                        // by member: any row at all
  };

  const List& list_of(const model::ShareRule& rule, std::size_t level);
  void read_weights(const model::ShareRule& rule, std::size_t level, List& list);
  void check_list(const model::ShareRule& rule, const List& list, const Position& position,
                  std::size_t level, std::span<const std::size_t> siblings);
  void check_whole(const List& list, std::span<const MemberShare* const> shares, diag::Span at,
                   const Position& position, std::size_t level);
  std::vector<std::int64_t> weights_of_list(const model::ShareRule& rule, const Position& position,
                                            std::size_t level,
                                            std::span<const std::size_t> siblings, Demand demand);
  const File* file_of(const model::ShareRule& rule, std::size_t level);
  std::vector<std::int64_t> weights_of_file(const model::ShareRule& rule, const Position& position,
                                            std::size_t level,
                                            std::span<const std::size_t> siblings, Demand demand);
  std::vector<std::int64_t> keep_in_range(std::vector<std::int64_t> weights, diag::Span at,
                                          const Position& position, std::size_t level,
                                          Demand demand);

  const Scope* scope_;
  Problems* problems_;
  std::vector<const model::DimensionShares*> by_level_;
  std::map<const model::ShareRule*, List> lists_;
  std::map<const model::ShareRule*, std::optional<File>> files_;
  std::set<std::pair<const model::ShareRule*, std::size_t>> checked_;
};

}  // namespace planctl::decompose
