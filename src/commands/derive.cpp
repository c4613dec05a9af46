// commands/derive: finds the goal and the figure, and writes how it comes about.
#include "commands/derive.hpp"

#include "commands/grain.hpp"
#include "report/derivation.hpp"

namespace planctl::commands {
namespace {

// What would ask for another figure than the one that is named.
std::optional<Complaint> find_clash(const Arguments& arguments) {
  for (const auto* other : {"by", "every", "where", "for", "weeks"})
    if (arguments.has(other))
      return complain({.en = "`--explain` names its figure itself; leave `--{0}` out",
                       .es = "`--explain` ya nombra su cifra; quite `--{0}`",
                       .zh = "`--explain` 本身已指明数字；请去掉 `--{0}`"},
                      {other});
  return std::nullopt;
}

Complaint complain_of_choice(const model::Plan& plan,
                             const std::vector<const decompose::Decomposition*>& fitting) {
  if (fitting.empty())
    return complain({.en = "no goal is cut by all dimensions of that figure",
                     .es = "ningún objetivo se reparte por todas las dimensiones de esa cifra",
                     .zh = "没有目标按该数字的全部维度分解"});
  std::string names;
  for (const auto* one : fitting)
    names += (names.empty() ? "" : ", ") + plan.goals[one->goal()].id.value;
  Complaint complaint = complain({.en = "several goals have that figure",
                                  .es = "varios objetivos tienen esa cifra",
                                  .zh = "多个目标都有该数字"});
  complaint.help = diag::Message{{.en = "choose one with `--goal`: {0}",
                                  .es = "elija uno con `--goal`: {0}",
                                  .zh = "请用 `--goal` 选择其一：{0}"},
                                 {names}};
  return complaint;
}

}  // namespace

Exit derive(Run& run, const read::Loaded& loaded, Cutting& cutting,
            const std::vector<std::size_t>& goals, Exit before) {
  const model::Plan& plan = loaded.plan;
  if (const auto clash = find_clash(run.arguments())) return run.refuse(*clash);
  const auto figure = parse_figure(plan, *run.arguments().find("explain"));
  if (!figure) return run.refuse(figure.error());
  const model::Grain grain{{}, figure->where};
  for (const std::size_t goal : goals) cutting.cut(goal);
  std::vector<const decompose::Decomposition*> fitting;
  for (const auto& one : cutting.cut_goals())
    if (!find_foreign(grain, one.order())) fitting.push_back(&one);
  const Exit exit = cutting.exit(before);
  if (fitting.size() != 1) {
    if (cutting.cut_goals().empty() && exit != Exit::fine) return exit;
    return run.refuse(complain_of_choice(plan, fitting));
  }
  values::Period year{std::to_string(plan.year().label), plan.year().days};
  const auto explanation =
      fitting.front()->explain(grain, figure->period.value_or(std::move(year)));
  if (run.format().write_document != nullptr)
    run.write(report::build_derivation(plan, loaded.sources, explanation));
  else
    run.write(report::build_derivation_records(plan, loaded.sources, explanation));
  return run.finish(exit);
}

}  // namespace planctl::commands
