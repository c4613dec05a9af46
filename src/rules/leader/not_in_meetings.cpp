// rules/leader/not_in_meetings: a leader who takes part in none of the meetings.
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::leader::not_in_meetings {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!is_leader_absent(input.plan)) return;
  const auto& leader = input.plan.header.leader;
  pen.report(leader->name.span,
             {.text = {.en = "the leader `{0}` neither chairs nor attends a meeting",
                       .es = "el líder `{0}` no preside ninguna reunión ni asiste a ellas",
                       .zh = "领导人 `{0}` 既不主持也不参加任何会议"},
              .arguments = {leader->name.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "leader/not-in-meetings",
             .severity = diag::Severity::warning,
             .summary = {.en = "the leader takes part in no strategy meeting",
                         .es = "el líder no participa en ninguna reunión de estrategia",
                         .zh = "领导人不参加任何战略会议"},
             .rationale = {.en = "The monthly meeting is where the plan is steered. If the leader "
                                 "is absent from all of them, the people conclude that the plan "
                                 "does not matter and bring their questions to nobody.",
                           .es = "La reunión mensual es donde se conduce el plan. Si el líder "
                                 "falta a todas, las personas concluyen que el plan no importa y "
                                 "no tienen a quién plantear sus dudas.",
                           .zh = "月度会议是掌控计划的地方。如果领导人从不到会，大家会认为计划无关"
                                 "紧要，问题也无处可提。"},
             .remedy = {.en = "let the leader chair a meeting (`chair: <person>`) or take part in "
                              "it (`with: [<person>]`)",
                        .es = "haga que el líder presida una reunión (`chair: <persona>`) o asista "
                              "a ella (`with: [<persona>]`)",
                        .zh = "让领导人主持会议（`chair: <人员>`）或参加会议（`with: [<人员>]`）"},
             .source = "S0 leader",
             .since = "0.1",
             .bad = R"(plan:
  id: north-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana  # <-- here
meetings:
  committee: {title: Monthly committee, every: month, day: first tuesday, chair: luis, report: one page per goal, with: [marta]}
)",
             .good = R"(meetings:
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}
  regions:   {title: Weekly sales round, every: week, day: monday, chair: luis, report: quota and visits per seller, with: [marta]}
  plant:     {title: Weekly plant round, every: week, day: monday, chair: jorge, report: orders on time, with: [marta]}
)"},
    .check = check,
    .looks_in = "meetings people"};

}  // namespace planctl::rules::leader::not_in_meetings
