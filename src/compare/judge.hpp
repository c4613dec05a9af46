// compare/judge: which way a deviation points, and how bad it is.
#pragma once
#include "model/results.hpp"

namespace planctl::compare {

// The limits of the first indicator of the goal that has any; without one amber below 95 % and red
// below 90 % (above 105 % and 110 % where down is good).
model::AttainmentLimits find_limits(const model::Plan& plan, std::size_t goal);

// Those of one indicator, by the direction that is good for it: where down is good, limits below
// 100 % with red below amber are taken as far above it.
model::AttainmentLimits find_limits(const model::Indicator& indicator, model::Good good);

// Unjudged where the quota is 0. The deviation in the adverse direction is measured against the
// size of the quota, so that for a positive quota this is its attainment against the limits, and
// for a negative one the same in the mirror.
model::Status judge(std::int64_t quota, std::int64_t actual, model::Good good,
                    const model::AttainmentLimits& limits);

// The status after each period where it takes `limits.periods` in a row, of which each says so, to
// leave the one before; the first is preceded by green.
std::vector<model::Status> settle(const std::vector<model::Status>& judged, std::size_t periods);

inline values::Better better_of(model::Good good) {
  return good == model::Good::up ? values::Better::more : values::Better::less;
}

inline bool is_favourable(std::int64_t variance, model::Good good) {
  return good == model::Good::up ? variance > 0 : variance < 0;
}

}  // namespace planctl::compare
