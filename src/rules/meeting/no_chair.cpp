// rules/meeting/no_chair: a meeting that nobody chairs.
#include "rules/rule.hpp"

namespace planctl::rules::meeting::no_chair {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.meetings) {
    if (!(!entry.chair)) continue;
    pen.report(entry.span(), {.text = {.en = "the meeting `{0}` has no chair",
                                       .es = "la reunión `{0}` no tiene quien la presida",
                                       .zh = "会议 `{0}` 没有主持人"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "meeting/no-chair",
             .severity = diag::Severity::warning,
             .summary = {.en = "a meeting has no chair",
                         .es = "una reunión no tiene quien la presida",
                         .zh = "有会议没有主持人"},
             .rationale = {.en = "A meeting without a chair is the first to be put off, and its "
                                 "decisions bind nobody.",
                           .es = "Una reunión sin quien la presida es la primera que se aplaza, y "
                                 "sus decisiones no obligan a nadie.",
                           .zh = "没有主持人的会议最先被推迟，其决定也不约束任何人。"},
             .remedy = {.en = "add `chair: <person>` to the meeting",
                        .es = "añada `chair: <persona>` a la reunión",
                        .zh = "在会议中加上 `chair: <人员>`"},
             .source = "S0 step 8",
             .since = "0.1",
             .bad = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, report: one page per goal, with: [luis, marta, jorge]}  # <-- here
)",
             .good = R"(meetings:  # others as before
  committee: {title: Monthly strategy committee, every: month, day: first tuesday, chair: ana, report: one page per goal, with: [luis, marta, jorge]}
)"},
    .check = check};

}  // namespace planctl::rules::meeting::no_chair
