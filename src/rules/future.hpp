// rules/future: records of days that have not come.
#pragma once
#include "rules/rule.hpp"

namespace planctl::rules {

// Whether a record of a day after that of judging is a slip in its date: where the plan has several
// such, it is looked at as it stood on an earlier day.
bool are_future_records_slips(const Input& input);

}  // namespace planctl::rules
