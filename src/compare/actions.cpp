// compare/actions: actions against their dates, their cost and one another.
#include "compare/actions.hpp"

#include <algorithm>
#include <map>

#include "compare/arithmetic.hpp"
#include "compare/critical_path.hpp"
#include "compare/quota_curve.hpp"
#include "compare/resources.hpp"
#include "model/progress.hpp"

namespace planctl::compare {
namespace {

constexpr std::int64_t tenths_of_whole = 1000;

// An action on the axis of its calendar's working days; ends are the day behind the last one.
struct Run {
  std::size_t action = model::none;
  const WorkdayAxis* axis = nullptr;
  std::int64_t now = 0;  // working days that are gone
  std::int64_t start = 0;
  std::int64_t end = 0;
  std::int64_t done = 0;                 // hundredths of a percent
  std::optional<std::int64_t> finished;  // working days up to the entry that says so
  std::int64_t budget = 0;
  std::optional<std::int64_t> spent;
  values::Date due;

  // 0: a point in time, or an action without a working day, which is all due on its last day.
  [[nodiscard]] std::int64_t length() const { return end - start; }
  [[nodiscard]] bool has_begun() const { return done > 0; }
  // Of its working days, how many are gone by a day.
  [[nodiscard]] std::int64_t gone(std::int64_t day) const {
    return std::clamp<std::int64_t>(day - start, 0, length());
  }
};

class WorthSum {
 public:
  void add(std::int64_t budget, const Worth& planned, const Worth& earned) {
    budget_ += budget;
    add_to(planned_, planned);
    add_to(earned_, earned);
  }
  [[nodiscard]] model::EarnedValue value(std::optional<std::int64_t> actual) const {
    return find_earned_value(clamp_int64(budget_), planned_, earned_, actual);
  }

 private:
  static void add_to(Worth& sum, const Worth& one) {
    sum.units = clamp_int64(base::Int128{sum.units} + one.units);
    sum.fine += one.fine;
  }

  base::Int128 budget_ = 0;
  Worth planned_;
  Worth earned_;
};

// part × gone / length, of what has a working day.
std::int64_t scale_planned(const Run& run, std::int64_t day, std::int64_t whole) {
  return scale_by(whole, run.gone(day), run.length()).value_or(0);
}

std::int64_t find_budget(const model::Plan& plan, std::size_t action) {
  if (plan.actions[action].cost) return plan.actions[action].cost->units;
  base::Int128 sum = 0;
  for (const auto& line : plan.budget.lines)
    if (line.action == action && line.amount) sum += line.amount->units;
  return clamp_int64(sum);
}

std::optional<std::int64_t> find_spent(const model::Plan& plan, std::size_t action,
                                       values::Date as_of) {
  std::optional<base::Int128> sum;
  for (const auto& line : plan.budget.lines) {
    if (line.action != action) continue;
    for (const auto& spent : line.spent)
      if (spent.period.value.days.start <= as_of) sum = sum.value_or(0) + spent.amount.units;
  }
  return sum ? std::optional(clamp_int64(*sum)) : std::nullopt;
}

// The first entry up to the date that says all is done.
std::optional<values::Date> find_finish(const model::Action& action, values::Date as_of) {
  std::optional<values::Date> first;
  for (const auto& entry : action.progress)
    if (entry.date && entry.date->value <= as_of && entry.done &&
        entry.done->units >= model::complete && (!first || entry.date->value < *first))
      first = entry.date->value;
  return first;
}

values::Date find_first_date(const model::Plan& plan, values::Date as_of) {
  values::Date first = as_of;
  for (const model::Action& action : plan.actions) {
    if (action.start) first = std::min(first, action.start->value);
    if (action.due) first = std::min(first, action.due->value);
    for (const auto& entry : action.progress)
      if (entry.date) first = std::min(first, entry.date->value);
  }
  return first;
}

class ActionComparison {
 public:
  ActionComparison(const model::Plan& plan, values::Date as_of)
      : plan_(plan),
        as_of_(as_of),
        first_(find_first_date(plan, as_of)),
        axes_(plan, first_),
        usual_(axes_.usual()),
        run_of_(plan.actions.size(), model::none) {
    for (std::size_t action = 0; action < plan.actions.size(); ++action)
      if (plan.actions[action].due) add_run(action);
  }

