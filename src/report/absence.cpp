// report/absence: what stops, and what somebody else must take over, where a person leaves.
#include "report/absence.hpp"

#include <algorithm>
#include <set>

#include "model/progress.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

constexpr values::Text leads{.en = "plan", .es = "plan", .zh = "计划"};
constexpr values::Text department{.en = "department", .es = "departamento", .zh = "部门"};
constexpr values::Text colleague{.en = "person", .es = "persona", .zh = "人员"};
constexpr values::Text goal{.en = "goal", .es = "objetivo", .zh = "目标"};
constexpr values::Text action{.en = "action", .es = "acción", .zh = "行动"};
constexpr values::Text team{.en = "team work", .es = "trabajo en equipo", .zh = "团队工作"};
constexpr values::Text waits{.en = "waits", .es = "espera", .zh = "等待"};
constexpr values::Text indicator{.en = "indicator", .es = "indicador", .zh = "指标"};
constexpr values::Text meeting{.en = "meeting", .es = "reunión", .zh = "会议"};
constexpr values::Text correction{.en = "correction", .es = "corrección", .zh = "纠正措施"};
constexpr values::Text process{.en = "process", .es = "proceso", .zh = "流程"};
constexpr values::Text project{.en = "project", .es = "proyecto", .zh = "项目"};
constexpr values::Text member{.en = "member", .es = "miembro", .zh = "成员"};
constexpr values::Text quota{.en = "quota", .es = "cuota", .zh = "配额"};
constexpr values::Text strategy{.en = "strategy", .es = "estrategia", .zh = "策略"};
constexpr values::Text money{.en = "budget line", .es = "partida", .zh = "预算项"};
constexpr values::Text review{.en = "review", .es = "revisión", .zh = "评审"};
constexpr values::Text session{.en = "session", .es = "sesión", .zh = "宣讲"};
constexpr values::Text activity{.en = "activity", .es = "actividad", .zh = "活动"};
constexpr values::Text system{.en = "system", .es = "sistema", .zh = "管理体系"};
constexpr values::Text partner{.en = "partner", .es = "socio", .zh = "合作方"};
constexpr values::Text ability{.en = "ability", .es = "capacidad", .zh = "能力"};

class Absence {
 public:
  Absence(const model::Plan& plan, std::size_t person, values::Date as_of)
      : plan_(plan), person_(person), as_of_(as_of) {
    const auto& backup = plan.people[person].backup;
    if (backup && backup->known() && stays(backup->index)) stand_in_ = backup->index;
    table_.key = "stops";
    table_.columns = {
        {.key = "kind", .heading = say({.en = "what", .es = "qué", .zh = "类别"})},
        {.key = "title",
         .heading = say({.en = "title", .es = "título", .zh = "名称"}),
         .fit = Fit::may_be_cut,
         .least = 20},
        {.key = "due", .heading = say({.en = "due", .es = "vence", .zh = "期限"})},
        {.key = "effect",
         .heading =
             say({.en = "without this person", .es = "sin esta persona", .zh = "此人离开后"}),
         .fit = Fit::may_be_cut,
         .least = 18}};
  }

  Table build() {
    if (is(plan_.header.leader)) add(leads, name_plan(plan_), {}, taken_over());
    add_actions();
    for (const auto& one : plan_.goals) add_goal(one);
    for (const auto& one : plan_.strategies) add_owned(one, strategy, one.owner, {});
    for (const auto& one : plan_.projects) add_owned(one, project, one.owner, one.due);
    for (const auto& one : plan_.corrections) add_owned(one, correction, one.owner, one.due);
    for (const auto& one : plan_.tracking) add_owned(one, indicator, one.owner, {});
    for (const auto& one : plan_.meetings) add_owned(one, meeting, one.chair, {});
    for (const auto& one : plan_.reviews) add_owned(one, review, one.owner, one.due);
    for (const auto& one : plan_.rollout)
      if (is(one.by) && one.date && one.date->value >= as_of_)
        add(session, one.title ? one.title->value : "", one.date, taken_over());
    for (const auto& one : plan_.budget.lines) add_owned(one, money, one.owner, {});
    for (const auto& one : plan_.processes) add_owned(one, process, one.owner, {});
    for (const auto& one : plan_.systems) add_owned(one, system, one.owner, {});
    for (const auto& one : plan_.authority) add_owned(one, activity, one.accountable, {});
    for (const auto& dimension : plan_.dimensions)
      for (const auto& one : dimension.members) {
        add_owned(one, member, one.owner, one.to);
        add_share(one, title_or_id(one), one.to);
      }
    for (const auto& one : plan_.partners) add_owned(one, partner, one.owner, {});
    for (const auto& one : plan_.departments) add_owned(one, department, one.head, {});
    add_people();
    add_abilities();
    return std::move(table_);
  }

 private:
  // Neither the one who leaves, nor one who has left.
  [[nodiscard]] bool stays(std::size_t person) const {
    const auto& to = plan_.people[person].to;
    return person != person_ && !(to && to->value < as_of_);
  }
  [[nodiscard]] bool is(const model::MaybeRef<model::Person>& person) const {
    return person && person->index == person_;
  }

  void add(values::Text kind, const std::string& title, const model::Maybe<values::Date>& due,
           Cell effect) {
    table_.rows.push_back(
        {{cell(say(kind)), cell(title), due ? cell(due->value) : Cell{}, std::move(effect)}});
  }

