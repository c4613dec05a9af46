// compare/causes: sums of what has passed, sorted, followed and taken apart.
#include "compare/causes.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "compare/arithmetic.hpp"

namespace planctl::compare {
namespace {

constexpr std::int64_t tenths_of_whole = 1000;

std::int64_t size_of(std::int64_t value) { return value < 0 ? -value : value; }

std::int64_t sum_first(const std::vector<std::int64_t>& daily, std::size_t days) {
  return std::accumulate(daily.begin(), daily.begin() + static_cast<std::ptrdiff_t>(days),
                         std::int64_t{0});
}

std::size_t days_gone(const model::Plan& plan, values::Date as_of) {
  const auto& days = plan.year().days;
  return static_cast<std::size_t>(
      std::clamp(values::days_between(days.start, as_of) + 1, 0, days.count()));
}

std::int64_t carried_until(const model::QuotaSeries& cell, std::size_t gone) {
  std::int64_t sum = 0;
  for (const auto& one : cell.carried)
    if (one.day < gone) sum += one.amount;
  return sum;
}

// What the cells below a member add up to.
model::DrillStep sum_below(const model::Plan& plan, std::size_t dimension, std::size_t member,
                           std::size_t level, const std::vector<const ToDate*>& cells) {
  model::DrillStep step{.dimension = dimension, .member = member};
  for (const ToDate* const cell : cells) {
    if (!plan.dimensions[dimension].is_within(cell->members[level], member)) continue;
    step.quota += cell->quota;
    step.actual += cell->actual;
  }
  step.variance = step.actual - step.quota;
  return step;
}

}  // namespace

std::vector<ToDate> sum_to_date(const model::Plan& plan, const model::QuotaTable& quotas,
                                const model::ActualTable& actuals, values::Date as_of) {
  const std::size_t gone = days_gone(plan, as_of);
  std::vector<ToDate> sums;
  std::map<std::vector<std::size_t>, std::size_t> places;
  for (const auto& cell : quotas.cells) {
    places.emplace(cell.members, sums.size());
    sums.push_back({cell.members, sum_first(cell.daily, gone) + carried_until(cell, gone), 0});
  }
  for (const auto& cell : actuals.cells) {
    const auto [found, added] = places.emplace(cell.members, sums.size());
    if (added) sums.push_back({cell.members, 0, 0});
    sums[found->second].actual = sum_first(cell.daily, gone);
  }
  return sums;
}

model::Causes compare_contributions(const model::Plan& plan, const model::VarianceTable& table) {
  model::Causes causes{.goal = table.goal, .grain = table.grain, .as_of = table.as_of};
  causes.variance = table.total.variance;
  for (const auto& line : table.lines) {
    if (line.variance == 0) continue;
    causes.members.push_back({.members = line.members,
                              .unassigned = line.unassigned,
                              .quota = line.quota,
                              .actual = line.actual,
                              .variance = line.variance,
                              .favourable = line.favourable});
    (line.favourable ? causes.gross_favourable : causes.gross_adverse) += line.variance;
  }
  std::stable_sort(causes.members.begin(), causes.members.end(), [](const auto& a, const auto& b) {
    return size_of(a.variance) > size_of(b.variance);
  });
  const std::int64_t all = size_of(causes.gross_favourable) + size_of(causes.gross_adverse);
  std::int64_t running = 0;
  for (auto& one : causes.members) {
    running += size_of(one.variance);
    one.share_percent = scale_by(size_of(one.variance), tenths_of_whole, all);
    one.running_percent = scale_by(running, tenths_of_whole, all);
  }
  for (std::size_t at = 0; at < plan.corrections.size(); ++at) {
    const auto& correction = plan.corrections[at];
    if (correction.goal && correction.goal->index == table.goal && correction.cause)
      causes.corrections.push_back(at);
  }
  return causes;
}

std::vector<model::DrillStep> compare_path(const model::Plan& plan,
                                           const std::vector<std::size_t>& order,
                                           const std::vector<ToDate>& leaves) {
  std::vector<const ToDate*> cells;
  std::int64_t variance = 0;
  for (const ToDate& leaf : leaves) {
    cells.push_back(&leaf);
    variance += leaf.actual - leaf.quota;
  }
  std::vector<model::DrillStep> path;
  for (std::size_t level = 0; level < order.size(); ++level) {
    const auto& dimension = plan.dimensions[order[level]];
    auto members = dimension.roots();
    while (!members.empty() && variance != 0) {
      std::optional<model::DrillStep> most;
      for (const std::size_t member : members) {
        const auto step = sum_below(plan, order[level], member, level, cells);
        const bool along = (step.variance < 0) == (variance < 0);
        if (along && size_of(step.variance) > (most ? size_of(most->variance) : 0)) most = step;
      }
      if (!most) return path;
      variance = most->variance;
      std::erase_if(cells, [&](const ToDate* cell) {
        return !dimension.is_within(cell->members[level], most->member);
      });
      members = dimension.members[most->member].children;
      path.push_back(*most);
    }
  }
  return path;
}

model::Bridge compare_bridge(const std::vector<ToDate>& amounts, const std::vector<ToDate>& units) {
  std::map<std::vector<std::size_t>, ToDate> units_of;
  for (const ToDate& item : units) units_of.emplace(item.members, item);
  model::Bridge bridge;
  std::int64_t planned = 0;
  std::int64_t came = 0;
  std::int64_t planned_units = 0;
  std::int64_t came_units = 0;
  std::int64_t at_plan_prices = 0;
  for (const ToDate& item : amounts) {
    const auto found = units_of.find(item.members);
    const ToDate counted = found == units_of.end() ? ToDate{} : found->second;
    bridge.planned_units += counted.quota;
    bridge.actual_units += counted.actual;
    if (counted.actual == 0 && item.actual == 0) {
      bridge.dropped -= item.quota;
    } else if (counted.quota == 0) {
      bridge.new_items += item.actual - item.quota;
    } else {
      planned += item.quota;
      came += item.actual;
      planned_units += counted.quota;
      came_units += counted.actual;
      at_plan_prices += scale_by(item.quota, counted.actual, counted.quota).value_or(item.quota);
    }
  }
  const std::int64_t as_planned = scale_by(planned, came_units, planned_units).value_or(planned);
  bridge.quantity = as_planned - planned;
  bridge.mix = at_plan_prices - as_planned;
  bridge.price = came - at_plan_prices;
  return bridge;
}

std::optional<std::int64_t> compare_rates(const model::Plan& plan,
                                          const model::ActualTable& actuals, values::Date as_of) {
  if (!actuals.at_plan_rates) return std::nullopt;
  const std::size_t gone = days_gone(plan, as_of);
  const auto sum = [&](const auto& sums) {
    std::int64_t all = sum_first(sums.unassigned, gone);
    for (const auto& cell : sums.cells) all += sum_first(cell.daily, gone);
    return all;
  };
  return sum(actuals) - sum(*actuals.at_plan_rates);
}

std::int64_t compare_calendar(const model::Plan& plan, const model::QuotaTable& quotas,
                              values::Date as_of) {
  for (const auto& month : values::periods_of(plan.year(), values::Every::month)) {
    if (!month.days.contains(as_of)) continue;
    const auto start = days_gone(plan, values::plus_days(month.days.start, -1));
    const auto past = start + static_cast<std::size_t>(month.days.count());
    const auto gone = days_gone(plan, as_of);
    std::int64_t whole = 0;
    std::int64_t due = 0;
    for (const auto& cell : quotas.cells) {
      whole += sum_first(cell.daily, past) - sum_first(cell.daily, start);
      due += sum_first(cell.daily, gone) - sum_first(cell.daily, start);
    }
    return due - scale_by(whole, static_cast<std::int64_t>(gone - start),
                          static_cast<std::int64_t>(past - start))
                     .value_or(due);
  }
  return 0;
}

}  // namespace planctl::compare
