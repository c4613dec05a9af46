// compare/capacity: what sellers can bring in the year.
#pragma once
#include "model/capacity_results.hpp"

namespace planctl::compare {

// Of goals with `capacity`; nothing without a year (domain-methods 2.8).
// - A seller's productive part is that of the year's working days (default calendar) on which the
//   seller is there and not away, each counted by the ramp and by the time that is free.
// - Heads needed = what lacks / (each × attained × productive part of a new one), rounded up.
std::vector<model::CapacityGap> compare_capacity(const model::Plan& plan, values::Date as_of);

}  // namespace planctl::compare
