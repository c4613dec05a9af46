// unit/model/meeting_days: on which days a meeting takes place.
#include "model/meeting_days.hpp"

#include <string>

#include <doctest/doctest.h>

namespace planctl {
namespace {

const model::Maybe<values::Year> year_2026 =
    model::Located<values::Year>{values::calendar_year(2026), {}};

std::string find(const std::string& every, const std::string& day) {
  model::Meeting meeting;
  meeting.every = {*values::parse_every(every), {}};
  meeting.day = {day, {}};
  std::string days;
  for (const auto date : model::find_meeting_days(meeting, year_2026))
    days += (days.empty() ? "" : " ") + values::to_string(date);
  return days;
}

}  // namespace

TEST_CASE("a weekday of each month or quarter, counted from its start or from its end") {
  CHECK(find("month", "first tuesday") ==
        "2026-01-06 2026-02-03 2026-03-03 2026-04-07 2026-05-05 2026-06-02 2026-07-07 2026-08-04 "
        "2026-09-01 2026-10-06 2026-11-03 2026-12-01");
  CHECK(find("quarter", "last friday") == "2026-03-27 2026-06-26 2026-09-25 2026-12-25");
  CHECK(find("quarter", "last wednesday") == "2026-03-25 2026-06-24 2026-09-30 2026-12-30");
  CHECK(find("year", "fourth thursday") == "2026-01-22");
}

TEST_CASE("a day of each month; in a shorter one the last") {
  CHECK(find("month", "31") ==
        "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 2026-08-31 "
        "2026-09-30 2026-10-31 2026-11-30 2026-12-31");
  CHECK(find("quarter", "15") == "2026-01-15 2026-04-15 2026-07-15 2026-10-15");
}

TEST_CASE("a weekday of every week that has it in the year") {
  const auto mondays = find("week", "monday");
  CHECK(mondays.starts_with("2026-01-05 2026-01-12 "));
  CHECK(mondays.ends_with(" 2026-12-28"));
  CHECK(mondays.size() == 52 * 11 - 1);
  CHECK(find("week", "thursday").starts_with("2026-01-01 2026-01-08 "));
}

TEST_CASE("what does not tell a day tells none") {
  for (const auto* day :
       {"", "tuesday", "fifth tuesday", "first tues", "0", "32", "1st", "first  tuesday"}) {
    CAPTURE(day);
    CHECK(find("month", day).empty());
  }
  CHECK(find("week", "first tuesday").empty());
  CHECK(model::find_meeting_days({}, year_2026).empty());
}

TEST_CASE("written dates go before everything, also without a year") {
  model::Meeting meeting;
  meeting.every = {values::Every::month, {}};
  meeting.day = {"15", {}};
  CHECK(model::find_meeting_days(meeting, std::nullopt).empty());
  meeting.dates = {{values::make_date(2026, 5, 4), {}}, {values::make_date(2026, 2, 3), {}}};
  CHECK(model::find_meeting_days(meeting, std::nullopt) ==
        std::vector{values::make_date(2026, 2, 3), values::make_date(2026, 5, 4)});
}

}  // namespace planctl
