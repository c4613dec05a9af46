// model/plan_parts: the parts of a plan that a version of it shows or hides, with their words.
#pragma once
#include <array>
#include <cstddef>
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
  contacts,
  last = contacts
};

// What `shows` and `hides` of an audience call them, in the order of the parts.
inline constexpr std::array<std::string_view, static_cast<std::size_t>(PlanPart::last) + 1>
    plan_part_words{"goals",    "map",    "quota",         "results",   "actions",
                    "meetings", "budget", "collaboration", "appraisal", "contacts"};

static_assert(!plan_part_words.back().empty(), "each part has its word");

}  // namespace planctl::model
