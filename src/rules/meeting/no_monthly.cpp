// rules/meeting/no_monthly: meetings of which none takes place every month.
#include <algorithm>

#include "model/meeting_days.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::meeting::no_monthly {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.meetings.empty() || !plan.header.year) return;
  // One whose days are not known, as `meeting/undated` says, may be the monthly one.
  const auto meetings = find_plan_meetings(plan);
  if (std::any_of(meetings.begin(), meetings.end(), [&](const auto* meeting) {
        return model::find_meeting_days(*meeting, plan.header.year).empty();
      }))
    return;
  const auto without = find_months_without_meeting(plan);
  // With meetings in most months, single gaps are for meeting/month-without.
  if (without.size() <= months_per_year / 2) return;
  const auto number = std::to_string(without.size());
  if (std::none_of(plan.meetings.begin(), plan.meetings.end(), is_regular))
    pen.report(plan.place_of("meetings"),
               {.text = {.en = "no meeting takes place every month: {0} months have none",
                         .es = "ninguna reunión se celebra cada mes: {0} meses no tienen ninguna",
                         .zh = "没有每月举行的会议：{0} 个月没有会议"},
                .arguments = {number}});
  else
    pen.report(
        plan.place_of("meetings"),
        {.text = {.en = "no meeting on the plan as a whole takes place every month: {0} months "
                        "have none",
                  .es = "ninguna reunión sobre el conjunto del plan se celebra cada mes: "
                        "{0} meses no tienen ninguna",
                  .zh = "没有每月讨论整个计划的会议：{0} 个月没有"},
         .arguments = {number}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "meeting/no-monthly",
         .severity = diag::Severity::warning,
         .summary = {.en = "no meeting takes place every month",
                     .es = "ninguna reunión se celebra cada mes",
                     .zh = "没有每月举行的会议"},
         .rationale =
             {.en = "Between two quarterly meetings a deviation grows for three months. Monthly is "
                    "the slowest rhythm in which a year's plan can still be corrected. Rounds "
                    "within one department, without the leader, are not about the whole plan.",
              .es = "Entre dos reuniones trimestrales una desviación crece durante tres meses. El "
                    "mes es el ritmo más lento en el que aún se puede corregir un plan anual. Las "
                    "de un solo departamento, sin el líder, no tratan del plan en su conjunto.",
              .zh = "两次季度会议之间，偏差会累积三个月。每月一次是年度计划仍可纠正的最低频率。没有"
                    "领导人参加的部门内部会议不讨论整个计划。"},
         .remedy = {.en = "add a meeting with `every: month` and a `day`",
                    .es = "añada una reunión con `every: month` y un `day`",
                    .zh = "增加 `every: month` 并写明 `day` 的会议"},
         .source = "S0 step 8",
         .since = "0.1",
         .bad = R"(meetings:  # <-- here
  committee: {title: Quarterly committee, every: quarter, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}
)",
         .good = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}
)"},
    .check = check,
    .looks_in = "meetings"};

}  // namespace planctl::rules::meeting::no_monthly
