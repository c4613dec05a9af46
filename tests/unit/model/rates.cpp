// tests/unit/model/rates: which rate of a currency counts on a day.
#include "model/rates.hpp"

#include <doctest/doctest.h>

namespace planctl::model {
namespace {

PeriodAmount at(std::string_view period, std::string_view amount) {
  PeriodAmount reading;
  reading.period.value = *values::parse_period(period);
  reading.amount.written = *values::parse_quantity(amount);
  return reading;
}

TEST_CASE("the shortest period that holds the day has the rate") {
  const std::vector rates{at("2026", "0.9"), at("2026-02", "0.8"), at("2026-Q1", "0.95")};
  const auto rate = [&](unsigned month) {
    return find_rate(rates, values::make_date(2026, month, 10));
  };
  CHECK(rate(1) == values::Decimal{95, 2});
  CHECK(rate(2) == values::Decimal{8, 1});
  CHECK(rate(7) == values::Decimal{9, 1});
  CHECK_FALSE(find_rate(rates, values::make_date(2025, 12, 31)).has_value());
}

TEST_CASE("what is no amount above zero is no rate, and the plan's stands in for what came") {
  const auto day = values::make_date(2026, 3, 2);
  CHECK_FALSE(find_rate(std::vector{at("2026", "0")}, day).has_value());
  CHECK_FALSE(find_rate(std::vector{at("2026", "-1.1")}, day).has_value());
  CHECK_FALSE(find_rate(std::vector{at("2026", "90%")}, day).has_value());
  Rate rate;
  rate.plan = {at("2026", "0.9")};
  rate.actual = {at("2026-02", "0.8")};
  CHECK(find_actual_rate(rate, day) == values::Decimal{9, 1});
  CHECK(find_actual_rate(rate, values::make_date(2026, 2, 2)) == values::Decimal{8, 1});
}

}  // namespace
}  // namespace planctl::model
