// model/owners: who answers for a part of a goal.
#pragma once
#include <span>

#include "model/plan.hpp"

namespace planctl::model {

// Whether two places name the same members.
bool is_same(const Place& a, const Place& b);

// The one person who answers for a place of a goal that is cut: the nearest owner. That of a hold
// on this very place, else that of the last dimension of the cut whose member, or one above it,
// has an owner, else the goal's; `none` without any.
std::size_t find_accountable(const Plan& plan, const Goal& goal, const Place& place);

inline constexpr std::int64_t whole_split = 10'000;  // hundredths of a percent
// Whether people share all of a node's quotas, each a part of them.
bool is_whole(std::span<const OwnerShare> split);

}  // namespace planctl::model
