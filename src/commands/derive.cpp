// commands/derive: finds the goal and the figure, and writes how it comes about.
#include "commands/derive.hpp"

#include "report/derivation.hpp"

namespace planctl::commands {
namespace {

// What would ask for another figure than the one that is named.
std::optional<Complaint> find_clash(const Arguments& arguments) {
  for (const auto* other : {"by", "every", "where", "for", "weeks", "set"})
    if (arguments.has(other))
      return complain({.en = "`--explain` names its figure itself; leave `--{0}` out",
                       .es = "`--explain` ya nombra su cifra; quite `--{0}`",
                       .zh = "`--explain` 本身已指明数字；请去掉 `--{0}`"},
                      {other});
  return std::nullopt;
}

}  // namespace

Exit derive(Run& run, const read::Loaded& loaded, Cutting& cutting,
            const std::vector<std::size_t>& goals, Exit before) {
  const model::Plan& plan = loaded.plan;
  if (const auto clash = find_clash(run.arguments())) return run.refuse(*clash);
  const auto figure = parse_figure(plan, *run.arguments().find("explain"));
  if (!figure) return run.refuse(figure.error());
  const model::Grain grain{{}, figure->where};
  const auto chosen = choose_goal(plan, cutting, goals, grain, OfRatios::take_one);
  const Exit exit = cutting.exit(before);
  if (!chosen)
    return cutting.cut_goals().empty() && exit != Exit::fine ? exit : run.refuse(chosen.error());
  values::Period year{std::to_string(plan.year().label), plan.year().days};
  const auto explanation = (*chosen)->explain(grain, figure->period.value_or(std::move(year)));
  if (run.format().write_document != nullptr)
    run.write(report::build_derivation(plan, loaded.sources, explanation));
  else
    run.write(report::build_derivation_records(plan, loaded.sources, explanation));
  return run.finish(exit);
}

}  // namespace planctl::commands
