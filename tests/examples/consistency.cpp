// examples/consistency: every cut goal of every example adds up at every grain: in the model by
// nodes, members and days, and in what the program prints for scripts; of a stock the additions
// make the levels.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "support/cut_walk.hpp"
#include "support/example.hpp"
#include "support/quotas.hpp"

namespace {

using namespace planctl;
using Series = std::vector<std::int64_t>;
using Cells = std::map<std::vector<std::size_t>, Series>;
using Order = std::vector<std::size_t>;

std::vector<std::size_t> cut_goals(const model::Plan& plan) {
  std::vector<std::size_t> goals;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    if (plan.goals[goal].quota) goals.push_back(goal);
  return goals;
}

// What all quotas of the year come to: of a stock what is added from its baseline to its target.
std::int64_t units_of(const model::Goal& goal) {
  const bool is_stock = goal.kind == model::Kind::stock;
  return goal.target->units - (is_stock ? goal.baseline->units : 0);
}

decompose::Decomposition cut_goal(const model::Plan& plan, std::size_t goal) {
  auto outcome = decompose::decompose(plan, goal);
  REQUIRE(outcome.decomposition.has_value());
  return std::move(*outcome.decomposition);
}

// Every subset of the dimensions in the order of the cut, and the whole order turned round.
std::vector<Order> list_orders(const Order& cut) {
  std::vector<Order> orders;
  for (std::size_t chosen = 0; chosen < std::size_t{1} << cut.size(); ++chosen) {
    Order order;
    for (std::size_t level = 0; level < cut.size(); ++level)
      if ((chosen >> level & 1) != 0) order.push_back(cut[level]);
    orders.push_back(std::move(order));
  }
  if (cut.size() > 1) orders.emplace_back(cut.rbegin(), cut.rend());
  return orders;
}

void add_to(Series& sums, const Series& daily) {
  sums.resize(daily.size(), 0);
  for (std::size_t day = 0; day < daily.size(); ++day) sums[day] += daily[day];
}

// The cells of a grain, each of which must come once.
Cells collect_cells(const decompose::Decomposition& cut, const Order& order, int depth = 0) {
  model::Grain grain;
  for (const std::size_t dimension : order) grain.by.push_back({dimension, 0});
  if (!order.empty()) grain.by.back().depth = depth;
  Cells cells;
  for (auto& cell : decompose::collect(cut, grain).cells)
    REQUIRE(cells.emplace(std::move(cell.members), std::move(cell.daily)).second);
  return cells;
}

// The cells without one of their columns.
Cells sum_over(const Cells& cells, std::size_t column) {
  Cells sums;
  for (const auto& [members, daily] : cells) {
    auto rest = members;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(column));
    add_to(sums[rest], daily);
  }
  return sums;
}

// The cells with their last member replaced by the one above it at that depth.
Cells sum_below(const Cells& cells, const model::Dimension& dimension, int depth) {
  Cells sums;
  for (const auto& [members, daily] : cells) {
    std::vector<std::size_t> path;
    for (auto at = members.back(); at != model::none; at = dimension.members[at].parent)
      path.insert(path.begin(), at);
    auto above = members;
    above.back() = path[std::min(path.size(), static_cast<std::size_t>(depth)) - 1];
    add_to(sums[above], daily);
  }
  return sums;
}

Order without(Order order, std::size_t column) {
  order.erase(order.begin() + static_cast<std::ptrdiff_t>(column));
  return order;
}

void check_grain(const model::Plan& plan, const decompose::Decomposition& cut, const Order& order,
                 std::int64_t target) {
  const Cells cells = collect_cells(cut, order);
  std::int64_t whole = 0;
  for (const auto& cell : cells) {
    whole += support::sum(cell.second);
    REQUIRE(*std::min_element(cell.second.begin(), cell.second.end()) >= 0);
  }
  REQUIRE(whole == target);
  for (std::size_t column = 0; column < order.size(); ++column)
    REQUIRE(sum_over(cells, column) == collect_cells(cut, without(order, column)));
  for (int depth = 1; depth <= 3 && !order.empty(); ++depth)
    REQUIRE(sum_below(cells, plan.dimensions[order.back()], depth) ==
            collect_cells(cut, order, depth));
}

