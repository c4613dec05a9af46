// report/gap_targets: top-down against bottom-up, node by node.
#include "report/gap.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

Tone tone_of(model::DraftStatus status) {
  if (status == model::DraftStatus::met || status == model::DraftStatus::over) return Tone::good;
  return status == model::DraftStatus::under ? Tone::fair : Tone::bad;
}

Word word_of(model::DraftStatus status) {
  switch (status) {
    case model::DraftStatus::met:
      return {"met", {.en = "met", .es = "cubierto", .zh = "相符"}};
    case model::DraftStatus::over:
      return {"over", {.en = "over", .es = "por encima", .zh = "高于"}};
    case model::DraftStatus::under:
      return {"under", {.en = "under", .es = "por debajo", .zh = "低于"}};
    case model::DraftStatus::unplanned:
      return {"unplanned", {.en = "unplanned", .es = "sin objetivo", .zh = "无目标"}};
    case model::DraftStatus::missing:
      break;
  }
  return {"missing", {.en = "no draft", .es = "sin borrador", .zh = "无草案"}};
}

std::string name_owners(const model::Plan& plan, const model::TargetGap& line) {
  std::string names;
  for (const std::size_t owner : line.missing_owners)
    names += (names.empty() ? "" : ", ") + title_of(plan.people[owner]);
  return names;
}

std::vector<Cell> figure_cells(const model::Goal& goal, const model::TargetGap& line) {
  return {amount_cell(line.target, goal.unit), amount_cell(line.draft, goal.unit),
          line.draft || line.target != 0 ? amount_cell(line.gap, goal.unit, Sign::always) : Cell{},
          percent_cell(line.coverage_percent), cell(word_of(line.status), tone_of(line.status))};
}

std::vector<Column> build_columns(const model::Plan& plan, const model::Grain& grain) {
  std::vector<Column> columns;
  for (const auto& name : dimensions_of(plan, grain))
    columns.push_back({.key = name, .heading = name, .fit = Fit::may_be_cut});
  if (grain.by.empty()) columns.push_back({.key = "scope"});
  const auto figure = [&](std::string key, values::Text heading, int drop) {
    columns.push_back(
        {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop});
  };
  figure("target", {.en = "target", .es = "objetivo", .zh = "目标"}, 0);
  figure("draft", {.en = "drafts", .es = "borradores", .zh = "草案"}, 0);
  figure("gap", {.en = "gap", .es = "brecha", .zh = "差距"}, 0);
  figure("coverage_percent", {.en = "covered", .es = "cobertura", .zh = "覆盖率"}, 1);
  columns.push_back(
      {.key = "status", .heading = say({.en = "status", .es = "estado", .zh = "状态"})});
  columns.push_back({.key = "missing",
                     .heading = say({.en = "still owed by", .es = "pendiente de", .zh = "待提交"}),
                     .drop = 2,
                     .fit = Fit::may_be_cut});
  return columns;
}

Row build_row(const model::Plan& plan, const model::TargetGaps& gaps,
              const model::TargetGap& line) {
  Row row{member_cells(plan, gaps.grain, line.members, Naming::titles)};
  if (row.cells.empty())
    row.cells.push_back(cell(say({.en = "whole plan", .es = "plan entero", .zh = "全部"})));
  for (auto& figure : figure_cells(plan.goals[gaps.goal], line))
    row.cells.push_back(std::move(figure));
  row.cells.push_back(cell(name_owners(plan, line)));
  return row;
}

}  // namespace

std::vector<Block> build_target_gaps(const model::Plan& plan, const model::TargetGaps& gaps) {
  Table table{.key = "targets"};
  table.columns = build_columns(plan, gaps.grain);
  for (const auto& line : gaps.lines) table.rows.push_back(build_row(plan, gaps, line));
  if (gaps.lines.size() > 1) {
    Row total = build_row(plan, gaps, gaps.total);
    for (std::size_t at = 0; at < std::max<std::size_t>(1, gaps.grain.by.size()); ++at)
      total.cells[at] = {};
    total.cells[0] = cell(say({.en = "total", .es = "total", .zh = "合计"}));
    total.cells.back() = {};
    total.kind = Row::Kind::total;
    table.rows.push_back(std::move(total));
  }
  drop_empty_decimals(table);
  return {goal_heading(plan.goals[gaps.goal], {.en = "{0}: target against drafts",
                                               .es = "{0}: objetivo frente a borradores",
                                               .zh = "{0}：目标与草案对照"}),
          std::move(table)};
}

std::vector<Block> build_target_gaps(const model::Plan& plan,
                                     const std::vector<model::TargetGaps>& goals) {
  if (goals.empty())
    return {Paragraph{
        say({.en = "no goal is cut into quotas, so that no draft can be held against one",
             .es = "ningún objetivo se reparte en cuotas: no hay con qué comparar borradores",
             .zh = "没有分解为配额的目标，无法与草案对照"})}};
  std::vector<Block> blocks;
  for (const auto& gaps : goals)
    for (auto& block : build_target_gaps(plan, gaps)) blocks.push_back(std::move(block));
  return blocks;
}

Table build_target_records(const model::Plan& plan, const std::vector<model::TargetGaps>& gaps) {
  Table table{.key = "targets"};
  table.columns.push_back({.key = "goal"});
  if (!gaps.empty())
    for (const auto& name : dimensions_of(plan, gaps.front().grain))
      table.columns.push_back({.key = name, .group = "members"});
  for (const auto* key : {"target", "draft", "gap", "coverage_percent", "status", "unit"})
    table.columns.push_back({.key = key});
  for (const auto& part : gaps) {
    const model::Goal& goal = plan.goals[part.goal];
    for (const auto& line : part.lines) {
      Row row{{cell(goal.id.value)}};
      for (auto& member : member_cells(plan, part.grain, line.members, Naming::ids))
        row.cells.push_back(std::move(member));
      for (auto& figure : figure_cells(goal, line)) row.cells.push_back(std::move(figure));
      row.cells.push_back(cell(goal.unit.name));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace planctl::report
