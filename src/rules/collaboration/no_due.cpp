// rules/collaboration/no_due: an agreement between departments without a date.
#include "rules/rule.hpp"

namespace planctl::rules::collaboration::no_due {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.collaboration)
    if (!entry.due)
      pen.report(entry.span(), {.text = {.en = "the agreement `{0}` has no date",
                                         .es = "el acuerdo `{0}` no tiene fecha",
                                         .zh = "约定 `{0}` 没有日期"},
                                .arguments = {entry.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "collaboration/no-due",
         .severity = diag::Severity::warning,
         .summary = {.en = "an agreement between departments has no date",
                     .es = "un acuerdo entre departamentos no tiene fecha",
                     .zh = "部门协作约定没有日期"},
         .rationale =
             {.en = "What is promised without a date cannot be late, so nobody is reminded of it.",
              .es = "Lo prometido sin fecha nunca va con retraso, así que nadie lo reclama.",
              .zh = "没有日期的承诺不会逾期，也就无人催促。"},
         .remedy = {.en = "add `due: <date>`",
                    .es = "añada `due: <fecha>`",
                    .zh = "加上 `due: <日期>`"},
         .source = "S1 collaboration",
         .since = "0.1",
         .bad = R"(collaboration:  # others as before
  leads: {title: Campaign leads, lead: comercial, with: ventas, gives: names of new shops every week, signed: 2025-12-18}  # <-- here
)",
         .good = R"(collaboration:  # others as before
  leads: {title: Campaign leads, lead: comercial, with: ventas, gives: names of new shops every week, due: 2026-06-30, signed: 2025-12-18}
)"},
    .check = check};

}  // namespace planctl::rules::collaboration::no_due
