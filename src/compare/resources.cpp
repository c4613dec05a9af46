// compare/resources: heads and abilities; all resources together.
#include "compare/resources.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "compare/gap.hpp"

namespace planctl::compare {
namespace {

const model::NamedAmount* find_amount(const std::vector<model::NamedAmount>& amounts,
                                      std::string_view name) {
  const auto found = std::find_if(amounts.begin(), amounts.end(),
                                  [&](const auto& amount) { return amount.name.value == name; });
  return found == amounts.end() ? nullptr : &*found;
}

bool is_part_of(const model::Plan& plan, std::size_t department, std::size_t whole) {
  // A chain longer than the number of departments is a circle.
  for (std::size_t steps = 0; steps <= plan.departments.size(); ++steps) {
    if (department == whole) return true;
    const auto& above = plan.departments[department].part_of;
    if (!above || !above->known()) return false;
    department = above->index;
  }
  return false;
}

// The people of a department and of those that are part of it; 0 where there is none of that name.
std::int64_t count_people(const model::Plan& plan, std::string_view department) {
  const std::size_t whole = plan.departments.index_of(department);
  if (whole == model::none) return 0;
  return std::count_if(plan.people.begin(), plan.people.end(), [&](const model::Person& person) {
    return person.department && person.department->known() &&
           is_part_of(plan, person.department->index, whole);
  });
}

}  // namespace

std::vector<std::size_t> find_workers(const model::Action& action) {
  std::vector<std::size_t> workers;
  if (action.owner && action.owner->known()) workers.push_back(action.owner->index);
  for (const auto& member : action.team)
    if (member.known() && std::find(workers.begin(), workers.end(), member.index) == workers.end())
      workers.push_back(member.index);
  return workers;
}

std::vector<model::HeadGap> compare_heads(const model::Plan& plan) {
  std::vector<model::HeadGap> gaps;
  for (std::size_t i = 0; i < plan.projects.size(); ++i) {
    const model::Project& project = plan.projects[i];
    if (!project.needs) continue;
    for (const model::NamedAmount& needed : project.needs->people) {
      const auto* const has =
          project.has ? find_amount(project.has->people, needed.name.value) : nullptr;
      gaps.push_back({i, needed.name.value, needed.amount.units,
                      has ? has->amount.units : count_people(plan, needed.name.value)});
    }
  }
  return gaps;
}

std::vector<model::AbilityGap> compare_abilities(const model::Plan& plan) {
  std::vector<model::AbilityGap> gaps;
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const model::Action& action = plan.actions[i];
    const auto workers = find_workers(action);
    for (const model::Words& need : action.needs) {
      const std::string wanted = base::fold_case(base::trim(need.value));
      const bool is_there = std::any_of(workers.begin(), workers.end(), [&](std::size_t worker) {
        const auto& able = plan.people[worker].able;
        return std::any_of(able.begin(), able.end(), [&](const model::Words& ability) {
          return base::fold_case(base::trim(ability.value)) == wanted;
        });
      });
      if (!is_there) gaps.push_back({i, need.value});
    }
  }
  return gaps;
}

model::ResourceGaps compare_resources(const model::Plan& plan) {
  return {compare_money(plan), compare_heads(plan), compare_abilities(plan),
          compare_time(plan, values::Every::month)};
}

}  // namespace planctl::compare
