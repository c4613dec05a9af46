// model/actuals_results: what came of reading the actuals of a goal.
#pragma once
#include "model/results.hpp"

namespace planctl::model {

struct ActualsRead {
  std::size_t goal = none;
  std::optional<diag::Message> failure = {};  // why nothing could be read
  std::vector<RowCount> counts = {};
  // See compare/known_day; absent where no row lies up to the as-of date.
  std::optional<values::Date> last_day = {};
  int longest_rest = 0;
};

}  // namespace planctl::model
