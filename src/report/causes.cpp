// report/causes: contributions, the path down, price against volume, the calendar, what people
// recorded.
#include "report/causes.hpp"

#include <algorithm>
#include <string>

#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

constexpr values::Text unassigned_word{.en = "unassigned", .es = "sin asignar", .zh = "未归属"};

Column figure(std::string key, values::Text heading, int drop = 0) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop};
}

std::vector<Cell> contribution_cells(const model::Contribution& one, const values::Unit& unit) {
  return {amount_cell(one.quota, unit), amount_cell(one.actual, unit),
          amount_cell(one.variance, unit, Sign::always), percent_cell(one.share_percent),
          percent_cell(one.running_percent)};
}

Table build_members(const model::Plan& plan, const model::Causes& causes) {
  const values::Unit& unit = plan.goals[causes.goal].unit;
  Table table{.key = "causes"};
  table.title = say({.en = "by member", .es = "por miembro", .zh = "按成员"});
  table.columns = member_columns(plan, causes.grain);
  table.columns.push_back(figure("quota", {.en = "quota", .es = "cuota", .zh = "配额"}, 3));
  table.columns.push_back(figure("actual", {.en = "actual", .es = "real", .zh = "实际"}, 2));
  table.columns.push_back(figure("variance", {.en = "variance", .es = "desviación", .zh = "差异"}));
  table.columns.push_back(figure("share", {.en = "of all", .es = "del total", .zh = "占比"}));
  table.columns.push_back(
      figure("running", {.en = "together", .es = "acumulado", .zh = "累计"}, 1));
  for (const auto& one : causes.members) {
    Row row{member_cells(plan, causes.grain, one.members, Naming::titles)};
    if (one.unassigned && !row.cells.empty()) row.cells[0] = cell(say(unassigned_word));
    append(row, contribution_cells(one, unit));
    table.rows.push_back(std::move(row));
  }
  drop_empty_decimals(table);
  return table;
}

std::vector<Cell> step_cells(const model::DrillStep& step, const values::Unit& unit) {
  return {amount_cell(step.quota, unit), amount_cell(step.actual, unit),
          amount_cell(step.variance, unit, Sign::always)};
}

Table build_path(const model::Plan& plan, const model::Causes& causes) {
  Table table{.key = "path"};
  table.title = say({.en = "down the path that moved most",
                     .es = "por el camino que más movió",
                     .zh = "沿影响最大的路径"});
  table.columns = {{.key = "dimension"}, {.key = "member", .fit = Fit::may_be_cut}};
  table.columns.push_back(figure("quota", {.en = "quota", .es = "cuota", .zh = "配额"}, 2));
  table.columns.push_back(figure("actual", {.en = "actual", .es = "real", .zh = "实际"}, 1));
  table.columns.push_back(figure("variance", {.en = "variance", .es = "desviación", .zh = "差异"}));
  for (const auto& step : causes.path) {
    const auto& dimension = plan.dimensions[step.dimension];
    Row row{{cell(name_dimension(dimension)), cell(title_of(dimension.members[step.member]))}};
    append(row, step_cells(step, plan.goals[causes.goal].unit));
    table.rows.push_back(std::move(row));
  }
  drop_empty_decimals(table);
  return table;
}

struct Part {
  std::string_view key;
  values::Text name;
  std::int64_t amount;
};

// In an order that does not change, so that results do not depend on it.
std::vector<Part> parts_of(const model::Causes& causes) {
  std::vector<Part> parts;
  if (causes.rates)
    parts.push_back(
        {"rates", {.en = "exchange rates", .es = "tipos de cambio", .zh = "汇率"}, *causes.rates});
  if (!causes.bridge) {
    parts.push_back({"rest",
                     {.en = "all else, at plan rates",
                      .es = "lo demás, a los cambios del plan",
                      .zh = "其余（按计划汇率）"},
                     causes.variance - causes.rates.value_or(0)});
    return parts;
  }
  const model::Bridge& bridge = *causes.bridge;
  parts.push_back({"price", {.en = "price", .es = "precio", .zh = "价格"}, bridge.price});
  parts.push_back({"quantity",
                   {.en = "quantity, at the planned mix",
                    .es = "cantidad, con la mezcla prevista",
                    .zh = "数量（按计划结构）"},
                   bridge.quantity});
  parts.push_back({"mix", {.en = "mix", .es = "mezcla", .zh = "结构"}, bridge.mix});
  parts.push_back({"new",
                   {.en = "new, without planned units",
                    .es = "nuevo, sin unidades previstas",
                    .zh = "新增（无计划数量）"},
                   bridge.new_items});
  parts.push_back({"dropped",
                   {.en = "dropped, nothing came of it",
                    .es = "perdido, sin ninguna venta",
                    .zh = "停售（没有实际）"},
                   bridge.dropped});
  parts.push_back({"adjusted",
                   {.en = "taken off the quota by adjustments",
                    .es = "quitado de la cuota por ajustes",
                    .zh = "调整从配额中减去"},
                   bridge.adjusted});
  parts.push_back({"unassigned", unassigned_word, bridge.unassigned});
  return parts;
}

