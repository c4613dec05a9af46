// decompose/season: what the months, quarters or weeks of the year weigh for a cell.
#pragma once
#include <array>
#include <map>
#include <optional>
#include <vector>

#include "decompose/exact.hpp"
#include "decompose/problems.hpp"
#include "decompose/row_groups.hpp"
#include "decompose/scope.hpp"
#include "model/explanation.hpp"

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
  // The past figures that a period's weight in a cell is made of, and the rule that names them;
  // nothing where it is not made of any.
  struct Past {
    const model::PastShares& rule;
    std::vector<model::PastAmount> figures;
  };
  [[nodiscard]] std::optional<Past> find_past(const Position& cell, std::size_t period) const;

 private:
  struct File {
    RowGroups groups;
    // By group and period of the season; of past figures, by each period of each past year.
    std::vector<std::vector<std::int64_t>> weights;
    std::map<Position, std::size_t> shapes;  // by the members that say which groups fit
    RowKinds kinds;
  };

  [[nodiscard]] std::size_t find_rule(const Position& position) const;
  void read_list(const model::SeasonRule& rule, std::size_t index);
  bool check_list(const model::SeasonRule& rule);
  void read_file(const model::SeasonRule& rule, std::size_t index);
  void report_negative(const model::SeasonRule& rule, const Position& position, std::size_t period,
                       std::int64_t sum);
  std::size_t shape_of_file(const model::SeasonRule& rule, const File& file,
                            const Position& position);
  void read_past(const model::SeasonRule& rule, std::size_t index);
  [[nodiscard]] std::vector<Whole> sum_past(const model::SeasonRule& rule, const File& file,
                                            const std::vector<std::size_t>& groups) const;
  std::size_t shape_of_past(const model::SeasonRule& rule, const File& file,
                            const Position& position);
  [[nodiscard]] std::string past_label(const model::SeasonRule& rule, std::size_t year,
                                       std::size_t period) const;
  std::size_t add_known(std::vector<std::int64_t> weights, diag::Span at);
  void report_row(const model::SeasonRule& rule, const model::WeightRow& row,
                  const std::vector<std::size_t>& found);
  std::size_t add_shape(std::vector<std::int64_t> weights, std::vector<diag::Span> spans,
                        diag::Span at);
  void read_months();
  [[nodiscard]] std::vector<std::size_t> periods_of(const model::WeightRow& row) const;
  [[nodiscard]] std::vector<std::size_t> weeks_of(int week) const;

  const Scope* scope_;
  Problems* problems_;
  const model::Season* season_ = nullptr;
  std::vector<values::Period> periods_;
  std::array<std::size_t, 13> period_of_month_{};
  std::vector<SeasonShape> shapes_;
  Position members_;                                        // scratch
  std::map<std::vector<std::int64_t>, std::size_t> known_;  // shapes of files, by their weights
  std::vector<std::size_t> shape_of_rule_;
  std::vector<std::optional<File>> files_;
};

}  // namespace planctl::decompose
