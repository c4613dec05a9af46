// rules/meeting/undated: a meeting of which nobody can tell when it takes place.
#include "model/meeting_days.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::meeting::undated {
namespace {

// What takes place every day needs no day of its own.
bool is_daily(const model::Meeting& meeting) {
  return meeting.every && meeting.every->value == values::Every::day && !meeting.day;
}

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  if (!year) return;
  for (const auto& meeting : input.plan.meetings) {
    if (is_daily(meeting) || !model::find_meeting_days(meeting, year).empty()) continue;
    if (meeting.day)
      pen.report(meeting.day->span,
                 {.text = {.en = "`{1}` does not tell on which days the meeting `{0}` takes place",
                           .es = "`{1}` no dice qué días se celebra la reunión `{0}`",
                           .zh = "`{1}` 没有说明会议 `{0}` 在哪些日子举行"},
                  .arguments = {meeting.id.value, meeting.day->value}});
    else
      pen.report(meeting.span(), {.text = {.en = "the meeting `{0}` has no date",
                                           .es = "la reunión `{0}` no tiene fecha",
                                           .zh = "会议 `{0}` 没有日期"},
                                  .arguments = {meeting.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "meeting/undated",
         .severity = diag::Severity::warning,
         .summary = {.en = "nobody can tell when a meeting takes place",
                     .es = "no se sabe cuándo se celebra una reunión",
                     .zh = "无法得知会议何时举行"},
         .rationale =
             {.en = "A meeting that stands in nobody's diary is the first to be put off, and the "
                    "look at the plan with it. Calendars and versions leave it out.",
              .es = "Una reunión que no está en ninguna agenda es la primera que se aplaza, y con "
                    "ella el examen del plan. Los calendarios y las versiones la omiten.",
              .zh = "没有列入任何人日程的会议最先被推迟，对计划的检视也随之推迟。日历和各版本都不会"
                    "列出"
                    "它。"},
         .remedy =
             {.en = "write `day: first tuesday`, `last friday` or `15` (of a week: `monday`), "
                    "or the `dates` themselves",
              .es = "escriba `day: first tuesday`, `last friday` o `15` (de la semana: "
                    "`monday`), o las propias `dates`",
              .zh = "请写 `day: first tuesday`、`last friday` 或 `15`（每周：`monday`），或直接写 "
                    "`dates`"},
         .source = "S0 step 8",
         .since = "0.1",
         .bad = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: 1st tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}  # <-- here
)",
         .good = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::meeting::undated
