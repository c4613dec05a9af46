// report/plan_calendar: collects every day that the plan names, with whom and what for.
#include "report/plan_calendar.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/sha256.hpp"
#include "model/departments.hpp"
#include "model/meeting_days.hpp"
#include "model/progress.hpp"
#include "report/amounts.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

using model::Plan;
using People = std::set<std::size_t>;

// `lead: words`, or nothing without words.
void add_line(std::vector<Words>& lines, values::Text lead, const std::string& words) {
  if (!words.empty())
    lines.emplace_back(say({.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"}, {lead, words}));
}

void add_line(std::vector<Words>& lines, values::Text lead, const model::MaybeWords& words) {
  add_line(lines, lead, words ? words->value : std::string());
}

void add_line(std::vector<Words>& lines, values::Text lead, diag::Listed items) {
  if (!items.names.empty())
    lines.emplace_back(
        say({.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"}, {lead, std::move(items)}));
}

class Builder {
 public:
  Builder(const Plan& plan, std::size_t person, values::Date as_of)
      : plan_(plan), person_(person), as_of_(as_of) {}

  std::vector<CalendarEntry> collect() {
    add_each(plan_.meetings, &Builder::add_meeting);
    add_each(plan_.reviews, &Builder::add_review);
    add_each(plan_.goals, &Builder::add_goal);
    add_each(plan_.actions, &Builder::add_action);
    add_each(plan_.projects, &Builder::add_project);
    add_each(plan_.collaboration, &Builder::add_hand_over);
    add_each(plan_.corrections, &Builder::add_correction);
    add_each(plan_.decisions, &Builder::add_decision);
    add_each(plan_.rollout, &Builder::add_session);
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const auto& a, const auto& b) { return a.days.start < b.days.start; });
    return std::move(entries_);
  }

 private:
  struct Told {
    std::vector<Words> lines = {};
    People people = {};
    std::string owner = {};
    CalendarEntry::Repeats repeats = CalendarEntry::Repeats::seldom;
  };

  // Nothing to be told but whose it is.
  [[nodiscard]] Told owned_by(const model::MaybeRef<model::Person>& owner) const {
    return {.people = with({}, owner), .owner = owner ? name_of(*owner) : ""};
  }
  [[nodiscard]] std::string name_of(const model::Ref<model::Person>& person) const {
    const auto* found = plan_.people.get(person);
    return found == nullptr ? "" : title_of(*found);
  }

  template <class Things, class Thing>
  void add_each(const Things& things, void (Builder::*add_one)(const Thing&)) {
    index_ = 0;
    for (const auto& thing : things) {
      (this->*add_one)(thing);
      ++index_;
    }
  }

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
      for (std::size_t at = 0; at < plan_.people.size() && department != model::none; ++at)
        if (model::is_within(plan_, plan_.people[at].department, department)) people.insert(at);
    }
    return people;
  }

  // Of what has no id: its title, whatever stands before it in the plan; without one its day.
  static std::string identify(const model::MaybeWords& title,
                              const model::Maybe<values::Date>& day) {
    constexpr std::size_t digits = 12;
    if (title && !title->value.empty()) return base::sha256(title->value).substr(0, digits);
    return day ? values::to_string(day->value) : "";
  }

  std::string make_unique(const std::string& id) {
    const int times = ++times_[id];
    return times == 1 ? id : id + "." + std::to_string(times);
  }

  void add(const std::string& id, const model::Maybe<values::Date>& day, DayOf kind,
           std::string title, Told told) {
    if (!day || (person_ != model::none && !told.people.contains(person_))) return;
    CalendarEntry entry{.id = make_unique(id),
                        .days = {day->value, values::plus_days(day->value, 1)},
                        .kind = kind,
                        .index = index_,
                        .title = std::move(title),
                        .lines = std::move(told.lines),
                        .owner = std::move(told.owner),
                        .people = {},
                        .repeats = told.repeats};
    for (const auto person : told.people) entry.people.push_back(title_of(plan_.people[person]));
    entries_.push_back(std::move(entry));
  }

  void add_meeting(const model::Meeting& one) {
    const auto people = with(with({}, one.chair), one.with);
    const auto chaired = owned_by(one.chair);
    using Repeats = CalendarEntry::Repeats;
    const bool daily = one.dates.empty() && one.every && one.every->value == values::Every::day;
    for (const auto& gathering : model::find_gatherings(plan_, one)) {
      const auto day = gathering.held;
      Told told{.people = people,
                .owner = chaired.owner,
                .repeats = daily ? Repeats::daily : Repeats::seldom};
      add_day_off(told.lines, gathering);
      add_line(told.lines, {.en = "chair", .es = "preside", .zh = "主持"}, told.owner);
      add_line(told.lines, {.en = "report", .es = "informe", .zh = "汇报方式"}, one.report);
      for (const auto person : people) add_agenda(told.lines, person, day);
      add("meeting." + one.id.value + "." + values::to_string(gathering.planned),
          model::Located<values::Date>{day, {}}, DayOf::meeting, title_or_id(one), std::move(told));
    }
  }

  static void add_day_off(std::vector<Words>& lines, const model::Gathering& gathering) {
    if (gathering.planned != gathering.held)
      lines.emplace_back(say({.en = "moved from {0}, which is no working day",
                              .es = "trasladada desde el {0}, que no es laborable",
                              .zh = "由 {0}（非工作日）调整而来"},
                             {values::to_string(gathering.planned)}));
    else if (gathering.on == model::Gathering::On::day_off)
      lines.emplace_back(say({.en = "falls on a day that is not worked",
                              .es = "cae en un día no laborable",
                              .zh = "当天为非工作日"}));
  }

  template <class T>
  static bool is_owned(const T& thing, std::size_t person) {
    return thing.owner && thing.owner->index == person;
  }

  // What a person has to report on at a meeting of that day.
  void add_agenda(std::vector<Words>& lines, std::size_t person, values::Date day) const {
    const auto add_items = [&](values::Text kind, const diag::Listed& items) {
      if (!items.names.empty())
        lines.emplace_back(
            say({.en = "{0}, {1}: {2}", .es = "{0}, {1}: {2}", .zh = "{0}，{1}：{2}"},
                {title_of(plan_.people[person]), kind, items}));
    };
    diag::Listed goals;
    for (const auto& goal : plan_.goals)
      if (is_owned(goal, person)) goals.names.push_back(title_or_id(goal));
    add_items({.en = "goals", .es = "objetivos", .zh = "目标"}, goals);
    diag::Listed indicators;
    for (const auto& indicator : plan_.tracking)
      if (is_owned(indicator, person)) indicators.names.push_back(title_or_id(indicator));
    add_items({.en = "indicators", .es = "indicadores", .zh = "指标"}, indicators);
    diag::Listed actions;
    diag::Listed overdue;
    for (const auto& action : plan_.actions)
      if (is_owned(action, person) && is_open(action, day))
        (action.due && action.due->value < day ? overdue : actions)
            .names.push_back(title_or_id(action));
    add_items({.en = "actions", .es = "acciones", .zh = "行动"}, actions);
    add_items({.en = "overdue actions", .es = "acciones vencidas", .zh = "逾期行动"}, overdue);
    diag::Listed corrections;
    for (const auto& correction : plan_.corrections)
      if (is_owned(correction, person) && correction.due && day <= correction.due->value)
        corrections.names.push_back(title_or_id(correction));
    add_items({.en = "corrections", .es = "correcciones", .zh = "纠正措施"}, corrections);
  }

  // Begun and not done; of one that is due until then, what is to come is hoped for.
  [[nodiscard]] bool is_open(const model::Action& action, values::Date day) const {
    const auto begins = action.start ? action.start : action.due;
    if (!begins || day < begins->value) return false;
    if (action.due && action.due->value < day && as_of_ <= action.due->value) return false;
    return model::find_done(action, day) < model::complete;
  }

  void add_review(const model::Review& one) {
    Told told = owned_by(one.owner);
    diag::Listed inputs;
    for (const auto& input : one.inputs) inputs.names.push_back(input.value);
    add_line(told.lines, {.en = "inputs", .es = "entradas", .zh = "输入"}, std::move(inputs));
    add_line(told.lines, {.en = "next plan", .es = "plan siguiente", .zh = "下一计划"}, one.next);
    add("review." + one.id.value, one.due, DayOf::review, title_or_id(one), std::move(told));
  }

  void add_goal(const model::Goal& one) {
    const auto reach = [&](const model::MaybeFigure& amount) {
      Told told = owned_by(one.owner);
      if (amount)
        told.lines.emplace_back(
            say({.en = "to be reached: {0}", .es = "por alcanzar: {0}", .zh = "应达到：{0}"},
                {figure_of(amount->units, one.unit)}));
      return told;
    };
    add("goal." + one.id.value + ".due", one.due, DayOf::goal, title_or_id(one), reach(one.target));
    for (const auto& step : one.milestones)
      add("goal." + one.id.value + ".milestone." + identify(step.title, step.due), step.due,
          DayOf::milestone, title_or_id(one) + (step.title ? ": " + step.title->value : ""),
          reach(step.amount));
  }

  void add_action(const model::Action& one) {
    Told told = owned_by(one.owner);
    told.people = with(with(std::move(told.people), one.team), one.backup);
    add_line(told.lines, {.en = "deliverable", .es = "entregable", .zh = "成果"}, one.deliverable);
    add_line(told.lines, {.en = "owner", .es = "responsable", .zh = "负责人"}, told.owner);
    add("action." + one.id.value + ".due", one.due, DayOf::action, title_or_id(one),
        std::move(told));
  }

  void add_project(const model::Project& one) {
    add("project." + one.id.value + ".due", one.due, DayOf::project, title_or_id(one),
        owned_by(one.owner));
  }

  void add_hand_over(const model::Collaboration& one) {
    Told told;
    diag::Listed between;
    for (const auto* side : {&one.lead, &one.with})
      if (const auto* department = plan_.departments.get(*side)) {
        between.names.push_back(title_or_id(*department));
        told.people = with(std::move(told.people), department->head);
        if (side == &one.lead && department->head) told.owner = name_of(*department->head);
      }
    add_line(told.lines, {.en = "between", .es = "entre", .zh = "双方"}, std::move(between));
    add_line(told.lines, {.en = "gives", .es = "entrega", .zh = "交付内容"}, one.gives);
    add("collaboration." + one.id.value + ".due", one.due, DayOf::hand_over, title_or_id(one),
        std::move(told));
  }

  void add_correction(const model::Correction& one) {
    Told told = owned_by(one.owner);
    add_line(told.lines, {.en = "cause", .es = "causa", .zh = "原因"}, one.cause);
    add("correction." + one.id.value + ".due", one.due, DayOf::correction, title_or_id(one),
        std::move(told));
  }

  void add_decision(const model::Decision& one) {
    add("decision." + identify(one.title, one.date), one.date, DayOf::decision,
        one.title ? one.title->value : "",
        {.people = with({}, one.by), .owner = one.by.empty() ? "" : name_of(one.by.front())});
  }

  void add_session(const model::Session& one) {
    Told told = owned_by(one.by);
    told.people = with(std::move(told.people), one.to);
    add_line(told.lines, {.en = "by", .es = "a cargo de", .zh = "主讲"}, told.owner);
    const bool teaches = one.kind && one.kind->value == word_of(DayOf::training).key;
    add("rollout." + identify(one.title, one.date), one.date,
        teaches ? DayOf::training : DayOf::presentation, one.title ? one.title->value : "",
        std::move(told));
  }

  const Plan& plan_;
  std::size_t person_;
  values::Date as_of_;
  std::size_t index_ = 0;             // of what is being added, in its section
  std::map<std::string, int> times_;  // that an id was asked for
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
                    .least = 28},
                   {.key = "people",
                    .heading = say({.en = "who", .es = "quién", .zh = "人员"}),
                    .drop = 1,
                    .fit = Fit::may_be_cut,
                    .least = 12}};
  return table;
}

