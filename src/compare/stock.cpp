// compare/stock: from level to level.
#include "compare/stock.hpp"

#include "base/assert.hpp"

namespace planctl::compare {
namespace {

void count_from(std::int64_t level, const std::vector<bool>& read,
                std::vector<std::int64_t>& daily) {
  for (std::size_t day = 0; day < daily.size(); ++day) {
    if (daily[day] == 0 && !read[day]) continue;
    const std::int64_t reading = daily[day];
    daily[day] = reading - level;
    level = reading;
  }
}

}  // namespace

void count_additions(model::ActualTable& readings, const std::vector<std::int64_t>& openings) {
  PLANCTL_ASSERT(openings.size() == readings.cells.size());
  std::vector<bool> read;
  for (const std::int64_t rows : readings.rows_by_day)
    read.push_back(rows > 0 && rows >= static_cast<std::int64_t>(openings.size()));
  for (std::size_t i = 0; i < openings.size(); ++i)
    count_from(openings[i], read, readings.cells[i].daily);
  count_from(0, read, readings.unassigned);
}

}  // namespace planctl::compare
