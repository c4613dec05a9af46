// report/actions: how late each action is, what it earned, what it will cost, and what slips next.
#include "report/actions.hpp"

#include <algorithm>
#include <cstdlib>

#include "report/phrases.hpp"

namespace planctl::report {
namespace {

constexpr values::Text total_word{.en = "total", .es = "total", .zh = "合计"};
constexpr values::Text no_goal{.en = "for no goal", .es = "sin objetivo", .zh = "不属于任何目标"};

Word word_of(model::Pace pace) {
  switch (pace) {
    case model::Pace::done:
      return {"done", {.en = "done", .es = "hecha", .zh = "完成"}};
    case model::Pace::on_time:
      return {"on_time", {.en = "on time", .es = "en plazo", .zh = "按时"}};
    case model::Pace::behind:
      return {"behind", {.en = "behind", .es = "retrasada", .zh = "落后"}};
    case model::Pace::overdue:
      return {"overdue", {.en = "overdue", .es = "vencida", .zh = "逾期"}};
    case model::Pace::to_come:
      break;
  }
  return {"to_come", {.en = "to come", .es = "pendiente", .zh = "未开始"}};
}

Cell pace_cell(model::Pace pace) {
  switch (pace) {
    case model::Pace::done:
    case model::Pace::on_time:
      return cell(word_of(pace), Tone::good);
    case model::Pace::behind:
      return cell(word_of(pace), Tone::fair);
    case model::Pace::overdue:
      return cell(word_of(pace), Tone::bad);
    case model::Pace::to_come:
      break;
  }
  return cell(word_of(pace));
}

// Thousandths.
Cell index_cell(const std::optional<std::int64_t>& index) {
  return amount_cell(index, values::Unit{.name = {}, .decimals = 3});
}

Cell date_cell(const std::optional<values::Date>& date) { return date ? cell(*date) : Cell{}; }

Column figure(std::string key, values::Text heading, int drop = 0) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop};
}

Column words(std::string key, values::Text heading) {
  return {.key = std::move(key), .heading = say(heading), .fit = Fit::may_be_cut, .least = 14};
}

constexpr values::Text action_word{.en = "action", .es = "acción", .zh = "行动"};

Words name_goal(const model::Plan& plan, std::size_t goal) {
  if (goal == model::none) return say(no_goal);
  return title_of(plan.goals[goal]);
}

using Lines = std::vector<model::ActionVariance>;

Table build_times(const model::Plan& plan, const Lines& lines, Words title) {
  Table table{.key = "times", .title = std::move(title)};
  table.columns = {
      words("action", action_word),
      {.key = "due", .heading = say({.en = "due", .es = "vence", .zh = "期限"}), .drop = 2},
      figure("planned_percent", {.en = "planned", .es = "previsto", .zh = "应完成"}, 3),
      figure("done_percent", {.en = "done", .es = "hecho", .zh = "已完成"}),
      figure("days", {.en = "days", .es = "días", .zh = "天数"}),
      {.key = "expected", .heading = say({.en = "ends", .es = "fin", .zh = "预计完成"}), .drop = 1},
      {.key = "at_own_pace",
       .heading = say({.en = "at its pace", .es = "a su ritmo", .zh = "按现速"}),
       .drop = 4},
      {.key = "status", .heading = say({.en = "status", .es = "estado", .zh = "状态"})}};
  for (const auto& line : lines) {
    const model::Action& action = plan.actions[line.action];
    table.rows.push_back(
        {{cell(title_of(action)), cell(action.due->value), percent_cell(line.planned_percent),
          percent_cell(line.done_percent), days_cell(line.days), date_cell(line.expected),
          date_cell(line.at_own_pace), pace_cell(line.pace)}});
  }
  return table;
}

std::vector<Cell> value_cells(const model::EarnedValue& value, const values::Unit& unit) {
  return {amount_cell(value.budget, unit),
          amount_cell(value.planned, unit),
          amount_cell(value.earned, unit),
          amount_cell(value.actual, unit),
          amount_cell(value.schedule_variance(), unit, Sign::always),
          amount_cell(value.cost_variance(), unit, Sign::always),
          index_cell(value.schedule_index),
          index_cell(value.cost_index)};
}

// What was earned of all, and what it cost where that is known.
std::vector<Cell> value_cells(const model::ActionGroup& group, const values::Unit& unit) {
  auto cells = value_cells(group.value, unit);
  const auto costed = value_cells(group.costed, unit);
  for (const std::size_t at : {3U, 5U, 7U}) cells[at] = costed[at];
  return cells;
}

