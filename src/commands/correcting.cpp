// commands/correcting: what the corrections of a goal brought, from its quotas and actuals.
#include "commands/correcting.hpp"

#include <algorithm>

#include "commands/comparing.hpp"
#include "compare/corrections.hpp"

namespace planctl::commands {

Checked<std::vector<model::CorrectionEffect>> find_effects(
    Run& run, const model::Plan& plan, const decompose::Decomposition& decomposition,
    values::Date as_of) {
  const std::size_t goal = decomposition.goal();
  if (std::none_of(plan.corrections.begin(), plan.corrections.end(), [&](const auto& correction) {
        return correction.goal && correction.goal->index == goal;
      }))
    return std::vector<model::CorrectionEffect>();
  const model::Grain grain{compare::find_dimensions(plan, goal, decomposition.order()), {}};
  const auto measured = measure(run, plan, decomposition, grain, as_of);
  if (!measured) return base::Unexpected{measured.error()};
  return compare::compare_corrections(plan, decompose::collect(decomposition, grain),
                                      measured->actuals, as_of);
}

}  // namespace planctl::commands
