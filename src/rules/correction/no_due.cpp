// rules/correction/no_due: a correction lacking its `due`.
#include "rules/rule.hpp"

namespace planctl::rules::correction::no_due {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& correction : input.plan.corrections)
    if (!correction.due)
      pen.report(correction.span(), {.text = {.en = "the correction `{0}` has no date",
                                              .es = "la corrección `{0}` no tiene fecha",
                                              .zh = "纠正措施 `{0}` 没有日期"},
                                     .arguments = {correction.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "correction/no-due",
             .severity = diag::Severity::warning,
             .summary = {.en = "the correction has no date",
                         .es = "la corrección no tiene fecha",
                         .zh = "纠正措施没有日期"},
             .rationale =
                 {.en = "A deviation is corrected in time or it grows; only a date shows which.",
                  .es = "Una desviación se corrige a tiempo o crece; solo la fecha lo muestra.",
                  .zh = "偏差要及时纠正，否则会扩大；只有日期能说明。"},
             .remedy = {.en = "add `due: <date>`",
                        .es = "añada `due: <fecha>`",
                        .zh = "加上 `due: <日期>`"},
             .source = "S3 evaluation and improvement",
             .since = "0.1",
             .bad = R"(corrections:
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, owner: marta, expects: 60k}  # <-- here
)",
             .good = R"(corrections:  # others as before
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, owner: marta, due: 2026-03-31, expects: 60k}
)"},
    .check = check};

}  // namespace planctl::rules::correction::no_due
