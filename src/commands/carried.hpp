// commands/carried: the parts of a goal that one person carries.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "decompose/split.hpp"
#include "diag/message.hpp"
#include "model/results.hpp"

namespace planctl::commands {

// A part of a goal that a person carries: the goal as a whole, a member, or an amount held.
struct Carried {
  model::Place place;
  std::vector<model::GrainDimension> by;
  std::span<const model::OwnerShare> shared = {};  // with others, by the `split`
  std::optional<values::Period> period = {};       // of an amount held in a part of the year
};

std::vector<Carried> find_carried(const model::Plan& plan, const model::Goal& goal,
                                  const std::vector<std::size_t>& order, std::size_t person);

// The person's part of what is dealt in multiples of the goal's rounding unit; nothing where the
// person has all of it.
std::optional<decompose::SplitPart> find_part(const model::Goal& goal,
                                              std::span<const model::OwnerShare> split,
                                              std::size_t person);

// Who else has a part of what a person shares, and who answers for all of it. Where the parts are
// told as well, one's own gives away those of the others.
enum class Tells { people, parts };
diag::Message say_split(const model::Plan& plan, const model::Goal& goal, const model::Place& place,
                        std::span<const model::OwnerShare> split, Tells tells);

}  // namespace planctl::commands
