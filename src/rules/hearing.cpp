// rules/hearing: gathers the evidence of one verdict.
#include "rules/hearing.hpp"

#include <algorithm>
#include <set>

#include "rules/funding.hpp"
#include "rules/people/overload.hpp"
#include "rules/support.hpp"

namespace planctl::rules {
namespace {

// The first few names, and how many more there are.
diag::Listed list_first(std::vector<std::string> names) {
  constexpr std::size_t shown = 4;
  if (names.size() <= shown) return {std::move(names)};
  const auto more = names.size() - shown;
  names.resize(shown);
  names.push_back("+" + std::to_string(more));
  return {std::move(names)};
}

}  // namespace

Hearing::Hearing(const model::Plan& plan, std::string key, values::Text name)
    : plan_(plan), judgement_{.key = std::move(key), .name = name, .evidence = {}} {}

diag::Span Hearing::place_of(std::string_view section) const { return plan_.place_of(section); }

std::string Hearing::name_of_id(const std::string& id) const {
  if (const auto* person = plan_.people.find(id); person != nullptr && person->name)
    return person->name->value;
  if (const auto* department = plan_.departments.find(id); department && department->title)
    return department->title->value;
  return id;
}

void Hearing::count(const values::Text& what, std::size_t number, std::string_view section,
                    std::size_t least) {
  diag::Message message{.text = {.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"},
                        .arguments = {what, std::to_string(number)}};
  if (least > 1)
    message = {.text = {.en = "{0}: {1} of {2}", .es = "{0}: {1} de {2}", .zh = "{0}：{1}/{2}"},
               .arguments = {what, std::to_string(number), std::to_string(least)}};
  add({.holds = number >= least, .message = std::move(message), .span = place_of(section)});
}

void Hearing::cover(const values::Text& what, std::size_t total,
                    const std::vector<std::string>& lacking, diag::Span place) {
  cover(what, total, lacking.size(), list_first(lacking), place);
}

void Hearing::cover(const values::Text& what, std::size_t total,
                    const std::vector<values::Text>& lacking, diag::Span place) {
  cover(what, total, lacking.size(), list_names(lacking), place);
}

void Hearing::cover(const values::Text& what, std::size_t total, std::size_t lacking,
                    diag::Argument names, diag::Span place) {
  // Of nothing there is nothing to say, once it was said that there is nothing.
  if (total == 0 && !judgement_.evidence.empty()) return;
  std::vector<diag::Argument> arguments = {what, std::to_string(total - lacking),
                                           std::to_string(total)};
  values::Text text = {.en = "{0}: {1} of {2}", .es = "{0}: {1} de {2}", .zh = "{0}：{1}/{2}"};
  if (lacking > 0) {
    text = {.en = "{0}: {1} of {2}; without: {3}",
            .es = "{0}: {1} de {2}; sin ello: {3}",
            .zh = "{0}：{1}/{2}；尚缺：{3}"};
    arguments.push_back(std::move(names));
  }
  add({.holds = total > 0 && lacking == 0,
       .message = {.text = text, .arguments = std::move(arguments)},
       .span = place});
}

model::Judgement Hearing::decide() && {
  const auto& evidence = judgement_.evidence;
  const auto holding = std::count_if(evidence.begin(), evidence.end(),
                                     [](const model::Evidence& one) { return one.holds; });
  const auto all = static_cast<std::ptrdiff_t>(evidence.size());
  judgement_.percent = static_cast<int>(100 * holding / all);
  judgement_.verdict = holding == all ? model::Verdict::done
                       : holding == 0 ? model::Verdict::missing
                                      : model::Verdict::partial;
  return std::move(judgement_);
}

void hear_funding(Hearing& hearing, const Input& input) {
  hearing.each_of(
      {.en = "goals with a budget line", .es = "objetivos con partida", .zh = "有预算项的目标"},
      input.plan.goals, find_costly_goals(input.plan, input.relations),
      [&](std::size_t goal) { return !input.relations.lines_of_goal[goal].empty(); }, "budget");
}

void hear_load(Hearing& hearing, const Input& input) {
  std::set<std::size_t> busy;
  for (const auto& week : input.time)
    if (week.person != model::none) busy.insert(week.person);
  std::set<std::size_t> overloaded;
  for (const auto& load : people::find_overloads(input)) overloaded.insert(load.person);
  const auto& people = input.plan.people;
  hearing.each_of(
      {.en = "people with time for their actions",
       .es = "personas con tiempo para sus acciones",
       .zh = "有足够时间完成行动的人员"},
      people, {busy.begin(), busy.end()},
      [&](std::size_t person) {
        return !overloaded.contains(person) && !has_left(people[person], input.as_of);
      },
      "people");
}

void hear_months(Hearing& hearing, const model::Plan& plan) {
  const auto& meetings = plan.meetings;
  if (plan.header.year && !meetings.empty()) {
    hearing.cover({.en = "months with a meeting", .es = "meses con reunión", .zh = "有会议的月份"},
                  months_per_year, find_months_without_meeting(plan), hearing.place_of("meetings"));
    return;
  }
  const bool meets = std::any_of(meetings.begin(), meetings.end(), is_regular);
  values::Text text{.en = "no meeting is planned in any month",
                    .es = "no hay reuniones previstas en ningún mes",
                    .zh = "任何月份都没有安排会议"};
  if (meets)
    text = {.en = "a meeting takes place every month",
            .es = "hay reunión todos los meses",
            .zh = "每月都有会议"};
  else if (!meetings.empty())
    text = {.en = "without a plan year the months with a meeting cannot be counted",
            .es = "sin año del plan no se pueden contar los meses con reunión",
            .zh = "计划没有年度，无法统计有会议的月份"};
  hearing.add({.holds = meets,
               .message = {.text = text, .arguments = {}},
               .span = hearing.place_of("meetings")});
}

}  // namespace planctl::rules
