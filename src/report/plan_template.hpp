// report/plan_template: a plan to fill in, written as a plan file.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "values/text.hpp"

namespace planctl::report {

// What stands for `$name$` in a template.
struct Slot {
  std::string_view name;
  values::Text words;
};

// The middle of a plan, of what one kind of it is about; what every plan has stands around it. An
// open point is a key without a value and a comment that begins with `<-`.
struct PlanTemplate {
  std::string_view name;
  std::string_view place;  // the dimension that people are responsible for
  std::string_view yaml;
  std::span<const Slot> slots;
};

std::span<const PlanTemplate* const> all_plan_templates();

std::string build_plan_template(const PlanTemplate& kind, int year, values::Language language);

}  // namespace planctl::report