// The goal as a bare cut, for the walk that random cuts pass as well.
support::CutSpec to_spec(const model::Plan& plan, const model::Goal& goal) {
  support::CutSpec spec;
  spec.target = units_of(goal);
  for (const std::size_t index : goal.quota->order) {
    const auto& dimension = plan.dimensions[index];
    support::CutDimension made{dimension.id.value, {}};
    for (const auto& member : dimension.members)
      made.members.push_back(
          {.id = member.id.value,
           .parent = member.parent == model::none ? -1 : static_cast<int>(member.parent)});
    spec.dimensions.push_back(std::move(made));
  }
  return spec;
}

// ---- what the program prints ------------------------------------------------------------------

std::string join_names(const model::Plan& plan, const Order& order) {
  std::string names;
  for (const std::size_t dimension : order)
    names += (names.empty() ? "" : ",") + plan.dimensions[dimension].id.value;
  return names;
}

struct Printed {
  std::string header;
  std::vector<std::vector<std::string>> rows;
};

// No id of the examples needs quotes.
Printed print_quotas(env::Files& files, const std::string& example, const std::string& goal,
                     const std::string& by, values::Every every,
                     const std::vector<std::string>& more = {}) {
  std::vector<std::string> words{"decompose", "examples/" + example,
                                 "--goal",    goal,
                                 "--format",  "csv",
                                 "--every",   std::string(values::to_word(every))};
  if (!by.empty()) words.insert(words.end(), {"--by", by});
  words.insert(words.end(), more.begin(), more.end());
  const auto run = support::run_program(files, words, "2026-08-31");
  REQUIRE(run.exit == 0);
  REQUIRE(run.err.empty());
  REQUIRE(run.out.ends_with('\n'));
  REQUIRE(run.out.find('"') == std::string::npos);
  Printed printed;
  for (const auto line : base::split(std::string_view(run.out).substr(0, run.out.size() - 1), '\n'))
    if (printed.header.empty()) {
      printed.header = line;
    } else {
      const auto fields = base::split(line, ',');
      printed.rows.emplace_back(fields.begin(), fields.end());
    }
  return printed;
}

// Compares the printed rows with the daily quotas of the model: cells in declared order, then time.
void check_printed(const Printed& printed, const model::Plan& plan, const model::Goal& goal,
                   const Order& order, const Cells& cells, values::Every every) {
  const std::string by = join_names(plan, order);
  REQUIRE(printed.header == "goal,period,start,end," + by + (by.empty() ? "" : ",") + "quota,unit");
  const auto& year = plan.header.year->value;
  const auto periods = values::periods_of(year, every);
  REQUIRE(printed.rows.size() == cells.size() * periods.size());
  std::int64_t whole = 0;
  std::size_t row = 0;
  for (const auto& [members, daily] : cells) {
    const auto sums = support::by_period(daily, year, every);
    for (std::size_t i = 0; i < periods.size(); ++i, ++row) {
      const auto& period = periods[i];
      std::vector<std::string> expected{goal.id.value, period.label,
                                        values::to_string(period.days.start),
                                        values::to_string(values::plus_days(period.days.past, -1))};
      for (std::size_t column = 0; column < order.size(); ++column)
        expected.push_back(plan.dimensions[order[column]].members[members[column]].id.value);
      expected.push_back(values::to_plain(sums[i], goal.unit.decimals));
      expected.push_back(goal.unit.name);
      REQUIRE(printed.rows[row] == expected);
      whole += support::read_units(printed.rows[row][4 + order.size()], goal.unit.decimals);
    }
  }
  REQUIRE(whole == units_of(goal));
}

