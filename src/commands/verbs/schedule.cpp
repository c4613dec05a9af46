// commands/verbs/schedule: actions over time, the critical path, who is loaded when.
#include "report/schedule.hpp"

#include <array>

#include "commands/grain.hpp"
#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "compare/critical_path.hpp"
#include "compare/resources.hpp"

namespace planctl::commands::verbs::schedule {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    Option{.name = "without",
           .value = "PERSON",
           .summary = {.en = "also what stops, and who takes over, if this person leaves",
                       .es = "también qué se detiene y quién releva si esta persona se va",
                       .zh = "同时列出此人离开后停止的事项及接手人"}},
    options::as_of};
constexpr std::array examples{
    Example{"planctl schedule -o schedule.svg",
            {.en = "a Gantt chart", .es = "un diagrama de Gantt", .zh = "甘特图"}},
    Example{"planctl schedule --without luis",
            {.en = "what depends on one person",
             .es = "qué depende de una persona",
             .zh = "哪些事项依赖某个人"}}};

Exit run_schedule(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "schedule",
    .summary = {.en = "show actions over time, the critical path and who is loaded when",
                .es = "mostrar acciones en el tiempo, camino crítico y carga por persona",
                .zh = "显示行动进度、关键路径和人员工作量"},
    .description =
        {.en = "Shows each action as a bar between its dates, what is critical and how much slack "
               "the others have, the load of each person by week against the days that there are, "
               "and on request what stops if a person leaves.",
         .es = "Muestra cada acción como una barra entre sus fechas, qué es crítico y cuánta "
               "holgura tiene lo demás, la carga semanal de cada persona frente a los días que "
               "tiene y, si se pide, qué se detiene si alguien se va.",
         .zh = "以横条显示每个行动的起止，标出关键行动和其余行动的时差，对照可用天数显示每人每周的"
               "工作量，并可列出某人离开后停止的事项。"},
    .writes = Writes::drawing,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_schedule};

namespace {

Exit run_schedule(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto begun = begin_work(run, arguments.positional(0));
  if (!begun) return begun.error();
  const model::Plan& plan = begun->loaded.plan;
  report::Schedule built{.plan = plan,
                         .as_of = begun->as_of,
                         .actions = compare::compare_schedule(plan, begun->as_of),
                         .load = compare::compare_time(plan, values::Every::week)};
  if (const auto name = arguments.find("without")) {
    const auto person = find_person(plan, *name);
    if (!person) return run.refuse(person.error());
    built.without = *person;
  }
  const auto& format = run.format();
  if (format.write_drawing != nullptr)
    format.write_drawing(report::build_schedule_drawing(built), run.style(), run.out());
  else if (format.write_document == nullptr)
    run.write(report::build_schedule_records(built));
  else
    run.write(report::build_schedule(built, format.pictures == render::Format::Pictures::drawn
                                                ? report::Bars::drawn
                                                : report::Bars::in_words));
  return run.finish(begun->exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::schedule
