// commands/verbs/status: the nine steps of a plan on one screen.
#include "report/status.hpp"

#include <array>

#include "commands/comparing.hpp"
#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "rules/checklist.hpp"

namespace planctl::commands::verbs::status {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    Option{
        .name = "explain",
        .value = "STEP",
        .summary = {.en = "how one percentage comes about: a step's number, or a name such as "
                          "needs/people",
                    .es = "cómo resulta un porcentaje: número de paso o nombre como needs/people",
                    .zh = "某个百分比如何得出：步骤编号，或 needs/people 之类的名称"}},
    options::as_of, options::actuals};
constexpr std::array examples{Example{"planctl status",
                                      {.en = "where the nearest plan stands",
                                       .es = "cómo está el plan más cercano",
                                       .zh = "查看最近计划的状况"}},
                              Example{"planctl status --explain 2",
                                      {.en = "why the budget stands where it does",
                                       .es = "por qué el presupuesto está como está",
                                       .zh = "说明预算一步的得分"}}};

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
                        "thing that is missing, and sums up needs, guarantees, problems and items.",
                    .es = "Muestra el veredicto de cada uno de los nueve pasos con lo primero que "
                          "falta, y resume necesidades, garantías, problemas y puntos.",
                    .zh = "显示九个实施步骤各自的结论和首个缺失项，并汇总需要、保障、问题和内容。"},
    .writes = Writes::tree,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_status};

namespace {

// `list` with its item at `index` alone.
report::Checklist pick(const report::Checklist& list, std::size_t index) {
  auto picked = list;
  picked.items = {list.items[index]};
  picked.first = static_cast<std::int64_t>(index) + 1;
  return picked;
}

// What is meant by a number of a step, `budget`, or `needs/people`: with the list's name where more
// than one list has the word.
Checked<report::Checklist> find_verdict(const report::StatusReport& report,
                                        const std::string& word) {
  std::vector<report::Checklist> found;
  std::vector<std::string> names;
  for (const auto* list :
       {&report.steps, &report.needs, &report.guarantees, &report.problems, &report.items})
    for (std::size_t index = 0; index < list->items.size(); ++index) {
      const auto& key = list->items[index].key;
      const bool is_number = list == &report.steps && std::to_string(index + 1) == word;
      names.push_back(list->key + "/" + key);
      if (names.back() == word || list->key + "/" + std::to_string(index + 1) == word)
        return pick(*list, index);
      if (key == word || is_number) found.push_back(pick(*list, index));
    }
  if (found.size() == 1) return found[0];
  std::vector<std::string_view> candidates;
  for (const auto& name : names)
    if (found.empty() || name.ends_with("/" + word)) candidates.push_back(name);
  auto complaint = complain_of({.en = "`{0}` names no single verdict",
                                .es = "`{0}` no indica un único veredicto",
                                .zh = "`{0}` 没有指明唯一的结论"},
                               found.empty() ? word : "", candidates);
  complaint.message.arguments = {word};
  return base::Unexpected{std::move(complaint)};
}

Exit explain(Run& run, const report::StatusReport& report, const std::string& word,
             const diag::Sources& sources) {
  auto verdict = find_verdict(report, word);
  if (!verdict) return run.refuse(verdict.error());
  verdict->sources = &sources;
  if (run.format().write_document != nullptr)
    run.write(report::build_verdict_document(*verdict));
  else
    run.write(report::build_verdict_records(*verdict));
  return run.finish(Exit::fine);
}

Exit run_status(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto as_of = run.as_of();
  if (!as_of) return run.refuse(as_of.error());
  const auto loaded = open_plan(run, arguments.positional(0));
  if (!loaded) return run.refuse(loaded.error());
  if (!loaded->trusted) {
    run.show(loaded->sources, list_form_findings(*loaded, diag::Severity::error));
    return Exit::findings;
  }
  const auto known = gather(run, loaded->plan, *as_of, WithActuals::by_month);
  const auto input = known.input(loaded->plan, *as_of);
  const auto counts = report::count(judge(*loaded, input));
  const auto report =
      report::build_status(loaded->plan, rules::check_steps(input), counts, *as_of, known.courses);
  if (const auto word = arguments.find("explain"))
    return explain(run, report, *word, loaded->sources);
  if (run.format().write_document != nullptr)
    run.write(report::build_status_document(report));
  else
    run.write(report::build_status_records(report));
  return run.finish(Exit::fine);
}

}  // namespace

}  // namespace planctl::commands::verbs::status
