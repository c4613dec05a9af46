// report/gap_measures: the growth that goals ask for against what their actions are to bring.
#include "report/gap.hpp"
#include "report/phrases.hpp"
#include "values/unit.hpp"

namespace planctl::report {
namespace {

std::optional<std::int64_t> gap_of(const model::MeasureGap& gap) {
  if (!gap.growth) return std::nullopt;
  return gap.expected - *gap.growth;
}

std::optional<std::int64_t> coverage_of(const model::MeasureGap& gap) {
  if (!gap.growth) return std::nullopt;
  return values::percent_tenths(gap.expected, *gap.growth);
}

std::vector<Cell> build_cells(const model::Goal& goal, const model::MeasureGap& gap) {
  return {amount_cell(gap.growth, goal.unit),
          amount_cell(gap.expected, goal.unit),
          amount_cell(gap_of(gap), goal.unit, Sign::always),
          percent_cell(coverage_of(gap)),
          cell(Count{static_cast<std::int64_t>(gap.actions.size())}),
          cell(goal.unit.name)};
}

}  // namespace

std::vector<Block> build_measure_gaps(const model::Plan& plan,
                                      const std::vector<model::MeasureGap>& gaps) {
  Table table{.key = "measures"};
  table.columns = {
      {.key = "goal",
       .heading = say({.en = "goal", .es = "objetivo", .zh = "目标"}),
       .fit = Fit::may_be_cut,
       .least = 24},
      {.key = "growth",
       .heading = say({.en = "growth asked", .es = "crecimiento pedido", .zh = "要求增长"}),
       .align = Align::right},
      {.key = "expected",
       .heading = say({.en = "from actions", .es = "de las acciones", .zh = "行动预期"}),
       .align = Align::right},
      {.key = "gap",
       .heading = say({.en = "gap", .es = "brecha", .zh = "差距"}),
       .align = Align::right},
      {.key = "coverage_percent",
       .heading = say({.en = "covered", .es = "cobertura", .zh = "覆盖率"}),
       .align = Align::right,
       .drop = 1},
      {.key = "actions",
       .heading = say({.en = "actions", .es = "acciones", .zh = "行动数"}),
       .align = Align::right,
       .drop = 2},
      {.key = "unit", .heading = say({.en = "unit", .es = "unidad", .zh = "单位"})}};
  for (const auto& gap : gaps) {
    const model::Goal& goal = plan.goals[gap.goal];
    Row row{{cell(title_of(goal))}};
    append(row, build_cells(goal, gap));
    table.rows.push_back(std::move(row));
  }
  drop_empty_decimals(table);
  std::vector<Block> blocks{Heading{
      say({.en = "Growth that the goals ask for against what the actions are to bring",
           .es = "Crecimiento que piden los objetivos frente a lo que aportarán las acciones",
           .zh = "目标要求的增长与行动预期成果对照"})}};
  if (gaps.empty())
    blocks.emplace_back(Paragraph{say({.en = "no goal asks for growth or has an action",
                                       .es = "ningún objetivo pide crecimiento ni tiene acciones",
                                       .zh = "没有目标要求增长或带有行动"})});
  else
    blocks.emplace_back(std::move(table));
  return blocks;
}

Table build_measure_records(const model::Plan& plan, const std::vector<model::MeasureGap>& gaps) {
  Table table{.key = "measures"};
  for (const auto* key :
       {"goal", "growth", "expected", "gap", "coverage_percent", "actions", "unit"})
    table.columns.push_back({.key = key});
  for (const auto& gap : gaps) {
    const model::Goal& goal = plan.goals[gap.goal];
    Row row{{cell(goal.id.value)}};
    append(row, build_cells(goal, gap));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace planctl::report
