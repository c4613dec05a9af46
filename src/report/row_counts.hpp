// report/row_counts: the rows of actuals that are in no cell, so that nothing is lost in silence.
#pragma once
#include "report/variance.hpp"

namespace planctl::report {

// Whether the rows are of a past year whose figures the quota of the goal is shared by.
bool is_history(const model::Goal& goal, const model::RowCount& count);

std::vector<Block> build_row_counts(const model::Goal& goal, const model::ActualTable& actuals);
Table build_count_records(const model::Plan& plan, const std::vector<VarianceResult>& results);
Table build_file_records(const model::Plan& plan, const std::vector<VarianceResult>& results);

}  // namespace planctl::report
