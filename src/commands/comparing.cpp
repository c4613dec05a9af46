// commands/comparing: cuts, revises and reads what a comparison needs.
#include "commands/comparing.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "base/assert.hpp"
#include "commands/grain.hpp"
#include "compare/known_day.hpp"
#include "compare/shortages.hpp"
#include "compare/stock.hpp"
#include "decompose/revision.hpp"
#include "env/progress.hpp"
#include "read/actuals.hpp"

namespace planctl::commands {

std::string say_reading(values::Language language) {
  constexpr values::Text text{.en = "reading {0}", .es = "leyendo {0}", .zh = "正在读取 {0}"};
  return std::string(text.in(language));
}

namespace {

// Rows that do not come for all members, or not the same ones, on a date.
void remark_rows(Run& run, const model::Plan& plan, const model::ActualTable& actuals,
                 bool (*is_odd)(std::int64_t rows, std::int64_t usual), std::int64_t usual,
                 values::Text text) {
  const auto& rows = actuals.rows_by_day;
  const auto odd = std::find_if(rows.begin(), rows.end(), [&](std::int64_t count) {
    return count > 0 && is_odd(count, usual);
  });
  if (odd == rows.end()) return;
  const auto date = values::plus_days(plan.year().days.start, static_cast<int>(odd - rows.begin()));
  run.remark({text,
              {plan.goals[actuals.goal].id.value, values::to_string(date), std::to_string(*odd),
               std::to_string(usual)}});
}

// What stands on the dates of the rows becomes what was added.
void take_as_levels(const decompose::Decomposition& decomposition, model::ActualTable& actuals) {
  std::vector<std::int64_t> openings;
  for (const auto& cell : actuals.cells)
    openings.push_back(decomposition.opening(actuals.grain, cell.members).value_or(0));
  compare::count_additions(actuals, openings);
}

std::size_t find_above(const model::Dimension& dimension, std::size_t member, int depth) {
  for (int at = depth_of(dimension, member); depth > 0 && at > depth; --at)
    member = dimension.members[member].parent;
  return member;
}

// What was added in each leaf goes to the cell that it lies in.
void add_up(const model::Plan& plan, const model::ActualTable& leaves, model::ActualTable& sums) {
  std::map<std::vector<std::size_t>, model::QuotaSeries*> cell_of;
  for (auto& cell : sums.cells) {
    std::fill(cell.daily.begin(), cell.daily.end(), 0);
    cell_of.emplace(cell.members, &cell);
  }
  for (const auto& leaf : leaves.cells) {
    std::vector<std::size_t> members;
    for (const auto& by : sums.grain.by) {
      const auto column =
          std::find_if(leaves.grain.by.begin(), leaves.grain.by.end(),
                       [&](const auto& other) { return other.dimension == by.dimension; });
      const std::size_t member =
          leaf.members[static_cast<std::size_t>(column - leaves.grain.by.begin())];
      members.push_back(find_above(plan.dimensions[by.dimension], member, by.depth));
    }
    const auto cell = cell_of.find(members);
    PLANCTL_ASSERT(cell != cell_of.end());
    auto& daily = cell->second->daily;
    for (std::size_t day = 0; day < daily.size(); ++day) daily[day] += leaf.daily[day];
  }
}

Checked<model::ActualTable> read_actuals(Run& run, const model::Plan& plan, std::size_t goal,
                                         const model::Grain& grain) {
  env::Progress progress(run.outside(), say_reading(run.language()));
  const env::WatchedFiles files(run.outside().files, progress);
  auto actuals = read::load_actuals(files, plan, goal, grain, run.arguments().find("actuals"),
                                    run.outside().processors);
  if (!actuals) return base::Unexpected{complain(actuals.error())};
  return std::move(actuals).value();
}

// The readings of a stock as what was added. Where the plan says where each leaf begins, leaves may
// be read on different days; else the rows of a day are the whole level of their cell.
Checked<model::ActualTable> read_levels(Run& run, const model::Plan& plan,
                                        const decompose::Decomposition& decomposition,
                                        model::ActualTable actuals) {
  const model::Grain leaves = by_leaves(actuals.grain, decomposition.order());
  if (has_openings(decomposition, leaves)) {
    auto fine = read_actuals(run, plan, decomposition.goal(), leaves);
    if (!fine) return fine;
    if (fine->unassigned == actuals.unassigned) {
      remark_rows(
          run, plan, *fine, [](std::int64_t count, std::int64_t usual) { return count < usual; },
          static_cast<std::int64_t>(fine->cells.size()),
          {.en = "`{0}`: {2} of {3} members have a row on {1}; the others keep their level",
           .es = "`{0}`: el {1} tienen fila {2} de {3} miembros; los demás conservan su nivel",
           .zh = "`{0}`：{1} 有数据的成员为 {2}/{3}；其余成员保持原水平"});
      take_as_levels(decomposition, *fine);
      add_up(plan, *fine, actuals);
      actuals.unassigned = fine->unassigned;
      return actuals;
    }
  }
  if (!has_openings(decomposition, actuals.grain))
    return base::Unexpected{Complaint{.message = say_no_opening(plan.goals[actuals.goal])}};
  const auto& rows = actuals.rows_by_day;
  const std::int64_t most = *std::max_element(rows.begin(), rows.end());
  remark_rows(
      run, plan, actuals, [](std::int64_t count, std::int64_t usual) { return count != usual; },
      most,
      {.en = "`{0}`: {1} has {2} rows, other dates have {3}; the rows of a date are read as the "
             "whole level on it",
       .es = "`{0}`: el {1} hay {2} filas y en otras fechas {3}; las filas de una fecha se leen "
             "como el nivel entero en ella",
       .zh = "`{0}`：{1} 有 {2} 行，其他日期有 {3} 行；同一日期的各行合为该日的全部水平"});
  take_as_levels(decomposition, actuals);
  return actuals;
}

}  // namespace

bool has_actuals(const model::Plan& plan, std::size_t goal) {
  return has_quota(plan, goal) &&
         std::any_of(plan.actuals.begin(), plan.actuals.end(), [&](const auto& actuals) {
           return actuals.goal.index == goal && !actuals.files.empty();
         });
}

Checked<std::vector<std::size_t>> find_measured_goals(const Run& run, const model::Plan& plan) {
  auto goals = find_goals(plan, run.arguments().words("goal"), has_actuals);
  if (!goals) return base::Unexpected{goals.error()};
  if (goals->empty())
    return base::Unexpected{complain({.en = "no goal has both a `quota:` and `actuals:`",
                                      .es = "ningún objetivo tiene a la vez `quota:` y `actuals:`",
                                      .zh = "没有同时带 `quota:` 和 `actuals:` 的目标"})};
  return goals;
}

model::QuotaTable collect_against(const Run& run, const model::Plan& plan,
                                  const decompose::Decomposition& decomposition,
                                  const model::Grain& grain, values::Date until) {
  if (run.arguments().find("against") == "baseline")
    return decompose::collect(decomposition, grain);
  return decompose::collect_revised(plan, decomposition, grain, until);
}

bool has_openings(const decompose::Decomposition& decomposition, const model::Grain& grain) {
  auto cursor = decomposition.walk(grain);
  while (const auto* const series = cursor.next())
    if (!decomposition.opening(grain, series->members)) return false;
  return true;
}

diag::Message say_no_opening(const model::Goal& goal) {
  return {{.en = "`{0}` has no `baseline` for these members in its quota, so that their levels are "
                 "not known",
           .es = "`{0}` no tiene en su cuota un `baseline` de estos miembros: no se conocen sus "
                 "niveles",
           .zh = "`{0}` 的分解中没有这些成员的 `baseline`，无法得知其水平"},
          {goal.id.value}};
}

model::QuotaTable collect_with_openings(const model::Plan& plan,
                                        const decompose::Decomposition& decomposition,
                                        const model::Grain& grain) {
  auto quotas = decompose::collect(decomposition, grain);
  if (plan.goals[decomposition.goal()].kind == model::Kind::stock)
    for (auto& cell : quotas.cells)
      cell.daily.front() += decomposition.opening(grain, cell.members).value_or(0);
  return quotas;
}

std::vector<model::Shortage> find_shortages(Run& run, const model::Plan& plan, Cutting& cutting) {
  auto shortages = compare::compare_shortages(plan);
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    const auto& it = plan.goals[goal];
    if (it.supply.empty()) continue;
    if (it.kind != model::Kind::flow || !has_quota(plan, goal)) {
      run.remark(
          {{.en = "`{0}` has `supply:`, but no flow that a `quota:` cuts: it is left out here",
            .es = "`{0}` tiene `supply:`, pero no un flujo repartido por una `quota:`: se "
                  "omite aquí",
            .zh = "`{0}` 有 `supply:`，但不是由 `quota:` 分解的流量，此处略去"},
           {it.id.value}});
      continue;
    }
    const auto* const decomposition = cutting.cut(goal);
    for (std::size_t supply = 0; decomposition != nullptr && supply < it.supply.size(); ++supply) {
      const model::Grain grain{{}, {it.supply[supply].where}};
      if (const auto foreign = find_foreign(grain, decomposition->order()))
        run.remark(say_foreign(plan, it, *foreign));
      else if (auto found =
                   compare::compare_supply(plan, supply, decompose::collect(*decomposition, grain)))
        shortages.push_back(std::move(*found));
    }
  }
  return shortages;
}

