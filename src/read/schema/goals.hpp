// read/schema/goals: the units that goals are counted in.
#pragma once
#include "read/schema/resolver.hpp"

namespace planctl::read::schema {

// Gives every goal its measure, kind, direction and unit; amounts are resolved after it.
void resolve_goal_units(Resolver& resolver);

}  // namespace planctl::read::schema
