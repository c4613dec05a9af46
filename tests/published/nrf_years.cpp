// published/nrf_years: retail years of the National Retail Federation, 52 and 53 weeks.
#include <vector>

#include <doctest/doctest.h>

#include "values/date.hpp"

using namespace planctl;
using values::Pattern;

// Source: test list of the public Ruby calendar module NationalRetailFederation (years that end on
// the Saturday nearest 31 January); nrf.com's 4-5-4 calendar page confirms 2012, 2017 and 2023;
// published case C1.
TEST_CASE("retail years of 53 weeks from 1998 to 2096") {
  std::vector<int> long_years;
  for (int label = 1998; label <= 2096; ++label) {
    const auto year = values::retail_year(label, Pattern::weeks_454);
    REQUIRE((year.days.count() == 364 || year.days.count() == 371));
    if (year.days.count() == 371) long_years.push_back(label);
  }
  CHECK(long_years == std::vector{2000, 2006, 2012, 2017, 2023, 2028, 2034, 2040, 2045, 2051, 2056,
                                  2062, 2068, 2073, 2079, 2084, 2090, 2096});
}

// Source: the rule, worked out year by year in case C1; the end of 2023 is Coresight's 2024-02-03.
TEST_CASE("first and last days of the retail years 2005 to 2030") {
  struct Case {
    int label;
    std::string_view start;
    std::string_view end;
    int weeks;
  };
  const std::vector<Case> cases{
      {2005, "2005-01-30", "2006-01-28", 52}, {2006, "2006-01-29", "2007-02-03", 53},
      {2007, "2007-02-04", "2008-02-02", 52}, {2008, "2008-02-03", "2009-01-31", 52},
      {2009, "2009-02-01", "2010-01-30", 52}, {2010, "2010-01-31", "2011-01-29", 52},
      {2011, "2011-01-30", "2012-01-28", 52}, {2012, "2012-01-29", "2013-02-02", 53},
      {2013, "2013-02-03", "2014-02-01", 52}, {2014, "2014-02-02", "2015-01-31", 52},
      {2015, "2015-02-01", "2016-01-30", 52}, {2016, "2016-01-31", "2017-01-28", 52},
      {2017, "2017-01-29", "2018-02-03", 53}, {2018, "2018-02-04", "2019-02-02", 52},
      {2019, "2019-02-03", "2020-02-01", 52}, {2020, "2020-02-02", "2021-01-30", 52},
      {2021, "2021-01-31", "2022-01-29", 52}, {2022, "2022-01-30", "2023-01-28", 52},
      {2023, "2023-01-29", "2024-02-03", 53}, {2024, "2024-02-04", "2025-02-01", 52},
      {2025, "2025-02-02", "2026-01-31", 52}, {2026, "2026-02-01", "2027-01-30", 52},
      {2027, "2027-01-31", "2028-01-29", 52}, {2028, "2028-01-30", "2029-02-03", 53},
      {2029, "2029-02-04", "2030-02-02", 52}, {2030, "2030-02-03", "2031-02-01", 52},
  };
  for (const auto& example : cases) {
    CAPTURE(example.label);
    const auto year = values::retail_year(example.label, Pattern::weeks_454);
    CHECK(values::to_string(year.days.start) == example.start);
    CHECK(values::to_string(values::plus_days(year.days.past, -1)) == example.end);
    CHECK(year.days.count() == 7 * example.weeks);
    CHECK(values::weeks_from(year.days.start) == example.weeks);
    CHECK(values::week_year(year.days.start, Pattern::weeks_454, example.weeks) == year);
  }
}
