// commands/verbs/calendar: the days of a plan, for people and for calendar programs.
#include <array>

#include "commands/grain.hpp"
#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "report/plan_calendar.hpp"

namespace planctl::commands::verbs::calendar {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    Option{.name = "for",
           .value = "PERSON",
           .summary = {.en = "only what this person has a part in",
                       .es = "solo aquello en lo que participa esta persona",
                       .zh = "只看与此人有关的日程"}},
    Option{.name = "as-of",
           .value = "DATE",
           .summary = {.en = "the day it is made: the next meeting is counted from it (default: "
                             "today)",
                       .es = "el día en que se hace: de él se cuenta la próxima reunión (por "
                             "omisión: hoy)",
                       .zh = "制作日期，下次会议由此算起（默认：今天）"}}};
constexpr std::array examples{
    Example{"planctl calendar -o plan.ics",
            {.en = "for a calendar program",
             .es = "para un programa de calendario",
             .zh = "供日历软件导入"}},
    Example{
        "planctl calendar --for luis",
        {.en = "the days of one person", .es = "los días de una persona", .zh = "某个人的日程"}}};

Exit run_calendar(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "calendar",
    .summary = {.en = "list meetings, reviews, training and what is due",
                .es = "listar reuniones, revisiones, formación y vencimientos",
                .zh = "列出会议、评审、培训和到期事项"},
    .description =
        {.en = "Shows every day that the plan names: meetings with what each person has to report, "
               "reviews, sessions, decisions, and the due dates of goals, milestones, actions, "
               "projects, hand-overs and corrections. As `ics` it is read by calendar programs; "
               "who imports it again updates what is there.",
         .es = "Muestra cada día que el plan nombra: reuniones con lo que cada persona debe "
               "informar, revisiones, sesiones, decisiones y los vencimientos de objetivos, hitos, "
               "acciones, proyectos, entregas y correcciones. Como `ics` lo leen los programas de "
               "calendario; quien lo importa de nuevo actualiza lo que ya está.",
         .zh = "列出计划中的每个日期：会议及每人应汇报的内容、评审、宣讲培训、决策，以及目标、里程"
               "碑、"
               "行动、项目、交付和纠正措施的到期日。`ics` 格式供日历软件读取；重新导入即可更新。"},
    .writes = Writes::calendar,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_calendar};

namespace {

Exit run_calendar(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto begun = begin_work(run, arguments.positional(0));
  if (!begun) return begun.error();
  const model::Plan& plan = begun->loaded.plan;
  std::size_t person = model::none;
  if (const auto name = arguments.find("for")) {
    const auto found = find_person(plan, *name);
    if (!found) return run.refuse(found.error());
    person = *found;
  }
  for (const auto& undated : report::list_undated(plan)) run.remark(undated);
  const auto built = report::build_calendar(plan, person, begun->as_of);
  if (run.format().write_calendar != nullptr)
    run.format().write_calendar(built, run.style(), run.out());
  else if (run.format().write_document != nullptr)
    run.write(report::build_calendar_document(built));
  else
    run.write(report::build_calendar_records(built));
  return run.finish(begun->exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::calendar
