// rules/meeting/none: a plan that no meeting follows.
#include "rules/rule.hpp"

namespace planctl::rules::meeting::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.meetings.empty()) return;
  pen.report(input.plan.place_of("meetings"), {.text = {.en = "no meeting follows the plan",
                                                        .es = "ninguna reunión sigue el plan",
                                                        .zh = "没有会议跟进计划"},
                                               .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "meeting/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "no meeting follows the plan",
                     .es = "ninguna reunión sigue el plan",
                     .zh = "没有会议跟进计划"},
         .rationale =
             {.en = "A plan that is looked at once a year is a yearly event. Monthly strategy "
                    "meetings are where progress is reported and deviations are settled.",
              .es =
                  "Un plan que se mira una vez al año es un acto anual. En las reuniones mensuales "
                  "de estrategia se informa del avance y se resuelven las desviaciones.",
              .zh = "一年只看一次的计划只是年度活动。每月的战略会议才是汇报进展、解决偏差的地方。"},
         .remedy =
             {.en = "add a section `meetings` with `every: month`, `day`, `chair` and `report`",
              .es = "añada una sección `meetings` con `every: month`, `day`, `chair` y `report`",
              .zh = "增加 `meetings` 一节，写明 `every: month`、`day`、`chair` 和 `report`"},
         .source = "S0 step 8",
         .since = "0.1",
         .bad = R"(meetings: {}  # <-- here
)",
         .good = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}
)"},
    .check = check,
    .looks_in = "meetings"};

}  // namespace planctl::rules::meeting::none