Row make_row(const CalendarEntry& entry) {
  return {{cell(entry.days.start), cell(say(name_weekday(entry.days.start))),
           cell(word_of(entry.kind)), cell(entry.title), cell(list(entry.people))}};
}

// The first meeting of each series on or after the calendar's own day.
std::vector<const CalendarEntry*> find_next_meetings(const Calendar& calendar) {
  std::set<std::string> series;
  std::vector<const CalendarEntry*> next;
  for (const auto& entry : calendar.entries)
    if (entry.kind == DayOf::meeting && entry.days.start >= calendar.stamp &&
        series.insert(entry.id.substr(0, entry.id.rfind('.'))).second)
      next.push_back(&entry);
  return next;
}

}  // namespace

Word word_of(DayOf day) {
  switch (day) {
    case DayOf::meeting:
      return {"meeting", {.en = "meeting", .es = "reunión", .zh = "会议"}};
    case DayOf::review:
      return {"review", {.en = "review", .es = "revisión", .zh = "评审"}};
    case DayOf::goal:
      return {"goal", {.en = "goal", .es = "objetivo", .zh = "目标"}};
    case DayOf::milestone:
      return {"milestone", {.en = "milestone", .es = "hito", .zh = "里程碑"}};
    case DayOf::action:
      return {"action", {.en = "action", .es = "acción", .zh = "行动"}};
    case DayOf::project:
      return {"project", {.en = "project", .es = "proyecto", .zh = "项目"}};
    case DayOf::hand_over:
      return {"hand-over", {.en = "hand-over", .es = "entrega", .zh = "交付"}};
    case DayOf::correction:
      return {"correction", {.en = "correction", .es = "corrección", .zh = "纠正"}};
    case DayOf::decision:
      return {"decision", {.en = "decision", .es = "decisión", .zh = "决策"}};
    case DayOf::training:
      return {"training", {.en = "training", .es = "formación", .zh = "培训"}};
    case DayOf::presentation:
      break;
  }
  return {"presentation", {.en = "presentation", .es = "presentación", .zh = "宣讲"}};
}