Table build_values(const model::Plan& plan, const model::ActionTable& table) {
  const values::Unit unit = plan.currency_unit();
  Table values{
      .key = "values",
      .title =
          say({.en = "Earned value, in {0}", .es = "Valor ganado, en {0}", .zh = "挣值（{0}）"},
              {unit.name.empty() ? "-" : unit.name})};
  values.columns = {words("action", action_word),
                    figure("budget", {.en = "budget", .es = "presup.", .zh = "预算"}, 3),
                    figure("planned", {.en = "planned", .es = "previsto", .zh = "计划值"}),
                    figure("earned", {.en = "earned", .es = "ganado", .zh = "挣值"}),
                    figure("spent", {.en = "spent", .es = "gastado", .zh = "已支出"}),
                    figure("schedule_variance", {.en = "SV", .es = "SV", .zh = "SV"}, 5),
                    figure("cost_variance", {.en = "CV", .es = "CV", .zh = "CV"}, 4),
                    figure("spi", {.en = "SPI", .es = "SPI", .zh = "SPI"}, 1),
                    figure("cpi", {.en = "CPI", .es = "CPI", .zh = "CPI"}, 2)};
  const auto add = [&](Words name, std::vector<Cell> cells, Row::Kind kind) {
    Row row{{}, kind};
    std::visit([&](const auto& text) { row.cells.push_back(cell(text)); }, name);
    row.cells.insert(row.cells.end(), cells.begin(), cells.end());
    values.rows.push_back(std::move(row));
  };
  for (const auto& line : table.lines)
    if (line.value.budget != 0 || line.value.actual)
      add(title_of(plan.actions[line.action]), value_cells(line.value, unit), Row::Kind::plain);
  if (values.rows.empty()) return values;
  if (table.goals.size() > 1)
    for (const auto& group : table.goals)
      if (group.value.budget != 0 || group.with_spending > 0)
        add(name_goal(plan, group.goal), value_cells(group, unit), Row::Kind::total);
  add(say(total_word), value_cells(table.total, unit), Row::Kind::total);
  drop_empty_decimals(values);
  return values;
}

Table build_estimates(const model::Plan& plan, const model::EarnedValue& value) {
  const values::Unit unit = plan.currency_unit();
  Table table{.key = "estimates"};
  table.columns = {{.key = "what"}, {.key = "amount", .align = Align::right}, {.key = "method"}};
  const auto add = [&](values::Text what, Cell amount, values::Text how) {
    table.rows.push_back({{cell(say(what)), std::move(amount), cell(say(how))}});
  };
  add({.en = "final cost, pace so far",
       .es = "coste final al ritmo actual",
       .zh = "完工成本：按现有成本效率"},
      amount_cell(value.at_cost_pace, unit),
      {.en = "budget / CPI", .es = "presup. / CPI", .zh = "预算 ÷ CPI"});
  add({.en = "final cost, rest as planned",
       .es = "coste final, resto según plan",
       .zh = "完工成本：其余按计划"},
      amount_cell(value.at_plan, unit),
      {.en = "spent + rest (budget - earned)",
       .es = "gastado + resto (presup. - ganado)",
       .zh = "已支出 + 剩余（预算 - 挣值）"});
  add({.en = "final cost, both paces",
       .es = "coste final a ambos ritmos",
       .zh = "完工成本：兼顾进度与成本"},
      amount_cell(value.at_both_paces, unit),
      {.en = "spent + rest / (CPI x SPI)",
       .es = "gastado + resto / (CPI x SPI)",
       .zh = "已支出 + 剩余 ÷（CPI × SPI）"});
  drop_empty_decimals(table);
  table.rows.push_back({{cell(say({.en = "CPI needed from here",
                                   .es = "CPI necesario desde ahora",
                                   .zh = "此后所需的 CPI"})),
                         index_cell(value.required_index),
                         cell(say(value.actual && *value.actual >= value.budget
                                      ? values::Text{.en = "none: the budget is spent",
                                                     .es = "ninguno: el presup. está gastado",
                                                     .zh = "无：预算已用完"}
                                      : values::Text{.en = "rest / (budget - spent)",
                                                     .es = "resto / (presup. - gastado)",
                                                     .zh = "剩余 ÷（预算 - 已支出）"}))}});
  return table;
}

