// rules/meeting/owner_in_none: an owner of goals or actions who takes part in no meeting.
#include <algorithm>
#include <set>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::meeting::owner_in_none {
namespace {

// Those who take part in a meeting, and the leader.
std::set<std::size_t> find_present(const model::Plan& plan) {
  std::set<std::size_t> present;
  if (plan.header.leader) present.insert(plan.header.leader->index);
  for (const auto& meeting : plan.meetings) {
    if (meeting.chair) present.insert(meeting.chair->index);
    for (const auto& person : meeting.with) present.insert(person.index);
  }
  return present;
}

// Whether the plan says of every meeting who comes.
bool names_participants(const model::Plan& plan) {
  return std::none_of(plan.meetings.begin(), plan.meetings.end(),
                      [](const auto& meeting) { return meeting.with.empty(); });
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.meetings.empty() || !names_participants(plan)) return;
  // The meeting that the leader holds, and where they would be, is not there: it is told once.
  if (is_leader_missed(input)) return;
  const auto present = find_present(plan);
  for (std::size_t person = 0; person < plan.people.size(); ++person) {
    if (present.contains(person)) continue;
    std::vector<std::string> owned;
    for (const auto goal : input.relations.goals_owned_by_person[person])
      owned.push_back(plan.goals[goal].id.value);
    for (const auto action : input.relations.actions_owned_by_person[person])
      owned.push_back(plan.actions[action].id.value);
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
    .check = check,
    .looks_in = "meetings"};

}  // namespace planctl::rules::meeting::owner_in_none
