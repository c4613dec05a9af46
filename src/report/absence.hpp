// report/absence: what stops, and what somebody else must take over, where a person leaves.
#pragma once
#include "model/plan.hpp"
#include "report/document.hpp"

namespace planctl::report {

std::vector<Block> build_absence(const model::Plan& plan, std::size_t person, values::Date as_of);

}  // namespace planctl::report
