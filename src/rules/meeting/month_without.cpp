// rules/meeting/month_without: a month in which no meeting takes place.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::meeting::month_without {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto without = find_months_without_meeting(plan);
  // Where most months lack one there is no monthly meeting at all: meeting/no-monthly.
  if (plan.meetings.empty() || without.empty() || without.size() > months_per_year / 2) return;
  const auto meetings = find_plan_meetings(plan);
  const auto dated = std::find_if(meetings.begin(), meetings.end(),
                                  [](const auto* meeting) { return !meeting->dates.empty(); });
  if (dated == meetings.end()) return;
  if (std::none_of(plan.meetings.begin(), plan.meetings.end(), is_regular))
    pen.report((*dated)->span(), {.text = {.en = "no meeting takes place in {0}",
                                           .es = "ninguna reunión se celebra en {0}",
                                           .zh = "{0} 没有会议"},
                                  .arguments = {list_ids(without)}});
  else
    pen.report((*dated)->span(),
               {.text = {.en = "no meeting on the plan as a whole takes place in {0}",
                         .es = "ninguna reunión sobre el conjunto del plan se celebra en {0}",
                         .zh = "{0} 没有讨论整个计划的会议"},
                .arguments = {list_ids(without)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "meeting/month-without",
         .severity = diag::Severity::warning,
         .summary = {.en = "a month has no meeting",
                     .es = "un mes no tiene reunión",
                     .zh = "有月份没有会议"},
         .rationale = {.en = "The month without a meeting, usually in the holidays, is the one in "
                             "which a deviation goes unseen for two months.",
                       .es = "El mes sin reunión, casi siempre el de vacaciones, es aquel en que "
                             "una desviación pasa dos meses sin verse.",
                       .zh = "没有会议的月份（通常是假期）会让偏差两个月无人察觉。"},
         .remedy =
             {.en = "add a date in the month, or write `every: month` and a `day` instead of dates",
              .es = "añada una fecha en el mes, o escriba `every: month` y un `day` en lugar de "
                    "fechas",
              .zh = "在该月增加一个日期，或用 `every: month` 和 `day` 代替日期"},
         .source = "S0 step 8",
         .since = "0.1",
         .bad = R"(meetings:
  committee: {title: Monthly strategy committee, dates: [2026-01-13, 2026-02-10, 2026-03-10, 2026-04-14, 2026-05-12, 2026-06-09, 2026-07-14, 2026-09-08, 2026-10-13, 2026-11-10, 2026-12-15], chair: ana, report: one page per goal}  # <-- here
)",
         .good = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, dates: [2026-01-13, 2026-02-10, 2026-03-10, 2026-04-14, 2026-05-12, 2026-06-09, 2026-07-14, 2026-08-18, 2026-09-08, 2026-10-13, 2026-11-10, 2026-12-15], chair: ana, report: one page per goal, with: [luis, marta, jorge]}
)"},
    .check = check,
    .looks_in = "meetings"};

}  // namespace planctl::rules::meeting::month_without
