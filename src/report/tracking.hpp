// report/tracking: indicators against their limits, and what corrections brought.
#pragma once
#include "model/tracking_results.hpp"
#include "report/document.hpp"

namespace planctl::report {

Document build_indicators(const model::Plan& plan, const model::IndicatorTable& table);
Records build_indicator_records(const model::Plan& plan, const model::IndicatorTable& table);

Document build_corrections(const model::Plan& plan,
                           const std::vector<model::CorrectionEffect>& effects, values::Date as_of);
Records build_correction_records(const model::Plan& plan,
                                 const std::vector<model::CorrectionEffect>& effects,
                                 values::Date as_of);

}  // namespace planctl::report
