// report/reach: an audience by its people, its goals and its place.
#include "report/reach.hpp"

#include <algorithm>

#include "model/departments.hpp"

namespace planctl::report {

using Kind = Audience::Kind;

Reach::Reach(const View& view)
    : view_(view),
      people_(view.plan.people.size(), view.audience.kind == Kind::whole),
      goals_(view.plan.goals.size(), view.audience.kind == Kind::whole) {
  add_people();
  add_goals();
}

void Reach::add_people() {
  const model::Plan& plan = view_.plan;
  const std::size_t index = view_.audience.index;
  if (view_.audience.kind == Kind::person) people_[index] = true;
  if (view_.audience.kind == Kind::department)
    for (std::size_t person = 0; person < people_.size(); ++person)
      people_[person] = model::is_within(plan, plan.people[person].department, index);
  if (view_.audience.kind != Kind::member) return;
  const auto& dimension = plan.dimensions[view_.audience.dimension];
  for (std::size_t member = 0; member < dimension.members.size(); ++member) {
    if (!dimension.is_within(member, index)) continue;
    const auto& owner = dimension.members[member].owner;
    if (owner && owner->known()) people_[owner->index] = true;
  }
}

void Reach::add_goals() {
  const auto& goals = view_.plan.goals;
  if (view_.audience.kind != Kind::person)
    for (const auto& carried : view_.carried) goals_[carried.goal] = true;
  const bool by_owner =
      view_.audience.kind == Kind::person || view_.audience.kind == Kind::department;
  for (std::size_t goal = 0; goal < goals.size(); ++goal) {
    if (by_owner && has_person(goals[goal].owner)) goals_[goal] = true;
    if (view_.audience.kind == Kind::department &&
        model::is_within(view_.plan, goals[goal].department, view_.audience.index))
      goals_[goal] = true;
    if (view_.audience.kind == Kind::member && !goals[goal].where.coordinates.empty() &&
        has_place(goals[goal].where))
      goals_[goal] = true;
  }
}

bool Reach::has_place(const model::Place& place) const {
  if (view_.audience.kind == Kind::whole) return true;
  if (view_.audience.kind != Kind::member) return false;
  const auto* const at = place.at(view_.audience.dimension);
  return at != nullptr && at->known() &&
         view_.plan.dimensions[at->dimension].is_within(at->member, view_.audience.index);
}

bool Reach::has_action(const model::Action& action) const {
  if (has_place(action.where)) return true;
  if (view_.audience.kind == Kind::member) return false;
  return has_person(action.owner) || has_person(action.backup) ||
         std::any_of(action.team.begin(), action.team.end(),
                     [&](const auto& one) { return one.known() && people_[one.index]; });
}

bool Reach::has_department(const model::MaybeRef<model::Department>& department) const {
  const auto* const found = view_.plan.departments.get(department);
  if (found == nullptr) return false;
  if (view_.audience.kind == Kind::department)
    return model::is_within(view_.plan, department, view_.audience.index);
  return view_.audience.kind == Kind::whole || view_.audience.kind == Kind::letters ||
         has_person(found->head);
}

bool Reach::has_letter(const model::Collaboration& letter) const {
  return has_department(letter.lead) || has_department(letter.with) ||
         view_.audience.kind == Kind::letters || view_.audience.kind == Kind::whole;
}

bool Reach::is_named(const std::vector<model::Words>& parties) const {
  const auto& plan = view_.plan;
  return std::any_of(parties.begin(), parties.end(), [&](const model::Words& party) {
    const std::size_t department = plan.departments.index_of(party.value);
    if (department != model::none &&
        has_department(model::Ref<model::Department>{party, department}))
      return true;
    const std::size_t named = plan.people.index_of(party.value);
    for (std::size_t person = 0; person < people_.size(); ++person)
      if (people_[person] &&
          (person == named || (department != model::none &&
                               model::is_within(plan, plan.people[person].department, department))))
        return true;
    return false;
  });
}

}  // namespace planctl::report
