// rules/checklist: puts the five parts of the checklist together.
#include "rules/checklist.hpp"

#include "rules/hearing.hpp"

namespace planctl::rules {

model::Checklist check_steps(const Input& input) {
  return {.steps = check_nine_steps(input),
          .needs = check_needs(input),
          .guarantees = check_guarantees(input),
          .problems = check_problems(input),
          .items = check_items(input)};
}

}  // namespace planctl::rules
