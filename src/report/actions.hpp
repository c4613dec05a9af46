// report/actions: actions against their dates and cost, and money against the budget.
#pragma once
#include "model/execution_results.hpp"
#include "report/document.hpp"

namespace planctl::report {

Document build_actions(const model::Plan& plan, const model::ActionTable& table);
// `actions`, then `goals` with their sums.
Records build_action_records(const model::Plan& plan, const model::ActionTable& table);

Document build_spending(const model::Plan& plan, const model::SpendingTable& table,
                        values::Every every);
Records build_spending_records(const model::Plan& plan, const model::SpendingTable& table);

// Under which goal an action stands, where its strategy leaves that open or serves another one.
std::optional<diag::Message> say_grouping(const model::Plan& plan);

}  // namespace planctl::report
