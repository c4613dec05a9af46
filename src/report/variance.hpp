// report/variance: actuals held against quotas, for people and for machines.
#pragma once
#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

struct VarianceResult {
  model::VarianceTable table;
  model::ActualTable actuals;
  std::int64_t first_cut = 0;     // the quota to date without adjustments, where these moved any
  values::Date known_until = {};  // compare/known_day; the as-of date where no row is known
};

// Which forecast stands in a line.
enum class Forecast { seasonal, linear, trend, plan };

// One goal. `every` is the grain that the lines were asked at.
Document build_variance(const model::Plan& plan, const VarianceResult& result, values::Every every,
                        Forecast forecast);

// The tidy table of several goals, one line a cell and period; its columns are those of `grain`'s
// dimensions and the fixed ones. Lines are made as they are written: `plan` and `results` must stay.
Records build_variance_records(const model::Plan& plan, const std::vector<VarianceResult>& results,
                               Forecast forecast);

// Why the periods of a year with adjustments add up to another amount than its target.
diag::Message say_carried(std::int64_t carried, const values::Unit& unit);

}  // namespace planctl::report
