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

// Which columns the tables have: for these dimensions (a table may lack some of them), and of all
// that this makes those with these keys, or all.
struct QuotaColumns {
  std::vector<std::size_t> dimensions;
  std::vector<std::string> chosen;
};

// Of a table for these dimensions, the columns of --columns; without it all.
Checked<QuotaColumns> parse_columns(const Run& run, const model::Plan& plan,
                                    std::vector<std::size_t> dimensions);

void stream_quotas(Run& run, const model::Plan& plan, const std::vector<QuotaTask>& tasks,
                   const QuotaColumns& columns);

}  // namespace planctl::commands
