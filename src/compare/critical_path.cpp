// compare/critical_path: the critical path method over the actions of a plan.
#include "compare/critical_path.hpp"

#include <algorithm>

#include "model/progress.hpp"
#include "values/digits.hpp"

namespace planctl::compare {
namespace {

values::Date last_date() { return values::make_date(values::last_year, 12, 31); }

struct Network {
  std::vector<std::vector<std::size_t>> followers;
  std::vector<std::size_t> order;  // each step behind all it comes after; without circles
};

Network connect(const std::vector<Step>& steps) {
  Network network{std::vector<std::vector<std::size_t>>(steps.size()), {}};
  std::vector<std::size_t> open;
  for (std::size_t step = 0; step < steps.size(); ++step) {
    open.push_back(steps[step].after.size());
    for (const std::size_t before : steps[step].after) network.followers[before].push_back(step);
    if (open.back() == 0) network.order.push_back(step);
  }
  for (std::size_t at = 0; at < network.order.size(); ++at)
    for (const std::size_t follower : network.followers[network.order[at]])
      if (--open[follower] == 0) network.order.push_back(follower);
  return network;
}

// Marks every step that is tied to `first`, in either direction, and gives them.
std::vector<std::size_t> gather(const std::vector<Step>& steps, const Network& network,
                                std::size_t first, std::vector<bool>& seen) {
  std::vector<std::size_t> tied{first};
  seen[first] = true;
  const auto add = [&](const std::vector<std::size_t>& others) {
    for (const std::size_t other : others) {
      if (seen[other]) continue;
      seen[other] = true;
      tied.push_back(other);
    }
  };
  for (std::size_t at = 0; at < tied.size(); ++at) {
    const std::size_t step = tied[at];
    add(steps[step].after);
    add(network.followers[step]);
  }
  return tied;
}

using Times = std::vector<std::optional<StepTimes>>;

// Dates up to a day of the step, on which it begins or behind which it has ended.
std::int64_t dates_before(const Step& step, std::int64_t start) {
  if (step.axis == nullptr) return start;
  return step.length == 0 ? step.axis->dates_until(start) : step.axis->dates_before(start);
}
std::int64_t dates_until(const Step& step, std::int64_t end) {
  return step.axis == nullptr ? end : step.axis->dates_until(end);
}
std::int64_t days_in(const Step& step, std::int64_t dates) {
  return step.axis == nullptr ? dates : step.axis->days_in(dates);
}

void pass_forward(const std::vector<Step>& steps, const Network& network, Times& times) {
  for (const std::size_t step : network.order) {
    StepTimes time;
    time.early_start = steps[step].from;
    for (const std::size_t before : steps[step].after)
      time.early_start = std::max(time.early_start,
                                  day_behind(steps[step], steps[before], times[before]->early_end));
    time.early_end = time.early_start + steps[step].length;
    times[step] = time;
  }
}

// The end of its network is the late end of every step, until its followers say otherwise.
void end_networks(const std::vector<Step>& steps, const Network& network, Times& times) {
  std::vector<bool> seen(steps.size(), false);
  for (std::size_t first = 0; first < steps.size(); ++first) {
    if (seen[first]) continue;
    const auto tied = gather(steps, network, first, seen);
    std::int64_t end = 0;
    for (const std::size_t step : tied)
      if (times[step]) end = std::max(end, dates_until(steps[step], times[step]->early_end));
    for (const std::size_t step : tied) {
      if (!times[step]) continue;
      times[step]->late_end = days_in(steps[step], end);
      times[step]->network = first;
      times[step]->tied = tied.size() > 1;
    }
  }
}

void pass_backward(const std::vector<Step>& steps, const Network& network, Times& times) {
  for (auto step = network.order.rbegin(); step != network.order.rend(); ++step) {
    StepTimes& time = *times[*step];
    std::int64_t next = time.late_end;
    for (const std::size_t follower : network.followers[*step]) {
      if (!times[follower]) continue;
      const auto start_of = [&](std::int64_t start) {
        return days_in(steps[*step], dates_before(steps[follower], start));
      };
      time.late_end = std::min(time.late_end, start_of(times[follower]->late_start));
      next = std::min(next, start_of(times[follower]->early_start));
    }
    time.late_start = time.late_end - steps[*step].length;
    time.free_slack = next - time.early_end;
  }
}

}  // namespace

std::int64_t day_behind(const Step& next, const Step& before, std::int64_t end) {
  return days_in(next, dates_until(before, end));
}

std::vector<std::optional<StepTimes>> find_times(const std::vector<Step>& steps) {
  Times times(steps.size());
  const Network network = connect(steps);
  pass_forward(steps, network, times);
  end_networks(steps, network, times);
  pass_backward(steps, network, times);
  return times;
}

WorkdayAxis::WorkdayAxis(const model::Plan& plan, std::size_t calendar, values::Date first)
    : chain_(model::find_chain(plan, calendar)),
      first_(first),
      all_dates_(std::max(0, values::days_between(first, last_date()))) {}

// A few years are counted at once, then twice as many.
void WorkdayAxis::count_dates(std::int64_t dates) const {
  constexpr std::int64_t at_first = 800;
  const auto counted = static_cast<std::int64_t>(counts_.size()) - 1;
  if (dates <= counted) return;
  const std::int64_t past = std::min(std::max({dates, 2 * counted, at_first}), all_dates_);
  const auto date_at = [&](std::int64_t day) {
    return values::plus_days(first_, static_cast<int>(day));
  };
  std::int64_t day = counted;
  for (const auto kind : model::kinds_of(chain_, {date_at(counted), date_at(past)})) {
    if (kind != model::DayKind::off) workdays_.push_back(date_at(day));
    counts_.push_back(static_cast<std::int64_t>(workdays_.size()));
    ++day;
  }
}

std::optional<values::Date> WorkdayAxis::find_workday(std::int64_t day) const {
  const auto at = static_cast<std::size_t>(day);
  while (workdays_.size() <= at && counts_.size() <= static_cast<std::size_t>(all_dates_))
    count_dates(static_cast<std::int64_t>(counts_.size()));
  return at < workdays_.size() ? std::optional(workdays_[at]) : std::nullopt;
}

std::int64_t WorkdayAxis::before(values::Date date) const {
  const std::int64_t dates =
      std::clamp<std::int64_t>(values::days_between(first_, date), 0, all_dates_);
  count_dates(dates);
  return counts_[static_cast<std::size_t>(dates)];
}

std::int64_t WorkdayAxis::through(values::Date date) const {
  return before(values::plus_days(date, 1));
}

values::Date WorkdayAxis::date_of(std::int64_t day) const {
  return day < 0 ? first_ : find_workday(day).value_or(last_date());
}

values::Days WorkdayAxis::dates_of(std::int64_t start, std::int64_t end) const {
  const values::Date last = date_of(end - 1);
  return {start < end ? date_of(start) : last, values::plus_days(last, 1)};
}

std::int64_t WorkdayAxis::dates_before(std::int64_t day) const {
  if (day < 0) return 0;
  const auto date = find_workday(day);
  if (date) return values::days_between(first_, *date);
  return all_dates_ + day - static_cast<std::int64_t>(workdays_.size());
}

std::int64_t WorkdayAxis::dates_until(std::int64_t day) const {
  return day <= 0 ? 0 : dates_before(day - 1) + 1;
}

std::int64_t WorkdayAxis::days_in(std::int64_t dates) const {
  count_dates(std::min(dates, all_dates_));
  if (dates > all_dates_) return counts_.back() + dates - all_dates_;
  return counts_[static_cast<std::size_t>(dates)];
}

const WorkdayAxis& WorkdayAxes::usual() { return find(model::default_calendar(plan_)); }

const WorkdayAxis& WorkdayAxes::find(std::size_t calendar) {
  return axes_.try_emplace(calendar, plan_, calendar, first_).first->second;
}

std::vector<model::ScheduledAction> compare_schedule(const model::Plan& plan, values::Date as_of) {
  std::vector<std::size_t> step_of(plan.actions.size(), model::none);
  std::vector<std::size_t> actions;
  std::optional<values::Date> first;
  for (std::size_t action = 0; action < plan.actions.size(); ++action) {
    const auto& it = plan.actions[action];
    if (!it.due) continue;
    step_of[action] = actions.size();
    actions.push_back(action);
    const values::Date begin = it.start ? it.start->value : it.due->value;
    first = first ? std::min(*first, begin) : begin;
  }
  if (!first) return {};
  WorkdayAxes axes(plan, *first);
  std::vector<Step> steps;
  for (const std::size_t action : actions) {
    const auto& it = plan.actions[action];
    const WorkdayAxis& axis = axes.of(it);
    const std::int64_t end = axis.through(it.due->value);
    Step step{.from = it.start ? axis.before(it.start->value) : end, .axis = &axis};
    step.length = std::max<std::int64_t>(0, end - step.from);
    const bool done = model::find_done(it, as_of) >= model::complete;
    for (const auto& before : it.after)
      if (!done && before.known() && step_of[before.index] != model::none)
        step.after.push_back(step_of[before.index]);
    steps.push_back(std::move(step));
  }
  const auto times = find_times(steps);
  std::vector<model::ScheduledAction> scheduled;
  for (std::size_t step = 0; step < steps.size(); ++step) {
    if (!times[step]) continue;
    const StepTimes& time = *times[step];
    const WorkdayAxis& axis = *steps[step].axis;
    scheduled.push_back({actions[step], steps[step].length,
                         axis.dates_of(time.early_start, time.early_end),
                         axis.dates_of(time.late_start, time.late_end), time.total_slack(),
                         time.free_slack, time.network, time.tied && time.total_slack() == 0});
  }
  return scheduled;
}

}  // namespace planctl::compare
