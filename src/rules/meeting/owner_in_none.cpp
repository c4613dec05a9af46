// rules/meeting/owner_in_none: an owner of goals or actions who takes part in no meeting.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::meeting::owner_in_none {
namespace {

bool takes_part(const model::Plan& plan, std::size_t person) {
  return std::any_of(plan.meetings.begin(), plan.meetings.end(), [&](const auto& meeting) {
    return refers_to(meeting.chair, person) || refers_to(meeting.with, person);
  });
}

// Whether the plan says of every meeting who comes.
bool names_participants(const model::Plan& plan) {
  return std::none_of(plan.meetings.begin(), plan.meetings.end(),
                      [](const auto& meeting) { return meeting.with.empty(); });
}

template <class Things>
void add_owned(const Things& things, std::size_t person, std::vector<std::string>& ids) {
  for (const auto& thing : things)
    if (refers_to(thing.owner, person)) ids.push_back(thing.id.value);
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.meetings.empty() || !names_participants(plan)) return;
  for (std::size_t person = 0; person < plan.people.size(); ++person) {
    if (takes_part(plan, person) || refers_to(plan.header.leader, person)) continue;
    std::vector<std::string> owned;
    add_owned(plan.goals, person, owned);
    add_owned(plan.actions, person, owned);
    if (!owned.empty())
      pen.report(plan.people[person].span(),
                 {.text = {.en = "`{0}` owns {1} and takes part in no meeting",
                           .es = "`{0}` responde de {1} y no participa en ninguna reunión",
                           .zh = "`{0}` 负责 {1}，却不参加任何会议"},
                  .arguments = {plan.people[person].id.value, list_ids(owned)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "meeting/owner-in-none",
         .severity = diag::Severity::warning,
         .summary = {.en = "an owner takes part in no meeting",
                     .es = "un responsable no participa en ninguna reunión",
                     .zh = "有负责人不参加任何会议"},
         .rationale =
             {.en = "Progress is reported by those who carry it. An owner who sits in no meeting "
                    "reports through others, late and softened.",
              .es = "Del avance informa quien lo lleva. Un responsable que no está en ninguna "
                    "reunión informa a través de otros, tarde y suavizado.",
              .zh = "进度应由承担者汇报。负责人若不参加任何会议，消息就要经他人转达，既迟又走样。"},
         .remedy = {.en = "add the person to `with` of a meeting of the right level",
                    .es = "añada a la persona al `with` de una reunión de su nivel",
                    .zh = "把该人加入相应层级会议的 `with`"},
         .source = "S4 appraisal, meetings, training",
         .since = "0.1",
         .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11}  # <-- here
meetings:
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta]}
)",
         .good = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}
)"},
    .check = check};

}  // namespace planctl::rules::meeting::owner_in_none
