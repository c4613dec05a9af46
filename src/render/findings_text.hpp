// render/findings_text: findings as a compiler shows them: place, excerpt, caret, help.
#pragma once
#include <string>

#include "render/format.hpp"

namespace planctl::render {

std::string write_finding_text(const diag::Finding& finding, const diag::Sources& sources,
                               const Style& style);
// All of them, a blank line between two.
std::string write_findings_text(const report::Findings& findings, const Style& style);

}  // namespace planctl::render