Calendar build_calendar(const Plan& plan, std::size_t person, values::Date as_of) {
  Calendar calendar{.id = plan.header.id ? plan.header.id->value : "plan",
                    .title = name_plan(plan),
                    .stamp = as_of,
                    .entries = Builder(plan, person, as_of).collect()};
  if (person != model::none) calendar.title += ": " + title_of(plan.people[person]);
  return calendar;
}

Document build_calendar_document(const Calendar& calendar) {
  Document document{{Heading{
      say({.en = "Calendar: {0}", .es = "Calendario: {0}", .zh = "日历：{0}"}, {calendar.title}),
      Level::title}}};
  if (calendar.entries.empty()) {
    document.blocks.emplace_back(Paragraph{say({.en = "the plan names no days",
                                                .es = "el plan no nombra ninguna fecha",
                                                .zh = "计划中没有日期"})});
    return document;
  }
  auto table = make_table();
  std::set<std::string> daily;
  for (const auto& entry : calendar.entries)
    if (entry.repeats == CalendarEntry::Repeats::daily)
      daily.insert(entry.title);
    else
      table.rows.push_back(make_row(entry));
  for (const auto& title : daily)
    table.notes.emplace_back(say({.en = "every working day, and not listed: {0}",
                                  .es = "cada día laborable, y no se enumera: {0}",
                                  .zh = "每个工作日，不逐日列出：{0}"},
                                 {title}));
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
    table.rows.push_back(
        {{cell(entry.id), cell(entry.days.start), cell(values::plus_days(entry.days.past, -1)),
          cell(word_of(entry.kind)), cell(entry.title), cell(list(entry.people))}});
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
