// model/meeting_days: on which days of the plan's year a meeting takes place.
#pragma once
#include "model/governance.hpp"

namespace planctl::model {

// In order; a meeting with `dates` has these. Without them `every` is a week, month, quarter or
// year and `day` a weekday (`tuesday`, in every week), one of the period's (`first tuesday`, `last
// friday`) or a day counted from its start (`15`; in a shorter period the last). Empty where that
// does not tell the days.
std::vector<values::Date> find_meeting_days(const Meeting& meeting,
                                            const Maybe<values::Year>& year);

}  // namespace planctl::model
