// compare/variance_line: the figures of one line of the variance report.
#pragma once
#include <span>

#include "compare/quota_curve.hpp"
#include "model/results.hpp"

namespace planctl::compare {

// What the lines of one cell have in common: curves over the year's days.
struct CellCurves {
  QuotaCurve quota;
  QuotaCurve actual;  // of the days that count alone
  WorkingDays working;
  std::vector<model::Carried> carried = {};  // part of `quota` on their days
  // The quota of the days, without what was carried on them.
  [[nodiscard]] std::int64_t planned(std::size_t first, std::size_t past) const;
  // The quota as a course in time, seen after `now` days. What was carried on by then is taken off
  // where the course begins: where it was taken off there is no step, on which a small shortfall
  // would lie far behind.
  [[nodiscard]] std::optional<Moment> find(std::int64_t earned, std::size_t now) const;
};

// A period by the year's days, and how many days of the year have passed.
struct PeriodDays {
  std::size_t first = 0;
  std::size_t past = 0;
  std::size_t elapsed = 0;
  // The days of the last periods that are over, whose pace is the recent one.
  std::size_t recent_first = 0;
  std::size_t recent_past = 0;
  [[nodiscard]] std::size_t counted() const { return elapsed < past ? elapsed : past; }
  [[nodiscard]] bool finished() const { return elapsed >= past; }
};

// What was carried out of the past counts for the year as a whole alone: shorter periods keep the
// quota they had. Everything of the line but its members and the period's label.
model::VarianceLine compare_line(const CellCurves& cell, const PeriodDays& period, model::Good good,
                                 const model::AttainmentLimits& limits);

}  // namespace planctl::compare
