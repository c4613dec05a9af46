// commands/derive: finds the goal and the figure, and writes how it comes about.
#include "commands/derive.hpp"

#include <algorithm>

#include "commands/comparing.hpp"
#include "decompose/revision.hpp"
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
  for (const auto* other : {"book", "levels"})
    if (arguments.has(other))
      return complain({.en = "`--explain` shows how the target itself is cut; leave `--{0}` out",
                       .es = "`--explain` muestra cómo se reparte la meta misma; quite `--{0}`",
                       .zh = "`--explain` 说明目标本身如何分解；请去掉 `--{0}`"},
                      {other});
  return std::nullopt;
}

// Says what the plan's adjustments make of a figure that is explained as it was first cut.
void tell_revised(Run& run, const model::Plan& plan, const decompose::Decomposition& decomposition,
                  const model::Grain& grain, const values::Period& period) {
  const model::Goal& goal = plan.goals[decomposition.goal()];
  const values::Date past = plan.year().days.past;
  if (goal.kind == model::Kind::ratio ||
      !decompose::has_adjustments(plan, decomposition.goal(), past))
    return;
  const auto sum = [&](const model::QuotaTable& table) {
    const auto start = static_cast<std::size_t>(
        std::max(0, values::days_between(plan.year().days.start, period.days.start)));
    std::int64_t units = 0;
    for (const auto& cell : table.cells) {
      const auto end = std::min(cell.daily.size(), static_cast<std::size_t>(values::days_between(
                                                       plan.year().days.start, period.days.past)));
      for (std::size_t day = start; day < end; ++day) units += cell.daily[day];
    }
    return units;
  };
  const auto first = sum(decompose::collect(decomposition, grain));
  const auto revised = sum(collect_against(run, plan, decomposition, grain, past));
  if (first == revised) return;
  run.remark({{.en = "explained as first cut, {0}; the plan's adjustments make it {1}",
               .es = "explicado según el reparto inicial, {0}; con los ajustes del plan es {1}",
               .zh = "按最初的分解说明，为 {0}；经计划调整后为 {1}"},
              {diag::Figure{first, goal.unit}, diag::Figure{revised, goal.unit}}});
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
  const auto period = figure->period.value_or(std::move(year));
  const auto explanation = (*chosen)->explain(grain, period);
  if (run.format().write_document != nullptr)
    run.write(report::build_derivation(plan, loaded.sources, explanation));
  else
    run.write(report::build_derivation_records(plan, loaded.sources, explanation));
  tell_revised(run, plan, **chosen, grain, period);
  return run.finish(exit);
}

}  // namespace planctl::commands
