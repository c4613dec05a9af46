// model/shortage_results: when resources run out: plain data.
#pragma once
#include "model/plan.hpp"

namespace planctl::model {

// A resource that runs out: the money of a goal or project, in minor units of the currency, and
// goods, in their goal's: what is needed up to a month against what is there up to it; the days of
// a person month by month, tenths.
struct Shortage {
  std::size_t goal = none;
  std::size_t supply = none;  // of that goal: goods; without it its money; or
  std::size_t project = none;
  std::size_t person = none;
  std::string first;          // the month in which it is short first
  std::string worst;          // in which it lacks most
  std::int64_t peak = 0;      // lacking then
  std::int64_t together = 0;  // of a person: in all months that are short; else: at the end
};

}  // namespace planctl::model