Table build_bridge(const model::Plan& plan, const model::Causes& causes) {
  const model::Goal& goal = plan.goals[causes.goal];
  Table table{.key = "bridge"};
  table.title = causes.bridge ? say({.en = "price, volume and mix",
                                     .es = "precio, volumen y mezcla",
                                     .zh = "价格、销量与结构"})
                              : say({.en = "exchange rates apart",
                                     .es = "tipos de cambio aparte",
                                     .zh = "汇率影响单列"});
  table.columns = {{.key = "part"}, {.key = "amount", .align = Align::right}};
  for (const auto& part : parts_of(causes)) {
    if (part.amount == 0) continue;
    table.rows.push_back(
        {{cell(say(part.name)), amount_cell(part.amount, goal.unit, Sign::always)}});
  }
  table.rows.push_back({{cell(say({.en = "variance", .es = "desviación", .zh = "差异"})),
                         amount_cell(causes.variance, goal.unit, Sign::always)},
                        Row::Kind::total});
  drop_empty_decimals(table);
  return table;
}

diag::Message explain_bridge(const model::Plan& plan, const model::Causes& causes) {
  const model::Bridge& bridge = *causes.bridge;
  const model::Goal& units = plan.goals[bridge.units_goal];
  return say(
      {.en = "units by the goal `{0}`: planned {1}, came {2}; planned prices are quota / "
             "units of each item; what rounding leaves is in price",
       .es = "unidades según el objetivo `{0}`: previstas {1}, reales {2}; los precios "
             "previstos son cuota / unidades de cada artículo; el resto del redondeo está "
             "en precio",
       .zh = "数量依据目标 `{0}`：计划 {1}，实际 {2}；计划价格为各项配额 ÷ 数量；舍入余数计入价格"},
      {units.id.value, diag::Figure{bridge.planned_units, units.unit},
       diag::Figure{bridge.actual_units, units.unit}});
}

Table build_recorded(const model::Plan& plan, const model::Causes& causes) {
  Table table{.key = "recorded"};
  table.title = say({.en = "recorded causes", .es = "causas registradas", .zh = "已记录的原因"});
  table.columns = {{.key = "correction", .fit = Fit::may_be_cut, .least = 20},
                   {.key = "place", .fit = Fit::may_be_cut, .least = 12},
                   {.key = "period"},
                   {.key = "cause", .fit = Fit::may_be_cut}};
  for (const std::size_t at : causes.corrections) {
    const auto& correction = plan.corrections[at];
    table.rows.push_back({{cell(title_or_id(correction)), cell(name_where(plan, correction.where)),
                           cell(correction.period ? correction.period->value.label : std::string()),
                           cell(correction.cause->value)}});
  }
  return table;
}

void add_one(Document& document, const model::Plan& plan, const model::Causes& causes) {
  const model::Goal& goal = plan.goals[causes.goal];
  document.blocks.emplace_back(goal_heading(goal,
                                            {.en = "{0}: causes of the variance as of {1}",
                                             .es = "{0}: causas de la desviación a fecha {1}",
                                             .zh = "{0}：截至 {1} 的差异原因"},
                                            {values::to_string(causes.as_of)}));
  document.blocks.emplace_back(Paragraph{say(
      {.en = "variance {0}: favourable {1}, adverse {2}",
       .es = "desviación {0}: favorable {1}, desfavorable {2}",
       .zh = "差异 {0}：有利 {1}，不利 {2}"},
      {diag::Figure{causes.variance, goal.unit}, diag::Figure{causes.gross_favourable, goal.unit},
       diag::Figure{causes.gross_adverse, goal.unit}})});
  if (!causes.members.empty() && !causes.grain.by.empty())
    document.blocks.emplace_back(build_members(plan, causes));
  if (!causes.path.empty()) document.blocks.emplace_back(build_path(plan, causes));
  if (causes.bridge || causes.rates) document.blocks.emplace_back(build_bridge(plan, causes));
  if (causes.bridge)
    document.blocks.emplace_back(Paragraph{explain_bridge(plan, causes), Tone::dim});
  if (causes.calendar != 0)
    document.blocks.emplace_back(Paragraph{say(
        {.en = "calendar: working days and events put {0} into the quota of the running month "
               "so far, against even days; this is part of the quota, not of the variance",
         .es = "calendario: los días laborables y eventos suponen {0} en la cuota del mes en "
               "curso hasta hoy, frente a días iguales; es parte de la cuota, no de la "
               "desviación",
         .zh = "日历：与平均分日相比，工作日和活动使当月迄今配额变动 {0}；这属于配额，不属于差异"},
        {diag::Figure{causes.calendar, goal.unit}})});
  if (!causes.corrections.empty()) document.blocks.emplace_back(build_recorded(plan, causes));
}

