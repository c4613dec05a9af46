// report/words: words of the plan as they stand, or a sentence that has every language.
#pragma once
#include <string>
#include <variant>

#include "diag/message.hpp"

namespace planctl::report {

using Words = std::variant<std::string, diag::Message>;

}  // namespace planctl::report