  model::ActionTable compare(const std::vector<std::size_t>& goals) {
    model::ActionTable table;
    table.as_of = as_of_;
    table.lines = build_lines();
    std::erase_if(table.lines, [&](const auto& line) {
      return !goals.empty() && std::find(goals.begin(), goals.end(), line.goal) == goals.end();
    });
    std::stable_sort(table.lines.begin(), table.lines.end(),
                     [](const auto& a, const auto& b) { return a.goal < b.goal; });
    for (std::size_t action = 0; action < run_of_.size(); ++action)
      if (run_of_[action] == model::none) table.undated.push_back(action);
    for (auto first = table.lines.begin(); first != table.lines.end();) {
      const auto past = std::find_if(first, table.lines.end(),
                                     [&](const auto& line) { return line.goal != first->goal; });
      table.goals.push_back(group(first->goal, {first, past}));
      first = past;
    }
    table.total = group(model::none, table.lines);
    find_slips(table);
    return table;
  }

 private:
  void add_run(std::size_t action) {
    const auto& it = plan_.actions[action];
    Run run;
    run.action = action;
    run.axis = &axes_.of(it);
    run.now = run.axis->through(as_of_);
    run.due = it.due->value;
    run.end = run.axis->through(it.due->value);
    run.start = it.start ? std::min(run.axis->before(it.start->value), run.end) : run.end;
    run.done = std::clamp<std::int64_t>(model::find_done(it, as_of_), 0, model::complete);
    if (run.done == model::complete) run.finished = run.axis->through(*find_finish(it, as_of_));
    run.budget = find_budget(plan_, action);
    run.spent = find_spent(plan_, action, as_of_);
    run_of_[action] = runs_.size();
    runs_.push_back(run);
  }

  // What is left of it, from the day after the date.
  [[nodiscard]] Step step_of(const Run& run) const {
    if (run.finished) return {.from = *run.finished, .axis = run.axis};
    const std::int64_t part = run.length() * (model::complete - run.done);
    Step step{.from = std::max(run.start, run.now),
              .length = (part + model::complete - 1) / model::complete,
              .axis = run.axis};
    // A point in time that was missed comes tomorrow at the earliest.
    if (run.length() == 0 && run.due <= as_of_) step.length = 1;
    if (run.has_begun()) {
      step.from = run.now;
      return step;
    }
    for (const auto& before : plan_.actions[run.action].after)
      if (before.known() && run_of_[before.index] != model::none)
        step.after.push_back(run_of_[before.index]);
    return step;
  }

  std::vector<model::ActionVariance> build_lines() const {
    std::vector<Step> steps;
    for (const Run& run : runs_) steps.push_back(step_of(run));
    const auto times = find_times(steps);
    std::vector<model::ActionVariance> lines;
    for (std::size_t at = 0; at < runs_.size(); ++at) {
      lines.push_back(build_line(runs_[at]));
      if (!times[at]) continue;  // it waits for itself
      model::ActionVariance& line = lines.back();
      const Run& run = runs_[at];
      line.slip = times[at]->early_end - run.end;
      if (run.finished) continue;
      line.expected = values::plus_days(
          run.axis->dates_of(times[at]->early_start, times[at]->early_end).past, -1);
      line.critical = times[at]->tied && times[at]->total_slack() == 0;
      for (const std::size_t before : steps[at].after)
        if (const auto day = day_behind(steps[at], steps[before], times[before]->early_end);
            day == times[at]->early_start && day > steps[at].from && !runs_[before].finished)
          line.waits_for = runs_[before].action;
    }
    end_behind_others(steps, lines);
    return lines;
  }

  // Working days do not tell the days between them apart: what has none ends on its own last day,
  // and what comes after it not before that.
  void end_behind_others(const std::vector<Step>& steps,
                         std::vector<model::ActionVariance>& lines) const {
    for (std::size_t at = 0; at < runs_.size(); ++at)
      if (lines[at].expected && runs_[at].length() == 0)
        lines[at].expected = std::max(*lines[at].expected, runs_[at].due);
    for (bool moved = true; moved;) {
      moved = false;
      for (std::size_t at = 0; at < runs_.size(); ++at)
        for (const std::size_t before : steps[at].after)
          if (lines[at].expected && lines[before].expected &&
              *lines[at].expected < *lines[before].expected) {
            lines[at].expected = lines[before].expected;
            moved = true;
          }
    }
  }

  [[nodiscard]] std::int64_t find_planned(const Run& run, std::int64_t whole) const {
    if (run.length() == 0) return run.due <= as_of_ ? whole : 0;
    return scale_planned(run, run.now, whole);
  }

  [[nodiscard]] Worth find_planned_value(const Run& run) const {
    const base::Int128 budget = base::Int128{run.budget} * fine_parts;
    if (run.length() == 0) return run.due <= as_of_ ? Worth{run.budget, budget} : Worth{};
    return {scale_planned(run, run.now, run.budget), budget * run.gone(run.now) / run.length()};
  }