  [[nodiscard]] Cell taken_by(std::size_t person) const {
    return cell(say({.en = "goes to {0}", .es = "pasa a {0}", .zh = "由 {0} 接手"},
                    {title_of(plan_.people[person])}),
                Tone::fair);
  }
  static Cell one_less() {
    return cell(say({.en = "one person less", .es = "una persona menos", .zh = "少一人"}),
                Tone::fair);
  }
  [[nodiscard]] Cell taken_over() const {
    return stand_in_ == model::none ? stops() : taken_by(stand_in_);
  }
  static Cell stops() {
    return cell(
        say({.en = "stops: no backup", .es = "se detiene: sin suplente", .zh = "停止：无替补"}),
        Tone::bad);
  }

  template <class T>
  void add_owned(const T& thing, values::Text kind, const model::MaybeRef<model::Person>& owner,
                 const model::Maybe<values::Date>& due) {
    if (!is(owner) || (due && due->value < as_of_)) return;
    add(kind, title_or_id(thing), due, taken_over());
  }

  // Of what is shared, the others carry on.
  template <class T>
  void add_share(const T& thing, const std::string& title, const model::Maybe<values::Date>& due) {
    const auto& split = thing.split;
    if (is(thing.owner) || (due && due->value < as_of_)) return;
    if (std::any_of(split.begin(), split.end(),
                    [&](const auto& share) { return share.person.index == person_; }))
      add(quota, title, due, one_less());
  }

  void add_goal(const model::Goal& one) {
    add_owned(one, goal, one.owner, one.due);
    add_share(one, title_or_id(one), one.due);
    if (!one.quota) return;
    for (const auto& hold : one.quota->holds) {
      auto due = one.due;
      if (hold.period)
        due = model::Located<values::Date>{values::plus_days(hold.period->value.days.past, -1), {}};
      const auto place = name_where(plan_, hold.where);
      const auto title = title_or_id(one) + (place.empty() ? "" : " / " + place);
      if (is(hold.owner) && !(due && due->value < as_of_)) add(quota, title, due, taken_over());
      add_share(hold, title, due);
    }
  }

  // Who loses the one they report to, or the one who stands in for them.
  void add_people() {
    for (std::size_t at = 0; at < plan_.people.size(); ++at) {
      const auto& one = plan_.people[at];
      if (!stays(at)) continue;
      if (is(one.reports_to))
        add(colleague, title_of(one), {},
            cell(say({.en = "no manager", .es = "sin superior", .zh = "失去上级"}), Tone::fair));
      if (is(one.backup))
        add(colleague, title_of(one), {},
            cell(say({.en = "no backup", .es = "sin suplente", .zh = "失去替补"}), Tone::fair));
    }
  }

  [[nodiscard]] bool is_open(const model::Action& one) const {
    return model::find_done(one, as_of_) < model::complete;
  }

  // The action's own backup goes before the person's.
  [[nodiscard]] std::size_t find_backup(const model::Action& one) const {
    if (one.backup && one.backup->known() && stays(one.backup->index)) return one.backup->index;
    return stand_in_;
  }

  void add_actions() {
    std::set<std::size_t> stopped;
    for (std::size_t at = 0; at < plan_.actions.size(); ++at) {
      const auto& one = plan_.actions[at];
      if (!is_open(one)) continue;
      const bool works = std::any_of(one.team.begin(), one.team.end(),
                                     [&](const auto& person) { return person.index == person_; });
      if (is(one.owner)) {
        const std::size_t backup = find_backup(one);
        if (backup == model::none) stopped.insert(at);
        add(action, title_or_id(one), one.due, backup == model::none ? stops() : taken_by(backup));
      } else if (works) {
        add(team, title_or_id(one), one.due, one_less());
      }
    }
    add_waiting(stopped);
  }

  // Everything that comes after what stops, directly or not.
  void add_waiting(std::set<std::size_t> stopped) {
    for (bool more = true; more;) {
      more = false;
      for (std::size_t at = 0; at < plan_.actions.size(); ++at) {
        const auto& one = plan_.actions[at];
        const auto before = std::find_if(one.after.begin(), one.after.end(), [&](const auto& ref) {
          return stopped.contains(ref.index);
        });
        if (before == one.after.end() || !is_open(one) || !stopped.insert(at).second) continue;
        more = true;
        add(waits, title_or_id(one), one.due,
            cell(say({.en = "waits for {0}", .es = "espera a {0}", .zh = "等待 {0}"},
                     {title_or_id(plan_.actions[before->index])}),
                 Tone::bad));
      }
    }
  }

  void add_abilities() {
    for (const auto& able : plan_.people[person_].able) {
      bool others = false;
      for (std::size_t other = 0; other < plan_.people.size(); ++other) {
        const auto& of_other = plan_.people[other].able;
        others = others || (stays(other) &&
                            std::any_of(of_other.begin(), of_other.end(), [&](const auto& word) {
                              return word.value == able.value;
                            }));
      }
      if (!others)
        add(ability, able.value, {},
            cell(say({.en = "nobody else has it", .es = "nadie más la tiene", .zh = "无人具备"}),
                 Tone::bad));
    }
  }

  const model::Plan& plan_;
  std::size_t person_;
  values::Date as_of_;
  std::size_t stand_in_ = model::none;
  Table table_;
};

}  // namespace

std::vector<Block> build_absence(const model::Plan& plan, std::size_t person, values::Date as_of) {
  const auto name = title_of(plan.people[person]);
  std::vector<Block> blocks{
      Heading{say({.en = "If {0} leaves", .es = "Si {0} se va", .zh = "如果 {0} 离开"}, {name})}};
  auto table = Absence(plan, person, as_of).build();
  if (table.rows.empty())
    blocks.emplace_back(Paragraph{say({.en = "nothing in the plan depends on this person",
                                       .es = "nada del plan depende de esta persona",
                                       .zh = "计划中没有依赖此人的事项"})});
  else
    blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace planctl::report
