// report/view_work: actions, dates, letters of responsibility, who waits for whom, whom to ask.
#include <algorithm>

#include "model/meeting_days.hpp"
#include "model/progress.hpp"
#include "report/phrases.hpp"
#include "report/plan_calendar.hpp"
#include "report/view_parts.hpp"

namespace planctl::report {
namespace {

std::string name_person(const model::Plan& plan, const model::MaybeRef<model::Person>& person) {
  const auto* found = plan.people.get(person);
  return found == nullptr ? std::string() : title_of(*found);
}

// The department, with its head.
diag::Clauses name_department(const model::Plan& plan,
                              const model::MaybeRef<model::Department>& ref) {
  const auto* department = plan.departments.get(ref);
  if (department == nullptr) return {};
  diag::Message name = as_written(title_of(*department));
  if (auto head = name_person(plan, department->head); !head.empty())
    name = with_brackets(std::move(name), std::move(head));
  return {std::move(name)};
}

constexpr std::size_t most_lines = 12;
constexpr std::size_t most_of_person = 6;  // so that a person's version keeps to a page

// The first lines of a table, and how many more there are.
void keep_first(Table& table, std::size_t most) {
  if (table.rows.size() <= most) return;
  table.notes.emplace_back(say({.en = "and {0} more", .es = "y {0} más", .zh = "另有 {0} 项"},
                               {std::to_string(table.rows.size() - most)}));
  table.rows.erase(table.rows.begin() + static_cast<std::ptrdiff_t>(most), table.rows.end());
}

bool is_done(const View& view, const model::Action& action) {
  return model::find_done(action, view.as_of) >= model::complete;
}

Cell progress_cell(const View& view, const model::Action& action) {
  const std::int64_t done = model::find_done(action, view.as_of);
  if (done >= model::complete)
    return cell(Word{"done", {.en = "done", .es = "hecha", .zh = "完成"}}, Tone::good);
  if (action.due && action.due->value < view.as_of)
    return cell(Word{"late", {.en = "overdue", .es = "vencida", .zh = "逾期"}}, Tone::bad);
  if (action.start && action.start->value > view.as_of)
    return cell(Word{"to_come", {.en = "to come", .es = "pendiente", .zh = "未开始"}}, Tone::dim);
  return cell(Word{"running", {.en = "running", .es = "en curso", .zh = "进行中"}});
}

bool is_behind(model::Status status) {
  return status == model::Status::amber || status == model::Status::red;
}

// The days of the plan that concern the reader: what is overdue, and what is to come. Of a meeting
// with a rhythm the next one is told elsewhere.
class Agenda {
 public:
  Agenda(const View& view, const Reach& reach) : view_(view), reach_(reach) {
    auto calendar = build_calendar(view.plan, model::none, view.as_of);
    for (auto& entry : calendar.entries)
      if (concerns(entry)) dues_.push_back(std::move(entry));
  }
  [[nodiscard]] const std::vector<CalendarEntry>& all() const { return dues_; }

  [[nodiscard]] bool meets(const model::Meeting& meeting) const {
    return reach_.has_person(meeting.chair) || has_any(meeting.with);
  }

 private:
  [[nodiscard]] bool concerns(const CalendarEntry& entry) const {
    const model::Plan& plan = view_.plan;
    const bool to_come = entry.days.start >= view_.as_of;
    if (entry.kind == DayOf::action) {
      const auto& action = plan.actions[entry.index];
      return sees(Part::actions) && reach_.has_action(action) && !is_done(view_, action);
    }
    if (entry.kind == DayOf::correction) {
      const auto& correction = plan.corrections[entry.index];
      return sees(Part::results) && !correction.effect &&
             (reach_.has_person(correction.owner) || reach_.has_place(correction.where));
    }
    if (!to_come) return entry.kind == DayOf::goal && is_missed(entry.index);
    if (entry.kind == DayOf::goal || entry.kind == DayOf::milestone)
      return sees(Part::goals) && reach_.has_goal(entry.index);
    if (entry.kind == DayOf::meeting) {
      const auto& meeting = plan.meetings[entry.index];
      return !meeting.dates.empty() && meets(meeting);
    }
    if (entry.kind == DayOf::project)
      return sees(Part::actions) && reach_.has_person(plan.projects[entry.index].owner);
    if (entry.kind == DayOf::hand_over)
      return sees(Part::collaboration) && reach_.has_letter(plan.collaboration[entry.index]);
    if (entry.kind == DayOf::decision) return has_any(plan.decisions[entry.index].by);
    if (entry.kind == DayOf::review) return reach_.has_person(plan.reviews[entry.index].owner);
    const auto& session = plan.rollout[entry.index];
    return reach_.has_person(session.by) || reach_.is_named(session.to);
  }

