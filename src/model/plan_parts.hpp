// model/plan_parts: the parts of a plan that a version of it shows or hides, with their words.
#pragma once
#include <array>
#include <string_view>

namespace planctl::model {

enum class PlanPart {
  goals,
  map,
  quota,
  results,
  actions,
  dates,
  budget,
  collaboration,
  appraisal,
  contacts
};

// What `shows` and `hides` of an audience call them, in the order of the parts.
inline constexpr std::array<std::string_view, 10> plan_part_words{
    "goals",    "map",    "quota",         "results",   "actions",
    "meetings", "budget", "collaboration", "appraisal", "contacts"};

}  // namespace planctl::model
