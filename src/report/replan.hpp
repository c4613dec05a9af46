// report/replan: quotas as they were, what is added, and what comes of it.
#pragma once
#include "model/closed_loop.hpp"
#include "report/document.hpp"

namespace planctl::report {

Document build_replan(const model::Plan& plan, const std::vector<model::ReplanTable>& tables);

// `replan`, one row a cell and period, and `cells`, one row a cell.
Records build_replan_records(const model::Plan& plan,
                             const std::vector<model::ReplanTable>& tables);

}  // namespace planctl::report
