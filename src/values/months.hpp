// values/months: whole months between two days.
#pragma once
#include "values/date.hpp"

namespace planctl::values {

// How many whole months lie between the two; the days of the later one count up to its month's end.
// `date` is not before `from`.
std::size_t months_between(Date from, Date date);

}  // namespace planctl::values
