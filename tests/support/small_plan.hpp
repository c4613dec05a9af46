// tests/support/small_plan: a resolved plan made by hand: two dimensions, one goal, no YAML.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "model/results.hpp"

namespace planctl::support {

inline model::Words words(std::string text) { return {std::move(text), {}}; }

inline model::Member member(std::string id, std::string title = {},
                            std::size_t parent = model::none) {
  model::Member made;
  made.id = words(std::move(id));
  if (!title.empty()) made.title = words(std::move(title));
  made.parent = parent;
  return made;
}

inline model::Figure figure(std::int64_t units) {
  model::Figure made;
  made.units = units;
  return made;
}

inline model::Person person(std::string id) {
  model::Person made;
  made.id = words(std::move(id));
  return made;
}

template <class T>
model::Ref<T> ref(const model::Table<T>& table, const std::string& id) {
  return {words(id), table.index_of(id)};
}

// `{region: leon}` as resolved.
inline model::Place place(const model::Plan& plan,
                          const std::vector<std::pair<std::string, std::string>>& coordinates) {
  model::Place made;
  for (const auto& [dimension, member_id] : coordinates) {
    model::Coordinate coordinate{words(dimension), words(member_id)};
    coordinate.dimension = plan.dimensions.index_of(dimension);
    coordinate.member = plan.dimensions[coordinate.dimension].members.index_of(member_id);
    made.coordinates.push_back(coordinate);
  }
  return made;
}

// Region: north (leon, burgos), south. Channel: retail, online. Goal `sales` in EUR of 2026, cut by
// both.
inline model::Plan small_plan() {
  model::Plan plan;
  plan.folder = "plan";
  plan.header.year = model::Located<values::Year>{values::calendar_year(2026), {}};
  model::Dimension region;
  region.id = words("region");
  region.members.add(member("north", "Norte"));
  region.members.add(member("leon", "León", 0));
  region.members.add(member("burgos", "", 0));
  region.members.add(member("south", "Sur"));
  region.members[0].children = {1, 2};
  region.members[3].aliases = {words("zona sur"), words("S-01")};
  plan.dimensions.add(std::move(region));
  model::Dimension channel;
  channel.id = words("channel");
  channel.members.add(member("retail", "Tienda"));
  channel.members.add(member("online", "En línea"));
  plan.dimensions.add(std::move(channel));
  model::Goal goal;
  goal.id = words("sales");
  goal.unit = {"EUR", 2};
  goal.quota.emplace();
  goal.quota->order = {0, 1};
  plan.goals.add(std::move(goal));
  return plan;
}

inline model::Actuals actuals_of(std::string path,
                                 const std::vector<std::pair<std::string, std::string>>& columns) {
  model::Actuals made;
  made.id = words("sales");
  made.goal = {words("sales"), 0};
  made.files = {{words(path), path}};
  for (const auto& [role, header] : columns) made.columns.push_back({words(role), words(header)});
  return made;
}

}  // namespace planctl::support
