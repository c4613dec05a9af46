// render/told_finding: where in the files what a client is told of stands, and what to write there.
#pragma once
#include <vector>

#include "report/document.hpp"

namespace planctl::render {

// One line, and one more for each related place.
std::vector<diag::Message> say_in_files(const diag::Finding& finding, const diag::Sources* sources);

// Whether the finding before it has told why its rule matters.
bool is_told_again(const report::Findings& findings, std::size_t at);

}  // namespace planctl::render
