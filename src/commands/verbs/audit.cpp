// commands/verbs/audit: the consultant's report on a plan, to hand to a client.
#include "report/audit.hpp"

#include <array>

#include "commands/comparing.hpp"
#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "report/naming.hpp"
#include "rules/checklist.hpp"

namespace planctl::commands::verbs::audit {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    Option{.name = "summary",
           .value = {},
           .summary = {.en = "one page: verdicts and where to begin",
                       .es = "una página: veredictos y por dónde empezar",
                       .zh = "一页：结论与首要事项"}},
    Option{.name = "by",
           .value = "NAME",
           .summary = {.en = "who signs the report, for its cover",
                       .es = "quién firma el informe, para la portada",
                       .zh = "报告署名，用于封面"}},
    Option{.name = "revision",
           .value = "TEXT",
           .summary = {.en = "the revision of the plan, for the cover",
                       .es = "la revisión del plan, para la portada",
                       .zh = "计划的版本，用于封面"}},
    options::as_of, options::actuals};
constexpr std::array examples{Example{"planctl audit --lang es -o audit.html",
                                      {.en = "the report in Spanish, as a page",
                                       .es = "el informe en español, como página",
                                       .zh = "西班牙语报告，网页格式"}},
                              Example{"planctl audit --summary -o audit.md",
                                      {.en = "the short one, in Markdown",
                                       .es = "el breve, en Markdown",
                                       .zh = "简短版，Markdown 格式"}}};

Exit run_audit(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "audit",
    .summary = {.en = "write a report on a plan, fit to hand to a client",
                .es = "escribir un informe sobre un plan, apto para entregar",
                .zh = "撰写可交付客户的计划审计报告"},
    .description =
        {.en =
             "Writes verdicts with their evidence, results to date, findings by area with reason, "
             "place and recommendation, what is good, and what could not be judged.",
         .es = "Escribe veredictos con su evidencia, resultados a la fecha, hallazgos por área con "
               "motivo, lugar y recomendación, lo que está bien y lo que no se pudo juzgar.",
         .zh = "写出结论及其依据、迄今结果、分领域的发现（原因、位置、建议）、做得好的方面，以及无"
               "法评判的内容。"},
    .writes = Writes::page,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_audit};

namespace {

Exit run_audit(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto as_of = run.as_of();
  if (!as_of) return run.refuse(as_of.error());
  const auto loaded = open_plan(run, arguments.positional(0));
  if (!loaded) return run.refuse(loaded.error());
  if (!loaded->trusted) {
    run.show(loaded->sources, list_form_findings(*loaded, diag::Severity::error));
    return Exit::findings;
  }
  const auto known = gather(run, loaded->plan, *as_of, WithActuals::yes);
  const auto input = known.input(loaded->plan, *as_of);
  const auto checklist = rules::check_steps(input);
  const auto sources = name_from_folder(*loaded);
  const report::Audit audit{.plan = loaded->plan,
                            .sources = sources,
                            .checklist = checklist,
                            .variances = known.variances,
                            .findings = report::name_things(loaded->plan, judge(*loaded, input)),
                            .as_of = *as_of,
                            .rules = list_rules().size(),
                            .revision = arguments.find("revision"),
                            .author = arguments.find("by")};
  run.write(report::build_audit(
      audit, arguments.has("summary") ? report::Extent::summary : report::Extent::whole));
  return run.finish(Exit::fine);
}

}  // namespace

}  // namespace planctl::commands::verbs::audit
