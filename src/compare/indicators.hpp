// compare/indicators: readings against limits, and against their own past.
#pragma once
#include "model/tracking_results.hpp"

namespace planctl::compare {

// The chart of individual values (domain-methods 3.8): limits = mean ± 2.66 × mean moving range,
// limit of a range = 3.267 × the same. Nothing below eight values. `decimals` are those of the
// values; the chart has one more.
std::optional<model::ControlChart> find_control_chart(const std::vector<std::int64_t>& values,
                                                      int decimals);

// The last reading of a period that has begun; only readings with the unit of the last count. What
// is read in percent, for a goal that is not, is an attainment and judged by the indicator's own
// limits or the usual ones; periods in a row that it takes to change a status are those of its
// readings. Leading indicators have a control chart.
model::IndicatorTable compare_indicators(const model::Plan& plan, values::Date as_of,
                                         const std::vector<std::size_t>& goals);

}  // namespace planctl::compare
