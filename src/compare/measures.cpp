// compare/measures: growth that a goal asks for against what its actions are expected to bring.
#include "compare/arithmetic.hpp"
#include "compare/gap.hpp"
#include "model/progress.hpp"

namespace planctl::compare {

std::vector<model::MeasureGap> compare_measures(const model::Plan& plan) {
  std::vector<model::MeasureGap> gaps;
  const auto signs = model::find_signs(plan);
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    const model::Goal& it = plan.goals[goal];
    model::MeasureGap gap;
    gap.goal = goal;
    base::Int128 expected = 0;
    if (it.target && it.baseline) gap.growth = it.target->units - it.baseline->units;
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
      const model::Action& action = plan.actions[i];
      const std::size_t own = action.goal ? action.goal->index : model::none;
      bool names = own == goal;
      for (const model::Expectation& expectation : action.expects) {
        if ((expectation.goal ? expectation.goal->index : own) != goal) continue;
        names = true;
        expected += model::expected_change(plan, it, expectation, signs[goal]);
      }
      if (names) gap.actions.push_back(i);
    }
    gap.expected = clamp_int64(expected);
    const bool asks = gap.growth.value_or(0) != 0;
    if (asks || !gap.actions.empty()) gaps.push_back(std::move(gap));
  }
  return gaps;
}

}  // namespace planctl::compare
