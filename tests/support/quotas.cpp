// tests/support/quotas: cuts a plan's only goal and puts the figures in a form to compare.
#include "support/quotas.hpp"

#include <numeric>

#include <doctest/doctest.h>

namespace planctl::support {

decompose::Decomposition cut(const model::Plan& plan) {
  auto outcome = decompose::decompose(plan, 0);
  for (const auto& problem : outcome.problems)
    INFO("fault ", static_cast<int>(problem.fault), " at ", problem.node, " ", problem.amount);
  REQUIRE(outcome.decomposition.has_value());
  return std::move(*outcome.decomposition);
}

model::Grain grain(const model::Plan& plan, const std::vector<std::string>& dimensions, int depth) {
  model::Grain made;
  for (const auto& dimension : dimensions) {
    made.by.push_back({plan.dimensions.index_of(dimension), 0});
    REQUIRE(made.by.back().dimension != model::none);
  }
  if (!made.by.empty()) made.by.back().depth = depth;
  return made;
}

std::string name(const model::Plan& plan, const model::Grain& grain,
                 const model::QuotaSeries& cell) {
  std::string text;
  for (std::size_t i = 0; i < cell.members.size(); ++i)
    text += (i == 0 ? "" : " ") +
            plan.dimensions[grain.by[i].dimension].members[cell.members[i]].id.value;
  return text;
}

std::int64_t sum(const std::vector<std::int64_t>& daily) {
  return std::accumulate(daily.begin(), daily.end(), std::int64_t{0});
}

std::vector<model::QuotaSeries> collect(const model::Plan& plan,
                                        const std::vector<std::string>& dimensions, int depth) {
  return decompose::collect(cut(plan), grain(plan, dimensions, depth)).cells;
}

Amounts year_amounts(const model::Plan& plan, const std::vector<std::string>& dimensions,
                     int depth) {
  const auto asked = grain(plan, dimensions, depth);
  Amounts amounts;
  for (const auto& cell : collect(plan, dimensions, depth))
    amounts.emplace_back(name(plan, asked, cell), sum(cell.daily));
  return amounts;
}

std::vector<std::int64_t> by_period(const std::vector<std::int64_t>& daily,
                                    const values::Year& year, values::Every every) {
  std::vector<std::int64_t> sums;
  for (const auto& period : values::periods_of(year, every)) {
    const auto first = values::days_between(year.days.start, period.days.start);
    const auto past = values::days_between(year.days.start, period.days.past);
    sums.push_back(std::accumulate(daily.begin() + first, daily.begin() + past, std::int64_t{0}));
  }
  return sums;
}

}  // namespace planctl::support
