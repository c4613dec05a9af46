// report/curves: quotas and actuals over periods as curves of one height.
#pragma once
#include <vector>

#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

// Both to the scale of the greatest figure of either; of a period that has not begun there is no
// actual.
struct Curves {
  Spark quota;
  Spark actual;
};
Curves draw_curves(const std::vector<const model::VarianceLine*>& periods, values::Date as_of);

}  // namespace planctl::report
