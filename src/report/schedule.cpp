// report/schedule: bars and loads in words: one character for a week or more.
#include "report/schedule.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/checked.hpp"
#include "model/progress.hpp"
#include "report/absence.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

constexpr int days_a_week = 7;
constexpr int most_cells = 26;
constexpr std::size_t most_overloads = 12;
constexpr std::int64_t full = 100;

// The same characters of the year in every line: a cell is one week, or as many as fit.
class Axis {
 public:
  explicit Axis(values::Days span) : span_(span) {
    const int weeks = span.count() / days_a_week;
    each_ = std::max(1, (weeks + most_cells - 1) / most_cells);
    cells_ = (weeks + each_ - 1) / each_;
  }
  [[nodiscard]] int cells() const { return cells_; }
  [[nodiscard]] int weeks_each() const { return each_; }
  [[nodiscard]] int cell_of(values::Date date) const {
    return values::days_between(span_.start, date) / (days_a_week * each_);
  }
  [[nodiscard]] values::Days days_of(int cell) const {
    const auto start = values::plus_days(span_.start, cell * days_a_week * each_);
    return {start, values::plus_days(start, days_a_week * each_)};
  }
  [[nodiscard]] values::Date start() const { return span_.start; }

 private:
  values::Days span_;
  int each_ = 1;
  int cells_ = 0;
};

bool overlap(const values::Days& a, const values::Days& b) {
  return a.start < b.past && b.start < a.past;
}

std::string draw_bar(const model::ScheduledAction& one, const Axis& axis) {
  std::string bar;
  for (int cell = 0; cell < axis.cells(); ++cell) {
    const auto days = axis.days_of(cell);
    if (one.length == 0 && days.contains(one.early.start))
      bar += '*';
    else if (overlap(days, one.early))
      bar += one.critical ? '#' : '=';
    else
      bar += overlap(days, {one.early.past, one.late.past}) ? '-' : '.';
  }
  return bar;
}

Cell make_state(const Schedule& schedule, const model::ScheduledAction& one) {
  const auto& action = schedule.plan.actions[one.action];
  if (model::find_done(action, schedule.as_of) >= model::complete)
    return cell(say({.en = "done", .es = "hecho", .zh = "完成"}), Tone::good);
  if (action.due->value < schedule.as_of)
    return cell(say({.en = "overdue", .es = "vencida", .zh = "逾期"}), Tone::bad);
  if (action.due->value < values::plus_days(one.early.past, -1))
    return cell(say({.en = "waits", .es = "espera", .zh = "等待"}), Tone::bad);
  if (one.critical) return cell(say({.en = "critical", .es = "crítica", .zh = "关键"}), Tone::fair);
  if (action.start && action.start->value > schedule.as_of)
    return cell(say({.en = "to come", .es = "pendiente", .zh = "未开始"}), Tone::dim);
  return cell(say({.en = "running", .es = "en curso", .zh = "进行中"}));
}

std::vector<Column> list_columns(Bars bars) {
  std::vector<Column> columns{
      {.key = "action",
       .heading = say({.en = "action", .es = "acción", .zh = "行动"}),
       .fit = Fit::may_be_cut,
       .least = 16},
      {.key = "owner",
       .heading = say({.en = "owner", .es = "responsable", .zh = "负责人"}),
       .drop = 4,
       .fit = Fit::may_be_cut},
      {.key = "start", .heading = say({.en = "start", .es = "inicio", .zh = "开始"}), .drop = 3},
      {.key = "due", .heading = say({.en = "due", .es = "vence", .zh = "期限"})},
      {.key = "done",
       .heading = say({.en = "done", .es = "hecho", .zh = "完成"}),
       .align = Align::right,
       .drop = 2},
      {.key = "slack",
       .heading = say({.en = "slack", .es = "holgura", .zh = "时差"}),
       .align = Align::right},
      {.key = "state", .heading = say({.en = "state", .es = "estado", .zh = "状态"})}};
  if (bars == Bars::in_words)
    columns.push_back({.key = "bar", .heading = say({.en = "when", .es = "cuándo", .zh = "时间"})});
  return columns;
}

