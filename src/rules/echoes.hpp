// rules/echoes: findings that tell again what reading has told.
#pragma once
#include <set>
#include <vector>

#include "diag/finding.hpp"
#include "rules/rule.hpp"

namespace planctl::rules {

// Takes out what says that something is not there of a thing of which a value is missing or could
// not be read: it may be that value. `unread` are the ids of such things. Where the plan's
// dates are those of another year, takes out what comes of it.
void drop_echoes(std::vector<diag::Finding>& findings, const std::set<diag::Span>& unread,
                 const Input& input);

}  // namespace planctl::rules
