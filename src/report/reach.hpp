// report/reach: which people, goals, actions and places of the plan concern an audience.
#pragma once
#include "report/view.hpp"

namespace planctl::report {

class Reach {
 public:
  explicit Reach(const View& view);

  [[nodiscard]] bool has_person(std::size_t person) const { return people_[person]; }
  [[nodiscard]] bool has_person(const model::MaybeRef<model::Person>& person) const {
    return person && person->known() && people_[person->index];
  }
  // A person's goals are those that the person owns.
  [[nodiscard]] bool has_goal(std::size_t goal) const { return goals_[goal]; }
  [[nodiscard]] bool has_place(const model::Place& place) const;
  // Its own, by place or by who works on it.
  [[nodiscard]] bool has_action(const model::Action& action) const;
  // It gives what is agreed, or gets it.
  [[nodiscard]] bool has_letter(const model::Collaboration& letter) const;
  // A list of departments and people names it, or the department of one of its people.
  [[nodiscard]] bool is_named(const std::vector<model::Words>& parties) const;

 private:
  void add_people();
  void add_goals();
  [[nodiscard]] bool has_department(const model::MaybeRef<model::Department>& department) const;

  const View& view_;
  std::vector<bool> people_;
  std::vector<bool> goals_;
};

}  // namespace planctl::report
