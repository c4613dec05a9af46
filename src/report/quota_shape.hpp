// report/quota_shape: what stands around a stream of quotas: goal, columns, periods, unit.
#pragma once
#include <span>

#include "report/document.hpp"
#include "values/unit.hpp"

namespace planctl::report {

// What the figures of a table do: amounts, and additions to a stock, add up over members and
// periods; its levels at the end of each period over members alone; values of a ratio over neither.
enum class Figures { amounts, additions, levels, values };

// One table of quotas. `periods` are those of the columns, in order.
struct QuotaShape {
  std::string plan;   // what people call it
  std::string goal;   // id
  std::string title;  // of the goal
  std::string place;  // what of it, where it is not the whole: `region=north`
  std::string year;   // label of the whole
  values::Unit unit;
  Figures figures = Figures::amounts;
  std::vector<values::Period> periods;
  std::vector<Words> notes;
};

// The quotas of one cell: its number in the table, its members by column (empty where the cell has
// none), as ids and as a person names them, and one amount a period. All is valid only while it is
// handed over.
struct QuotaCell {
  std::size_t number = 0;
  std::span<const std::string_view> members;
  std::span<const std::string_view> titles;
  std::span<const std::int64_t> amounts;
};

}  // namespace planctl::report
