// report/variance: actuals held against quotas, for people and for machines.
#pragma once
#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

// One goal. `every` is the grain that the lines were asked at.
Document build_variance(const model::Plan& plan, const model::VarianceTable& table,
                        const model::ActualTable& actuals, values::Every every);

// The tidy table of several goals, one line a cell and period; its columns are those of `grain`'s
// dimensions and the fixed ones.
struct VarianceResult {
  model::VarianceTable table;
  model::ActualTable actuals;
};
Records build_variance_records(const model::Plan& plan, const std::vector<VarianceResult>& results);

}  // namespace planctl::report