  // A goal of the past: its results say so, or nobody knows. To whom results are withheld, it is
  // not told.
  [[nodiscard]] bool is_missed(std::size_t goal) const {
    if (!sees(Part::goals) || !sees(Part::results) || !reach_.has_goal(goal)) return false;
    const auto* const total = find_total(view_, goal);
    return total ? is_behind(total->total.status) : view_.audience.kind == Audience::Kind::whole;
  }

  [[nodiscard]] bool sees(Part part) const { return view_.audience.sees(part); }
  [[nodiscard]] bool has_any(const std::vector<model::Ref<model::Person>>& people) const {
    return std::any_of(people.begin(), people.end(), [&](const auto& one) {
      return one.known() && reach_.has_person(one.index);
    });
  }

  const View& view_;
  const Reach& reach_;
  std::vector<CalendarEntry> dues_;
};

values::Text say_every(const model::Meeting& meeting) {
  if (meeting.every) switch (meeting.every->value) {
      case values::Every::day:
        return {.en = "every day", .es = "cada día", .zh = "每天"};
      case values::Every::week:
        return {.en = "every week", .es = "cada semana", .zh = "每周"};
      case values::Every::month:
        return {.en = "every month", .es = "cada mes", .zh = "每月"};
      case values::Every::quarter:
        return {.en = "every quarter", .es = "cada trimestre", .zh = "每季"};
      case values::Every::year:
        return {.en = "every year", .es = "cada año", .zh = "每年"};
    }
  return {.en = "regularly", .es = "periódica", .zh = "定期"};
}

// "Monthly committee, every month, next on 2026-09-01; to bring: one page per goal"
std::optional<diag::Message> say_rhythm(const View& view, const model::Meeting& meeting) {
  const auto days = model::find_gatherings(view.plan, meeting);
  const auto next = std::find_if(days.begin(), days.end(),
                                 [&](const auto& one) { return one.held >= view.as_of; });
  if (!days.empty() && next == days.end()) return std::nullopt;  // all have been
  const std::string day = next != days.end() ? values::to_string(next->held)
                          : meeting.day      ? meeting.day->value
                                             : std::string("-");
  const std::string title = meeting.title ? meeting.title->value : meeting.id.value;
  if (!meeting.report)
    return say(
        {.en = "{0}, {1}, next on {2}", .es = "{0}, {1}, próxima {2}", .zh = "{0}，{1}，下次 {2}"},
        {title, say_every(meeting), day});
  return say({.en = "{0}, {1}, next on {2}; to bring: {3}",
              .es = "{0}, {1}, próxima {2}; se lleva: {3}",
              .zh = "{0}，{1}，下次 {2}；须带：{3}"},
             {title, say_every(meeting), day, meeting.report->value});
}

// People, and why they matter to the reader: one line each.
class People {
 public:
  People(const model::Plan& plan, std::string key, values::Text why) : plan_(plan) {
    table_.key = std::move(key);
    table_.columns = {words_column("who", {.en = "who", .es = "quién", .zh = "人员"}),
                      words_column("role", {.en = "role", .es = "cargo", .zh = "职务"}, 1),
                      words_column("why", why)};
  }
  void add(std::size_t index, diag::Message why) {
    const auto& person = plan_.people[index];
    table_.rows.push_back(
        {{cell(title_of(person)), cell(person.role ? person.role->value : std::string()),
          cell(std::move(why))}});
  }
  void add(const model::MaybeRef<model::Person>& person, diag::Message why) {
    if (person && person->known()) add(person->index, std::move(why));
  }
  [[nodiscard]] Blocks under(values::Text heading, std::size_t most = SIZE_MAX) && {
    if (table_.rows.empty()) return {};
    keep_first(table_, most);
    return {Heading{say(heading)}, std::move(table_)};
  }

