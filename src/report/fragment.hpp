// report/fragment: parts of a plan, written so that planctl reads them back.
#pragma once
#include "model/closed_loop.hpp"

namespace planctl::report {

// An `adjustments:` section for what was replanned, one line an amount; nothing where nothing
// moves.
std::optional<std::string> build_adjustments(const model::Plan& plan,
                                             const std::vector<model::ReplanTable>& tables);

// A text as a YAML value: plain where that is safe, else quoted.
std::string quote_yaml(const std::string& text);

}  // namespace planctl::report