  static Worth find_earned(const Run& run) {
    return {scale_by(run.budget, run.done, model::complete).value_or(0),
            base::Int128{run.budget} * fine_parts * run.done / model::complete};
  }

  [[nodiscard]] model::ActionVariance build_line(const Run& run) const {
    model::ActionVariance line;
    line.action = run.action;
    line.goal = find_goal(plan_, plan_.actions[run.action]);
    line.planned_percent = find_planned(run, tenths_of_whole);
    line.done_percent = run.done / (model::complete / tenths_of_whole);
    const std::int64_t used = run.finished.value_or(run.now) - run.start;
    if (run.has_begun() || used > 0)
      line.days =
          to_int64(divide_rounded(base::Int128{10} * run.length() * run.done, model::complete)) -
          10 * used;
    if (run.has_begun() && !run.finished && used > 0) {
      const std::int64_t all = (used * model::complete + run.done - 1) / run.done;
      line.at_own_pace = run.axis->date_of(run.start + all - 1);
    }
    line.value =
        find_earned_value(run.budget, find_planned_value(run), find_earned(run), run.spent);
    line.pace = find_pace(run, line);
    return line;
  }

  [[nodiscard]] model::Pace find_pace(const Run& run, const model::ActionVariance& line) const {
    if (run.finished) return model::Pace::done;
    if (plan_.actions[run.action].due->value < as_of_) return model::Pace::overdue;
    if (!line.days) return model::Pace::to_come;
    return *line.days < 0 ? model::Pace::behind : model::Pace::on_time;
  }

  [[nodiscard]] model::ActionGroup group(std::size_t goal,
                                         const std::vector<model::ActionVariance>& lines) const {
    model::ActionGroup made;
    made.goal = goal;
    WorthSum all;
    WorthSum costed;
    base::Int128 actual = 0;
    for (const auto& line : lines) {
      const Run& run = runs_[run_of_[line.action]];
      all.add(run.budget, find_planned_value(run), find_earned(run));
      ++made.actions;
      if (!run.spent) continue;
      ++made.with_spending;
      costed.add(run.budget, find_planned_value(run), find_earned(run));
      actual += *run.spent;
    }
    made.value = all.value(std::nullopt);
    if (made.with_spending > 0) made.costed = costed.value(clamp_int64(actual));
    set_earned_schedule(made, lines);
    return made;
  }

  // On the curve of planned value by day.
  void set_earned_schedule(model::ActionGroup& group,
                           const std::vector<model::ActionVariance>& lines) const {
    const auto day_of = [&](values::Date date) {
      return static_cast<std::size_t>(values::days_between(first_, date));
    };
    std::size_t days = day_of(as_of_) + 1;
    for (const auto& line : lines)
      days = std::max(days, day_of(plan_.actions[line.action].due->value) + 1);
    std::vector<std::int64_t> daily(days, 0);
    for (const auto& line : lines) {
      const Run& run = runs_[run_of_[line.action]];
      if (run.length() == 0) daily[day_of(run.due)] += run.budget;
      std::int64_t before = 0;
      for (std::int64_t day = run.start + 1; day <= run.end; ++day) {
        const std::int64_t sum = scale_planned(run, day, run.budget);
        if (sum != before) daily[day_of(run.axis->date_of(day - 1))] += sum - before;
        before = sum;
      }
    }
    const QuotaCurve curve(daily);
    const std::size_t now = day_of(as_of_) + 1;
    const auto moment = curve.find(group.value.earned, now);
    if (!moment) return;
    std::vector<bool> working(days, false);
    for (std::size_t day = 0; day < days; ++day) {
      const auto date = values::plus_days(first_, static_cast<int>(day));
      working[day] = usual_.before(date) < usual_.through(date);
    }
    group.days = tenths_from(now, *moment);
    group.working_days = WorkingDays(working).tenths_from(now, *moment);
  }

  static void find_slips(model::ActionTable& table) {
    for (std::size_t line = 0; line < table.lines.size(); ++line)
      if (table.lines[line].expected && table.lines[line].slip > 0) table.slips.push_back(line);
    std::stable_sort(table.slips.begin(), table.slips.end(), [&](std::size_t a, std::size_t b) {
      return *table.lines[a].expected < *table.lines[b].expected;
    });
  }

  const model::Plan& plan_;
  values::Date as_of_;
  values::Date first_;
  WorkdayAxes axes_;
  const WorkdayAxis& usual_;
  std::vector<std::size_t> run_of_;
  std::vector<Run> runs_;
};

}  // namespace

model::ActionTable compare_actions(const model::Plan& plan, values::Date as_of,
                                   const std::vector<std::size_t>& goals) {
  return ActionComparison(plan, as_of).compare(goals);
}

}  // namespace planctl::compare
