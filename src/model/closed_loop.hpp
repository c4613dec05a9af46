// model/closed_loop: what explaining a variance and replanning produce: plain data.
#pragma once
#include "model/results.hpp"

namespace planctl::model {

// ---- causes -------------------------------------------------------------------------------------

// What a cell adds to the variance of the whole, of the part of the year that has passed.
struct Contribution {
  std::vector<std::size_t> members = {};
  bool unassigned = false;
  std::int64_t quota = 0;
  std::int64_t actual = 0;
  std::int64_t variance = 0;
  bool favourable = false;
  std::optional<std::int64_t> share_percent = {};    // of the sum of all sizes, tenths
  std::optional<std::int64_t> running_percent = {};  // of this and all greater ones together
};

// One step down along the members that moved most in the direction of the whole.
struct DrillStep {
  std::size_t dimension = none;
  std::size_t member = none;
  std::int64_t quota = 0;
  std::int64_t actual = 0;
  std::int64_t variance = 0;
};

// Where quantities are planned: variance = price + mix + quantity + new + dropped, exactly.
// Rounding of a part goes into `price`, the last to be found.
struct Bridge {
  std::size_t units_goal = none;
  std::int64_t planned_units = 0;
  std::int64_t actual_units = 0;
  std::int64_t price = 0;
  std::int64_t mix = 0;
  std::int64_t quantity = 0;
  std::int64_t new_items = 0;  // sold without a planned quantity
  std::int64_t dropped = 0;    // planned without any quantity sold
  std::int64_t adjusted = 0;   // what adjustments took off the quota to date
  std::int64_t unassigned = 0;
  [[nodiscard]] std::int64_t volume() const { return mix + quantity; }
};

struct Causes {
  std::size_t goal = none;
  Grain grain = {};
  values::Date as_of = {};
  std::int64_t variance = 0;
  std::int64_t gross_favourable = 0;
  std::int64_t gross_adverse = 0;
  std::vector<Contribution> members = {};  // by size, greatest first
  std::vector<DrillStep> path = {};
  std::optional<Bridge> bridge = {};       // at plan rates
  std::optional<std::int64_t> rates = {};  // actual, less actual at plan rates
  std::int64_t calendar = 0;  // of the quota to date: by working days, less by even days in a month
  std::vector<std::size_t> corrections = {};  // of the goal, with a recorded cause, in plan order
};

// ---- replan -------------------------------------------------------------------------------------

// One cell in one period: what was planned, what was added already, and what is added now.
struct ReplanLine {
  std::vector<std::size_t> members = {};
  values::Period period = {};
  std::int64_t baseline = 0;
  std::int64_t before = 0;  // earlier adjustments
  std::int64_t adjustment = 0;
  [[nodiscard]] std::int64_t revised() const { return baseline + before + adjustment; }
};
struct ReplanCell {
  std::vector<std::size_t> members = {};
  std::int64_t target = 0;  // of the year
  std::int64_t due = 0;     // quota to date
  std::int64_t actual = 0;
  std::int64_t rest = 0;  // quota of the days behind, before
  std::int64_t adjustment = 0;
  std::int64_t carried = 0;  // taken out of the past: recovered or written off
  std::int64_t written_off = 0;
  [[nodiscard]] std::int64_t shortfall() const { return due - actual; }
  [[nodiscard]] std::int64_t open() const { return shortfall() - carried; }  // neither
};
struct ReplanTable {
  std::size_t goal = none;
  Grain grain = {};
  values::Date as_of = {};
  Policy policy = Policy::proportional;
  std::vector<ReplanLine> lines = {};  // by cell, then period
  std::vector<ReplanCell> cells = {};
  ReplanCell total = {};
  std::int64_t unassigned = 0;  // actuals that are in no cell
};

}  // namespace planctl::model
