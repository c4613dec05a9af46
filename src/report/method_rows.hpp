// report/method_rows: what the rows of the method that rules come from are called.
#pragma once
#include <string_view>

#include "diag/message.hpp"

namespace planctl::report {

// A row such as `S0 step 4` in the reader's language: the part of the method, and what it says
// there.
diag::Message say_method_row(std::string_view row);

}  // namespace planctl::report
