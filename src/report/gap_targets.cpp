// report/gap_targets: top-down against bottom-up, node by node.
#include <algorithm>

#include "base/checked.hpp"
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
    case model::DraftStatus::zero:
      return {"zero", {.en = "zero drafted", .es = "propone cero", .zh = "自报为零"}};
    case model::DraftStatus::unplanned:
      return {"unplanned", {.en = "unplanned", .es = "sin objetivo", .zh = "无目标"}};
    case model::DraftStatus::missing:
      break;
  }
  return {"missing", {.en = "no draft", .es = "sin borrador", .zh = "无草案"}};
}

// Of the target; nothing where there is nothing to hold against it.
std::optional<std::int64_t> gap_percent(const model::TargetGap& line) {
  if (!line.draft && line.gap == 0) return std::nullopt;
  return values::percent_tenths(line.gap, line.target);
}

diag::Message name_owners(const model::Plan& plan, const model::TargetGap& line) {
  std::vector<std::string> names;
  for (const std::size_t owner : line.missing_owners) names.push_back(title_of(plan.people[owner]));
  return list(std::move(names));
}

// Who handed it in, and when.
std::string name_draft(const model::Plan& plan, const model::Draft& draft) {
  std::string name =
      draft.by && draft.by->known() ? title_of(plan.people[draft.by->index]) : std::string("-");
  if (draft.date) name += ' ' + values::to_string(draft.date->value);
  return name;
}

std::vector<Cell> figure_cells(const model::Goal& goal, const model::TargetGap& line) {
  return {amount_cell(line.target, goal.unit), amount_cell(line.draft, goal.unit),
          line.draft || line.target != 0 ? amount_cell(line.gap, goal.unit, Sign::always) : Cell{},
          percent_cell(line.coverage_percent), cell(word_of(line.status), tone_of(line.status))};
}

Column figure(std::string key, values::Text heading, int drop = 0) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop};
}

constexpr values::Text drafts_word{.en = "drafts", .es = "borradores", .zh = "草案"};

std::vector<Column> build_place_columns(const model::Plan& plan, const model::Grain& grain) {
  std::vector<Column> columns = member_columns(plan, grain);
  if (grain.by.empty()) columns.push_back({.key = "scope"});
  return columns;
}

std::vector<Column> build_columns(const model::Plan& plan, const model::Grain& grain) {
  std::vector<Column> columns = build_place_columns(plan, grain);
  columns.push_back(figure("target", {.en = "target", .es = "objetivo", .zh = "目标"}));
  columns.push_back(figure("draft", drafts_word));
  columns.push_back(figure("gap", {.en = "gap", .es = "brecha", .zh = "差距"}));
  columns.push_back(
      figure("coverage_percent", {.en = "covered", .es = "cobertura", .zh = "覆盖率"}, 2));
  columns.push_back(
      {.key = "status", .heading = say({.en = "status", .es = "estado", .zh = "状态"})});
  columns.push_back({.key = "missing",
                     .heading = say({.en = "still owed by", .es = "pendiente de", .zh = "待提交"}),
                     .drop = 1,
                     .fit = Fit::may_be_cut,
                     .least = 12});
  return columns;
}

Row build_place(const model::Plan& plan, const model::TargetGaps& gaps,
                const model::TargetGap& line) {
  Row row{member_cells(plan, gaps.grain, line.members, Naming::titles)};
  if (row.cells.empty())
    row.cells.push_back(cell(say({.en = "whole plan", .es = "plan entero", .zh = "全部"})));
  // A draft for more than one of the members that are asked for.
  for (std::size_t at = 0; at < gaps.grain.by.size(); ++at)
    if (line.members[at] == model::none)
      row.cells[at] = cell(say({.en = "(all)", .es = "(todos)", .zh = "（全部）"}), Tone::dim);
  return row;
}

Row build_row(const model::Plan& plan, const model::TargetGaps& gaps,
              const model::TargetGap& line) {
  Row row = build_place(plan, gaps, line);
  append(row, figure_cells(plan.goals[gaps.goal], line));
  row.cells.push_back(cell(name_owners(plan, line)));
  return row;
}