Table make_bars(const Schedule& schedule, const std::vector<model::ScheduledAction>& actions,
                const Axis& axis, Bars bars) {
  constexpr std::int64_t to_tenths = 10;
  Table table{.key = "actions", .columns = list_columns(bars)};
  for (const auto& one : actions) {
    const auto& action = schedule.plan.actions[one.action];
    const auto* owner = schedule.plan.people.get(action.owner);
    Row row{{cell(title_or_id(action)), owner == nullptr ? Cell{} : cell(title_of(*owner)),
             action.start ? cell(action.start->value) : Cell{}, cell(action.due->value),
             percent_cell(model::find_done(action, schedule.as_of) / to_tenths),
             cell(Count{one.total_slack}), make_state(schedule, one)}};
    if (bars == Bars::in_words) row.cells.push_back(cell(draw_bar(one, axis)));
    table.rows.push_back(std::move(row));
  }
  table.notes.emplace_back(say({.en = "slack: working days that the action can move without moving "
                                      "the end of what it is tied to",
                                .es = "holgura: días laborables que la acción puede moverse sin "
                                      "mover el final de aquello a lo que está ligada",
                                .zh = "时差：行动可移动而不影响相关行动总完工的工作日数"}));
  if (bars == Bars::in_words)
    table.notes.emplace_back(say(
        {.en = "weeks a character: {0}, from {1}; = planned, # critical, - slack, * a day",
         .es = "semanas por carácter: {0}, desde {1}; = previsto, # crítico, - holgura, * un día",
         .zh = "每字符 {0} 周，自 {1} 起；= 计划，# 关键，- 时差，* 单日"},
        {std::to_string(axis.weeks_each()), values::to_string(axis.start())}));
  return table;
}

// The critical actions of each network, from the first to the last.
std::vector<Words> list_paths(const model::Plan& plan,
                              const std::vector<model::ScheduledAction>& actions) {
  std::map<std::size_t, std::string> paths;
  for (const auto& one : actions)
    if (one.critical) {
      auto& path = paths[one.network];
      path += (path.empty() ? "" : " > ") + title_or_id(plan.actions[one.action]);
    }
  std::vector<Words> words;
  for (const auto& [network, path] : paths)
    words.emplace_back(say(
        {.en = "critical path: {0}", .es = "camino crítico: {0}", .zh = "关键路径：{0}"}, {path}));
  return words;
}

diag::Listed list_unscheduled(const Schedule& schedule) {
  diag::Listed unscheduled;
  for (std::size_t at = 0; at < schedule.plan.actions.size(); ++at)
    if (std::none_of(schedule.actions.begin(), schedule.actions.end(),
                     [&](const auto& one) { return one.action == at; }))
      unscheduled.names.push_back(title_or_id(schedule.plan.actions[at]));
  return unscheduled;
}

using Loads = std::map<std::size_t, std::vector<const model::TimeGap*>>;  // by person, in time

Loads group_loads(const Schedule& schedule) {
  Loads loads;
  for (const auto& gap : schedule.load)
    if (gap.needed > 0) loads[gap.person].push_back(&gap);
  return loads;
}

// Of a week without any day there is no percentage.
Cell make_percent(const model::TimeGap& gap) {
  const auto tone = gap.needed > gap.available ? Tone::bad : Tone::plain;
  return gap.available > 0 ? cell(Count{load_percent(gap)}, tone) : cell("!", tone);
}

