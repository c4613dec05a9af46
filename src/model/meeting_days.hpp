// model/meeting_days: on which days of the plan's year a meeting takes place.
#pragma once
#include "model/plan.hpp"

namespace planctl::model {

// In order; a meeting with `dates` has these. Without them `every` is a day, which says it all, or
// a week, month, quarter or year and `day` a weekday (`tuesday`, in every week), one of the
// period's
// (`first tuesday`, `last friday`) or a day counted from its start (`15`; in a shorter period the
// last). Empty where that does not tell the days.
std::vector<values::Date> find_meeting_days(const Meeting& meeting,
                                            const Maybe<values::Year>& year);

// One time that a meeting comes together, by the plan's calendar.
struct Gathering {
  enum class On { workday, day_off };
  values::Date planned;  // the day that `dates` or the rhythm name
  values::Date held;
  On on = On::workday;  // what `held` is
  bool operator==(const Gathering&) const = default;
};

// In order of their planned days. Where `every` puts a meeting on a day that is not worked, it is
// held on the next one of the same period that is, else on the one before; a meeting of every day
// is not held. One of `dates` stays, and so does what finds no worked day in its period.
std::vector<Gathering> find_gatherings(const Plan& plan, const Meeting& meeting);

}  // namespace planctl::model
