// rules/actuals/rows: how many rows of a goal's actuals have a fault, and where the first stands.
#pragma once
#include "model/actuals_results.hpp"

namespace planctl::rules::actuals {

struct Rows {
  std::int64_t count = 0;
  const model::RowCount* first = nullptr;  // null: none
};

// Those of the counts for which `is_meant` holds.
template <class IsMeant>
Rows count_rows(const model::ActualsRead& read, IsMeant is_meant) {
  Rows rows;
  for (const auto& count : read.counts) {
    if (!is_meant(count)) continue;
    rows.count += count.rows;
    if (rows.first == nullptr) rows.first = &count;
  }
  return rows;
}

}  // namespace planctl::rules::actuals