Table make_loads(const Schedule& schedule, const Axis& axis, Bars bars) {
  Table table{.key = "load",
              .title = say({.en = "Load by person and week",
                            .es = "Carga por persona y semana",
                            .zh = "每人每周工作量"})};
  table.columns = {{.key = "person",
                    .heading = say({.en = "person", .es = "persona", .zh = "人员"}),
                    .fit = Fit::may_be_cut},
                   {.key = "days",
                    .heading = say({.en = "days", .es = "días", .zh = "天数"}),
                    .align = Align::right},
                   {.key = "peak", .heading = say({.en = "peak", .es = "pico", .zh = "峰值周"})},
                   {.key = "peak_percent", .heading = "%", .align = Align::right},
                   {.key = "over",
                    .heading = say({.en = "over", .es = "exceso", .zh = "超载周"}),
                    .align = Align::right}};
  if (bars == Bars::in_words)
    table.columns.push_back(
        {.key = "weeks", .heading = say({.en = "when", .es = "cuándo", .zh = "时间"})});
  for (const auto& [person, gaps] : group_loads(schedule)) {
    Spark levels;
    levels.percents.assign(static_cast<std::size_t>(axis.cells()), 0);
    std::int64_t days = 0;
    std::int64_t over = 0;
    const model::TimeGap* peak = gaps.front();
    for (const auto* gap : gaps) {
      days = base::add(days, gap->needed).value_or(INT64_MAX);
      if (gap->needed > gap->available) ++over;
      if (load_percent(*gap) > load_percent(*peak)) peak = gap;
      auto& level = levels.percents[static_cast<std::size_t>(axis.cell_of(gap->days.start))];
      level = std::max(level, std::optional(load_percent(*gap)));
    }
    Row row{{cell(title_of(schedule.plan.people[person])), cell(DayCount{days}),
             cell(model::label_of(*peak)), make_percent(*peak),
             cell(Count{over}, over > 0 ? Tone::bad : Tone::plain)}};
    if (bars == Bars::in_words) row.cells.push_back(cell(std::move(levels)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table make_overloads(const Schedule& schedule) {
  std::vector<const model::TimeGap*> over;
  for (const auto& gap : schedule.load)
    if (gap.needed > gap.available) over.push_back(&gap);
  std::stable_sort(over.begin(), over.end(), [](const auto* a, const auto* b) {
    return a->needed - a->available > b->needed - b->available;
  });
  Table table{
      .key = "overloads",
      .title = say(
          {.en = "More work than days", .es = "Más trabajo que días", .zh = "工作量超过可用天数"})};
  table.columns = {{.key = "person",
                    .heading = say({.en = "person", .es = "persona", .zh = "人员"}),
                    .fit = Fit::may_be_cut,
                    .least = 12},
                   {.key = "week", .heading = say({.en = "week", .es = "semana", .zh = "周"})},
                   {.key = "needed",
                    .heading = say({.en = "needed", .es = "necesarios", .zh = "需要"}),
                    .align = Align::right},
                   {.key = "available",
                    .heading = say({.en = "there are", .es = "disponibles", .zh = "可用"}),
                    .align = Align::right}};
  for (std::size_t at = 0; at < over.size() && at < most_overloads; ++at)
    table.rows.push_back(
        {{cell(title_of(schedule.plan.people[over[at]->person])), cell(model::label_of(*over[at])),
          cell(DayCount{over[at]->needed}), cell(DayCount{over[at]->available})}});
  if (over.size() > most_overloads)
    table.notes.emplace_back(say({.en = "and {0} more", .es = "y {0} más", .zh = "另有 {0} 项"},
                                 {std::to_string(over.size() - most_overloads)}));
  return table;
}

}  // namespace

std::int64_t load_percent(const model::TimeGap& gap) {
  constexpr std::int64_t beyond = 999;
  if (gap.needed <= 0) return 0;
  const auto scaled = base::multiply(gap.needed, full);
  if (gap.available <= 0 || !scaled) return beyond;
  return std::min(beyond, (*scaled - 1) / gap.available + 1);
}

std::vector<model::ScheduledAction> sort_by_start(const Schedule& schedule) {
  auto actions = schedule.actions;
  std::stable_sort(actions.begin(), actions.end(),
                   [](const auto& a, const auto& b) { return a.early.start < b.early.start; });
  return actions;
}

values::Days find_span(const Schedule& schedule) {
  values::Days span{};
  const auto cover = [&](values::Date start, values::Date past) {
    span = span.count() == 0 ? values::Days{start, past}
                             : values::Days{std::min(span.start, start), std::max(span.past, past)};
  };
  for (const auto& one : schedule.actions)
    cover(one.early.start,
          std::max({one.late.past, one.early.past, values::plus_days(one.early.start, 1)}));
  for (const auto& gap : schedule.load) cover(gap.days.start, gap.days.past);
  if (span.count() == 0) return span;
  span.start = values::plus_days(span.start, -static_cast<int>(values::weekday_of(span.start)));
  const int over = span.count() % days_a_week;
  if (over != 0) span.past = values::plus_days(span.past, days_a_week - over);
  return span;
}

Document build_schedule(const Schedule& schedule, Bars bars) {
  const auto& plan = schedule.plan;
  Document document{{Heading{say({.en = "{0}: schedule as of {1}",
                                  .es = "{0}: calendario de acciones a {1}",
                                  .zh = "{0}：行动进度表，截至 {1}"},
                                 {name_plan(plan), values::to_string(schedule.as_of)}),
                             Level::title}}};
  auto& blocks = document.blocks;
  const Axis axis(find_span(schedule));
  if (axis.cells() > 0) {
    const auto actions = sort_by_start(schedule);
    if (bars == Bars::drawn)
      add_drawings(blocks, [&](Screen screen) { return build_gantt(schedule, screen); });
    blocks.emplace_back(make_bars(schedule, actions, axis, bars));
    if (auto paths = list_paths(plan, actions); !paths.empty())
      blocks.emplace_back(Bullets{std::move(paths)});
    if (auto loads = make_loads(schedule, axis, bars); !loads.rows.empty()) {
      if (bars == Bars::drawn) {
        blocks.emplace_back(Heading{*std::exchange(loads.title, std::nullopt)});
        add_drawings(blocks, [&](Screen screen) { return build_load(schedule, screen); });
      }
      blocks.emplace_back(std::move(loads));
    }
    if (auto over = make_overloads(schedule); !over.rows.empty())
      blocks.emplace_back(std::move(over));
  }
  if (auto unscheduled = list_unscheduled(schedule); !unscheduled.names.empty())
    blocks.emplace_back(
        Paragraph{say({.en = "without a place in time (no `due`, or a circle): {0}",
                       .es = "sin lugar en el tiempo (sin `due`, o en círculo): {0}",
                       .zh = "无法排期（没有 `due` 或相互等待）：{0}"},
                      {std::move(unscheduled)})});
  if (plan.actions.empty())
    blocks.emplace_back(Paragraph{say({.en = "the plan has no actions",
                                       .es = "el plan no tiene acciones",
                                       .zh = "计划中没有行动"})});
  if (schedule.without != model::none)
    for (auto& block : build_absence(plan, schedule.without, schedule.as_of))
      blocks.push_back(std::move(block));
  return document;
}

Records build_schedule_records(const Schedule& schedule) {
  constexpr std::int64_t to_tenths = 10;
  Table table{.key = "actions"};
  for (const auto* key : {"action", "title", "owner", "start", "due", "done_percent", "early_start",
                          "early_end", "late_end", "slack", "critical"})
    table.columns.push_back({.key = key});
  const auto last_of = [](values::Days days) {
    return std::max(days.start, values::plus_days(days.past, -1));
  };
  for (const auto& one : sort_by_start(schedule)) {
    const auto& action = schedule.plan.actions[one.action];
    const auto done = model::find_done(action, schedule.as_of);
    table.rows.push_back(
        {{cell(action.id.value), cell(title_or_id(action)),
          action.owner ? cell(action.owner->name.value) : Cell{},
          action.start ? cell(action.start->value) : Cell{}, cell(action.due->value),
          percent_cell(done / to_tenths), cell(one.early.start), cell(last_of(one.early)),
          cell(last_of(one.late)), cell(Count{one.total_slack}), cell(Truth{one.critical})}});
  }
  return {.tables = {std::move(table)}};
}

}  // namespace planctl::report
