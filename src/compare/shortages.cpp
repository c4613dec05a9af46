// compare/shortages: the month in which money, a person's time or goods run out.
#include "compare/shortages.hpp"

#include <algorithm>

#include "compare/arithmetic.hpp"
#include "compare/money_spread.hpp"
#include "compare/resources.hpp"

namespace planctl::compare {
namespace {

using base::Int128;
using values::Date;

// By the end of each month: what is there, less what is needed.
class Balance {
 public:
  explicit Balance(std::size_t months) : sums_(months, 0) {}
  void add(std::size_t month, Int128 amount) { sums_[month] += amount; }

  // Nothing where it never falls below zero.
  [[nodiscard]] std::optional<model::Shortage> find(
      const std::vector<values::Period>& months) const {
    model::Shortage shortage;
    for (std::size_t month = 0; month < sums_.size(); ++month) {
      const std::int64_t lacking = clamp_int64(-sums_[month]);
      if (lacking <= 0) continue;
      if (shortage.first.empty()) shortage.first = months[month].label;
      if (lacking <= shortage.peak) continue;
      shortage.peak = lacking;
      shortage.worst = months[month].label;
    }
    if (shortage.first.empty()) return std::nullopt;
    shortage.together = std::max<std::int64_t>(0, clamp_int64(-sums_.back()));
    return shortage;
  }

 private:
  std::vector<Int128> sums_;
};

class MoneyShortages {
 public:
  explicit MoneyShortages(const model::Plan& plan)
      : plan_(plan),
        months_(values::periods_of(plan.year(), values::Every::month)),
        goals_(plan.goals.size(), Balance(months_.size())),
        projects_(plan.projects.size(), Balance(months_.size())) {
    for (const auto& line : plan.budget.lines) add_line(line);
    for (const auto& action : plan.actions) add_cost(action);
    for (std::size_t project = 0; project < plan.projects.size(); ++project) add_fees(project);
  }

  [[nodiscard]] std::vector<model::Shortage> find() const {
    std::vector<model::Shortage> shortages;
    for (std::size_t goal = 0; goal < goals_.size(); ++goal)
      if (auto found = goals_[goal].find(months_)) {
        found->goal = goal;
        shortages.push_back(std::move(*found));
      }
    for (std::size_t project = 0; project < projects_.size(); ++project)
      if (auto found = projects_[project].find(months_)) {
        found->project = project;
        shortages.push_back(std::move(*found));
      }
    return shortages;
  }

 private:
  void add_line(const model::BudgetLine& line) {
    const MoneySpread spread = spread_line(plan_, line);
    for (std::size_t month = 0; month < months_.size(); ++month) {
      const std::int64_t there = spread.before(months_[month].days.past);
      MoneyByGoal funded(plan_.goals.size() + 1);
      fund_goals(plan_, line, there, funded);
      for (std::size_t goal = 0; goal < goals_.size(); ++goal)
        goals_[goal].add(month, funded[goal]);
      if (line.project != model::none) projects_[line.project].add(month, there);
    }
  }

  void add_cost(const model::Action& action) {
    const std::size_t goal = find_goal(plan_, action);
    if (goal == model::none || !action.cost) return;
    const MoneySpread spread(action.cost->units, {{days_in_year(plan_, action), 1}});
    for (std::size_t month = 0; month < months_.size(); ++month)
      goals_[goal].add(month, -Int128{spread.before(months_[month].days.past)});
  }

  // What the project says it has, where no line is for the fee, is there from the start.
  void add_fees(std::size_t index) {
    const model::Project& project = plan_.projects[index];
    const values::Days year = plan_.year().days;
    values::Days until = year;
    if (project.due)
      until.past = std::clamp(values::plus_days(project.due->value, 1),
                              values::plus_days(year.start, 1), year.past);
    Int128 fees = 0;
    if (project.needs)
      for (const auto& fee : project.needs->fees) fees += fee.amount.units;
    const MoneySpread spread(clamp_int64(fees), {{until, 1}});
    for (std::size_t month = 0; month < months_.size(); ++month) {
      const std::int64_t needed = spread.before(months_[month].days.past);
      projects_[index].add(month, find_present(index) - needed);
      if (project.goal && project.goal->known()) goals_[project.goal->index].add(month, -needed);
    }
  }

  [[nodiscard]] Int128 find_present(std::size_t index) const {
    const model::Project& project = plan_.projects[index];
    Int128 present = 0;
    if (!project.has) return present;
    for (const auto& fee : project.has->fees) {
      const bool paid =
          std::any_of(plan_.budget.lines.begin(), plan_.budget.lines.end(), [&](const auto& line) {
            return line.project == index && line.category && line.category->value == fee.name.value;
          });
      if (!paid) present += fee.amount.units;
    }
    return present;
  }

  const model::Plan& plan_;
  std::vector<values::Period> months_;
  std::vector<Balance> goals_;
  std::vector<Balance> projects_;
};

// Of each person in turn; the gaps are by person, then month.
std::vector<model::Shortage> find_time_shortages(const model::Plan& plan) {
  std::vector<model::Shortage> shortages;
  for (const auto& gap : compare_time(plan, values::Every::month)) {
    const std::int64_t lacking = gap.needed - gap.available;
    if (lacking <= 0) continue;
    if (shortages.empty() || shortages.back().person != gap.person) {
      shortages.emplace_back();
      shortages.back().person = gap.person;
      shortages.back().first = model::label_of(gap);
    }
    model::Shortage& shortage = shortages.back();
    shortage.together = clamp_int64(Int128{shortage.together} + lacking);
    if (lacking <= shortage.peak) continue;
    shortage.peak = lacking;
    shortage.worst = model::label_of(gap);
  }
  return shortages;
}

}  // namespace

std::optional<model::Shortage> compare_supply(const model::Plan& plan, std::size_t supply,
                                              const model::QuotaTable& quotas) {
  const model::Supply& goods = plan.goals[quotas.goal].supply[supply];
  const auto months = values::periods_of(plan.year(), values::Every::month);
  Balance lowest(months.size());
  Int128 there = goods.opening ? goods.opening->units : 0;
  std::size_t day = 0;
  for (std::size_t month = 0; month < months.size(); ++month) {
    std::optional<Int128> low;
    for (Date date = months[month].days.start; date < months[month].days.past;
         date = values::plus_days(date, 1), ++day) {
      for (const auto& one : goods.arrives) {
        const values::Days& days = one.period.value.days;
        if (days.contains(date) && (days.start == date || day == 0)) there += one.amount.units;
      }
      for (const auto& cell : quotas.cells) there -= cell.daily[day];
      low = std::min(low.value_or(there), there);
    }
    lowest.add(month, low.value_or(there));
  }
  auto shortage = lowest.find(months);
  if (!shortage) return shortage;
  shortage->goal = quotas.goal;
  shortage->supply = supply;
  shortage->together = clamp_int64(std::max(Int128{0}, -there));
  return shortage;
}

std::vector<model::Shortage> compare_shortages(const model::Plan& plan) {
  if (!plan.header.year) return {};
  auto shortages = MoneyShortages(plan).find();
  for (auto& shortage : find_time_shortages(plan)) shortages.push_back(std::move(shortage));
  return shortages;
}

}  // namespace planctl::compare
