// report/naming: what a finding says of things by their names, for readers who do not know ids.
#pragma once
#include <vector>

#include "diag/finding.hpp"
#include "model/plan.hpp"

namespace planctl::report {

// Messages with the titles of things in the place of their ids. Of several things that have the
// id it is the one whose kind the message names before it, or its rule is about. What is to be done
// keeps its words: it is done in the file.
std::vector<diag::Finding> name_things(const model::Plan& plan,
                                       std::vector<diag::Finding> findings);

}  // namespace planctl::report