Checked<Measured> measure(Run& run, const model::Plan& plan,
                          const decompose::Decomposition& decomposition, const model::Grain& grain,
                          values::Date as_of, Until until) {
  auto actuals = read_actuals(run, plan, decomposition.goal(), grain);
  if (actuals && plan.reads_levels(plan.goals[decomposition.goal()]))
    actuals = read_levels(run, plan, decomposition, std::move(actuals).value());
  if (!actuals) return base::Unexpected{actuals.error()};
  if (until == Until::known_day)
    as_of = compare::find_known_day(plan, *actuals, as_of).value_or(as_of);
  Measured measured{.quotas = collect_against(run, plan, decomposition, grain, as_of),
                    .actuals = std::move(*actuals),
                    .working = {},
                    .working_total = {},
                    .as_of = as_of};
  std::vector<model::Place> places;
  for (const auto& cell : measured.quotas.cells) places.push_back(place_of(grain, cell.members));
  measured.working = decomposition.working_days(places);
  const std::array whole{place_of(grain, {})};
  measured.working_total = decomposition.working_days(whole).front();
  return measured;
}

namespace {

std::int64_t sum_to_date(const model::Plan& plan, const model::QuotaTable& quotas,
                         values::Date as_of) {
  std::int64_t sum = 0;
  const int gone = values::days_between(plan.year().days.start, as_of) + 1;
  for (const auto& cell : quotas.cells) {
    const auto days = std::clamp(gone, 0, static_cast<int>(cell.daily.size()));
    sum = std::accumulate(cell.daily.begin(), cell.daily.begin() + days, sum);
  }
  return sum;
}

}  // namespace

Checked<report::VarianceResult> compare_goal(Run& run, const model::Plan& plan,
                                             const decompose::Decomposition& decomposition,
                                             const model::Grain& grain,
                                             const compare::VarianceAsk& ask, Until until) {
  auto measured = measure(run, plan, decomposition, grain, ask.as_of, until);
  if (!measured) return base::Unexpected{measured.error()};
  auto table =
      compare::compare_actuals(plan, measured->quotas, measured->actuals, measured->working,
                               measured->working_total, {measured->as_of, ask.every});
  // Rows of a single day have no rhythm, and are told to end all the same.
  const auto find_end = compare::find_longest_rest(measured->actuals) == 0
                            ? compare::find_last_day
                            : compare::find_known_day;
  const auto known = find_end(plan, measured->actuals, table.as_of);
  report::VarianceResult result{.table = std::move(table),
                                .actuals = std::move(measured->actuals),
                                .known_until = known.value_or(measured->as_of)};
  if (result.table.carried != 0)
    result.first_cut =
        sum_to_date(plan, decompose::collect(decomposition, grain), result.table.as_of);
  return result;
}

}  // namespace planctl::commands
