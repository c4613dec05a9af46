// tests/support/quotas: cuts a plan's only goal and puts the figures in a form that is easy to
// compare.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "decompose/decompose.hpp"

namespace planctl::support {

using Amounts = std::vector<std::pair<std::string, std::int64_t>>;

// The only goal's decomposition; a plan with problems that block fails the test.
decompose::Decomposition cut(const model::Plan& plan);

model::Grain grain(const model::Plan& plan, const std::vector<std::string>& dimensions,
                   int depth = 0);

std::string name(const model::Plan& plan, const model::Grain& grain,
                 const model::QuotaSeries& cell);

std::int64_t sum(const std::vector<std::int64_t>& daily);

// The cells of a grain.
std::vector<model::QuotaSeries> collect(const model::Plan& plan,
                                        const std::vector<std::string>& dimensions, int depth = 0);

// The year's quota of each cell of the grain.
Amounts year_amounts(const model::Plan& plan, const std::vector<std::string>& dimensions,
                     int depth = 0);

// The sums of one series over periods.
std::vector<std::int64_t> by_period(const std::vector<std::int64_t>& daily,
                                    const values::Year& year, values::Every every);

}  // namespace planctl::support