// The greatest gaps first.
std::vector<const model::TargetGap*> sort_lines(const model::TargetGaps& gaps) {
  std::vector<const model::TargetGap*> lines;
  for (const auto& line : gaps.lines) lines.push_back(&line);
  const auto size = [](const model::TargetGap* line) {
    return line->gap < 0 ? -line->gap : line->gap;
  };
  std::stable_sort(lines.begin(), lines.end(),
                   [&](const auto* a, const auto* b) { return size(a) > size(b); });
  return lines;
}

// The columns of the place hold its name, those behind them what `row` says of the whole.
Row build_total(Row row, const model::TargetGaps& gaps) {
  for (std::size_t at = 0; at < std::max<std::size_t>(1, gaps.grain.by.size()); ++at)
    row.cells[at] = {};
  row.cells[0] = cell(say({.en = "total", .es = "total", .zh = "合计"}));
  row.kind = Row::Kind::total;
  return row;
}

Table build_targets(const model::Plan& plan, const model::TargetGaps& gaps) {
  Table table{.key = "targets", .columns = build_columns(plan, gaps.grain)};
  for (const auto* line : sort_lines(gaps)) table.rows.push_back(build_row(plan, gaps, *line));
  if (gaps.lines.size() > 1) {
    Row total = build_total(build_row(plan, gaps, gaps.total), gaps);
    total.cells.back() = {};
    table.rows.push_back(std::move(total));
  }
  base::Int128 sum = 0;
  for (const auto& line : gaps.lines) sum += line.target;
  if (sum != gaps.total.target)
    table.notes.push_back(say({.en = "a line that lies within another one counts once in the total",
                               .es = "una fila contenida en otra cuenta una sola vez en el total",
                               .zh = "包含在其他行之内的行，在合计中只计一次"}));
  if (!gaps.not_counted.empty()) {
    std::vector<std::string> drafts;
    for (const std::size_t draft : gaps.not_counted)
      drafts.push_back(name_draft(plan, plan.drafts[draft]));
    table.notes.push_back(say(
        {.en = "of the drafts for a place and for parts of it the wider counts, unless the "
               "parts fill it; not counted: {0}",
         .es = "de los borradores de un lugar y de partes suyas cuenta el más amplio, salvo que "
               "las partes lo llenen; no cuentan: {0}",
         .zh = "同一范围与其部分都有草案时取较大范围者，除非各部分已填满它；未计入：{0}"},
        {diag::Listed{std::move(drafts)}}));
  }
  drop_empty_decimals(table);
  return table;
}

std::int64_t unknown_of(const model::TargetGap& line) {
  return line.draft.value_or(0) - line.hard - line.stretch;
}

bool is_classified(const model::TargetGap& line) { return line.hard != 0 || line.stretch != 0; }

std::vector<Cell> commitment_cells(const model::Goal& goal, const model::TargetGap& line) {
  return {amount_cell(line.hard, goal.unit), amount_cell(line.stretch, goal.unit),
          amount_cell(unknown_of(line), goal.unit)};
}

// How sure the drafts are.
Table build_commitments(const model::Plan& plan, const model::TargetGaps& gaps) {
  const model::Goal& goal = plan.goals[gaps.goal];
  Table table{.key = "commitments",
              .title = say({.en = "How firm the drafts are",
                            .es = "Firmeza de los borradores",
                            .zh = "草案的承诺程度"}),
              .columns = build_place_columns(plan, gaps.grain)};
  table.columns.push_back(figure("draft", drafts_word));
  table.columns.push_back(figure("hard", {.en = "hard", .es = "firme", .zh = "确定"}));
  table.columns.push_back(figure("stretch", {.en = "stretch", .es = "ambicioso", .zh = "挑战"}));
  table.columns.push_back(
      figure("unknown", {.en = "unknown", .es = "sin indicar", .zh = "未注明"}));
  table.columns.push_back(figure(
      "hard_percent", {.en = "hard of target", .es = "firme del objetivo", .zh = "确定占目标"}, 1));
  const auto build = [&](const model::TargetGap& line) {
    Row row = build_place(plan, gaps, line);
    row.cells.push_back(amount_cell(line.draft, goal.unit));
    append(row, commitment_cells(goal, line));
    row.cells.push_back(percent_cell(values::percent_tenths(line.hard, line.target)));
    return row;
  };
  for (const auto* line : sort_lines(gaps))
    if (line->draft) table.rows.push_back(build(*line));
  if (table.rows.size() > 1) table.rows.push_back(build_total(build(gaps.total), gaps));
  drop_empty_decimals(table);
  return table;
}

