// report/plan_calendar: collects every day that the plan names, with whom and what for.
#include "report/plan_calendar.hpp"

#include <algorithm>
#include <set>

#include "model/meeting_days.hpp"
#include "model/progress.hpp"
#include "report/amounts.hpp"
#include "report/audit.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

using model::Plan;
using People = std::set<std::size_t>;

constexpr Word meeting{"meeting", {.en = "meeting", .es = "reunión", .zh = "会议"}};
constexpr Word review{"review", {.en = "review", .es = "revisión", .zh = "评审"}};
constexpr Word goal_due{"goal", {.en = "goal", .es = "objetivo", .zh = "目标"}};
constexpr Word milestone{"milestone", {.en = "milestone", .es = "hito", .zh = "里程碑"}};
constexpr Word action_due{"action", {.en = "action", .es = "acción", .zh = "行动"}};
constexpr Word project_due{"project", {.en = "project", .es = "proyecto", .zh = "项目"}};
constexpr Word hand_over{"hand-over", {.en = "hand-over", .es = "entrega", .zh = "交付"}};
constexpr Word correction_due{"correction", {.en = "correction", .es = "corrección", .zh = "纠正"}};
constexpr Word decision_day{"decision", {.en = "decision", .es = "decisión", .zh = "决策"}};
constexpr Word training{"training", {.en = "training", .es = "formación", .zh = "培训"}};
constexpr Word presentation{"presentation",
                            {.en = "presentation", .es = "presentación", .zh = "宣讲"}};

