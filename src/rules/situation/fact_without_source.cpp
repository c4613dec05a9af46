// rules/situation/fact_without_source: a fact of the situation without source or date.
#include <string>

#include "rules/rule.hpp"

namespace planctl::rules::situation::fact_without_source {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  for (const auto* facts : {&situation.environment, &situation.customers, &situation.competitors,
                            &situation.capability})
    for (const auto& fact : *facts) {
      const std::string says = fact.says ? fact.says->value : "";
      if (!fact.source)
        pen.report(fact.span, {.text = {.en = "a fact has no source: “{0}”",
                                        .es = "un hecho no tiene fuente: «{0}»",
                                        .zh = "事实没有来源：“{0}”"},
                               .arguments = {says}});
      else if (!fact.date)
        pen.report(fact.span, {.text = {.en = "a fact has no date: “{0}”",
                                        .es = "un hecho no tiene fecha: «{0}»",
                                        .zh = "事实没有日期：“{0}”"},
                               .arguments = {says}});
    }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/fact-without-source",
             .severity = diag::Severity::note,
             .summary = {.en = "a fact has no source or no date",
                         .es = "un hecho no tiene fuente o fecha",
                         .zh = "事实没有来源或日期"},
             .rationale = {.en = "A plan is believed as far as its facts can be looked up. Source "
                                 "and date cost one line and end the argument.",
                           .es =
                               "Un plan se cree en la medida en que sus hechos pueden consultarse. "
                               "Fuente y fecha cuestan una línea y zanjan la discusión.",
                           .zh = "事实能查证到什么程度，计划就能让人相信到什么程度。来源和日期只要"
                                 "一行，就能免去争论。"},
             .remedy = {.en = "add `source: <text>` and `date: <date>` to the fact",
                        .es = "añada `source: <texto>` y `date: <fecha>` al hecho",
                        .zh = "在事实中加上 `source: <文字>` 和 `date: <日期>`"},
             .source = "S3 one information platform",
             .since = "0.1",
             .bad = R"(situation:
  customers:
    - {says: families buy the large pack near their home, date: 2025-09-15}  # <-- here
)",
             .good = R"(situation:  # others as before
  customers:
    - {says: families buy the large pack near their home, source: own survey, date: 2025-09-15}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::situation::fact_without_source