 private:
  const model::Plan& plan_;
  Table table_;
};

bool works_on(const model::Action& action, std::size_t person) {
  return (action.owner && action.owner->index == person) ||
         std::any_of(action.team.begin(), action.team.end(),
                     [&](const auto& one) { return one.index == person; });
}

void add_contacts_of_place(const model::Plan& plan, const Audience& audience, People& people) {
  const auto& dimension = plan.dimensions[audience.dimension];
  for (std::size_t at = audience.index; at != model::none; at = dimension.members[at].parent)
    people.add(dimension.members[at].owner,
               say({.en = "answers for {0}", .es = "responde de {0}", .zh = "负责{0}"},
                   {title_of(dimension.members[at])}));
}

void add_contacts_of_person(const model::Plan& plan, const model::Person& person, People& people) {
  people.add(person.reports_to, say({.en = "my manager", .es = "mi superior", .zh = "我的上级"}));
  people.add(person.backup, say({.en = "stands in for me", .es = "me suple", .zh = "我的替补"}));
  if (const auto* department = plan.departments.get(person.department))
    if (plan.people.get(department->head) != &person &&
        plan.people.get(department->head) != plan.people.get(person.reports_to))
      people.add(department->head,
                 say({.en = "head of {0}", .es = "al frente de {0}", .zh = "{0}负责人"},
                     {title_of(*department)}));
}

void add_contacts_of_department(const model::Plan& plan, std::size_t department, People& people) {
  const auto& own = plan.departments[department];
  people.add(own.head, say({.en = "head of {0}", .es = "al frente de {0}", .zh = "{0}负责人"},
                           {title_of(own)}));
  if (const auto* head = plan.people.get(own.head))
    people.add(head->reports_to, say({.en = "to whom the head reports",
                                      .es = "a quien se reporta",
                                      .zh = "部门负责人的上级"}));
}

}  // namespace

Blocks build_actions(const View& view, const Reach& reach) {
  Table table{.key = "actions"};
  table.columns = {
      words_column("action", {.en = "action", .es = "acción", .zh = "行动"}),
      words_column("owner", {.en = "owner", .es = "responsable", .zh = "负责人"}, 1),
      {.key = "start", .heading = say({.en = "start", .es = "inicio", .zh = "开始"}), .drop = 2},
      {.key = "due", .heading = say({.en = "due", .es = "vence", .zh = "期限"})},
      figure_column("done", {.en = "done", .es = "hecho", .zh = "完成"}),
      {.key = "state", .heading = say({.en = "state", .es = "estado", .zh = "状态"})}};
  for (const auto& action : view.plan.actions) {
    if (!reach.has_action(action)) continue;
    if (view.audience.kind == Audience::Kind::person && is_done(view, action)) continue;
    table.rows.push_back(
        {{cell(title_of(action)), cell(name_person(view.plan, action.owner)),
          action.start ? cell(action.start->value) : Cell{},
          action.due ? cell(action.due->value) : Cell{},
          percent_cell(model::find_done(action, view.as_of) / 10), progress_cell(view, action)}});
  }
  if (table.rows.empty()) return {};
  if (view.audience.kind == Audience::Kind::person) keep_first(table, most_of_person);
  return {Heading{say({.en = "Actions", .es = "Acciones", .zh = "行动"})}, std::move(table)};
}

Blocks build_dates(const View& view, const Reach& reach) {
  const Agenda agenda(view, reach);
  const auto& dues = agenda.all();
  const bool own = view.audience.kind == Audience::Kind::person;
  const bool late = !dues.empty() && dues.front().days.start < view.as_of;
  Table table{.key = "dates"};
  table.columns = {{.key = "date", .heading = say({.en = "date", .es = "fecha", .zh = "日期"})},
                   {.key = "kind", .heading = say({.en = "what", .es = "qué", .zh = "类别"})},
                   words_column("title", {.en = "title", .es = "título", .zh = "内容"})};
  if (!own)
    table.columns.push_back(words_column("who", {.en = "who", .es = "quién", .zh = "负责人"}, 1));
  if (late)
    table.columns.push_back(
        {.key = "state", .heading = say({.en = "state", .es = "estado", .zh = "状态"})});
  for (const auto& due : dues) {
    Row row{{cell(due.days.start), cell(word_of(due.kind)), cell(due.title)}};
    if (!own) row.cells.push_back(cell(due.owner));
    if (due.days.start < view.as_of)
      row.cells.push_back(
          cell(due.kind == DayOf::goal && !find_total(view, due.index)
                   ? Word{"no_result", {.en = "no result", .es = "sin dato", .zh = "无数据"}}
                   : Word{"late", {.en = "overdue", .es = "vencido", .zh = "逾期"}},
               Tone::bad));
    table.rows.push_back(std::move(row));
  }
  keep_first(table, own ? most_of_person : most_lines);
  Bullets meetings;
  for (const auto& meeting : view.plan.meetings)
    if (meeting.dates.empty() && agenda.meets(meeting))
      if (auto rhythm = say_rhythm(view, meeting)) meetings.items.emplace_back(std::move(*rhythm));
  if (table.rows.empty() && meetings.items.empty()) return {};
  Blocks blocks{Heading{say({.en = "What is due", .es = "Qué vence", .zh = "到期事项"})}};
  if (!table.rows.empty()) blocks.emplace_back(std::move(table));
  if (!meetings.items.empty()) blocks.emplace_back(std::move(meetings));
  return blocks;
}

Blocks build_letters(const View& view, const Reach& reach) {
  std::vector<const model::Collaboration*> letters;
  for (const auto& letter : view.plan.collaboration)
    if (reach.has_letter(letter)) letters.push_back(&letter);
  std::stable_sort(letters.begin(), letters.end(), [](const auto* a, const auto* b) {
    return a->due && (!b->due || a->due->value < b->due->value);
  });
  Bullets bullets;
  for (const auto* letter : letters) {
    const auto date = [](const model::Maybe<values::Date>& written) {
      return written ? values::to_string(written->value) : std::string("-");
    };
    std::vector<diag::Argument> words{title_of(*letter),
                                      name_department(view.plan, letter->lead),
                                      name_department(view.plan, letter->with),
                                      letter->gives ? letter->gives->value : "-",
                                      date(letter->due),
                                      date(letter->agreed)};
    bullets.items.emplace_back(letter->agreed
                                   ? say({.en = "{0}: {1} with {2}: {3}; due {4}, signed {5}",
                                          .es = "{0}: {1} con {2}: {3}; plazo {4}, firmada {5}",
                                          .zh = "{0}：{1}与{2}：{3}；期限 {4}，{5} 签署"},
                                         std::move(words))
                                   : say({.en = "{0}: {1} with {2}: {3}; due {4}, not signed yet",
                                          .es = "{0}: {1} con {2}: {3}; plazo {4}, aún sin firmar",
                                          .zh = "{0}：{1}与{2}：{3}；期限 {4}，尚未签署"},
                                         std::move(words)));
  }
  if (bullets.items.empty()) return {};
  return {Heading{say({.en = "Letters of responsibility",
                       .es = "Cartas de responsabilidad",
                       .zh = "部门责任书"})},
          std::move(bullets)};
}

Blocks build_dependents(const View& view) {
  const std::size_t own = view.audience.index;
  const model::Plan& plan = view.plan;
  People people(plan, "dependents", {.en = "what for", .es = "para qué", .zh = "事由"});
  for (const auto& action : plan.actions)
    for (const auto& ref : action.after) {
      const auto* before = plan.actions.get(ref);
      if (before == nullptr || is_done(view, *before)) continue;
      if (works_on(*before, own) && action.owner && action.owner->index != own)
        people.add(action.owner, say({.en = "waits for my \"{0}\" to begin \"{1}\"",
                                      .es = "espera mi «{0}» para empezar «{1}»",
                                      .zh = "等待我完成“{0}”后开始“{1}”"},
                                     {title_of(*before), title_of(action)}));
      if (works_on(action, own) && before->owner && before->owner->index != own)
        people.add(before->owner, say({.en = "I wait for \"{0}\" to begin \"{1}\"",
                                       .es = "espero «{0}» para empezar «{1}»",
                                       .zh = "我等待“{0}”完成后开始“{1}”"},
                                      {title_of(*before), title_of(action)}));
    }
  for (std::size_t other = 0; other < plan.people.size(); ++other) {
    const auto& person = plan.people[other];
    if (person.reports_to && person.reports_to->index == own)
      people.add(other, say({.en = "reports to me", .es = "me reporta", .zh = "向我汇报"}));
    if (person.backup && person.backup->index == own)
      people.add(other, say({.en = "I stand in", .es = "le suplo", .zh = "由我替补"}));
  }
  return std::move(people).under({.en = "Who depends on me, and on whom I depend",
                                  .es = "Quién depende de mí y de quién dependo",
                                  .zh = "与我相关的人"},
                                 most_of_person);
}

Blocks build_contacts(const View& view, const Reach& reach) {
  const model::Plan& plan = view.plan;
  const Audience& audience = view.audience;
  People people(plan, "contacts", {.en = "for what", .es = "para qué", .zh = "事项"});
  switch (audience.kind) {
    case Audience::Kind::letters:
      break;
    case Audience::Kind::whole:
      people.add(plan.header.leader,
                 say({.en = "leads the plan", .es = "dirige el plan", .zh = "计划负责人"}));
      break;
    case Audience::Kind::department:
      add_contacts_of_department(plan, audience.index, people);
      break;
    case Audience::Kind::member:
      add_contacts_of_place(plan, audience, people);
      break;
    case Audience::Kind::person:
      add_contacts_of_person(plan, plan.people[audience.index], people);
      break;
    case Audience::Kind::partner:
      people.add(plan.partners[audience.index].owner,
                 say({.en = "answers for you", .es = "su contacto", .zh = "您的联系人"}));
      break;
  }
  const auto is_named = [&](std::size_t goal) {
    if (audience.sees(Part::goals)) return reach.has_goal(goal);
    return std::any_of(view.carried.begin(), view.carried.end(),
                       [&](const auto& carried) { return carried.goal == goal; });
  };
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    if (audience.kind != Audience::Kind::person && audience.kind != Audience::Kind::partner &&
        is_named(goal))
      people.add(plan.goals[goal].owner,
                 say({.en = "the goal {0}", .es = "el objetivo {0}", .zh = "目标“{0}”"},
                     {title_of(plan.goals[goal])}));
  return std::move(people).under({.en = "Whom to ask", .es = "A quién preguntar", .zh = "联系人"});
}

}  // namespace planctl::report