void drop_column_without_words(Table& table, std::ptrdiff_t column) {
  const auto at = static_cast<std::size_t>(column);
  if (std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        return !std::holds_alternative<std::monostate>(row.cells[at].content);
      }))
    return;
  table.columns.erase(table.columns.begin() + column);
  for (Row& row : table.rows) row.cells.erase(row.cells.begin() + column);
}

Table build_slips(const model::Plan& plan, const model::ActionTable& table) {
  Table slips{.key = "slips",
              .title = say({.en = "What slips", .es = "Lo que se retrasa", .zh = "将延误的行动"})};
  slips.columns = {
      words("action", action_word),
      words("waits_for", {.en = "waits for", .es = "espera a", .zh = "等待"}),
      {.key = "due", .heading = say({.en = "due", .es = "vence", .zh = "期限"})},
      {.key = "expected", .heading = say({.en = "ends", .es = "fin", .zh = "预计完成"})},
      figure("slip", {.en = "days", .es = "días", .zh = "天数"}),
      {.key = "critical", .heading = "", .drop = 1}};
  for (const std::size_t at : table.slips) {
    const auto& line = table.lines[at];
    const model::Action& action = plan.actions[line.action];
    slips.rows.push_back(
        {{cell(title_of(action)),
          line.waits_for == model::none ? Cell{} : cell(title_of(plan.actions[line.waits_for])),
          cell(action.due->value), date_cell(line.expected),
          cell(DayCount{10 * line.slip, Sign::always}, Tone::bad),
          line.critical
              ? cell(say({.en = "critical path", .es = "camino crítico", .zh = "关键路径"}))
              : Cell{}}});
  }
  drop_column_without_words(slips, 5);
  drop_column_without_words(slips, 1);
  return slips;
}

// What no table says.
void add_remarks(const model::Plan& plan, const model::ActionTable& table, Document& document) {
  const auto add = [&](diag::Message message, Tone tone) {
    document.blocks.push_back(Paragraph{std::move(message), tone});
  };
  const auto& total = table.total;
  if (total.working_days && *total.working_days != 0) {
    const bool behind = *total.working_days < 0;
    add(say(behind ? values::Text{.en = "all actions together are {0} working days behind",
                                  .es = "en conjunto, las acciones van {0} días laborables con "
                                        "retraso",
                                  .zh = "全部行动合计落后 {0} 个工作日"}
                   : values::Text{.en = "all actions together are {0} working days ahead",
                                  .es = "en conjunto, las acciones van {0} días laborables "
                                        "adelantadas",
                                  .zh = "全部行动合计提前 {0} 个工作日"},
            {diag::Figure{std::abs(*total.working_days), {.name = {}, .decimals = 1}}}),
        Tone::plain);
  }
  if (total.with_spending > 0 && total.with_spending < total.actions)
    add(say({.en = "what was spent, CV, CPI and final costs cover only actions whose budget lines "
                   "record spending: {0} of {1}",
             .es = "lo gastado, CV, CPI y costes finales solo abarcan las acciones cuyas partidas "
                   "anotan gastos: {0} de {1}",
             .zh = "已支出、CV、CPI 与完工成本只含预算项目记有支出的 {0} 项行动（共 {1} 项）"},
            {std::to_string(total.with_spending), std::to_string(total.actions)}),
        Tone::dim);
  if (!table.undated.empty()) {
    Listing listing{say({.en = "without a due date, and in no line:",
                         .es = "sin fecha de vencimiento, y en ninguna línea:",
                         .zh = "没有截止日期，未列出："}),
                    {}};
    for (const std::size_t action : table.undated)
      listing.items.emplace_back(title_of(plan.actions[action]));
    document.blocks.push_back(std::move(listing));
  }
  add(say({.en = "days: working days ahead (+) or behind (-) of the action's own plan; ends: when "
                 "what is left takes as long as planned",
           .es = "días: días laborables de adelanto (+) o retraso (-) sobre el plan de la acción; "
                 "fin: si lo que falta dura lo previsto",
           .zh =
               "天数：相对行动自身计划提前（+）或落后（-）的工作日；预计完成：剩余工作按计划用时"}),
      Tone::dim);
}

}  // namespace

