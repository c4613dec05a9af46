// rules/meeting/no_report: a meeting without a set way of reporting progress.
#include "rules/rule.hpp"

namespace planctl::rules::meeting::no_report {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.meetings) {
    if (!(!entry.report)) continue;
    pen.report(entry.span(),
               {.text = {.en = "the meeting `{0}` has no set way of reporting progress",
                         .es = "la reunión `{0}` no fija cómo se informa del avance",
                         .zh = "会议 `{0}` 没有固定的进展汇报形式"},
                .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "meeting/no-report",
         .severity = diag::Severity::warning,
         .summary = {.en = "a meeting does not say how progress is reported",
                     .es = "una reunión no indica cómo se informa del avance",
                     .zh = "有会议没有写明如何汇报进展"},
         .rationale =
             {.en = "If everybody reports in his own way, the meeting compares presentations. One "
                    "form for all makes visible what is behind.",
              .es = "Si cada cual informa a su manera, la reunión compara presentaciones. Una "
                    "forma común deja ver lo que va retrasado.",
              .zh =
                  "如果各自用自己的方式汇报，会议就成了比较演示文稿。统一的形式才能看出落后之处。"},
         .remedy = {.en = "add `report: <form>` to the meeting, e.g. one page per goal",
                    .es = "añada `report: <forma>` a la reunión, p. ej. una página por objetivo",
                    .zh = "在会议中加上 `report: <形式>`，例如每个目标一页"},
         .source = "S0 step 8",
         .since = "0.1",
         .bad = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, with: [luis, marta, jorge]}  # <-- here
)",
         .good = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}
)"},
    .check = check};

}  // namespace planctl::rules::meeting::no_report
