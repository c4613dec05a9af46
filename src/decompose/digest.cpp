// decompose/digest: a digest for each cell, and one over all of them in order.
#include "decompose/digest.hpp"

#include <algorithm>

#include "base/sha256.hpp"
#include "base/text.hpp"

namespace planctl::decompose {
namespace {

// `day amount` of each day of the year with a quota.
std::string write_days(const std::vector<std::int64_t>& daily) {
  std::string text;
  for (std::size_t day = 0; day < daily.size(); ++day)
    if (daily[day] != 0) text += std::to_string(day) + ' ' + std::to_string(daily[day]) + '\n';
  return text;
}

std::string write_members(const model::Plan& plan, const model::Grain& grain,
                          const std::vector<std::size_t>& members) {
  std::vector<std::string> places;
  for (std::size_t at = 0; at < members.size(); ++at) {
    const auto& dimension = plan.dimensions[grain.by[at].dimension];
    places.push_back(dimension.id.value + '\t' + dimension.members[members[at]].id.value + '\n');
  }
  std::sort(places.begin(), places.end());
  return base::join(places, "");
}

}  // namespace

std::string digest_quotas(const model::Plan& plan, const Decomposition& decomposition) {
  model::Grain grain;
  for (const std::size_t dimension : decomposition.order()) grain.by.push_back({dimension, 0});
  std::vector<std::string> cells;
  auto cursor = decomposition.walk(grain);
  while (const auto* cell = cursor.next()) {
    const auto days = write_days(cell->daily);
    if (!days.empty())
      cells.push_back(base::sha256(write_members(plan, grain, cell->members) + '\n' + days));
  }
  std::sort(cells.begin(), cells.end());
  const values::Unit& unit = plan.goals[decomposition.goal()].unit;
  base::Sha256 digest;
  digest.add("planctl quotas 1\n" + unit.name + '\n' + std::to_string(unit.decimals) + '\n' +
             values::to_string(plan.year().days.start) + '\n');
  for (const auto& cell : cells) digest.add(cell);
  return "sha256:" + digest.finish();
}

}  // namespace planctl::decompose