std::optional<diag::Message> say_grouping(const model::Plan& plan) {
  const bool open =
      std::any_of(plan.actions.begin(), plan.actions.end(), [&](const model::Action& action) {
        const auto* const strategy = plan.strategies.get(action.strategy);
        if (strategy == nullptr) return false;
        if (!action.goal) return strategy->serves.size() > 1;
        return std::none_of(strategy->serves.begin(), strategy->serves.end(),
                            [&](const auto& goal) { return goal.index == action.goal->index; });
      });
  if (!open) return std::nullopt;
  return say({.en = "an action stands under its own goal, without one under the first goal that "
                    "its strategy serves",
              .es = "cada acción figura bajo su propio objetivo y, si no tiene, bajo el primero al "
                    "que sirve su estrategia",
              .zh = "行动列在自己的目标之下；没有目标时，列在其策略所服务的第一个目标之下"});
}

Document build_actions(const model::Plan& plan, const model::ActionTable& table) {
  Document document;
  document.blocks.push_back(Heading{
      say({.en = "Actions as of {0}", .es = "Acciones a fecha {0}", .zh = "截至 {0} 的行动"},
          {values::to_string(table.as_of)})});
  for (const auto& group : table.goals) {
    Lines lines;
    std::copy_if(table.lines.begin(), table.lines.end(), std::back_inserter(lines),
                 [&](const auto& line) { return line.goal == group.goal; });
    document.blocks.push_back(build_times(plan, lines, name_goal(plan, group.goal)));
  }
  if (Table values = build_values(plan, table); !values.rows.empty())
    document.blocks.push_back(std::move(values));
  if (table.total.with_spending > 0)
    document.blocks.push_back(build_estimates(plan, table.total.costed));
  if (!table.slips.empty()) document.blocks.push_back(build_slips(plan, table));
  add_remarks(plan, table, document);
  if (const auto grouping = say_grouping(plan))
    document.blocks.push_back(Paragraph{*grouping, Tone::dim});
  return document;
}

Records build_action_records(const model::Plan& plan, const model::ActionTable& table) {
  const values::Unit unit = plan.currency_unit();
  const std::vector<std::string> value_keys{
      "budget",        "planned_value", "earned_value", "actual_cost", "schedule_variance",
      "cost_variance", "spi",           "cpi"};
  Table actions{.key = "actions"};
  for (const auto* key :
       {"goal", "action", "start", "due", "planned_percent", "done_percent", "working_days",
        "expected", "at_own_pace", "slip", "waits_for", "critical", "status"})
    actions.columns.push_back({.key = key});
  for (const auto& key : value_keys) actions.columns.push_back({.key = key});
  for (const auto* key : {"eac_cost_pace", "eac_plan", "eac_both_paces", "unit"})
    actions.columns.push_back({.key = key});
  const auto goal_id = [&](std::size_t goal) {
    return cell(goal == model::none ? std::string() : plan.goals[goal].id.value);
  };
  for (const auto& line : table.lines) {
    const model::Action& action = plan.actions[line.action];
    Row row{{goal_id(line.goal), cell(action.id.value),
             action.start ? cell(action.start->value) : Cell{}, cell(action.due->value),
             percent_cell(line.planned_percent), percent_cell(line.done_percent),
             days_cell(line.days), date_cell(line.expected), date_cell(line.at_own_pace),
             cell(Count{line.slip}),
             cell(line.waits_for == model::none ? std::string()
                                                : plan.actions[line.waits_for].id.value),
             cell(Truth{line.critical}), pace_cell(line.pace)}};
    append(row, value_cells(line.value, unit));
    for (const auto& estimate :
         {line.value.at_cost_pace, line.value.at_plan, line.value.at_both_paces})
      row.cells.push_back(amount_cell(estimate, unit));
    row.cells.push_back(cell(unit.name));
    actions.rows.push_back(std::move(row));
  }
  Table goals{.key = "goals"};
  for (const auto* key : {"goal", "actions", "with_spending", "days", "working_days"})
    goals.columns.push_back({.key = key});
  for (const auto& key : value_keys) goals.columns.push_back({.key = key});
  for (const auto& group : table.goals) {
    Row row{{goal_id(group.goal), cell(Count{group.actions}), cell(Count{group.with_spending}),
             days_cell(group.days), days_cell(group.working_days)}};
    append(row, value_cells(group, unit));
    goals.rows.push_back(std::move(row));
  }
  return {.fields = {{"as_of", table.as_of}}, .tables = {std::move(actions), std::move(goals)}};
}

}  // namespace planctl::report
