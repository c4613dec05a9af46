// model/seals: looks for the latest seal of a goal.
#include "model/seals.hpp"

namespace planctl::model {

const Seal* find_seal(const Plan& plan, std::size_t goal) {
  const Seal* last = nullptr;
  for (const auto& seal : plan.seals)
    if (seal.goal && seal.goal->index == goal && seal.date && seal.digest &&
        (last == nullptr || seal.date->value >= last->date->value))
      last = &seal;
  return last;
}

}  // namespace planctl::model
