// model/owners: who answers for a part of a goal.
#pragma once
#include "model/plan.hpp"

namespace planctl::model {

// The one person who answers for a place of a goal that is cut: the nearest owner. That of a hold
// on this very place, else that of the last dimension of the cut whose member, or one above it,
// has an owner, else the goal's; `none` without any.
std::size_t find_accountable(const Plan& plan, const Goal& goal, const Place& place);

}  // namespace planctl::model
