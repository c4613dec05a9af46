// commands/verbs/report: the whole plan on one page, with charts.
#include <array>

#include "commands/causing.hpp"
#include "commands/grain.hpp"
#include "commands/plan_session.hpp"
#include "commands/viewing.hpp"
#include "compare/critical_path.hpp"
#include "compare/gap.hpp"
#include "compare/resources.hpp"
#include "report/naming.hpp"
#include "report/overview.hpp"
#include "rules/checklist.hpp"

namespace planctl::commands::verbs::report {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{options::as_of, options::actuals};
constexpr std::array examples{Example{"planctl report -o report.html",
                                      {.en = "one page to send, to print or to put on a screen",
                                       .es = "una página para enviar, imprimir o proyectar",
                                       .zh = "一页，可发送、打印或投屏"}},
                              Example{"planctl report --lang es --as-of 2026-08-31 -o informe.html",
                                      {.en = "the same in Spanish, as of the end of August",
                                       .es = "lo mismo en español, a fin de agosto",
                                       .zh = "西班牙语版，截至八月底"}}};

Exit run_report(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "report",
    .summary = {.en = "write the whole plan on one page, with charts",
                .es = "escribir todo el plan en una página, con gráficos",
                .zh = "把整个计划写成一页，附图表"},
    .description =
        {.en = "Writes the nine steps, the goals with their curves and forecasts, the variances "
               "by member and month with their causes, the actions on a time line, what is "
               "missing and what to do first. As HTML it is one page that needs neither network "
               "nor script; every chart has the table of its figures.",
         .es = "Escribe los nueve pasos, los objetivos con sus curvas y previsiones, las "
               "desviaciones por miembro y mes con sus causas, las acciones en el tiempo, lo que "
               "falta y por dónde empezar. En HTML es una sola página sin red ni scripts; cada "
               "gráfico lleva la tabla de sus cifras.",
         .zh =
             "写出九个步骤、各目标的曲线与预测、各成员各月差异及原因、行动时间线、差距和首要事项。"
             "HTML 为单页，无需网络和脚本；每张图都附有数据表。"},
    .writes = Writes::page,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_report};

namespace {

using planctl::report::Course;
using planctl::report::Overview;
using planctl::report::View;

// Fields and causes of what the version has results of.
class Courses {
 public:
  Courses(Run& run, const read::Loaded& loaded, const View& view)
      : run_(run), plan_(loaded.plan), cutting_(run, loaded), view_(view) {}

  std::vector<Course> all() {
    std::vector<Course> courses;
    for (std::size_t at = 0; at < view_.carried.size(); ++at) courses.push_back(measure_one(at));
    return courses;
  }

  std::vector<model::Shortage> find_shortages() {
    return planctl::commands::find_shortages(run_, plan_, cutting_);
  }

  std::vector<model::TargetGaps> compare_targets() {
    std::vector<model::TargetGaps> gaps;
    for (const auto& carried : view_.carried) {
      if (plan_.goals[carried.goal].kind == model::Kind::ratio) continue;
      if (const auto* decomposition = cutting_.cut(carried.goal))
        gaps.push_back(compare::compare_drafts(
            plan_, decompose::collect(*decomposition, carried.parts.grain)));
    }
    return gaps;
  }

 private:
  Course measure_one(std::size_t at) {
    Course course{.carried = at};
    const auto& members = view_.carried[at].members;
    if (!members) return course;
    const auto* decomposition = cutting_.cut(members->goal);
    if (decomposition == nullptr) return course;
    auto fields = compare_goal(run_, plan_, *decomposition, members->grain,
                               {view_.as_of, values::Every::month}, Until::known_day);
    if (fields) course.fields = std::move(fields->table);
    auto causes = find_causes(run_, plan_, cutting_, *decomposition, *members);
    if (causes) course.causes = std::move(*causes);
    return course;
  }

  Run& run_;
  const model::Plan& plan_;
  Cutting cutting_;
  const View& view_;
};

Exit run_report(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto begun = begin_work(run, arguments.positional(0));
  if (!begun) return begun.error();
  const auto& [loaded, as_of, exit] = *begun;
  const auto known = gather(run, loaded.plan, as_of, WithActuals::yes);
  const auto input = known.input(loaded.plan, as_of);
  const auto checklist = rules::check_steps(input);
  const auto sources = name_from_folder(loaded);
  const planctl::report::Audit audit{
      .plan = loaded.plan,
      .sources = sources,
      .checklist = checklist,
      .variances = known.variances,
      .findings = planctl::report::name_things(loaded.plan, judge(loaded, input)),
      .as_of = as_of,
      .rules = list_rules().size(),
      .revision = {},
      .author = {}};
  planctl::report::Audience whole;
  whole.shows = planctl::report::usual_parts(whole.kind);
  const auto view = gather_view(run, loaded, whole, as_of);
  Courses courses(run, loaded, view);
  const planctl::report::Schedule schedule{.plan = loaded.plan,
                                           .as_of = as_of,
                                           .actions = compare::compare_schedule(loaded.plan, as_of),
                                           .load = known.time};
  const Overview overview{.view = view,
                          .audit = audit,
                          .courses = courses.all(),
                          .gaps = {.targets = courses.compare_targets(),
                                   .measures = compare::compare_measures(loaded.plan),
                                   .resources = compare::compare_resources(loaded.plan),
                                   .alignment = {},
                                   .capacity = known.capacity,
                                   .shortages = courses.find_shortages(),
                                   .checklist = {}},
                          .schedule = schedule};
  run.write(planctl::report::build_overview(overview));
  return run.finish(exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::report
