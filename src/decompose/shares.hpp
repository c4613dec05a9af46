// decompose/shares: how much of its parent each member of a set of siblings gets.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "decompose/exact.hpp"
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
    RowKinds kinds;
    bool doubled = false;  // it holds a subtotal beside its parts
  };

  // The past figures of a rule: of all periods together, or one file a period.
  using Past = std::vector<File>;
  // Where a weight that siblings share by comes from.
  struct Asked {
    const model::ShareRule& rule;
    const Position& position;
    std::size_t level;
    std::span<const std::size_t> siblings;
    Demand demand;
  };
  using Weights = std::vector<std::optional<Fraction>>;  // by member of the dimension

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
  File make_file(const model::WeightTable& table, std::size_t level, diag::Span at);
  void report_subtotal(const model::WeightTable& table, std::size_t level, std::size_t member,
                       diag::Span at);
  void report_negative(const model::ShareRule& rule, const Position& position, std::size_t level,
                       std::size_t member, std::int64_t sum);
  std::vector<std::int64_t> weights_of_file(const model::ShareRule& rule, const Position& position,
                                            std::size_t level,
                                            std::span<const std::size_t> siblings, Demand demand);
  std::vector<std::int64_t> weights_of_terms(const Asked& asked);
  bool check_sources(const model::ShareRule& rule);
  Weights weights_of_source(const Asked& asked);
  Weights weights_of_rows(const Asked& asked);
  Weights weights_of_past(const Asked& asked);
  Weights average_proportions(const Asked& asked, const Past& past);
  const Past* past_of(const model::ShareRule& rule, std::size_t level);
  Past read_past(const model::ShareRule& rule, const model::PastTable& table, std::size_t level);
  std::optional<Fraction> past_figure(const Asked& asked, const File& file, std::size_t member,
                                      const std::string& periods);
  void settle_written(const Asked& asked, Weights& weights);
  void settle_like(const Asked& asked, const model::MemberWeight& written, Weights& weights,
                   std::size_t steps);
  void settle_zero_base(const Asked& asked, Weights& weights);
  void grow(const Asked& asked, Weights& weights);
  std::vector<std::int64_t> keep_in_range(std::vector<std::int64_t> weights, diag::Span at,
                                          const Position& position, std::size_t level,
                                          Demand demand);

  const Scope* scope_;
  Problems* problems_;
  std::vector<const model::DimensionShares*> by_level_;
  std::map<const model::ShareRule*, List> lists_;
  std::map<const model::ShareRule*, std::optional<File>> files_;
  std::map<const model::ShareRule*, std::optional<Past>> pasts_;
  std::set<std::pair<const model::ShareRule*, std::size_t>> checked_;
};

}  // namespace planctl::decompose
