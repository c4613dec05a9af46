// commands/grain: goals, dimensions, members and people as they are named on the command line.
#pragma once
#include <string>
#include <vector>

#include "commands/complaint.hpp"
#include "model/results.hpp"

namespace planctl::commands {

// The goals of --goal; without any, those for which `by_default` holds.
Checked<std::vector<std::size_t>> find_goals(const model::Plan& plan,
                                             const std::vector<std::string>& names,
                                             bool (*by_default)(const model::Plan&, std::size_t));

// `region`, or `region/1` for the members at a depth of the tree.
Checked<std::vector<model::GrainDimension>> parse_by(const model::Plan& plan,
                                                     const std::vector<std::string>& words);

// `region=north`: by id, title or other name of the member.
Checked<std::vector<model::Place>> parse_where(const model::Plan& plan,
                                               const std::vector<std::string>& words);

Checked<std::size_t> find_person(const model::Plan& plan, const std::string& name);

// 1 for a member at the top of its tree.
int depth_of(const model::Dimension& dimension, std::size_t member);

model::Place place_of(std::size_t dimension, std::size_t member);
// The place of a line: where the grain lies, and its members, which go further.
model::Place place_of(const model::Grain& grain, const std::vector<std::size_t>& members);

// The places of the grain, by the leaves of these dimensions.
model::Grain by_leaves(const model::Grain& grain, const std::vector<std::size_t>& dimensions);

// The first dimension of the grain's columns and places that is not in `order`, or nothing.
std::optional<std::size_t> find_foreign(const model::Grain& grain,
                                        const std::vector<std::size_t>& order);

// What lies in all of the places, each dimension by its deepest member; nothing where they lie
// apart.
std::optional<std::vector<model::Place>> narrow(const model::Plan& plan,
                                                const std::vector<model::Place>& places);

}  // namespace planctl::commands
