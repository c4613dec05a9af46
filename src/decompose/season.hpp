// decompose/season: what the months, quarters or weeks of the year weigh for a cell.
#pragma once
#include <array>
#include <map>
#include <optional>
#include <vector>

#include "decompose/problems.hpp"
#include "decompose/row_groups.hpp"
#include "decompose/scope.hpp"

namespace planctl::decompose {

// Weights of all periods of the year, at least one of them positive.
struct SeasonShape {
  std::vector<std::int64_t> weights;
  std::vector<diag::Span> spans;  // where each weight, or the file, is written
};

class Seasons {
 public:
  Seasons(const Scope& scope, Problems& problems);

  [[nodiscard]] const std::vector<values::Period>& periods() const { return periods_; }
  // The shape of a cell by the last rule that fits, or `none`: then the year has no season there.
  // A file that asks for more of the cell than the position of a node above it names gives none.
  std::size_t find_shape(const Position& position);
  [[nodiscard]] const SeasonShape& shape(std::size_t index) const { return shapes_[index]; }

 private:
  struct File {
    RowGroups groups;
    std::vector<std::vector<std::int64_t>> weights;          // by group and period
    std::map<std::vector<std::size_t>, std::size_t> shapes;  // by the groups that fit
  };

  void read_list(const model::SeasonRule& rule, std::size_t index);
  bool check_list(const model::SeasonRule& rule);
  void read_file(const model::SeasonRule& rule, std::size_t index);
  std::size_t shape_of_file(const model::SeasonRule& rule, File& file, const Position& position);
  std::size_t add_shape(std::vector<std::int64_t> weights, std::vector<diag::Span> spans,
                        diag::Span at);
  void read_months();
  [[nodiscard]] std::size_t period_of(const model::WeightRow& row) const;

  const Scope* scope_;
  Problems* problems_;
  const model::Season* season_ = nullptr;
  std::vector<values::Period> periods_;
  std::array<std::size_t, 13> period_of_month_{};
  std::vector<SeasonShape> shapes_;
  std::map<std::vector<std::int64_t>, std::size_t> known_;  // shapes of files, by their weights
  std::vector<std::size_t> shape_of_rule_;
  std::vector<std::optional<File>> files_;
};

}  // namespace planctl::decompose
