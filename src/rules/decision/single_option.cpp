// rules/decision/single_option: a key decision between fewer than two options.
#include "rules/rule.hpp"

namespace planctl::rules::decision::single_option {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& decision : input.plan.decisions)
    if (!decision.options || decision.options->units < 2)
      pen.report(decision.title ? decision.title->span : decision.span,
                 {.text = {.en = "no alternative was weighed for `{0}`",
                           .es = "no se sopesaron alternativas para `{0}`",
                           .zh = "`{0}` 没有比较其他方案"},
                  .arguments = {decision.title ? decision.title->value : std::string()}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "decision/single-option",
             .severity = diag::Severity::note,
             .summary = {.en = "a key decision weighed no alternative",
                         .es = "una decisión clave no sopesó alternativas",
                         .zh = "关键决策没有比较方案"},
             .rationale = {.en = "A decision with one option is an announcement. Two or three that "
                                 "were weighed show why this one was taken.",
                           .es = "Decidir con una sola opción es anunciar. Dos o tres sopesadas "
                                 "muestran por qué se eligió esta.",
                           .zh =
                               "只有一个方案的决策等于宣布。比较过两三个方案，才能说明为何选它。"},
             .remedy = {.en = "add `options: <how many were weighed>`",
                        .es = "añada `options: <cuántas se sopesaron>`",
                        .zh = "加上 `options: <比较的方案数>`"},
             .source = "S3 leader's project",
             .since = "0.1",
             .bad = R"(decisions:
  - {date: 2025-12-12, title: target of 11.1M, by: [ana, luis, jorge], experts: retail adviser}  # <-- here
)",
             .good = R"(decisions:
  - {date: 2025-12-12, title: target of 11.1M, by: [ana, luis, jorge], options: 3, experts: retail adviser}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::decision::single_option
