// model/tracking_results: how indicators stand, and what corrections brought: plain data.
#pragma once
#include "model/results.hpp"

namespace planctl::model {

// ---- indicators ---------------------------------------------------------------------------------

enum class Signal {
  outside,     // beyond a control limit
  jump,        // a moving range beyond its limit
  near_limit,  // three of four in a row nearer to the same limit than to the centre
  run          // eight in a row on one side of the centre
};

// Of the chart of individual values (XmR). Figures are counts of 10^-decimals.
struct ControlChart {
  std::int64_t centre = 0;
  std::int64_t lower = 0;
  std::int64_t upper = 0;
  int decimals = 0;
  std::optional<Signal> signal;  // the last one
  std::size_t signalled = none;  // the value that gave it
};

struct IndicatorVariance {
  std::size_t indicator = none;
  Good good = Good::up;
  values::Unit unit;                     // of its readings
  std::optional<values::Period> period;  // of the last reading; absent without any
  std::int64_t reading = 0;
  std::optional<std::int64_t> target;
  std::optional<std::int64_t> attainment_percent;  // of the target, tenths
  std::int64_t age = 0;                            // days from the end of its period
  std::size_t readings = 0;
  AttainmentLimits limits;
  Status status = Status::unjudged;
  std::optional<ControlChart> chart;  // of leading ones with eight readings or more
  std::string signalled;              // the period of the reading that gave the chart's signal
};
struct IndicatorTable {
  values::Date as_of;
  std::vector<IndicatorVariance> lines;  // in plan order
};

// ---- corrections --------------------------------------------------------------------------------

enum class Effect {
  open,        // not due yet
  early,       // due less than four weeks ago
  unmeasured,  // no quota before it was due, whose attainment could be gone on with
  without,     // no better than before
  partly,      // better, by less than was expected
  reached
};

// A correction's place before it was due, from the start of its period, and since. Amounts in the
// goal's units, against the quotas as first cut.
struct CorrectionEffect {
  std::size_t correction = none;
  std::size_t goal = none;
  values::Days before;
  values::Days after;  // none while it is not due
  std::int64_t quota_before = 0;
  std::int64_t actual_before = 0;
  std::int64_t quota_after = 0;
  std::int64_t actual_after = 0;
  std::optional<std::int64_t> percent_before;  // attained, tenths
  std::optional<std::int64_t> percent_after;
  std::optional<std::int64_t> gain;  // what came since, less the quota since at the attainment
                                     // before
  Effect effect = Effect::open;
};

}  // namespace planctl::model
