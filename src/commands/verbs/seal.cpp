// commands/verbs/seal: fixes quotas as they were published, and tells whether they have changed.
#include "report/seal.hpp"

#include <algorithm>
#include <array>

#include "commands/cutting.hpp"
#include "commands/grain.hpp"
#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "decompose/digest.hpp"
#include "model/seals.hpp"

namespace planctl::commands::verbs::seal {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    options::goal,
    Option{.name = "as-of",
           .value = "DATE",
           .summary = {.en = "the day of new seals (default: today)",
                       .es = "la fecha de los sellos nuevos (por omisión: hoy)",
                       .zh = "新封存的日期（默认：今天）"}},
    Option{.name = "write",
           .value = "FILE",
           .summary = {.en = "seal the quotas: write all seals as a part of the plan",
                       .es = "sellar las cuotas: escribir los sellos como parte del plan",
                       .zh = "封存配额：将所有封存写成计划片段"}}};
constexpr std::array examples{
    Example{"planctl seal --write seals.yaml",
            {.en = "publish: from now on check names quotas that change",
             .es = "publicar: desde ahora check señala las cuotas que cambien",
             .zh = "公布：此后 check 会指出改动的配额"}},
    Example{"planctl seal",
            {.en = "are the quotas still those that were published?",
             .es = "¿siguen siendo las cuotas las que se publicaron?",
             .zh = "配额是否仍与公布时一致？"}}};

Exit run_seal(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "seal",
    .summary = {.en = "fix published quotas, and tell whether they have changed",
                .es = "fijar las cuotas publicadas y decir si han cambiado",
                .zh = "封存已公布的配额，并指出是否改动"},
    .description =
        {.en = "Compares the quotas of each goal with their seal, a digest of every leaf's daily "
               "amounts. --write seals what is not sealed or has changed; a seal that takes the "
               "place of another needs a reason. Adjustments during the year are no change: "
               "seals are of the quotas as first cut.",
         .es = "Compara las cuotas de cada objetivo con su sello, una huella de los importes "
               "diarios de cada hoja. --write sella lo que no lo está o ha cambiado; un sello que "
               "sustituye a otro necesita un motivo. Los ajustes durante el año no son un cambio: "
               "se sellan las cuotas iniciales.",
         .zh =
             "将各目标的配额与其封存（每个末级单元逐日数额的摘要）对照。--write "
             "封存未封存或已改动的配额；取代旧封存须写明原因。年度内的调整不算改动：封存的是最初配"
             "额。"},
    .writes = Writes::table,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_seal};

namespace {

Exit run_seal(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto opened = open_for_work(run, arguments.positional(0));
  if (!opened) return run.refuse(opened.error());
  if (!opened->loaded.trusted) return Exit::findings;
  const model::Plan& plan = opened->loaded.plan;
  const auto date = run.as_of();
  if (!date) return run.refuse(date.error());
  const auto goals = find_cut_goals(run, plan);
  if (!goals) return run.refuse(goals.error());

  Cutting cutting(run, opened->loaded);
  std::vector<report::SealLine> lines;
  for (const std::size_t goal : *goals)
    if (const auto* decomposition = cutting.cut(goal))
      lines.push_back({goal, planctl::decompose::digest_quotas(plan, *decomposition),
                       model::find_seal(plan, goal)});
  Exit exit = cutting.exit(opened->exit);
  if (lines.empty()) return exit == Exit::fine ? Exit::not_run : exit;
  if (run.format().write_document != nullptr)
    run.write(report::build_seals(plan, lines));
  else
    run.write(report::build_seal_records(plan, lines));
  if (const auto file = arguments.find("write")) {
    const auto written = outside.files.write(*file, report::build_seal_section(plan, lines, *date));
    if (!written) return run.refuse(complain(written.error()));
  } else if (std::any_of(lines.begin(), lines.end(),
                         [](const auto& one) { return one.broken(); })) {
    exit = Exit::findings;
  }
  return run.finish(exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::seal
