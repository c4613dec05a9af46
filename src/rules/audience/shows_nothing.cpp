// rules/audience/shows_nothing: a version that does not say what it shows.
#include "rules/rule.hpp"

namespace planctl::rules::audience::shows_nothing {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.audiences) {
    if (!(entry.shows.empty())) continue;
    pen.report(entry.span(), {.text = {.en = "the version for `{0}` does not say what it shows",
                                       .es = "la versión para `{0}` no indica qué muestra",
                                       .zh = "`{0}` 的版本没有说明显示内容"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "audience/shows-nothing",
             .severity = diag::Severity::warning,
             .summary = {.en = "a version of the plan shows nothing",
                         .es = "una versión del plan no muestra nada",
                         .zh = "有计划版本没有任何内容"},
             .rationale =
                 {.en = "An audience is served only by contents that were chosen for it. A version "
                        "without contents is a name on a list.",
                  .es = "A una audiencia solo le sirve un contenido elegido para ella. Una versión "
                        "sin contenido es un nombre en una lista.",
                  .zh = "只有为受众挑选的内容才对其有用。没有内容的版本只是名单上的一个名字。"},
             .remedy = {.en = "add `shows: [goals, actions, ...]` to the audience",
                        .es = "añada `shows: [goals, actions, ...]` a la audiencia",
                        .zh = "在该受众中加上 `shows: [goals, actions, ...]`"},
             .source = "S0 step 3",
             .since = "0.1",
             .bad = R"(audiences:  # others as before
  board: {title: Board, to: [ana]}  # <-- here
)",
             .good = R"(audiences:  # others as before
  board: {title: Board, shows: [goals, map, budget], to: [ana]}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::audience::shows_nothing
