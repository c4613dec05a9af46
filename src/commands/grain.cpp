// commands/grain: looks names of the command line up in the plan.
#include "commands/grain.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace planctl::commands {
namespace {

template <class T>
std::vector<std::string_view> ids_of(const model::Table<T>& table) {
  std::vector<std::string_view> ids;
  for (const auto& entry : table) ids.push_back(entry.id.value);
  return ids;
}

Checked<std::size_t> find_dimension(const model::Plan& plan, std::string_view name) {
  const std::size_t dimension = plan.dimensions.index_of(name);
  if (dimension != model::none) return dimension;
  return base::Unexpected{complain_of({.en = "there is no dimension `{0}` in the plan",
                                       .es = "no hay ninguna dimensión `{0}` en el plan",
                                       .zh = "计划中没有维度 `{0}`"},
                                      name, ids_of(plan.dimensions))};
}

bool is_called(const model::Member& member, std::string_view name) {
  if (member.title && member.title->value == name) return true;
  return std::any_of(member.aliases.begin(), member.aliases.end(),
                     [&](const auto& alias) { return alias.value == name; });
}

Checked<std::size_t> find_member(const model::Dimension& dimension, std::string_view name) {
  const std::size_t by_id = dimension.members.index_of(name);
  if (by_id != model::none) return by_id;
  const std::string normal = base::to_nfc(name);
  for (std::size_t at = 0; at < dimension.members.size(); ++at)
    if (is_called(dimension.members[at], normal)) return at;
  Complaint complaint = complain_of({.en = "there is no member `{0}` in that dimension",
                                     .es = "no hay ningún miembro `{0}` en esa dimensión",
                                     .zh = "该维度中没有成员 `{0}`"},
                                    name, ids_of(dimension.members));
  complaint.message.text = {.en = "there is no member `{0}` in the dimension `{1}`",
                            .es = "no hay ningún miembro `{0}` en la dimensión `{1}`",
                            .zh = "维度 `{1}` 中没有成员 `{0}`"};
  complaint.message.arguments.emplace_back(dimension.id.value);
  return base::Unexpected{std::move(complaint)};
}

// A member of the same dimension among the places that has nothing in common with `member`.
std::optional<std::size_t> find_beside(const model::Plan& plan,
                                       const std::vector<model::Place>& places,
                                       std::size_t dimension, std::size_t member) {
  for (const auto& place : places) {
    const auto* const other = place.at(dimension);
    if (other && !plan.dimensions[dimension].is_within(other->member, member) &&
        !plan.dimensions[dimension].is_within(member, other->member))
      return other->member;
  }
  return std::nullopt;
}

Complaint complain_of_beside(const model::Dimension& dimension, std::size_t member,
                             std::size_t other) {
  const std::string& id = dimension.id.value;
  const std::vector<diag::Argument> arguments{id + "=" + dimension.members[other].id.value,
                                              id + "=" + dimension.members[member].id.value, id};
  Complaint complaint = complain({.en = "no cell lies in both `{0}` and `{1}`",
                                  .es = "ninguna celda está a la vez en `{0}` y en `{1}`",
                                  .zh = "没有单元同时位于 `{0}` 和 `{1}`"},
                                 arguments);
  complaint.help = diag::Message{
      {.en = "name the member above both, or ask for each on its own line: `--by {2}`",
       .es = "nombre el miembro superior a ambos, o pida cada uno en su línea: "
             "`--by {2}`",
       .zh = "请写两者的上级成员，或用 `--by {2}` 逐行列出"},
      arguments};
  return complaint;
}

std::optional<int> parse_depth(std::string_view text) {
  if (text.size() != 1 || text[0] < '1' || text[0] > '9') return std::nullopt;
  return text[0] - '0';
}

}  // namespace

Checked<std::vector<std::size_t>> find_goals(const model::Plan& plan,
                                             const std::vector<std::string>& names,
                                             bool (*by_default)(const model::Plan&, std::size_t)) {
  std::vector<std::size_t> goals;
  for (const auto& name : names) {
    const std::size_t goal = plan.goals.index_of(name);
    if (goal == model::none)
      return base::Unexpected{complain_of({.en = "there is no goal `{0}` in the plan",
                                           .es = "no hay ningún objetivo `{0}` en el plan",
                                           .zh = "计划中没有目标 `{0}`"},
                                          name, ids_of(plan.goals))};
    if (std::find(goals.begin(), goals.end(), goal) == goals.end()) goals.push_back(goal);
  }
  if (!names.empty()) return goals;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    if (by_default(plan, goal)) goals.push_back(goal);
  return goals;
}