// `lead: words`, or nothing without words.
void add_line(std::vector<Words>& lines, values::Text lead, const std::string& words) {
  if (!words.empty())
    lines.emplace_back(say({.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"}, {lead, words}));
}

void add_line(std::vector<Words>& lines, values::Text lead, const model::MaybeWords& words) {
  add_line(lines, lead, words ? words->value : std::string());
}

void add_to_list(std::string& list, const std::string& item) {
  list += (list.empty() ? "" : ", ") + item;
}

class Builder {
 public:
  Builder(const Plan& plan, std::size_t person) : plan_(plan), person_(person) {}

  std::vector<CalendarEntry> collect() {
    for (const auto& one : plan_.meetings) add_meeting(one);
    for (const auto& one : plan_.reviews) add_review(one);
    for (const auto& one : plan_.goals) add_goal(one);
    for (const auto& one : plan_.actions) add_action(one);
    for (const auto& one : plan_.projects)
      add("project." + one.id.value + ".due", one.due, project_due, title_or_id(one),
          {.people = with({}, one.owner)});
    for (const auto& one : plan_.collaboration) add_hand_over(one);
    for (const auto& one : plan_.corrections) add_correction(one);
    for (std::size_t at = 0; at < plan_.decisions.size(); ++at) add_decision(at);
    for (std::size_t at = 0; at < plan_.rollout.size(); ++at) add_session(at);
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const auto& a, const auto& b) { return a.days.start < b.days.start; });
    return std::move(entries_);
  }

 private:
  struct Told {
    std::vector<Words> lines = {};
    People people = {};
  };

  static People with(People people, const model::MaybeRef<model::Person>& person) {
    if (person && person->known()) people.insert(person->index);
    return people;
  }
  static People with(People people, const std::vector<model::Ref<model::Person>>& more) {
    for (const auto& person : more)
      if (person.known()) people.insert(person.index);
    return people;
  }
  // People, or everybody of a department, by id.
  [[nodiscard]] People with(People people, const std::vector<model::Words>& names) const {
    for (const auto& name : names) {
      const auto person = plan_.people.index_of(name.value);
      if (person != model::none) people.insert(person);
      const auto department = plan_.departments.index_of(name.value);
      for (std::size_t at = 0; at < plan_.people.size() && department != model::none; ++at) {
        const auto& own = plan_.people[at].department;
        if (own && own->index == department) people.insert(at);
      }
    }
    return people;
  }

  void add(std::string id, const model::Maybe<values::Date>& day, const Word& kind,
           std::string title, Told told) {
    if (!day || (person_ != model::none && !told.people.contains(person_))) return;
    CalendarEntry entry{.id = std::move(id),
                        .days = {day->value, values::plus_days(day->value, 1)},
                        .kind = kind,
                        .title = std::move(title),
                        .lines = std::move(told.lines)};
    for (const auto person : told.people) entry.people.push_back(title_of(plan_.people[person]));
    entries_.push_back(std::move(entry));
  }

  void add_meeting(const model::Meeting& one) {
    const auto people = with(with({}, one.chair), one.with);
    for (const auto day : model::find_meeting_days(one, plan_.header.year)) {
      Told told{.people = people};
      if (const auto* chair = plan_.people.get(one.chair))
        add_line(told.lines, {.en = "chair", .es = "preside", .zh = "主持"}, title_of(*chair));
      add_line(told.lines, {.en = "report", .es = "informe", .zh = "汇报方式"}, one.report);
      for (const auto person : people) add_agenda(told.lines, person, day);
      add("meeting." + one.id.value + "." + values::to_string(day),
          model::Located<values::Date>{day, {}}, meeting, title_or_id(one), std::move(told));
    }
  }

  template <class T>
  static bool is_owned(const T& thing, std::size_t person) {
    return thing.owner && thing.owner->index == person;
  }

  // What a person has to report on at a meeting of that day.
  void add_agenda(std::vector<Words>& lines, std::size_t person, values::Date day) const {
    const auto add_items = [&](values::Text kind, const std::string& items) {
      if (!items.empty())
        lines.emplace_back(
            say({.en = "{0}, {1}: {2}", .es = "{0}, {1}: {2}", .zh = "{0}，{1}：{2}"},
                {title_of(plan_.people[person]), kind, items}));
    };
    std::string goals;
    for (const auto& goal : plan_.goals)
      if (is_owned(goal, person)) add_to_list(goals, title_or_id(goal));
    add_items({.en = "goals", .es = "objetivos", .zh = "目标"}, goals);
    std::string indicators;
    for (const auto& indicator : plan_.tracking)
      if (is_owned(indicator, person)) add_to_list(indicators, title_or_id(indicator));
    add_items({.en = "indicators", .es = "indicadores", .zh = "指标"}, indicators);
    std::string actions;
    for (const auto& action : plan_.actions)
      if (is_owned(action, person) && is_open(action, day))
        add_to_list(actions, title_or_id(action));
    add_items({.en = "actions", .es = "acciones", .zh = "行动"}, actions);
    std::string corrections;
    for (const auto& correction : plan_.corrections)
      if (is_owned(correction, person) && correction.due && day <= correction.due->value)
        add_to_list(corrections, title_or_id(correction));
    add_items({.en = "corrections", .es = "correcciones", .zh = "纠正措施"}, corrections);
  }

  // Begun, and neither done nor over on that day.
  static bool is_open(const model::Action& action, values::Date day) {
    const auto begins = action.start ? action.start : action.due;
    if (!begins || day < begins->value || (action.due && action.due->value < day)) return false;
    return model::find_done(action, day) < model::complete;
  }

  void add_review(const model::Review& one) {
    Told told{.people = with({}, one.owner)};
    std::string inputs;
    for (const auto& input : one.inputs) add_to_list(inputs, input.value);
    add_line(told.lines, {.en = "inputs", .es = "entradas", .zh = "输入"}, inputs);
    add_line(told.lines, {.en = "next plan", .es = "plan siguiente", .zh = "下一计划"}, one.next);
    add("review." + one.id.value, one.due, review, title_or_id(one), std::move(told));
  }

  void add_goal(const model::Goal& one) {
    const auto people = with({}, one.owner);
    const auto reach = [&](const model::MaybeFigure& amount) {
      Told told{.people = people};
      if (amount)
        told.lines.emplace_back(
            say({.en = "to be reached: {0}", .es = "por alcanzar: {0}", .zh = "应达到：{0}"},
                {figure_of(amount->units, one.unit)}));
      return told;
    };
    add("goal." + one.id.value + ".due", one.due, goal_due, title_or_id(one), reach(one.target));
    for (std::size_t at = 0; at < one.milestones.size(); ++at) {
      const auto& step = one.milestones[at];
      add("goal." + one.id.value + ".milestone." + std::to_string(at + 1), step.due, milestone,
          step.title ? step.title->value : title_or_id(one), reach(step.amount));
    }
  }

  void add_action(const model::Action& one) {
    Told told{.people = with(with(with({}, one.owner), one.team), one.backup)};
    add_line(told.lines, {.en = "deliverable", .es = "entregable", .zh = "成果"}, one.deliverable);
    if (const auto* owner = plan_.people.get(one.owner))
      add_line(told.lines, {.en = "owner", .es = "responsable", .zh = "负责人"}, title_of(*owner));
    add("action." + one.id.value + ".due", one.due, action_due, title_or_id(one), std::move(told));
  }

  void add_hand_over(const model::Collaboration& one) {
    Told told;
    std::string between;
    for (const auto* side : {&one.lead, &one.with})
      if (const auto* department = plan_.departments.get(*side)) {
        add_to_list(between, title_or_id(*department));
        told.people = with(std::move(told.people), department->head);
      }
    add_line(told.lines, {.en = "between", .es = "entre", .zh = "双方"}, between);
    add_line(told.lines, {.en = "gives", .es = "entrega", .zh = "交付内容"}, one.gives);
    add("collaboration." + one.id.value + ".due", one.due, hand_over, title_or_id(one),
        std::move(told));
  }

  void add_correction(const model::Correction& one) {
    Told told{.people = with({}, one.owner)};
    add_line(told.lines, {.en = "cause", .es = "causa", .zh = "原因"}, one.cause);
    add("correction." + one.id.value + ".due", one.due, correction_due, title_or_id(one),
        std::move(told));
  }

  void add_decision(std::size_t at) {
    const auto& one = plan_.decisions[at];
    add("decision." + std::to_string(at + 1), one.date, decision_day,
        one.title ? one.title->value : "", {.people = with({}, one.by)});
  }

  void add_session(std::size_t at) {
    const auto& one = plan_.rollout[at];
    Told told{.people = with(with({}, one.by), one.to)};
    if (const auto* by = plan_.people.get(one.by))
      add_line(told.lines, {.en = "by", .es = "a cargo de", .zh = "主讲"}, title_of(*by));
    const bool teaches = one.kind && one.kind->value == training.key;
    add("rollout." + std::to_string(at + 1), one.date, teaches ? training : presentation,
        one.title ? one.title->value : "", std::move(told));
  }

  const Plan& plan_;
  std::size_t person_;
  std::vector<CalendarEntry> entries_;
};

values::Text name_weekday(values::Date day) {
  static constexpr std::array<values::Text, 7> names{{{.en = "Mon", .es = "lun", .zh = "周一"},
                                                      {.en = "Tue", .es = "mar", .zh = "周二"},
                                                      {.en = "Wed", .es = "mié", .zh = "周三"},
                                                      {.en = "Thu", .es = "jue", .zh = "周四"},
                                                      {.en = "Fri", .es = "vie", .zh = "周五"},
                                                      {.en = "Sat", .es = "sáb", .zh = "周六"},
                                                      {.en = "Sun", .es = "dom", .zh = "周日"}}};
  return names[values::weekday_of(day)];
}

Table make_table() {
  Table table{.key = "days"};
  table.columns = {{.key = "date", .heading = say({.en = "date", .es = "fecha", .zh = "日期"})},
                   {.key = "weekday", .heading = say({.en = "day", .es = "día", .zh = "星期"})},
                   {.key = "kind", .heading = say({.en = "kind", .es = "clase", .zh = "类别"})},
                   {.key = "title",
                    .heading = say({.en = "what", .es = "qué", .zh = "内容"}),
                    .fit = Fit::may_be_cut,
                    .least = 24},
                   {.key = "people",
                    .heading = say({.en = "who", .es = "quién", .zh = "人员"}),
                    .drop = 1,
                    .fit = Fit::may_be_cut,
                    .least = 12}};
  return table;
}

Row make_row(const CalendarEntry& entry) {
  std::string people;
  for (const auto& name : entry.people) add_to_list(people, name);
  return {{cell(entry.days.start), cell(say(name_weekday(entry.days.start))), cell(entry.kind),
           cell(entry.title), cell(people)}};
}

// The first meeting of each series on or after the calendar's own day.
std::vector<const CalendarEntry*> find_next_meetings(const Calendar& calendar) {
  std::set<std::string> series;
  std::vector<const CalendarEntry*> next;
  for (const auto& entry : calendar.entries)
    if (entry.kind.key == meeting.key && entry.days.start >= calendar.stamp &&
        series.insert(entry.id.substr(0, entry.id.rfind('.'))).second)
      next.push_back(&entry);
  return next;
}

}  // namespace

