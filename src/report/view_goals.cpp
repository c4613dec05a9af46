// report/view_goals: goals with their status, what drives what, what they cost, and who is
// appraised on them.
#include <algorithm>

#include "model/spending.hpp"
#include "report/known_until.hpp"
#include "report/phrases.hpp"
#include "report/strategy_map.hpp"
#include "report/titles.hpp"
#include "report/view_parts.hpp"

namespace planctl::report {
namespace {

Cell date_cell(const model::Maybe<values::Date>& date) { return date ? cell(date->value) : Cell{}; }

Cell person_cell(const model::Plan& plan, const model::MaybeRef<model::Person>& person) {
  const auto* found = plan.people.get(person);
  return found == nullptr ? Cell{} : cell(title_of(*found));
}

Cell target_cell(const View& view, std::size_t at) {
  const model::Goal& goal = view.plan.goals[at];
  if (view.guarded.contains(at))
    return cell(say({.en = "withheld", .es = "reservado", .zh = "不予显示"}), Tone::dim);
  if (!goal.target) return {};
  return cell(
      say({.en = "{0}", .es = "{0}", .zh = "{0}"}, {diag::Figure{goal.target->units, goal.unit}}));
}

values::Text name_perspective(model::Perspective perspective) {
  switch (perspective) {
    case model::Perspective::financial:
      return {.en = "financial", .es = "financiera", .zh = "财务"};
    case model::Perspective::customer:
      return {.en = "customers", .es = "clientes", .zh = "客户"};
    case model::Perspective::process:
      return {.en = "processes", .es = "procesos", .zh = "流程"};
    case model::Perspective::learning:
      break;
  }
  return {.en = "learning", .es = "aprendizaje", .zh = "学习与成长"};
}

diag::Message list_titles(const model::Plan& plan,
                          const std::vector<model::Ref<model::Goal>>& refs) {
  std::vector<std::string> titles;
  for (const auto& ref : refs)
    if (const auto* goal = plan.goals.get(ref)) titles.push_back(title_of(*goal));
  return list(std::move(titles));
}

// What a line of the budget is for.
std::string name_purpose(const model::Plan& plan, const model::BudgetLine& line) {
  if (line.goal != model::none) return title_of(plan.goals[line.goal]);
  if (line.strategy != model::none) return title_or_id(plan.strategies[line.strategy]);
  if (line.action != model::none) return title_of(plan.actions[line.action]);
  if (line.project != model::none) return title_of(plan.projects[line.project]);
  return line.purpose ? line.purpose->value : std::string();
}

bool is_for(const View& view, const Reach& reach, const model::BudgetLine& line) {
  if (view.audience.kind == Audience::Kind::whole) return true;
  return reach.has_person(line.owner) || (line.goal != model::none && reach.has_goal(line.goal)) ||
         (line.action != model::none && reach.has_action(view.plan.actions[line.action])) ||
         (line.project != model::none && reach.has_person(view.plan.projects[line.project].owner));
}

}  // namespace

const model::VarianceTable* find_total(const View& view, std::size_t goal) {
  for (const auto& table : view.totals)
    if (table.goal == goal) return &table;
  return nullptr;
}

Blocks build_goals(const View& view, const Reach& reach) {
  Table table{.key = "goals"};
  table.columns = {words_column("goal", {.en = "goal", .es = "objetivo", .zh = "目标"}),
                   {.key = "target",
                    .heading = say({.en = "target", .es = "meta", .zh = "目标值"}),
                    .align = Align::right},
                   {.key = "due", .heading = say({.en = "due", .es = "vence", .zh = "期限"})},
                   words_column("owner", {.en = "owner", .es = "responsable", .zh = "负责人"}, 1)};
  const bool judged = view.audience.sees(Part::results) && !view.totals.empty();
  if (judged) {
    table.columns.push_back(
        figure_column("attained", {.en = "attained", .es = "logro", .zh = "达成率"}, 2));
    table.columns.push_back(
        {.key = "status", .heading = say({.en = "status", .es = "estado", .zh = "状态"})});
  }
  for (std::size_t at = 0; at < view.plan.goals.size(); ++at) {
    if (!reach.has_goal(at)) continue;
    const model::Goal& goal = view.plan.goals[at];
    Row row{{cell(title_of(goal)), target_cell(view, at), date_cell(goal.due),
             person_cell(view.plan, goal.owner)}};
    if (const auto* total = find_total(view, at); judged && total != nullptr) {
      row.cells.push_back(percent_cell(total->total.attainment_percent));
      row.cells.push_back(status_cell(total->total.status));
      note_known_until(view.plan, *total, view.as_of, table);
    }
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) return {};
  return {Heading{say({.en = "Goals", .es = "Objetivos", .zh = "目标"})}, std::move(table)};
}

Blocks build_goal_links(const View& view) {
  // The map has the targets of goals on it: those who do not see them all get their names alone.
  if (view.audience.kind == Audience::Kind::whole && view.audience.sees(Part::goals)) {
    auto map = build_map(view.plan, view.totals, view.as_of, WithStrategies::no);
    if (map.nodes.empty()) return {};
    return {Heading{say({.en = "Strategy map", .es = "Mapa estratégico", .zh = "战略地图"})},
            std::move(map)};
  }
  Table table{.key = "map"};
  table.columns = {
      words_column("perspective", {.en = "perspective", .es = "perspectiva", .zh = "维度"}),
      words_column("goal", {.en = "goal", .es = "objetivo", .zh = "目标"}),
      words_column("driven_by", {.en = "driven by", .es = "impulsado por", .zh = "驱动因素"})};
  for (const auto perspective : {model::Perspective::financial, model::Perspective::customer,
                                 model::Perspective::process, model::Perspective::learning})
    for (const auto& goal : view.plan.goals)
      if (goal.perspective && goal.perspective->value == perspective)
        table.rows.push_back({{cell(say(name_perspective(perspective))), cell(title_of(goal)),
                               cell(list_titles(view.plan, goal.driven_by))}});
  if (table.rows.empty()) return {};
  return {Heading{say({.en = "What drives what", .es = "Qué impulsa qué", .zh = "因果关系"})},
          std::move(table)};
}

Blocks build_budget(const View& view, const Reach& reach) {
  const values::Unit unit = view.plan.currency_unit();
  Table table{.key = "budget"};
  table.columns = {words_column("line", {.en = "line", .es = "partida", .zh = "项目"}),
                   words_column("for", {.en = "for", .es = "para", .zh = "用途"}),
                   figure_column("amount", {.en = "amount", .es = "importe", .zh = "金额"}),
                   figure_column("spent", {.en = "spent", .es = "gastado", .zh = "已支出"}, 1)};
  std::int64_t amounts = 0;
  std::int64_t spent_in_all = 0;
  bool records = false;
  for (const auto& line : view.plan.budget.lines) {
    if (!is_for(view, reach, line)) continue;
    const std::int64_t spent = model::sum_spent(view.plan, line).value_or(0);
    const std::int64_t amount = line.amount ? line.amount->units : 0;
    amounts += amount;
    spent_in_all += spent;
    records = records || !line.spent.empty();
    table.rows.push_back(
        {{cell(line.title ? line.title->value : line.id.value), cell(name_purpose(view.plan, line)),
          line.amount ? amount_cell(amount, unit) : Cell{},
          line.spent.empty() ? Cell{} : amount_cell(spent, unit)}});
  }
  if (table.rows.empty()) return {};
  table.rows.push_back({{cell(say({.en = "total", .es = "total", .zh = "合计"})),
                         {},
                         amount_cell(amounts, unit),
                         amount_cell(spent_in_all, unit)},
                        Row::Kind::total});
  // Without a record nothing is known of what was spent, not that it was nothing.
  if (!records) {
    table.columns.pop_back();
    for (auto& row : table.rows) row.cells.pop_back();
  }
  drop_empty_decimals(table);
  diag::Message heading = say({.en = "Budget", .es = "Presupuesto", .zh = "预算"});
  if (!unit.name.empty())
    heading =
        say({.en = "Budget, {0}", .es = "Presupuesto, {0}", .zh = "预算（{0}）"}, {unit.name});
  return {Heading{std::move(heading)}, std::move(table)};
}

Blocks build_appraisal(const View& view, const Reach& reach) {
  const model::Plan& plan = view.plan;
  Table table{.key = "appraisal"};
  const bool own = view.audience.kind == Audience::Kind::person;
  if (!own)
    table.columns.push_back(words_column("who", {.en = "who", .es = "quién", .zh = "被考核人"}));
  table.columns.push_back(words_column("on", {.en = "on what", .es = "por qué", .zh = "考核内容"}));
  table.columns.push_back(figure_column("weight", {.en = "weight", .es = "peso", .zh = "权重"}));
  for (const auto& appraisal : plan.appraisal) {
    const auto* person = plan.people.get(appraisal.person);
    if (person == nullptr || !reach.has_person(appraisal.person.index)) continue;
    for (const auto& line : appraisal.lines) {
      const auto* goal = plan.goals.get(line.goal);
      const auto* action = plan.actions.get(line.action);
      diag::Message on = as_written(goal != nullptr     ? title_of(*goal)
                                    : action != nullptr ? title_of(*action)
                                                        : std::string());
      for (const auto& at : line.where.coordinates)
        if (at.known())
          on = with_part(std::move(on), title_of(plan.dimensions[at.dimension].members[at.member]));
      Row row;
      if (!own) row.cells.push_back(cell(title_of(*person)));
      row.cells.push_back(cell(std::move(on)));
      row.cells.push_back(line.weight ? percent_cell(line.weight->units / 10) : Cell{});
      table.rows.push_back(std::move(row));
    }
  }
  Blocks blocks;
  if (table.rows.empty()) return blocks;
  blocks.emplace_back(Heading{say({.en = "Appraisal", .es = "Evaluación", .zh = "考核"})});
  blocks.emplace_back(std::move(table));
  Bullets bullets;
  for (const auto& reward : plan.rewards) {
    if (!reward.pays) continue;
    if (std::none_of(reward.people.begin(), reward.people.end(),
                     [&](const auto& one) { return one.known() && reach.has_person(one.index); }))
      continue;
    const std::string title = reward.title ? reward.title->value : reward.id.value;
    bullets.items.emplace_back(
        say({.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"}, {title, reward.pays->value}));
  }
  if (!bullets.items.empty()) blocks.emplace_back(std::move(bullets));
  return blocks;
}

}  // namespace planctl::report
