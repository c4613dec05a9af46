// compare/variance: actuals against quotas: deviation in amount and in time, forecasts, what is
// still required, status.
#include "compare/variance.hpp"

#include <algorithm>
#include <map>

#include "base/assert.hpp"
#include "compare/judge.hpp"
#include "compare/variance_line.hpp"

namespace planctl::compare {
namespace {

using Daily = std::vector<std::int64_t>;

// One cell, or the unassigned line, as it was planned and as it came.
struct Pair {
  std::vector<std::size_t> members;
  const Daily* quota;
  const Daily* actual;
  const std::vector<bool>* working;
};

class Comparison {
 public:
  Comparison(const model::Plan& plan, std::size_t goal, const VarianceAsk& ask)
      : year_(plan.year()), good_(plan.goals[goal].good), limits_(find_limits(plan, goal)) {
    days_ = static_cast<std::size_t>(year_.days.count());
    const int gone = values::days_between(year_.days.start, ask.as_of) + 1;
    elapsed_ = std::min(static_cast<std::size_t>(std::max(gone, 0)), days_);
    const auto week_start =
        plan.header.weeks ? plan.header.weeks->value : values::WeekStart::monday;
    for (values::Period& period : values::periods_of(year_, ask.every, week_start))
      if (period.days.start <= ask.as_of) periods_.push_back(std::move(period));
  }

  [[nodiscard]] std::vector<model::VarianceLine> lines_of(const Pair& pair) const {
    const CellCurves curves = curves_of(*pair.quota, *pair.actual, *pair.working);
    std::vector<model::VarianceLine> lines;
    for (const values::Period& period : periods_) {
      lines.push_back(compare_line(curves, days_of(period.days), good_, limits_));
      lines.back().members = pair.members;
      lines.back().period = period;
    }
    return lines;
  }

  [[nodiscard]] model::VarianceLine total_of(const Daily& quota, const Daily& actual,
                                             const std::vector<bool>& working) const {
    const CellCurves curves = curves_of(quota, actual, working);
    auto line = compare_line(curves, days_of(year_.days), good_, limits_);
    line.period = {std::to_string(year_.label), year_.days};
    return line;
  }

  [[nodiscard]] std::size_t days() const { return days_; }
  [[nodiscard]] std::size_t elapsed() const { return elapsed_; }
  [[nodiscard]] const model::AttainmentLimits& limits() const { return limits_; }

 private:
  // Actuals behind the as-of date do not count.
  [[nodiscard]] CellCurves curves_of(const Daily& quota, const Daily& actual,
                                     const std::vector<bool>& working) const {
    PLANCTL_ASSERT(quota.size() == days_ && actual.size() == days_ && working.size() == days_);
    Daily counted(actual.begin(), actual.begin() + static_cast<std::ptrdiff_t>(elapsed_));
    counted.resize(days_);
    return {QuotaCurve(quota), QuotaCurve(counted), WorkingDays(working)};
  }

  [[nodiscard]] PeriodDays days_of(const values::Days& days) const {
    return {static_cast<std::size_t>(values::days_between(year_.days.start, days.start)),
            static_cast<std::size_t>(values::days_between(year_.days.start, days.past)), elapsed_};
  }

  values::Year year_;
  model::Good good_;
  model::AttainmentLimits limits_;
  std::vector<values::Period> periods_;  // that have begun
  std::size_t days_ = 0;
  std::size_t elapsed_ = 0;
};

void add_to(Daily& sum, const Daily& daily) {
  for (std::size_t day = 0; day < sum.size(); ++day) sum[day] += daily[day];
}

bool has_unassigned(const model::ActualTable& actuals, std::size_t elapsed) {
  for (std::size_t day = 0; day < elapsed; ++day)
    if (actuals.unassigned[day] != 0) return true;
  return false;
}

// Cells with actuals but without a quota stand behind the others.
std::vector<Pair> pair_cells(const model::QuotaTable& quotas, const model::ActualTable& actuals,
                             const std::vector<std::vector<bool>>& working,
                             const std::vector<bool>& working_total, const Daily& nothing) {
  std::map<std::vector<std::size_t>, const Daily*> actual_of;
  for (const model::QuotaSeries& cell : actuals.cells) actual_of.emplace(cell.members, &cell.daily);
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < quotas.cells.size(); ++i) {
    const auto found = actual_of.find(quotas.cells[i].members);
    pairs.push_back({quotas.cells[i].members, &quotas.cells[i].daily,
                     found == actual_of.end() ? &nothing : found->second, &working[i]});
    if (found != actual_of.end()) actual_of.erase(found);
  }
  for (const model::QuotaSeries& cell : actuals.cells)
    if (actual_of.contains(cell.members))
      pairs.push_back({cell.members, &nothing, &cell.daily, &working_total});
  return pairs;
}

void sort_movers(model::VarianceTable& table, const std::vector<std::int64_t>& moved) {
  std::map<std::size_t, std::int64_t> size_of;
  for (std::size_t i = 0; i < table.movers.size(); ++i)
    size_of[table.movers[i]] = moved[i] < 0 ? -moved[i] : moved[i];
  std::stable_sort(table.movers.begin(), table.movers.end(),
                   [&](std::size_t a, std::size_t b) { return size_of[a] > size_of[b]; });
}

}  // namespace

model::VarianceTable compare_actuals(const model::Plan& plan, const model::QuotaTable& quotas,
                                     const model::ActualTable& actuals,
                                     const std::vector<std::vector<bool>>& working,
                                     const std::vector<bool>& working_total,
                                     const VarianceAsk& ask) {
  PLANCTL_ASSERT(working.size() == quotas.cells.size());
  const Comparison comparison(plan, quotas.goal, ask);
  const Daily nothing(comparison.days());
  auto pairs = pair_cells(quotas, actuals, working, working_total, nothing);
  const std::size_t cells = pairs.size();
  if (has_unassigned(actuals, comparison.elapsed()))
    pairs.push_back({std::vector(quotas.grain.by.size(), model::none), &nothing,
                     &actuals.unassigned, &working_total});

  model::VarianceTable table;
  table.goal = quotas.goal;
  table.grain = quotas.grain;
  table.as_of = ask.as_of;
  table.limits = comparison.limits();
  std::vector<std::int64_t> moved;
  Daily quota_sum = nothing;
  Daily actual_sum = nothing;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    auto lines = comparison.lines_of(pairs[i]);
    std::int64_t sum = 0;
    for (model::VarianceLine& line : lines) {
      line.unassigned = i >= cells;
      sum += line.variance;
    }
    if (sum != 0) {
      table.movers.push_back(table.lines.size());
      moved.push_back(sum);
    }
    std::move(lines.begin(), lines.end(), std::back_inserter(table.lines));
    add_to(quota_sum, *pairs[i].quota);
    add_to(actual_sum, *pairs[i].actual);
  }
  sort_movers(table, moved);
  table.total = comparison.total_of(quota_sum, actual_sum, working_total);
  table.total.members.assign(quotas.grain.by.size(), model::none);
  return table;
}

}  // namespace planctl::compare