Calendar build_calendar(const Plan& plan, std::size_t person, values::Date as_of) {
  Calendar calendar{.id = plan.header.id ? plan.header.id->value : "plan",
                    .title = name_plan(plan),
                    .stamp = as_of,
                    .entries = Builder(plan, person).collect()};
  if (person != model::none) calendar.title += ": " + title_of(plan.people[person]);
  return calendar;
}

Document build_calendar_document(const Calendar& calendar) {
  Document document{{Heading{calendar.title, Level::title}}};
  if (calendar.entries.empty()) {
    document.blocks.emplace_back(Paragraph{say({.en = "the plan names no days",
                                                .es = "el plan no nombra ninguna fecha",
                                                .zh = "计划中没有日期"})});
    return document;
  }
  auto table = make_table();
  for (const auto& entry : calendar.entries) table.rows.push_back(make_row(entry));
  document.blocks.emplace_back(std::move(table));
  for (const auto* entry : find_next_meetings(calendar)) {
    document.blocks.emplace_back(
        Heading{say({.en = "{0}, next on {1}", .es = "{0}, próxima el {1}", .zh = "{0}，下次：{1}"},
                    {entry->title, values::to_string(entry->days.start)})});
    document.blocks.emplace_back(Bullets{entry->lines});
  }
  return document;
}

