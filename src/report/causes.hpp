// report/causes: where a variance comes from.
#pragma once
#include "model/closed_loop.hpp"
#include "report/document.hpp"

namespace planctl::report {

Document build_causes(const model::Plan& plan, const std::vector<model::Causes>& all);

// `causes` by member, `path`, `bridge` and `recorded`.
Records build_cause_records(const model::Plan& plan, const std::vector<model::Causes>& all);

}  // namespace planctl::report
