// commands/quota_stream: takes quotas from the cutting cell by cell, sums them to periods, and
// hands them to a format; keeps none.
#pragma once
#include <vector>

#include "commands/run.hpp"
#include "decompose/decompose.hpp"
#include "decompose/split.hpp"
#include "model/results.hpp"

namespace planctl::commands {

// One table: a goal at a grain.
struct QuotaTask {
  const decompose::Decomposition* decomposition = nullptr;
  model::Grain grain;
  report::QuotaShape shape;
  std::optional<decompose::SplitPart> part = {};  // of a person who shares the place with others
  std::optional<model::QuotaTable> revised = {};  // instead of the cut's own, where it was adjusted
  decompose::Book book = decompose::Book::commit;
};

// Writes all tables with the columns `dimensions` (a table may lack some of them).
void stream_quotas(Run& run, const model::Plan& plan, const std::vector<QuotaTask>& tasks,
                   const std::vector<std::size_t>& dimensions);

}  // namespace planctl::commands
