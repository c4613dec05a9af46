// commands/verbs/status: the nine steps of a plan on one screen.
#include "report/status.hpp"

#include <array>

#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "rules/checklist.hpp"

namespace planctl::commands::verbs::status {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{options::as_of};
constexpr std::array examples{Example{"planctl status",
                                      {.en = "where the nearest plan stands",
                                       .es = "cómo está el plan más cercano",
                                       .zh = "查看最近计划的状况"}}};

Exit run_status(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "status",
    .summary = {.en = "show how far the nine steps are, on one screen",
                .es = "mostrar el avance de los nueve pasos en una pantalla",
                .zh = "一屏显示九个步骤的进度"},
    .description = {.en =
                        "Shows a verdict for each of the nine implementation steps with the first "
                        "thing that is missing, and sums up needs, guarantees and items.",
                    .es = "Muestra el veredicto de cada uno de los nueve pasos con lo primero que "
                          "falta, y resume necesidades, garantías y puntos.",
                    .zh = "显示九个实施步骤各自的结论和首个缺失项，并汇总需要、保障和内容。"},
    .writes = Writes::tree,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_status};

namespace {

Exit run_status(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto as_of = run.as_of();
  if (!as_of) return run.refuse(as_of.error());
  const auto loaded = open_plan(
      run, arguments.positionals.empty() ? std::nullopt : std::optional(arguments.positionals[0]));
  if (!loaded) return run.refuse(loaded.error());
  if (!loaded->trusted) {
    run.show(loaded->sources, list_form_findings(*loaded, diag::Severity::error));
    return Exit::findings;
  }
  const auto cuts = cut_goals(loaded->plan);
  const rules::Input input{loaded->plan, cuts, *as_of};
  const auto counts = report::count(judge(*loaded, input));
  const auto report = report::build_status(loaded->plan, rules::check_steps(input), counts, *as_of);
  if (run.format().write_document != nullptr)
    run.write(report::build_status_document(report));
  else
    run.write(report::build_status_records(report));
  return run.finish(Exit::fine);
}

}  // namespace

}  // namespace planctl::commands::verbs::status
