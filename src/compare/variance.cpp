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

// The pace of these last months that are over is the recent one.
constexpr std::size_t recent_months = 3;

// One cell, or the unassigned line, as it was planned and as it came.
struct Pair {
  std::vector<std::size_t> members;
  const Daily* quota;
  const Daily* actual;
  const std::vector<bool>* working;
  const std::vector<model::Carried>* carried;
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
    for (const values::Period& month : values::periods_of(year_, values::Every::month)) {
      const auto past = day_of(month.days.past);
      if (day_of(month.days.start) < elapsed_) month_ends_.push_back(std::min(past, elapsed_));
      if (past <= elapsed_) recent_past_ = past;
    }
    if (const std::size_t over = month_ends_.size() - (recent_past_ < elapsed_ ? 1 : 0);
        over > recent_months)
      recent_first_ = month_ends_[over - recent_months - 1];
  }

  [[nodiscard]] std::vector<model::VarianceLine> lines_of(const Pair& pair) const {
    const CellCurves curves = curves_of(*pair.quota, *pair.actual, *pair.working, *pair.carried);
    std::vector<model::VarianceLine> lines;
    for (const values::Period& period : periods_) {
      lines.push_back(compare_line(curves, days_of(period.days), good_, limits_));
      lines.back().members = pair.members;
      lines.back().period = period;
    }
    settle_statuses(curves, lines);
    return lines;
  }

  [[nodiscard]] model::VarianceLine total_of(const Daily& quota, const Daily& actual,
                                             const std::vector<bool>& working,
                                             const std::vector<model::Carried>& carried) const {
    const CellCurves curves = curves_of(quota, actual, working, carried);
    std::vector lines{compare_line(curves, days_of(year_.days), good_, limits_)};
    lines[0].period = {std::to_string(year_.label), year_.days};
    settle_statuses(curves, lines);
    return lines[0];
  }

  [[nodiscard]] std::size_t days() const { return days_; }
  [[nodiscard]] std::size_t elapsed() const { return elapsed_; }
  [[nodiscard]] std::size_t periods() const { return periods_.size(); }
  [[nodiscard]] const model::AttainmentLimits& limits() const { return limits_; }

 private:
  // Actuals behind the as-of date do not count.
  [[nodiscard]] CellCurves curves_of(const Daily& quota, const Daily& actual,
                                     const std::vector<bool>& working,
                                     const std::vector<model::Carried>& carried) const {
    PLANCTL_ASSERT(quota.size() == days_ && actual.size() == days_ && working.size() == days_);
    Daily counted(actual.begin(), actual.begin() + static_cast<std::ptrdiff_t>(elapsed_));
    counted.resize(days_);
    Daily due = quota;
    for (const auto& one : carried) due[one.day] += one.amount;
    return {QuotaCurve(due), QuotaCurve(counted), WorkingDays(working), carried};
  }

  // Where it takes several periods in a row: the line's own, and for the year as one its months.
  void settle_statuses(const CellCurves& curves, std::vector<model::VarianceLine>& lines) const {
    if (limits_.periods < 2 || lines.empty()) return;
    std::vector<model::Status> judged;
    const bool whole = lines.front().period.days == year_.days;
    if (whole)
      for (const std::size_t end : month_ends_)
        judged.push_back(judge(curves.quota.after(end), curves.actual.after(end), good_, limits_));
    else
      for (const auto& line : lines) judged.push_back(line.status);
    const auto settled = settle(judged, limits_.periods);
    if (whole) {
      if (!settled.empty()) lines.front().status = settled.back();
      return;
    }
    for (std::size_t at = 0; at < lines.size(); ++at) lines[at].status = settled[at];
  }

  [[nodiscard]] std::size_t day_of(values::Date date) const {
    return static_cast<std::size_t>(values::days_between(year_.days.start, date));
  }
  [[nodiscard]] PeriodDays days_of(const values::Days& days) const {
    return {day_of(days.start), day_of(days.past), elapsed_, recent_first_, recent_past_};
  }

  values::Year year_;
  model::Good good_;
  model::AttainmentLimits limits_;
  std::vector<values::Period> periods_;  // that have begun
  std::size_t days_ = 0;
  std::size_t elapsed_ = 0;
  std::vector<std::size_t> month_ends_;  // of those that have begun, the last one up to now
  std::size_t recent_first_ = 0;
  std::size_t recent_past_ = 0;
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
                     found == actual_of.end() ? &nothing : found->second, &working[i],
                     &quotas.cells[i].carried});
    if (found != actual_of.end()) actual_of.erase(found);
  }
  for (const model::QuotaSeries& cell : actuals.cells)
    if (actual_of.contains(cell.members))
      pairs.push_back({cell.members, &nothing, &cell.daily, &working_total, &cell.carried});
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
  const std::vector<model::Carried> never;
  auto pairs = pair_cells(quotas, actuals, working, working_total, nothing);
  const std::size_t cells = pairs.size();
  if (has_unassigned(actuals, comparison.elapsed()))
    pairs.push_back({std::vector(quotas.grain.by.size(), model::none), &nothing,
                     &actuals.unassigned, &working_total, &never});

  model::VarianceTable table;
  table.goal = quotas.goal;
  table.grain = quotas.grain;
  table.as_of = ask.as_of;
  table.limits = comparison.limits();
  std::vector<std::int64_t> moved;
  table.lines.reserve(pairs.size() * comparison.periods());
  Daily quota_sum = nothing;
  Daily actual_sum = nothing;
  std::vector<model::Carried> carried_sum;
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
    carried_sum.insert(carried_sum.end(), pairs[i].carried->begin(), pairs[i].carried->end());
  }
  sort_movers(table, moved);
  table.total = comparison.total_of(quota_sum, actual_sum, working_total, carried_sum);
  for (const auto& one : carried_sum) table.carried += one.amount;
  table.total.members.assign(quotas.grain.by.size(), model::none);
  return table;
}

}  // namespace planctl::compare
