// decompose/period_holds: amounts that the plan fixes at nodes in a part of the year.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "decompose/holds.hpp"
#include "decompose/shaping.hpp"
#include "decompose/tree.hpp"

namespace planctl::decompose {

// The days of a period: one of the plan's own years, quarters, months, weeks or days by its label,
// else by the calendar; nothing where it is not inside the plan's year.
std::optional<DaySpan> find_days(const Scope& scope, const values::Period& period);
[[nodiscard]] bool covers_year(const Scope& scope, const values::Period& period);

// What holds on periods do to a cut: nodes with such holds, and nodes above them, have whole annual
// amounts; then the shapes over time of the cells below a held node are changed, their annual
// amounts stay.
//
// Guaranteed where no problem is reported: in every held period the node's exact share is the held
// amount, and it is whole up to the first and up to the last day of that period, so that the
// rounded quotas are the held amount too. Inside a period, and outside of all, the proportions of
// days of a cell stay. What the cells below give and take is fitted by raking, so that all keep
// their proportions as far as they can, and made exact by moving what that leaves along paths.
// Inner nodes are shaped before the nodes above them, which leave what was shaped as it is.
class PeriodHolds {
 public:
  PeriodHolds(const Scope& scope, const Counting& counting, Problems& problems);

  [[nodiscard]] bool empty() const { return zones_.empty(); }
  // The deepest node with holds that the position is or lies below, by a number; `none` without.
  [[nodiscard]] std::size_t zone_of(Position position) const;
  // Whether the node's annual amount must be whole.
  [[nodiscard]] bool needs_whole(const Position& position) const;
  // Changes `profiles`, of `shapes`, which together carry `amounts`.
  void reshape(const std::vector<ProfileAmount>& amounts, const std::vector<Shape>& shapes,
               std::vector<Profile>& profiles, Problems& problems) const;

 private:
  struct Held {
    DaySpan days;
    std::int64_t count = 0;
    const model::Hold* hold = nullptr;
    std::string label;  // of the period
  };
  struct Zone {
    Position node;
    std::vector<Held> holds;  // by first day, the longer first
    std::size_t above = model::none;
  };

  void add(const model::Hold& hold, const Counting& counting, Problems& problems);
  void check(const Zone& zone, Problems& problems) const;
  [[nodiscard]] bool lies_in(std::size_t zone, std::size_t outer) const;
  void report(std::size_t zone, const ShapeFault& fault, Problems& problems) const;

  const Scope* scope_;
  Counting counting_;
  std::vector<Zone> zones_;
};

}  // namespace planctl::decompose
