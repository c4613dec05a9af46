// model/reserved_ids: words of the plan's form that no dimension and no member can have as its id.
#pragma once
#include <array>
#include <string_view>

namespace planctl::model {

// They would be read as a key of a quota or as a column of a table.
inline constexpr std::array<std::string_view, 31> reserved_dimensions{
    "order",   "months",   "quarters", "weeks",     "hold",   "normalise", "stretch", "rounding",
    "where",   "file",     "column",   "even",      "weight", "month",     "date",    "amount",
    "goal",    "period",   "start",    "end",       "quota",  "unit",      "person",  "department",
    "targets", "baseline", "base",     "apportion", "limits", "ramp",      "prorate"};
inline constexpr std::array<std::string_view, 8> reserved_members{
    "where", "file", "column", "even", "actuals", "average", "on_zero_base", "growth"};

}  // namespace planctl::model
