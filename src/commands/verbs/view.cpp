// commands/verbs/view: one plan, a version for each group.
#include "report/view.hpp"

#include <array>

#include "commands/audience.hpp"
#include "commands/plan_session.hpp"
#include "commands/viewing.hpp"
#include "env/paths.hpp"

namespace planctl::commands::verbs::view {
namespace {

constexpr std::array positionals{
    Positional{.name = "AUDIENCE",
               .summary = {.en = "for whom: board, letters, person:ID, department:ID, partner:ID, "
                                 "DIM:MEMBER, or an audience of the plan (default: a list of all)",
                           .es = "para quién: board, letters, person:ID, department:ID, "
                                 "partner:ID, DIM:MIEMBRO o una audiencia del plan (por omisión: "
                                 "la lista de todas)",
                           .zh = "对象：board、letters、person:ID、department:ID、partner:ID、"
                                 "维度:成员，或计划中的受众（默认：列出全部）"}},
    options::plan};
constexpr std::array own_options{options::as_of, options::actuals};
constexpr std::array examples{Example{"planctl view person:luis -o luis.html",
                                      {.en = "one page for luis, to print or to send",
                                       .es = "una página para luis, para imprimir o enviar",
                                       .zh = "给 luis 的一页，可打印或发送"}},
                              Example{"planctl view board examples/andina -o board.md",
                                      {.en = "the board's version, in Markdown",
                                       .es = "la versión de la dirección, en Markdown",
                                       .zh = "管理层版本，Markdown 格式"}}};

Exit run_view(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "view",
    .summary = {.en = "write the version of the plan for one group or person",
                .es = "escribir la versión del plan para un grupo o una persona",
                .zh = "为某个群体或个人写出计划的一个版本"},
    .description =
        {.en = "Shows what one group carries and nothing that it may not see: its goals, quotas, "
               "results, actions, dates and whom to ask. A total from which the figure of one "
               "other member could be worked out is withheld.",
         .es = "Muestra lo que lleva un grupo y nada que no deba ver: sus objetivos, cuotas, "
               "resultados, acciones, fechas y a quién preguntar. Se reserva un total del que se "
               "podría deducir la cifra de otro miembro.",
         .zh = "只显示该群体承担且可见的内容：目标、配额、结果、行动、日期和联系人。"
               "若由合计可推算出另一成员的数字，则不显示该合计。"},
    .writes = Writes::page,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_view};

namespace {

bool is_plan(const env::Files& files, const std::string& path) {
  const auto root = path.ends_with(".yaml") ? path : env::join_path(path, read::root_name);
  return files.kind_of(root) == env::Files::Kind::file;
}

Exit run_view(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto word = arguments.positional(0);
  const auto named = arguments.positional(1);
  const bool alone = word && !named && is_plan(outside.files, *word);
  const auto begun = begin_work(run, alone ? word : named);
  if (!begun) return begun.error();
  const model::Plan& plan = begun->loaded.plan;
  if (!word || alone) {
    const auto versions = list_audiences(plan);
    if (!versions) return run.refuse(versions.error());
    run.write(report::build_versions(plan, *versions));
    return run.finish(begun->exit);
  }
  const auto audience = find_audience(plan, *word);
  if (!audience) return run.refuse(audience.error());
  run.write(report::build_view(gather_view(run, begun->loaded, *audience, begun->as_of)));
  return run.finish(begun->exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::view