// Without `--by` goals are told by the first dimension of each one's own cut.
std::vector<std::string> dimensions_of_all(const model::Plan& plan,
                                           const std::vector<model::Causes>& all) {
  std::vector<std::string> names;
  for (const auto& causes : all)
    for (const auto& name : dimensions_of(plan, causes.grain))
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  return names;
}

// The ids of the members, each below the name of its dimension.
std::vector<Cell> cells_below(const std::vector<std::string>& names, const model::Plan& plan,
                              const model::Grain& grain, const std::vector<std::size_t>& members) {
  std::vector<Cell> cells(names.size());
  auto ids = member_cells(plan, grain, members, Naming::ids);
  const auto dimensions = dimensions_of(plan, grain);
  for (std::size_t at = 0; at < dimensions.size(); ++at)
    cells[static_cast<std::size_t>(std::find(names.begin(), names.end(), dimensions[at]) -
                                   names.begin())] = std::move(ids[at]);
  return cells;
}

}  // namespace

Document build_causes(const model::Plan& plan, const std::vector<model::Causes>& all) {
  Document document;
  for (const auto& causes : all) add_one(document, plan, causes);
  return document;
}

Records build_cause_records(const model::Plan& plan, const std::vector<model::Causes>& all) {
  Table members{.key = "causes", .columns = {{.key = "goal"}}};
  const auto names = dimensions_of_all(plan, all);
  for (const auto& name : names) members.columns.push_back({.key = name, .group = "members"});
  for (const auto* key :
       {"quota", "actual", "variance", "share_percent", "running_percent", "unit"})
    members.columns.push_back({.key = key});
  Table path{.key = "path"};
  for (const auto* key : {"goal", "dimension", "member", "quota", "actual", "variance", "unit"})
    path.columns.push_back({.key = key});
  Table bridge{.key = "bridge"};
  for (const auto* key : {"goal", "part", "amount", "unit"}) bridge.columns.push_back({.key = key});
  Table calendar{.key = "calendar"};
  for (const auto* key : {"goal", "amount", "unit"}) calendar.columns.push_back({.key = key});
  Table recorded{.key = "recorded"};
  for (const auto* key : {"goal", "correction", "place", "period", "cause"})
    recorded.columns.push_back({.key = key});
  for (const auto& causes : all) {
    const model::Goal& goal = plan.goals[causes.goal];
    const auto add = [&](Table& table, std::vector<Cell> cells, std::vector<Cell> more) {
      cells.insert(cells.begin(), cell(goal.id.value));
      for (auto& one : more) cells.push_back(std::move(one));
      table.rows.push_back({std::move(cells)});
    };
    for (const auto& one : causes.members) {
      auto cells = contribution_cells(one, goal.unit);
      cells.push_back(cell(goal.unit.name));
      add(members, cells_below(names, plan, causes.grain, one.members), std::move(cells));
    }
    for (const auto& step : causes.path) {
      const auto& dimension = plan.dimensions[step.dimension];
      auto cells = step_cells(step, goal.unit);
      cells.push_back(cell(goal.unit.name));
      add(path, {cell(dimension.id.value), cell(dimension.members[step.member].id.value)},
          std::move(cells));
    }
    if (causes.bridge || causes.rates)
      for (const auto& part : parts_of(causes))
        add(bridge, {cell(std::string(part.key))},
            {amount_cell(part.amount, goal.unit), cell(goal.unit.name)});
    add(calendar, {}, {amount_cell(causes.calendar, goal.unit), cell(goal.unit.name)});
    for (auto& row : build_recorded(plan, causes).rows) add(recorded, std::move(row.cells), {});
  }
  return {.fields = {},
          .tables = {std::move(members), std::move(path), std::move(bridge), std::move(calendar),
                     std::move(recorded)}};
}

}  // namespace planctl::report