// The goal and the members of a line, for machines.
Row build_names(const model::Plan& plan, const model::TargetGaps& gaps,
                const model::TargetGap& line) {
  Row row{{cell(plan.goals[gaps.goal].id.value)}};
  append(row, member_cells(plan, gaps.grain, line.members, Naming::ids));
  return row;
}

Table build_record_table(const model::Plan& plan, const std::vector<model::TargetGaps>& gaps,
                         std::string key, std::initializer_list<const char*> figures) {
  Table table{.key = std::move(key)};
  table.columns.push_back({.key = "goal"});
  if (!gaps.empty())
    for (const auto& name : dimensions_of(plan, gaps.front().grain))
      table.columns.push_back({.key = name, .group = "members"});
  for (const auto* name : figures) table.columns.push_back({.key = name});
  table.columns.push_back({.key = "unit"});
  return table;
}

}  // namespace

std::vector<Block> build_target_gaps(const model::Plan& plan, const model::TargetGaps& gaps) {
  std::vector<Block> blocks{
      goal_heading(plan.goals[gaps.goal], {.en = "{0}: target against drafts",
                                           .es = "{0}: objetivo frente a borradores",
                                           .zh = "{0}：目标与草案对照"}),
      build_targets(plan, gaps)};
  if (std::any_of(gaps.lines.begin(), gaps.lines.end(), is_classified))
    blocks.emplace_back(build_commitments(plan, gaps));
  return blocks;
}

std::vector<Block> build_target_gaps(const model::Plan& plan,
                                     const std::vector<model::TargetGaps>& goals) {
  if (goals.empty())
    return {Paragraph{
        say({.en = "none of the goals asked for is cut into amounts, so that no draft can be held "
                   "against one",
             .es = "ninguno de los objetivos pedidos se reparte en importes: no hay con qué "
                   "comparar borradores",
             .zh = "所问目标均未分解为数额，无法与草案对照"})}};
  std::vector<Block> blocks;
  for (const auto& gaps : goals)
    for (auto& block : build_target_gaps(plan, gaps)) blocks.push_back(std::move(block));
  return blocks;
}

Table build_target_records(const model::Plan& plan, const std::vector<model::TargetGaps>& gaps) {
  Table table = build_record_table(plan, gaps, "targets",
                                   {"target", "draft", "gap", "coverage_percent", "status"});
  for (const auto& part : gaps) {
    const model::Goal& goal = plan.goals[part.goal];
    for (const auto& line : part.lines) {
      Row row = build_names(plan, part, line);
      append(row, figure_cells(goal, line));
      row.cells.push_back(cell(goal.unit.name));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

Table build_commitment_records(const model::Plan& plan,
                               const std::vector<model::TargetGaps>& gaps) {
  Table table =
      build_record_table(plan, gaps, "commitments", {"gap_percent", "hard", "stretch", "unknown"});
  for (const auto& part : gaps) {
    const model::Goal& goal = plan.goals[part.goal];
    for (const auto& line : part.lines) {
      Row row = build_names(plan, part, line);
      row.cells.push_back(percent_cell(gap_percent(line)));
      for (auto& amount : commitment_cells(goal, line))
        row.cells.push_back(line.draft ? std::move(amount) : Cell{});
      row.cells.push_back(cell(goal.unit.name));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace planctl::report
