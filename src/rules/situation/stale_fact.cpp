// rules/situation/stale_fact: a fact or assumption that is too old.
#include <string>

#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::situation::stale_fact {
namespace {

constexpr diag::Threshold fresh{
    .name = "fact-age",
    .kind = diag::Threshold::Kind::days,
    .usual = 548,
    .summary = {.en = "oldest fact or assumption that is taken as it is",
                .es = "antigüedad máxima de un hecho o supuesto",
                .zh = "事实或假设的最长有效期"}};

void check_date(const Input& input, const Pen& pen, const model::Maybe<values::Date>& date) {
  if (!date) return;
  const auto days = values::days_between(date->value, input.as_of);
  if (days <= value_of(fresh, input.plan)) return;
  // Months of 30.4 days.
  pen.report(date->span,
             {.text = {.en = "what is said here is of {0}, {1} months ago",
                       .es = "lo que aquí se afirma es del {0}, hace {1} meses",
                       .zh = "这里的说法出自 {0}，已是 {1} 个月以前"},
              .arguments = {values::to_string(date->value), std::to_string(days * 10 / 304)}});
}

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  for (const auto* facts : {&situation.environment, &situation.customers, &situation.competitors,
                            &situation.capability})
    for (const auto& fact : *facts) check_date(input, pen, fact.date);
  for (const auto& assumption : situation.assumptions) check_date(input, pen, assumption.date);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/stale-fact",
             .severity = diag::Severity::note,
             .summary = {.en = "a fact or assumption is too old",
                         .es = "un hecho o supuesto es demasiado antiguo",
                         .zh = "事实或假设过于陈旧"},
             .rationale =
                 {.en = "Markets move, and last year's survey described the year before. A plan "
                        "for this year rests on this year's facts.",
                  .es = "Los mercados se mueven, y la encuesta del año anterior describía el año "
                        "previo. El plan de este año descansa en los hechos de este año.",
                  .zh = "市场在变，去年的调查讲的是前年的情况。今年的计划要以今年的事实为依据。"},
             .remedy = {.en = "look the fact up again and give its new `date`",
                        .es = "verifique de nuevo el hecho e indique su nueva `date`",
                        .zh = "重新核实该事实，并写上新的 `date`"},
             .source = "S3 one information platform",
             .since = "0.1",
             .bad = R"(situation:
  customers:
    - {says: families buy the large pack near their home, source: own survey, date: 2024-05-20}  # <-- here
)",
             .good = R"(situation:  # others as before
  customers:
    - {says: families buy the large pack near their home, source: own survey, date: 2025-09-15}
)",
             .thresholds = {&fresh, 1}},
    .check = check};

}  // namespace planctl::rules::situation::stale_fact