Records build_calendar_records(const Calendar& calendar) {
  Table table{.key = "days"};
  table.columns = {{.key = "id"},   {.key = "start"}, {.key = "end"},
                   {.key = "kind"}, {.key = "title"}, {.key = "people"}};
  for (const auto& entry : calendar.entries) {
    std::string people;
    for (const auto& name : entry.people) add_to_list(people, name);
    table.rows.push_back(
        {{cell(entry.id), cell(entry.days.start), cell(values::plus_days(entry.days.past, -1)),
          cell(entry.kind), cell(entry.title), cell(people)}});
  }
  return {.tables = {std::move(table)}};
}

std::vector<diag::Message> list_undated(const Plan& plan) {
  std::vector<diag::Message> undated;
  for (const auto& one : plan.meetings)
    if (model::find_meeting_days(one, plan.header.year).empty())
      undated.push_back(say({.en = "the meeting `{0}` is left out: its `every` and `day` do not "
                                   "tell its days; write `day: first tuesday`, or `dates`",
                             .es = "se omite la reunión `{0}`: `every` y `day` no dicen sus días; "
                                   "escriba `day: first tuesday`, o `dates`",
                             .zh = "会议 `{0}` 未列出：`every` 和 `day` 无法确定日期；请写 "
                                   "`day: first tuesday` 或 `dates`"},
                            {one.id.value}));
  return undated;
}

}  // namespace planctl::report
