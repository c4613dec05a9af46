// model/departments: which departments belong to which.
#pragma once
#include "model/plan.hpp"

namespace planctl::model {

// Whether a department is another one or belongs to it, through however many between.
inline bool is_within(const Plan& plan, const MaybeRef<Department>& department, std::size_t other) {
  const auto* above = plan.departments.get(department);
  // They may be written in a circle, so no more steps than there are departments.
  for (std::size_t step = 0; above != nullptr && step < plan.departments.size(); ++step) {
    if (above == &plan.departments[other]) return true;
    above = plan.departments.get(above->part_of);
  }
  return false;
}

}  // namespace planctl::model
