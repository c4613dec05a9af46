// tests/published/horngren: C20: Kola, Limor and Orlem: volume, quantity and mix of budget margins.
#include <doctest/doctest.h>

#include "compare/causes.hpp"

namespace planctl::compare {
namespace {

// Budget units 400,000, 600,000, 1,500,000; actual 480,000, 900,000, 1,620,000; margins 2.00, 1.20,
// 2.50, all as planned: volume 820,000 F = quantity 1,054,000 F and mix 234,000 A.
TEST_CASE("C20: quantity, mix and volume") {
  const std::vector<ToDate> margins{{{0}, 800'000'00, 960'000'00},
                                    {{1}, 720'000'00, 1'080'000'00},
                                    {{2}, 3'750'000'00, 4'050'000'00}};
  const std::vector<ToDate> units{
      {{0}, 400'000, 480'000}, {{1}, 600'000, 900'000}, {{2}, 1'500'000, 1'620'000}};
  const auto bridge = compare_bridge(margins, units);
  CHECK(bridge.quantity == 1'054'000'00);
  CHECK(bridge.mix == -234'000'00);
  CHECK(bridge.volume() == 820'000'00);
  CHECK(bridge.price == 0);
  CHECK(bridge.planned_units == 2'500'000);
  CHECK(bridge.actual_units == 3'000'000);
}

}  // namespace
}  // namespace planctl::compare
