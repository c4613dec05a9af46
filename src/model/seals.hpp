// model/seals: which seal of a goal counts.
#pragma once
#include "model/plan.hpp"

namespace planctl::model {

// Of the latest day, and of these the last that is written; none that lacks its day or digest.
const Seal* find_seal(const Plan& plan, std::size_t goal);

}  // namespace planctl::model
