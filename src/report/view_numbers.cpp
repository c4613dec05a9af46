// report/view_numbers: the quotas that an audience carries, by what stands below them and over the
// year, and how they stand.
#include <algorithm>
#include <numeric>
#include <span>

#include "model/owners.hpp"
#include "report/known_until.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"
#include "report/variance.hpp"
#include "report/view_parts.hpp"

namespace planctl::report {
namespace {

constexpr std::size_t name_cells = 32;  // that tell one part that is carried from another
constexpr values::Text year_word{.en = "year", .es = "año", .zh = "全年"};

// The place, and the period where the amount is held in that alone.
std::string name_place_of(const model::Plan& plan, const CarriedQuota& carried) {
  std::string name = name_where(plan, carried.place);
  if (carried.period) name += (name.empty() ? "" : " / ") + carried.period->label;
  return name;
}

bool is_same_part(const CarriedQuota& one, const CarriedQuota& other) {
  return one.goal == other.goal && model::is_same(one.place, other.place) &&
         one.period == other.period;
}

diag::Message name_goal_at(const model::Plan& plan, std::size_t goal, std::string place) {
  diag::Message name = as_written(title_of(plan.goals[goal]));
  return place.empty() ? name : with_part(std::move(name), std::move(place));
}

diag::Message name_without_unit(const model::Plan& plan, const CarriedQuota& carried) {
  return name_goal_at(plan, carried.goal, name_place_of(plan, carried));
}

// "Net sales, North (EUR)"
diag::Message name_carried(const model::Plan& plan, const CarriedQuota& carried) {
  const model::Goal& goal = plan.goals[carried.goal];
  diag::Message name = name_without_unit(plan, carried);
  if (!goal.unit.name.empty()) name = with_brackets(std::move(name), goal.unit.name);
  return name;
}

// Why the year of these figures is not what it is to bring.
std::optional<diag::Message> say_moved(const View& view, const CarriedQuota& carried) {
  if (carried.moved == 0) return std::nullopt;
  return say({.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"},
             {diag::Clauses{name_without_unit(view.plan, carried)},
              diag::Clauses{say_carried(carried.moved, view.plan.goals[carried.goal].unit)}});
}

std::optional<diag::Message> say_shared(const View& view, const CarriedQuota& carried) {
  if (!carried.shared) return std::nullopt;
  return say(
      {.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"},
      {diag::Clauses{name_without_unit(view.plan, carried)}, diag::Clauses{*carried.shared}});
}

// Of which days the year of these figures is: their name may be cut short where it says so.
std::optional<diag::Message> say_held(const View& view, const CarriedQuota& carried) {
  if (!carried.period) return std::nullopt;
  const auto& [label, days] = *carried.period;
  return say(
      {.en = "{0}: held in {1}, from {2} to {3}",
       .es = "{0}: fijado en {1}, del {2} al {3}",
       .zh = "{0}：锁定于 {1}（{2} 至 {3}）"},
      {diag::Clauses{name_goal_at(view.plan, carried.goal, name_where(view.plan, carried.place))},
       label, values::to_string(days.start), values::to_string(values::plus_days(days.past, -1))});
}

std::vector<Cell> amounts_of(const View& view, const model::Goal& goal,
                             std::span<const std::int64_t> daily) {
  std::vector<Cell> cells;
  for (const auto& period : values::periods_of(view.plan.year(), values::Every::quarter))
    cells.push_back(amount_cell(amount_in(view, goal, daily, period.days), goal.unit));
  cells.push_back(amount_cell(amount_in(view, goal, daily, view.plan.year().days), goal.unit));
  return cells;
}

void add_quarter_columns(const View& view, Table& table) {
  int drop = 1;  // the last quarter goes first
  for (const auto& period : values::periods_of(view.plan.year(), values::Every::quarter))
    table.columns.push_back(
        {.key = period.label, .heading = period.label, .align = Align::right, .drop = drop++});
  table.columns.push_back(figure_column("year", year_word));
}

// The month of the day, unless that is its last.
std::optional<values::Period> find_running(const View& view, values::Date day) {
  for (const auto& period : values::periods_of(view.plan.year(), values::Every::month))
    if (period.days.contains(day) && values::plus_days(day, 1) < period.days.past) return period;
  return std::nullopt;
}

const model::VarianceLine* find_line(const CarriedQuota& carried, const values::Period& period) {
  if (!carried.months) return nullptr;
  for (const auto& line : carried.months->lines)
    if (!line.unassigned && line.period.label == period.label) return &line;
  return nullptr;
}

Table build_months(const View& view, const CarriedQuota& carried) {
  const model::Goal& goal = view.plan.goals[carried.goal];
  Table table{.key = "months", .title = name_carried(view.plan, carried)};
  table.columns = {
      {.key = "month", .heading = say({.en = "month", .es = "mes", .zh = "月份"})},
      figure_column("quota", {.en = "quota", .es = "cuota", .zh = "配额"}),
      figure_column("so_far", {.en = "so far", .es = "acumulada", .zh = "累计配额"}, 2)};
  if (carried.months) {
    table.columns.push_back(figure_column("actual", {.en = "actual", .es = "real", .zh = "实际"}));
    table.columns.push_back(
        figure_column("variance", {.en = "variance", .es = "desviación", .zh = "差异"}, 1));
    table.columns.push_back(
        figure_column("attained", {.en = "attained", .es = "logro", .zh = "达成率"}));
  }
  const auto start = view.plan.year().days.start;
  for (const auto& period : values::periods_of(view.plan.year(), values::Every::month)) {
    Row row{
        {cell(period.label),
         amount_cell(amount_in(view, goal, carried.daily, period.days), goal.unit),
         amount_cell(amount_in(view, goal, carried.daily, {start, period.days.past}), goal.unit)}};
    if (const auto* line = find_line(carried, period))
      append(row, {amount_cell(line->actual, goal.unit),
                   amount_cell(line->variance, goal.unit, Sign::always),
                   percent_cell(line->attainment_percent)});
    table.rows.push_back(std::move(row));
  }
  if (const auto running =
          carried.months ? find_running(view, carried.months->as_of) : std::nullopt)
    table.notes.emplace_back(
        say({.en = "{0} counts up to {1}: its actual, against its quota so far",
             .es = "{0} cuenta hasta {1}: su real, frente a su cuota hasta "
                   "entonces",
             .zh = "{0} 只计至 {1}：实际与截至当日的配额相比"},
            {running->label, values::to_string(carried.months->as_of)}));
  drop_empty_decimals(table);
  return table;
}

// What a person must bring, from the day to the year.
// Why nothing is due on the day.
std::optional<diag::Message> say_outside_year(const View& view) {
  const auto& year = view.plan.year().days;
  if (view.as_of < year.start)
    return say({.en = "the plan's year begins on {0}",
                .es = "el año del plan empieza el {0}",
                .zh = "计划年度自 {0} 开始"},
               {values::to_string(year.start)});
  if (view.as_of >= year.past)
    return say({.en = "the plan's year ended on {0}",
                .es = "el año del plan terminó el {0}",
                .zh = "计划年度已于 {0} 结束"},
               {values::to_string(values::plus_days(year.past, -1))});
  return std::nullopt;
}

Table build_today(const View& view) {
  Table table{.key = "numbers"};
  table.columns = {words_column("what", {.en = "my number", .es = "mi cifra", .zh = "我的数字"}),
                   figure_column("day", {.en = "today", .es = "hoy", .zh = "今天"}),
                   figure_column("week", {.en = "this week", .es = "semana", .zh = "本周"}),
                   figure_column("month", {.en = "this month", .es = "mes", .zh = "本月"}),
                   figure_column("quarter", {.en = "quarter", .es = "trimestre", .zh = "本季"}, 1),
                   figure_column("year", year_word)};
  table.columns.front().least = name_cells;
  const auto week_start =
      view.plan.header.weeks ? view.plan.header.weeks->value : values::WeekStart::monday;
  for (const auto& carried : view.carried) {
    const model::Goal& goal = view.plan.goals[carried.goal];
    Row row{{cell(name_carried(view.plan, carried))}};
    const auto amount = [&](const values::Days& days) {
      return amount_cell(amount_in(view, goal, carried.daily, days), goal.unit);
    };
    for (const auto every :
         {values::Every::day, values::Every::week, values::Every::month, values::Every::quarter}) {
      row.cells.emplace_back();
      for (const auto& period : values::periods_of(view.plan.year(), every, week_start))
        if (period.days.contains(view.as_of)) row.cells.back() = amount(period.days);
    }
    row.cells.push_back(amount(view.plan.year().days));
    table.rows.push_back(std::move(row));
    if (const auto shared = say_shared(view, carried)) table.notes.emplace_back(*shared);
    if (const auto held = say_held(view, carried)) table.notes.emplace_back(*held);
    if (const auto moved = say_moved(view, carried)) table.notes.emplace_back(*moved);
  }
  if (const auto outside = say_outside_year(view)) table.notes.emplace_back(*outside);
  drop_empty_decimals(table);
  return table;
}

Row build_standing_row(const values::Unit& unit, Content what, const model::VarianceLine& line) {
  return {{cell(std::move(what)), amount_cell(line.quota, unit), amount_cell(line.actual, unit),
           amount_cell(line.variance, unit, Sign::always), percent_cell(line.attainment_percent),
           days_cell(line.days), amount_cell(line.required_per_day, unit),
           status_cell(line.status)}};
}

Table build_standing_table(values::Text what) {
  Table table{.key = "standing"};
  table.columns = {
      words_column("what", what),
      figure_column("quota", {.en = "quota to date", .es = "cuota a hoy", .zh = "迄今配额"}, 5),
      figure_column("actual", {.en = "actual", .es = "real", .zh = "实际"}),
      figure_column("variance", {.en = "variance", .es = "desviación", .zh = "差异"}),
      figure_column("attained", {.en = "attained", .es = "logro", .zh = "达成率"}, 2),
      figure_column("days", {.en = "days", .es = "días", .zh = "天数"}, 3),
      figure_column("required", {.en = "to do/day", .es = "por día", .zh = "每日需完成"}, 6),
      {.key = "status", .heading = say({.en = "status", .es = "estado", .zh = "状态"})}};
  table.columns.front().least = name_cells;
  return table;
}

// Of all who share it, without the amounts, which would tell those of the others.
Row build_together_row(const View& view, const CarriedQuota& carried) {
  const auto& line = *carried.together;
  Row row{{cell(say({.en = "{0}, all together", .es = "{0}, entre todos", .zh = "{0}，全体合计"},
                    {diag::Clauses{name_without_unit(view.plan, carried)}}))}};
  row.cells.resize(4);
  append(
      row,
      {percent_cell(line.attainment_percent), days_cell(line.days), {}, status_cell(line.status)});
  return row;
}

// Each part that is carried, as a whole.
Table build_standing(const View& view) {
  Table table = build_standing_table({.en = "where it stands", .es = "cómo va", .zh = "当前进展"});
  std::vector<const CarriedQuota*> told;
  std::size_t noted = model::none;  // the goal; its parts stand together
  for (const auto& carried : view.carried) {
    if (carried.months) {
      table.rows.push_back(build_standing_row(view.plan.goals[carried.goal].unit,
                                              name_carried(view.plan, carried),
                                              carried.months->total));
      if (carried.goal != noted) note_known_until(view.plan, *carried.months, view.as_of, table);
      noted = carried.goal;
    }
    const bool again = std::any_of(
        told.begin(), told.end(), [&](const auto* other) { return is_same_part(*other, carried); });
    if (!carried.together || again) continue;
    told.push_back(&carried);
    table.rows.push_back(build_together_row(view, carried));
  }
  drop_empty_decimals(table);
  return table;
}

// Who carries which part of a goal.
Table build_carriers(const View& view, std::size_t goal) {
  Table table{.key = "carriers", .title = name_carried(view.plan, {.goal = goal})};
  table.columns = {words_column("who", {.en = "who", .es = "quién", .zh = "负责人"}),
                   words_column("place", {.en = "what", .es = "qué", .zh = "范围"})};
  add_quarter_columns(view, table);
  std::vector<const CarriedQuota*> told_of;  // with whom they are shared
  for (const auto& carried : view.carried) {
    if (carried.goal != goal) continue;
    const auto place = name_place_of(view.plan, carried);
    Row row{
        {cell(carried.carrier == model::none ? std::string()
                                             : title_of(view.plan.people[carried.carrier])),
         place.empty() ? cell(say({.en = "the whole", .es = "todo", .zh = "全部"})) : cell(place)}};
    append(row, amounts_of(view, view.plan.goals[goal], carried.daily));
    table.rows.push_back(std::move(row));
    const bool told = std::any_of(told_of.begin(), told_of.end(),
                                  [&](const auto* other) { return is_same_part(*other, carried); });
    if (carried.shared && !told) {
      told_of.push_back(&carried);
      table.notes.emplace_back(*say_shared(view, carried));
    }
    if (const auto held = say_held(view, carried)) table.notes.emplace_back(*held);
    if (const auto moved = say_moved(view, carried)) table.notes.emplace_back(*moved);
  }
  drop_empty_decimals(table);
  return table;
}

void add_department(const View& view, Blocks& blocks) {
  std::size_t last = model::none;
  for (const auto& carried : view.carried) {
    if (carried.goal == last) continue;
    last = carried.goal;
    blocks.emplace_back(build_carriers(view, last));
  }
  if (auto standing = build_standing(view); !standing.rows.empty())
    blocks.emplace_back(std::move(standing));
}

void add_place(const View& view, const CarriedQuota& carried, Blocks& blocks) {
  const bool by_month = view.audience.kind != Audience::Kind::whole;
  if (!carried.parts.cells.empty()) blocks.emplace_back(build_parts(view, carried));
  if (by_month) blocks.emplace_back(build_months(view, carried));
  if (const auto moved = say_moved(view, carried)) blocks.emplace_back(Paragraph{*moved});
  if (carried.members) blocks.emplace_back(build_standing_of(view, carried));
}

}  // namespace

std::int64_t amount_in(const View& view, const model::Goal& goal,
                       std::span<const std::int64_t> daily, const values::Days& days) {
  const auto start = view.plan.year().days.start;
  const auto first = static_cast<std::size_t>(values::days_between(start, days.start));
  const auto count = static_cast<std::size_t>(days.count());
  const auto part = daily.subspan(first, count);
  if (goal.kind == model::Kind::ratio) return part.back();
  return std::accumulate(part.begin(), part.end(), std::int64_t{0});
}

// Each line is exact, and the last one is the sum of the others.
Table build_parts(const View& view, const CarriedQuota& carried) {
  const model::Goal& goal = view.plan.goals[carried.goal];
  Table table{.key = "parts", .title = name_carried(view.plan, carried)};
  table.columns = member_columns(view.plan, carried.parts.grain);
  add_quarter_columns(view, table);
  for (const auto& cell_of : carried.parts.cells) {
    Row row{member_cells(view.plan, carried.parts.grain, cell_of.members, Naming::titles)};
    append(row, amounts_of(view, goal, cell_of.daily));
    table.rows.push_back(std::move(row));
  }
  Row total{{cell(goal.kind == model::Kind::ratio
                      ? say({.en = "all together", .es = "en conjunto", .zh = "整体"})
                      : say({.en = "total", .es = "total", .zh = "合计"}))}};
  append(total, amounts_of(view, goal, carried.daily));
  total.kind = Row::Kind::total;
  table.rows.push_back(std::move(total));
  drop_empty_decimals(table);
  return table;
}

Table build_standing_of(const View& view, const CarriedQuota& carried) {
  const values::Unit& unit = view.plan.goals[carried.goal].unit;
  const auto& members = *carried.members;
  Table table = build_standing_table({.en = "where it stands", .es = "cómo va", .zh = "当前进展"});
  for (const auto& line : members.lines) {
    Content what = name_members(view.plan, members.grain, line.members);
    if (line.unassigned) what = say({.en = "unassigned", .es = "sin asignar", .zh = "未归属"});
    table.rows.push_back(build_standing_row(unit, std::move(what), line));
    if (line.unassigned) table.rows.back().cells.back() = {};
  }
  table.rows.push_back(
      build_standing_row(unit, say({.en = "total", .es = "total", .zh = "合计"}), members.total));
  table.rows.back().kind = Row::Kind::total;
  note_known_until(view.plan, members, view.as_of, table);
  drop_empty_decimals(table);
  return table;
}

Blocks build_numbers(const View& view) {
  if (view.carried.empty()) return {};
  Blocks blocks;
  if (view.audience.kind == Audience::Kind::person) {
    blocks.emplace_back(build_today(view));
    if (auto standing = build_standing(view); !standing.rows.empty())
      blocks.emplace_back(std::move(standing));
    return blocks;
  }
  blocks.emplace_back(Heading{say({.en = "Quotas", .es = "Cuotas", .zh = "配额"})});
  if (view.audience.kind == Audience::Kind::department)
    add_department(view, blocks);
  else
    for (const auto& carried : view.carried) add_place(view, carried, blocks);
  return blocks;
}

}  // namespace planctl::report
