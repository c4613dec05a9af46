// report/strategy_map: goals by perspective, what drives what, and where each stands.
#pragma once
#include <span>

#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

enum class WithStrategies { no, yes };

// A goal has a status where `variances` holds its actuals against its quotas.
Graph build_map(const model::Plan& plan, std::span<const model::VarianceTable> variances,
                values::Date as_of, WithStrategies with);

Document build_map_document(const Graph& map);

}  // namespace planctl::report
