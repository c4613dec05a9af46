// decompose/shaping: exact amounts of profiles moved between parts of the year, so that held days
// carry what they must.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "decompose/profile.hpp"

namespace planctl::decompose {

// Days of the plan's year, counted from its first.
struct DaySpan {
  std::size_t first = 0;
  std::size_t past = 0;
  auto operator<=>(const DaySpan&) const = default;
};

// Days that some rows together must carry `count` in.
struct HeldDays {
  DaySpan days;
  std::int64_t count = 0;
};

// Why holds of a node cannot be met, and the hold to point at.
struct ShapeFault {
  enum class Kind { exceeds, falls_short, no_day, clash } kind = Kind::exceeds;
  std::size_t hold = 0;
  std::int64_t count = 0;  // how much is too much or lacks
};

// A row is what all cells of one profile carry. Its total stays.
class Shaping {
 public:
  // `cuts` are days, from 0 to the days of the year, between which rows are scaled as a whole.
  explicit Shaping(std::vector<std::size_t> cuts) : cuts_(std::move(cuts)) {}

  void add_row(const Fraction& amount, const Profile& profile);
  // Changes the numbered rows, whose amounts are whole together, so that they meet `holds`, which
  // begin and end at cuts, lie inside each other or apart, and stand by first day, the longer
  // first. What the rows carry up to the ends of these days is not changed by a later call.
  std::optional<ShapeFault> shape(std::span<const HeldDays> holds,
                                  const std::vector<std::size_t>& rows);
  [[nodiscard]] Profile profile_of(std::size_t row) const;

 private:
  struct Row {
    const Profile* profile = nullptr;
    Fraction amount;
    std::vector<Fraction> first;  // by segment between cuts: as the profile says
    std::vector<Fraction> now;
    std::vector<bool> fixed;  // by cut: what is carried up to it stays
  };
  // The segments of a row in one of the node's columns, between two fixed cuts.
  struct Piece {
    std::size_t row = 0;
    std::size_t account = 0;
    std::size_t column = 0;
    std::size_t first = 0;  // segments
    std::size_t past = 0;
    Fraction before;
    Fraction after;
  };
  // A node's columns: the year cut at the ends of its holds.
  struct Columns {
    std::vector<std::size_t> ends;  // by column: the cut behind it
    std::vector<std::size_t> ring;  // by column: the innermost hold, or the number of holds
    std::vector<Fraction> mass;
    std::vector<Whole> targets;
  };

  [[nodiscard]] Columns columns_of(std::span<const HeldDays> holds,
                                   const std::vector<std::size_t>& rows) const;
  std::optional<ShapeFault> set_targets(std::span<const HeldDays> holds, Columns& columns) const;
  [[nodiscard]] std::vector<Piece> pieces_of(const Columns& columns,
                                             const std::vector<std::size_t>& rows) const;
  static void fit(std::vector<Piece>& pieces, const Columns& columns);
  static std::optional<std::size_t> repair(std::vector<Piece>& pieces, const Columns& columns);
  void apply(const std::vector<Piece>& pieces, const Columns& columns);

  std::vector<std::size_t> cuts_;
  std::vector<Row> rows_;
};

}  // namespace planctl::decompose
