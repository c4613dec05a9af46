// report/row_faults: why a row of the actuals needs a look, and what to do about it.
#pragma once
#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

Word word_of(model::RowFault fault);

// Nothing where there is nothing to do.
std::optional<diag::Message> find_way_out(model::RowFault fault);

}  // namespace planctl::report
