// model/capacity_results: what sellers can bring: plain data.
#pragma once
#include "model/plan.hpp"

namespace planctl::model {

// What one seller, or heads without a name, can bring in the year: each × attained × productive.
struct SellerCapacity {
  std::size_t person = none;  // `none` for heads
  std::int64_t heads = 1;
  std::int64_t productive = 0;  // of the year's working days, by ramp and time free, tenths
  std::int64_t amount = 0;      // of all heads, in the goal's units
};
struct CapacityGap {
  std::size_t goal = none;
  std::int64_t target = 0;
  std::int64_t capacity = 0;
  std::vector<SellerCapacity> sellers;
  std::optional<std::int64_t> heads_needed;  // new ones like those of the last group, from the day
                                             // after the date; absent where none can help
  [[nodiscard]] std::int64_t gap() const { return capacity - target; }
};

}  // namespace planctl::model
