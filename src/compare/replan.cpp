// compare/replan: cell by cell: how much is to be carried, how much may be, and over which periods.
#include "compare/replan.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "base/assert.hpp"
#include "compare/arithmetic.hpp"
#include "compare/judge.hpp"

namespace planctl::compare {
namespace {

using Daily = std::vector<std::int64_t>;
using Amounts = std::vector<std::int64_t>;  // by period

constexpr std::int64_t whole = 10'000;  // hundredths of a percent

struct Span {
  std::size_t first = 0;
  std::size_t past = 0;
};

std::int64_t sum_of(const Daily& daily, Span days) {
  return std::accumulate(daily.begin() + static_cast<std::ptrdiff_t>(days.first),
                         daily.begin() + static_cast<std::ptrdiff_t>(days.past), std::int64_t{0});
}

std::int64_t sum_of(const Amounts& amounts) {
  return std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
}

std::int64_t carried_by(const model::QuotaSeries& cell) {
  std::int64_t sum = 0;
  for (const auto& one : cell.carried) sum += one.amount;
  return sum;
}

// `amount` in whole steps, by the sizes of `weights`, accumulated to less than a step from exact.
Amounts share(std::int64_t amount, const Amounts& weights, std::int64_t step) {
  base::Int128 total = 0;
  for (const std::int64_t weight : weights) total += weight < 0 ? -weight : weight;
  Amounts shared(weights.size());
  if (total == 0) return shared;
  base::Int128 passed = 0;
  std::int64_t given = 0;
  for (std::size_t at = 0; at < weights.size(); ++at) {
    passed += weights[at] < 0 ? -weights[at] : weights[at];
    shared[at] = to_int64(base::Int128{amount / step} * passed / total * step) - given;
    given += shared[at];
  }
  return shared;
}

class Replanning {
 public:
  Replanning(const model::Plan& plan, std::size_t goal, const ReplanAsk& ask)
      : ask_(ask), good_(plan.goals[goal].good), year_(plan.year()) {
    if (const auto& quota = plan.goals[goal].quota; quota && quota->rounding)
      step_ = std::max<std::int64_t>(quota->rounding->units, 1);
    const auto week_start =
        plan.header.weeks ? plan.header.weeks->value : values::WeekStart::monday;
    periods_ = values::periods_of(year_, ask.every, week_start);
    const auto days = static_cast<std::size_t>(year_.days.count());
    const int gone = values::days_between(year_.days.start, ask.as_of) + 1;
    elapsed_ = std::min(static_cast<std::size_t>(std::max(gone, 0)), days);
    for (const auto& period : periods_) {
      const Span span = span_of(period);
      rests_.push_back({std::max(span.first, elapsed_), std::max(span.past, elapsed_)});
    }
  }

  // Adds the lines of a cell to the table.
  void add(model::ReplanTable& table, const model::QuotaSeries& baseline,
           const model::QuotaSeries& now, const Daily& free, const Daily& actual) const {
    model::ReplanCell cell;
    cell.members = now.members;
    const auto days = now.daily.size();
    cell.target = sum_of(now.daily, {0, days}) + carried_by(now);
    cell.due = sum_of(now.daily, {0, elapsed_}) + carried_by(now);
    cell.actual = sum_of(actual, {0, elapsed_});
    cell.rest = sum_of(now.daily, {elapsed_, days});
    Amounts free_rests;
    for (const Span& rest : rests_) free_rests.push_back(sum_of(free, rest));
    const Amounts moved = move(cell, free_rests);
    cell.adjustment = sum_of(moved);
    cell.carried = cell.adjustment;
    const bool may_fall = sum_of(free, {0, elapsed_}) != 0;
    if (ask_.policy == model::Policy::write_off && is_behind(cell) && may_fall) {
      cell.written_off = cell.shortfall();
      cell.carried = cell.written_off;
    }
    for (std::size_t at = 0; at < periods_.size(); ++at) {
      const Span span = span_of(periods_[at]);
      model::ReplanLine line{.members = now.members,
                             .period = periods_[at],
                             .baseline = sum_of(baseline.daily, span),
                             .adjustment = moved[at]};
      line.before = sum_of(now.daily, span) - line.baseline;
      table.lines.push_back(std::move(line));
    }
    table.cells.push_back(std::move(cell));
  }

