// model/changes: figures before and after something is set: plain data.
#pragma once
#include "model/results.hpp"

namespace planctl::model {

struct QuotaChange {
  std::vector<std::size_t> members;
  values::Period period;
  std::int64_t before = 0;
  std::int64_t after = 0;
};
struct QuotaChanges {
  std::size_t goal = none;
  Grain grain;
  std::vector<QuotaChange> changes;  // members in declared order, then time
  std::int64_t unchanged = 0;        // figures that stay as they are
};

}  // namespace planctl::model