template <class Check>
void for_each_cut(Check check) {
  for (const auto& example : support::example_names()) {
    CAPTURE(example);
    const auto loaded = support::load_example(example);
    const auto goals = cut_goals(loaded.plan);
    REQUIRE_FALSE(goals.empty());
    for (const std::size_t index : goals) {
      const auto& goal = loaded.plan.goals[index];
      CAPTURE(goal.id.value);
      REQUIRE(units_of(goal) > 0);
      check(example, loaded.plan, goal, cut_goal(loaded.plan, index));
    }
  }
}

}  // namespace

TEST_CASE("every node of every example is the sum of the nodes right below it") {
  for_each_cut([](const std::string&, const model::Plan& plan, const model::Goal& goal,
                  const decompose::Decomposition& cut) {
    const auto spec = to_spec(plan, goal);
    const auto nodes = support::collect_nodes(spec, cut);
    REQUIRE(nodes.size() > cut.leaf_cells());
    support::check_consistency(spec, nodes);
  });
}

TEST_CASE("every grain of every example adds up to the target") {
  for_each_cut([](const std::string&, const model::Plan& plan, const model::Goal& goal,
                  const decompose::Decomposition& cut) {
    for (const auto& order : list_orders(cut.order())) {
      CAPTURE(join_names(plan, order));
      check_grain(plan, cut, order, units_of(goal));
    }
  });
}

TEST_CASE("every grain of every example is printed as the model has it") {
  using values::Every;
  for_each_cut([](const std::string& example, const model::Plan& plan, const model::Goal& goal,
                  const decompose::Decomposition& cut) {
    auto files = support::example_files(example);
    for (const auto& order : list_orders(cut.order())) {
      const Cells cells = collect_cells(cut, order);
      for (const auto every : {Every::week, Every::month, Every::quarter, Every::year}) {
        const std::string grain =
            join_names(plan, order) + " every " + std::string(values::to_word(every));
        CAPTURE(grain);
        check_printed(print_quotas(files, example, goal.id.value, join_names(plan, order), every),
                      plan, goal, order, cells, every);
      }
    }
  });
}

TEST_CASE("the days of every cell of every example are printed and add up to the target") {
  for_each_cut([](const std::string& example, const model::Plan& plan, const model::Goal& goal,
                  const decompose::Decomposition& cut) {
    auto files = support::example_files(example);
    const auto by = join_names(plan, cut.order());
    check_printed(print_quotas(files, example, goal.id.value, by, values::Every::day), plan, goal,
                  cut.order(), collect_cells(cut, cut.order()), values::Every::day);
  });
}

TEST_CASE("the levels of a stock are its baseline and what was added to it") {
  int stocks = 0;
  for_each_cut([&](const std::string& example, const model::Plan& plan, const model::Goal& goal,
                   const decompose::Decomposition& cut) {
    if (goal.kind != model::Kind::stock) return;
    ++stocks;
    auto files = support::example_files(example);
    const auto by = join_names(plan, cut.order());
    const std::size_t quota = 4 + cut.order().size();
    const auto read = [&](const Printed& printed) {
      std::map<std::vector<std::string>, Series> cells;
      for (const auto& row : printed.rows)
        cells[{row.begin() + 4, row.begin() + static_cast<std::ptrdiff_t>(quota)}].push_back(
            support::read_units(row[quota], goal.unit.decimals));
      return cells;
    };
    const auto every = values::Every::quarter;
    const auto added = read(print_quotas(files, example, goal.id.value, by, every));
    const auto levels = read(print_quotas(files, example, goal.id.value, by, every, {"--levels"}));
    REQUIRE(added.size() == levels.size());
    std::int64_t opening = 0;
    std::int64_t closing = 0;
    for (const auto& [cell, level] : levels) {
      const Series& steps = added.at(cell);
      for (std::size_t period = 1; period < level.size(); ++period)
        CHECK(level[period] - level[period - 1] == steps[period]);
      opening += level.front() - steps.front();
      closing += level.back();
    }
    CHECK(opening == goal.baseline->units);
    CHECK(closing == goal.target->units);
  });
  CHECK(stocks > 0);
}
