// tests/unit/decompose/digest: what changes a digest of quotas, and what does not.
#include "decompose/digest.hpp"

#include <doctest/doctest.h>

#include "read/load.hpp"

namespace planctl::decompose {
namespace {

std::string digest(const std::string& dimensions, const std::string& goal) {
  const env::MemoryFiles files(
      {{"plan.yaml", "planctl: 1\nplan: {id: p, currency: EUR, year: 2026}\ndimensions: {" +
                         dimensions + "}\ngoals: {sales: {measure: sales, " + goal + "}}\n"}});
  const auto loaded = read::load_plan(files, "plan.yaml");
  REQUIRE(loaded);
  const auto outcome = decompose(loaded->plan, 0);
  REQUIRE(outcome.decomposition);
  return digest_quotas(loaded->plan, *outcome.decomposition);
}

const std::string regions = "region: {north: {}, south: {}}";
const std::string halves = "quota: {region: {north: 50%, south: 50%}}";

TEST_CASE("titles and the order of members and dimensions do not change the digest") {
  // 1.00 on each of the 261 working days in each of the four cells: nothing is left to round.
  const auto plain = digest(regions + ", channel: {web: {}, shop: {}}",
                            "target: 1044, quota: {region: even, channel: even}");
  CHECK(plain.size() == 71);
  CHECK(digest("channel: {shop: {}, web: {title: Web}}, region: {south: {}, north: {}}",
               "title: Sales, target: 1044, quota: {region: even, channel: even}") == plain);
  // A member that gets nothing has no quota that could change.
  CHECK(digest("region: {north: {}, south: {}, east: {}}",
               "target: 1000, quota: {region: {north: 50%, south: 50%, east: 0%}}") ==
        digest(regions, "target: 1000, " + halves));
}

TEST_CASE("a cent, a day, a member or a unit changes the digest") {
  const auto plain = digest(regions, "target: 1000, " + halves);
  CHECK(digest(regions, "target: 1000.01, " + halves) != plain);
  CHECK(digest(regions, "target: 1000, quota: {region: {north: 50.01%, south: 49.99%}}") != plain);
  CHECK(digest(regions, "target: 1000, quota: {region: even, quarters: [1, 1, 1, 1]}") != plain);
  CHECK(digest("region: {north: {}, west: {}}",
               "target: 1000, quota: {region: {north: 50%, west: 50%}}") != plain);
  CHECK(digest(regions, "unit: boxes, decimals: 2, target: 1000, " + halves) != plain);
}

}  // namespace
}  // namespace planctl::decompose