Checked<std::vector<model::GrainDimension>> parse_by(const model::Plan& plan,
                                                     const std::vector<std::string>& words) {
  std::vector<model::GrainDimension> by;
  for (const auto& word : words) {
    const auto slash = word.find('/');
    const auto dimension = find_dimension(plan, word.substr(0, slash));
    if (!dimension) return base::Unexpected{dimension.error()};
    int depth = 0;
    if (slash != std::string::npos) {
      const auto written = parse_depth(std::string_view(word).substr(slash + 1));
      if (!written)
        return base::Unexpected{complain(
            {.en = "`{0}`: the depth after `/` is a digit from 1 (the top of the tree)",
             .es = "`{0}`: la profundidad tras `/` es una cifra desde 1 (lo alto del árbol)",
             .zh = "`{0}`：`/` 之后的层级是从 1（最上层）起的数字"},
            {word})};
      depth = *written;
    }
    for (const auto& other : by)
      if (other.dimension == *dimension)
        return base::Unexpected{complain({.en = "`--by` names the dimension `{0}` twice",
                                          .es = "`--by` nombra dos veces la dimensión `{0}`",
                                          .zh = "`--by` 重复写了维度 `{0}`"},
                                         {word.substr(0, slash)})};
    by.push_back({*dimension, depth});
  }
  return by;
}

Checked<std::vector<model::Place>> parse_where(const model::Plan& plan,
                                               const std::vector<std::string>& words) {
  std::vector<model::Place> places;
  for (const auto& word : words) {
    const auto equals = word.find('=');
    if (equals == std::string::npos)
      return base::Unexpected{
          complain({.en = "`{0}` names no place; write `--where region=north`",
                    .es = "`{0}` no nombra un lugar; se escribe `--where region=norte`",
                    .zh = "`{0}` 不是范围；请写成 `--where region=north`"},
                   {word})};
    const auto dimension = find_dimension(plan, base::trim(word.substr(0, equals)));
    if (!dimension) return base::Unexpected{dimension.error()};
    const auto member = find_member(plan.dimensions[*dimension],
                                    base::trim(std::string_view(word).substr(equals + 1)));
    if (!member) return base::Unexpected{member.error()};
    if (const auto other = find_beside(plan, places, *dimension, *member))
      return base::Unexpected{complain_of_beside(plan.dimensions[*dimension], *member, *other)};
    places.push_back(place_of(*dimension, *member));
  }
  return places;
}

Checked<std::size_t> find_person(const model::Plan& plan, const std::string& name) {
  const std::size_t by_id = plan.people.index_of(name);
  if (by_id != model::none) return by_id;
  for (std::size_t at = 0; at < plan.people.size(); ++at)
    if (plan.people[at].name && plan.people[at].name->value == name) return at;
  return base::Unexpected{complain_of({.en = "there is no person `{0}` in the plan",
                                       .es = "no hay ninguna persona `{0}` en el plan",
                                       .zh = "计划中没有人员 `{0}`"},
                                      name, ids_of(plan.people))};
}

int depth_of(const model::Dimension& dimension, std::size_t member) {
  int depth = 1;
  while ((member = dimension.members[member].parent) != model::none) ++depth;
  return depth;
}

model::Place place_of(std::size_t dimension, std::size_t member) {
  model::Place place;
  place.coordinates.push_back(
      {.dimension_name = {}, .member_name = {}, .dimension = dimension, .member = member});
  return place;
}

model::Place place_of(const model::Grain& grain, const std::vector<std::size_t>& members) {
  model::Place place;
  for (const auto& asked : grain.where)
    place.coordinates.insert(place.coordinates.end(), asked.coordinates.begin(),
                             asked.coordinates.end());
  for (std::size_t at = 0; at < grain.by.size() && at < members.size(); ++at)
    if (members[at] != model::none)
      place.coordinates.push_back({.dimension_name = {},
                                   .member_name = {},
                                   .dimension = grain.by[at].dimension,
                                   .member = members[at]});
  return place;
}

model::Grain by_leaves(const model::Grain& grain, const std::vector<std::size_t>& dimensions) {
  model::Grain leaves{{}, grain.where};
  for (const std::size_t dimension : dimensions) leaves.by.push_back({dimension, 0});
  return leaves;
}

std::optional<std::size_t> find_foreign(const model::Grain& grain,
                                        const std::vector<std::size_t>& order) {
  const auto is_foreign = [&](std::size_t dimension) {
    return std::find(order.begin(), order.end(), dimension) == order.end();
  };
  for (const auto& by : grain.by)
    if (is_foreign(by.dimension)) return by.dimension;
  for (const auto& place : grain.where)
    for (const auto& coordinate : place.coordinates)
      if (is_foreign(coordinate.dimension)) return coordinate.dimension;
  return std::nullopt;
}

std::optional<std::vector<model::Place>> narrow(const model::Plan& plan,
                                                const std::vector<model::Place>& places) {
  std::vector<model::Place> narrowed;
  for (const auto& place : places)
    for (const auto& coordinate : place.coordinates) {
      const auto& dimension = plan.dimensions[coordinate.dimension];
      if (find_beside(plan, places, coordinate.dimension, coordinate.member)) return std::nullopt;
      const auto known = std::find_if(narrowed.begin(), narrowed.end(), [&](const auto& other) {
        return other.at(coordinate.dimension) != nullptr;
      });
      if (known == narrowed.end())
        narrowed.push_back(place_of(coordinate.dimension, coordinate.member));
      else if (dimension.is_within(coordinate.member, known->coordinates.front().member))
        *known = place_of(coordinate.dimension, coordinate.member);
    }
  return narrowed;
}

}  // namespace planctl::commands
