// commands/verbs/map: the strategy map.
#include <array>

#include "commands/comparing.hpp"
#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "report/strategy_map.hpp"

namespace planctl::commands::verbs::map {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    options::as_of, options::actuals,
    Option{.name = "strategies",
           .value = {},
           .summary = {.en = "also the strategies, with arrows to the goals they serve",
                       .es = "también las estrategias, con flechas a los objetivos que sirven",
                       .zh = "同时画出策略及其服务的目标"}}};
constexpr std::array examples{Example{"planctl map -o map.svg",
                                      {.en = "a picture for a page or a slide",
                                       .es = "una imagen para una página o diapositiva",
                                       .zh = "可放入页面或幻灯片的图"}},
                              Example{"planctl map --strategies --format mermaid",
                                      {.en = "with strategies, for a wiki",
                                       .es = "con estrategias, para una wiki",
                                       .zh = "含策略，供 wiki 使用"}}};

Exit run_map(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "map",
    .summary = {.en = "draw goals by perspective, and what drives what",
                .es = "dibujar los objetivos por perspectiva y qué impulsa qué",
                .zh = "按维度画出目标及其因果关系"},
    .description =
        {.en = "Shows the goals of a plan in the bands of their perspectives, with an arrow from "
               "each goal to what it drives, and its target, due date and owner. Where there are "
               "actuals, each goal carries its status as of a date.",
         .es = "Muestra los objetivos del plan en las franjas de sus perspectivas, con una flecha "
               "de cada objetivo a lo que impulsa, y su meta, fecha y responsable. Donde hay datos "
               "reales, cada objetivo lleva su estado a una fecha.",
         .zh = "按维度分层显示计划目标，箭头由每个目标指向它所驱动的目标，并标出目标值、期限和负责"
               "人。"
               "有实际数据时，显示截至某日的状态。"},
    .writes = Writes::graph,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_map};

namespace {

Exit run_map(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto begun = begin_work(run, arguments.positional(0));
  if (!begun) return begun.error();
  const model::Plan& plan = begun->loaded.plan;
  const auto known = gather(run, plan, begun->as_of, WithActuals::yes);
  tell_unread(run, known);
  const auto built = report::build_map(
      plan, known.variances, begun->as_of,
      arguments.has("strategies") ? report::WithStrategies::yes : report::WithStrategies::no);
  if (run.format().write_graph != nullptr)
    run.format().write_graph(built, run.style(), run.out());
  else
    run.write(report::build_map_document(built));
  return run.finish(begun->exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::map