  [[nodiscard]] std::size_t elapsed() const { return elapsed_; }

 private:
  [[nodiscard]] Span span_of(const values::Period& period) const {
    const auto day_of = [&](values::Date date) {
      return static_cast<std::size_t>(values::days_between(year_.days.start, date));
    };
    return {day_of(period.days.start), day_of(period.days.past)};
  }
  [[nodiscard]] bool is_behind(const model::ReplanCell& cell) const {
    return cell.shortfall() != 0 && !is_favourable(-cell.shortfall(), good_);
  }

  // What each period gets more (or less) than now.
  [[nodiscard]] Amounts move(const model::ReplanCell& cell, const Amounts& free) const {
    const bool stays = ask_.policy == model::Policy::keep ||
                       (ask_.policy == model::Policy::write_off && is_behind(cell)) ||
                       (ask_.surplus == Surplus::keep && !is_behind(cell));
    if (stays) return Amounts(free.size());
    Amounts weights = free;
    if (ask_.policy == model::Policy::next) keep_next(weights);
    return share(limit(cell.shortfall(), sum_of(weights)), weights, step_);
  }

  // The first period that begins behind the date and has quotas to change.
  void keep_next(Amounts& weights) const {
    bool found = false;
    for (std::size_t at = 0; at < weights.size(); ++at) {
      if (found || span_of(periods_[at]).first < elapsed_) weights[at] = 0;
      found = found || weights[at] != 0;
    }
  }

  // As much of the shortfall as quotas of `rest` can take, in whole steps.
  [[nodiscard]] std::int64_t limit(std::int64_t shortfall, std::int64_t rest) const {
    if (rest == 0) return 0;
    const bool grows = (shortfall < 0) == (rest < 0);
    const std::int64_t size = rest < 0 ? -rest : rest;
    std::int64_t most = grows ? INT64_MAX : size;
    if (grows && ask_.policy == model::Policy::capped)
      most = to_int64(base::Int128{size} * std::max<std::int64_t>(ask_.cap - whole, 0) / whole);
    const std::int64_t wanted = shortfall < 0 ? -shortfall : shortfall;
    const std::int64_t taken = std::min(wanted, most) / step_ * step_;
    return shortfall < 0 ? -taken : taken;
  }

  const ReplanAsk& ask_;
  model::Good good_;
  values::Year year_;
  std::int64_t step_ = 1;
  std::vector<values::Period> periods_;
  std::vector<Span> rests_;  // the days of each period that remain
  std::size_t elapsed_ = 0;
};

}  // namespace

model::ReplanTable replan(const model::Plan& plan, const model::QuotaTable& baseline,
                          const model::QuotaTable& now, const model::QuotaTable& free,
                          const model::ActualTable& actuals, const ReplanAsk& ask) {
  PLANCTL_ASSERT(baseline.cells.size() == now.cells.size() &&
                 free.cells.size() == now.cells.size());
  const Replanning replanning(plan, now.goal, ask);
  model::ReplanTable table{
      .goal = now.goal, .grain = now.grain, .as_of = ask.as_of, .policy = ask.policy};
  const Daily nothing(static_cast<std::size_t>(plan.year().days.count()));
  std::map<std::vector<std::size_t>, const Daily*> actual_of;
  for (const auto& cell : actuals.cells) actual_of.emplace(cell.members, &cell.daily);
  for (std::size_t at = 0; at < now.cells.size(); ++at) {
    const auto found = actual_of.find(now.cells[at].members);
    replanning.add(table, baseline.cells[at], now.cells[at], free.cells[at].daily,
                   found == actual_of.end() ? nothing : *found->second);
    if (found != actual_of.end()) actual_of.erase(found);
  }
  const Span gone{0, replanning.elapsed()};
  table.unassigned = sum_of(actuals.unassigned, gone);
  for (const auto& [members, daily] : actual_of) table.unassigned += sum_of(*daily, gone);
  for (const auto& cell : table.cells) {
    table.total.target += cell.target;
    table.total.due += cell.due;
    table.total.actual += cell.actual;
    table.total.rest += cell.rest;
    table.total.adjustment += cell.adjustment;
    table.total.carried += cell.carried;
    table.total.written_off += cell.written_off;
  }
  return table;
}

}  // namespace planctl::compare
