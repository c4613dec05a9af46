// rules/checklist: puts the five parts of the checklist together.
#include "rules/checklist.hpp"

#include "rules/hearing.hpp"

namespace planctl::rules {

model::Checklist check_steps(const Input& input) {
  return {.steps = check_nine_steps(input.plan),
          .needs = check_needs(input.plan),
          .guarantees = check_guarantees(input.plan),
          .problems = check_problems(input.plan),
          .items = check_items(input.plan)};
}

}  // namespace planctl::rules
