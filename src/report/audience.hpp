// report/audience: for whom a version of the plan is made, and which parts of the plan it may see.
#pragma once
#include <set>
#include <span>
#include <string>

#include "model/plan.hpp"
#include "model/plan_parts.hpp"

namespace planctl::report {

using Part = model::PlanPart;
struct PartName {
  Part part;
  values::Text name;
};
std::span<const PartName> all_parts();  // in the order of the enumeration

struct Audience {
  enum class Kind { whole, letters, department, member, person, partner };
  Kind kind = Kind::whole;
  std::size_t index = model::none;      // of the department, member, person or partner
  std::size_t dimension = model::none;  // of the member
  const model::Audience* declared = nullptr;
  std::set<Part> shows = {};
  [[nodiscard]] bool sees(Part part) const { return shows.contains(part); }
};

// Whether both are for the same reader by the same lines of the plan.
bool is_same(const Audience& a, const Audience& b);

// What a version shows where the plan does not say it.
std::set<Part> usual_parts(Audience::Kind kind);

// What the version is called: the title of the group, or of whom it is for.
std::string name_audience(const model::Plan& plan, const Audience& audience);

}  // namespace planctl::report
