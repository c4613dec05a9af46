// rules/quota/no_working_day: a period with a share and without a day that can carry it.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::no_working_day {
namespace {

constexpr values::Text message{
    .en = "{1} of `{0}` must carry a quota but has no working day with a weight at {2}",
    .es = "{1} de `{0}` debe llevar cuota pero no tiene ningún día hábil con peso en {2}",
    .zh = "`{0}` 的 {1} 须承担配额，但 {2} 没有带权重的工作日"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::no_working_day, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/no-working-day",
         .severity = diag::Severity::error,
         .summary = {.en = "a period has a share but no working day to carry it",
                     .es = "un período tiene cuota pero ningún día hábil",
                     .zh = "时段有份额却没有工作日"},
         .rationale = {.en = "A quota is carried by working days. A share of a period without "
                             "any would be lost, or fall on days on which nobody works.",
                       .es = "Una cuota la llevan los días hábiles. La de un período sin "
                             "ninguno se perdería, o caería en días en que nadie trabaja.",
                       .zh = "配额由工作日承担。没有工作日的时段，其份额不是丢失，就是落在"
                             "无人工作的日子。"},
         .remedy =
             {.en = "correct the calendar, the dates of the member or the weight of the period; "
                    "where "
                    "nobody works it has the weight 0 and no `hold`",
              .es = "corrija el calendario, las fechas del miembro o el peso del período; donde "
                    "nadie "
                    "trabaja lleva peso 0 y ningún `hold`",
              .zh =
                  "修正日历、成员的起止日期或该时段的权重；无人工作的时段权重为 0，且不写 `hold`"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(calendars:
  default: {workdays: mon-fri, holidays: [2026-08-01..2026-08-31]}
goals:  # others as before
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
    due: 2026-12-31
    perspective: financial
    driven_by: [distribution, awareness, delivery]
    basis: [demand]
    evidence: growth of 6.5 % in 2025 and of 7.0 % in 2024
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]  # <-- here
)",
         .good = R"(calendars:
  default: {workdays: mon-fri, holidays: [2026-08-01..2026-08-31]}
goals:  # others as before
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
    due: 2026-12-31
    perspective: financial
    driven_by: [distribution, awareness, delivery]
    basis: [demand]
    evidence: growth of 6.5 % in 2025 and of 7.0 % in 2024
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 0, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::no_working_day
