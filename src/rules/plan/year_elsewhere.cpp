// rules/plan/year_elsewhere: a plan whose dates are those of another year.
#include "rules/rule.hpp"

namespace planctl::rules::plan::year_elsewhere {
namespace {

constexpr std::size_t few = 3;

struct Dates {
  std::size_t all = 0;
  std::size_t outside = 0;
  void add(values::Days time, const model::Maybe<values::Date>& from,
           const model::Maybe<values::Date>& to) {
    if (!from && !to) return;
    ++all;
    const auto first = from ? from->value : to->value;
    const auto last = to ? to->value : from->value;
    if (last < time.start || first >= time.past) ++outside;
  }
};

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  if (!year) return;
  const auto time = year->value.days;
  Dates dates;
  for (const auto& action : input.plan.actions) dates.add(time, action.start, action.due);
  for (const auto& goal : input.plan.goals) dates.add(time, std::nullopt, goal.due);
  if (dates.outside < few || 2 * dates.outside <= dates.all) return;
  pen.report(
      year->span,
      {.text = {.en = "{0} of the {1} goals and actions with dates lie outside the plan's "
                      "year from {2} to {3}: it seems to be the year of another plan",
                .es = "{0} de los {1} objetivos y acciones con fecha quedan fuera del "
                      "año del plan, del {2} al {3}: parece el de otro plan",
                .zh = "{1} 个有日期的目标和行动中有 {0} 个不在计划年度 {2} 至 {3} 之内：这似乎"
                      "是另一份计划的年度"},
       .arguments = {std::to_string(dates.outside), std::to_string(dates.all),
                     values::to_string(time.start),
                     values::to_string(values::plus_days(time.past, -1))}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "plan/year-elsewhere",
         .severity = diag::Severity::error,
         .summary = {.en = "the dates of the plan are those of another year",
                     .es = "las fechas del plan son de otro año",
                     .zh = "计划中的日期属于另一年度"},
         .rationale =
             {.en = "The year cuts the targets into days. Where it is last year's, every quota "
                    "lies in days that are past, and all that is judged by dates is judged wrong; "
                    "the findings that come of it are left out until it is mended.",
              .es = "El año reparte las metas en días. Si es el del año anterior, todas las cuotas "
                    "caen en días pasados y lo que se juzga por fechas se juzga mal; lo que de "
                    "ello se deriva se omite hasta corregirlo.",
              .zh =
                  "年度决定目标如何分到每一天。若写成去年，所有配额都落在过去的日子，凡按日期判断的"
                  "都会判错；由此产生的发现在更正之前不再列出。"},
         .remedy = {.en = "correct `year` in the section `plan`, or move the dates into it",
                    .es = "corrija `year` en la sección `plan` o traslade las fechas a ese año",
                    .zh = "更正 `plan` 部分的 `year`，或把日期移入该年度"},
         .source = "S4 by when, what, where",
         .since = "0.1",
         .bad = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  language: en
  currency: EUR
  year: 2024  # <-- here
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
  vision: our tea and coffee within walking distance of every household
)",
         .good = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  language: en
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
  vision: our tea and coffee within walking distance of every household
)"},
    .check = check};

}  // namespace planctl::rules::plan::year_elsewhere
