// rules/situation/assumption_without_source: an assumption without source or date.
#include "rules/rule.hpp"

namespace planctl::rules::situation::assumption_without_source {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& assumption : input.plan.situation.assumptions)
    if (!assumption.source || !assumption.date)
      pen.report(assumption.span(),
                 {.text = {.en = "the assumption `{0}` lacks its source or its date",
                           .es = "al supuesto `{0}` le falta la fuente o la fecha",
                           .zh = "假设 `{0}` 缺少来源或日期"},
                  .arguments = {assumption.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/assumption-without-source",
             .severity = diag::Severity::note,
             .summary = {.en = "an assumption has no source or no date",
                         .es = "un supuesto no tiene fuente o fecha",
                         .zh = "假设没有来源或日期"},
             .rationale = {.en = "Whoever reads an assumption must be able to look it up and to "
                                 "see how old it is. Otherwise it is an opinion.",
                           .es = "Quien lee un supuesto debe poder consultarlo y ver su "
                                 "antigüedad. De lo contrario es una opinión.",
                           .zh = "读到假设的人应当能查证它，并看出它有多旧。否则它只是一种看法。"},
             .remedy = {.en = "add `source: <text>` and `date: <date>` to the assumption",
                        .es = "añada `source: <texto>` y `date: <fecha>` al supuesto",
                        .zh = "在假设中加上 `source: <文字>` 和 `date: <日期>`"},
             .source = "S3 assumptions",
             .since = "0.1",
             .bad = R"(situation:
  assumptions:
    demand: {says: the market grows by 3 %, indicator: market-pulse, limit: ">= 2%"}  # <-- here
)",
             .good = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::situation::assumption_without_source
