// tests/support/small_plan: a resolved plan made by hand.
#include "support/small_plan.hpp"

#include <utility>

namespace planctl::support {

model::Words words(std::string text) { return {std::move(text), {}}; }

model::Member member(std::string id, std::string title, std::size_t parent) {
  model::Member made;
  made.id = words(std::move(id));
  if (!title.empty()) made.title = words(std::move(title));
  made.parent = parent;
  return made;
}

model::Figure figure(std::int64_t units) {
  model::Figure made;
  made.units = units;
  return made;
}

model::Person person(std::string id) {
  model::Person made;
  made.id = words(std::move(id));
  return made;
}

model::Place place(const model::Plan& plan,
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

model::Plan small_plan() {
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

model::Actuals actuals_of(std::string path,
                          const std::vector<std::pair<std::string, std::string>>& columns) {
  model::Actuals made;
  made.id = words("sales");
  made.goal = {words("sales"), 0};
  made.files = {{words(path), path}};
  for (const auto& [role, header] : columns) made.columns.push_back({words(role), words(header)});
  return made;
}

}  // namespace planctl::support
