// commands/executing: asks for actions, money, indicators or corrections, and writes them.
#include "commands/executing.hpp"

#include <algorithm>
#include <string>

#include "commands/comparing.hpp"
#include "commands/correcting.hpp"
#include "commands/cutting.hpp"
#include "commands/grain.hpp"
#include "compare/actions.hpp"
#include "compare/indicators.hpp"
#include "report/actions.hpp"
#include "report/titles.hpp"
#include "report/tracking.hpp"

namespace planctl::commands {
namespace {

// Ways to look at the execution, of which one is shown at a time, and options that none has.
constexpr std::array<std::string_view, 4> looks{"actions", "money", "indicators", "corrections"};
constexpr std::array<std::string_view, 5> of_quotas{"causes", "by", "where", "forecast", "against"};

std::optional<Complaint> find_clash(const Arguments& arguments, std::string_view look) {
  for (const auto other : looks)
    if (other != look && arguments.has(other)) return complain_of_both(other, look);
  for (const auto other : of_quotas)
    if (arguments.has(other)) return complain_of_both(other, look);
  if (look != "money" && arguments.has("every")) return complain_of_both("every", look);
  if (look != "corrections" && arguments.has("actuals")) return complain_of_both("actuals", look);
  return std::nullopt;
}

struct Ask {
  values::Date as_of;
  std::vector<std::size_t> goals;  // empty: all
};

Checked<Ask> parse_ask(const Run& run, const model::Plan& plan) {
  const auto as_of = run.as_of();
  if (!as_of) return base::Unexpected{as_of.error()};
  auto goals = find_goals(plan, run.arguments().words("goal"),
                          [](const model::Plan&, std::size_t) { return false; });
  if (!goals) return base::Unexpected{goals.error()};
  return Ask{*as_of, std::move(*goals)};
}

template <class Document, class Records>
Exit write(Run& run, const model::Plan& plan, Exit exit, Document build_document,
           Records build_records) {
  if (run.format().write_document != nullptr)
    run.write(report::put_under_title(
        plan, build_document(),
        {.en = "Execution: {0}", .es = "Ejecución: {0}", .zh = "执行：{0}"}));
  else
    run.write(build_records());
  return run.finish(exit);
}

Exit show_actions(Run& run, const model::Plan& plan, const Ask& ask, Exit exit) {
  const auto table = compare::compare_actions(plan, ask.as_of, ask.goals);
  if (table.lines.empty())
    return run.refuse(complain({.en = "no action asked for has a `due` date",
                                .es = "ninguna acción pedida tiene fecha `due`",
                                .zh = "所查行动均无 `due` 日期"}));
  return write(
      run, plan, exit, [&] { return report::build_actions(plan, table); },
      [&] { return report::build_action_records(plan, table); });
}

Exit show_money(Run& run, const model::Plan& plan, const Ask& ask, Exit exit) {
  if (!plan.header.year || plan.budget.lines.empty())
    return run.refuse(complain({.en = "the plan has no `year:` or no `budget:` with lines",
                                .es = "el plan no tiene `year:` o no tiene `budget:` con partidas",
                                .zh = "计划缺少 `year:`，或 `budget:` 中没有项目"}));
  const auto every = values::parse_every(run.arguments().find("every").value_or("year"))
                         .value_or(values::Every::year);
  const auto table = compare::compare_spending(plan, ask.as_of, every, ask.goals);
  return write(
      run, plan, exit, [&] { return report::build_spending(plan, table, every); },
      [&] { return report::build_spending_records(plan, table); });
}

Exit show_indicators(Run& run, const model::Plan& plan, const Ask& ask, Exit exit) {
  const auto table = compare::compare_indicators(plan, ask.as_of, ask.goals);
  if (table.lines.empty())
    return run.refuse(complain({.en = "no indicator in `tracking:` is asked for",
                                .es = "no hay en `tracking:` ningún indicador de lo pedido",
                                .zh = "`tracking:` 中没有所查的指标"}));
  return write(
      run, plan, exit, [&] { return report::build_indicators(plan, table); },
      [&] { return report::build_indicator_records(plan, table); });
}

Exit show_corrections(Run& run, const read::Loaded& loaded, const Ask& ask, Exit opened) {
  const model::Plan& plan = loaded.plan;
  const auto goals = find_measured_goals(run, plan);
  if (!goals) return run.refuse(goals.error());
  Cutting cutting(run, loaded);
  std::vector<model::CorrectionEffect> effects;
  for (const std::size_t goal : *goals) {
    const auto* decomposition = cutting.cut_amounts(goal);
    if (decomposition == nullptr) continue;
    const auto found = find_effects(run, plan, *decomposition, ask.as_of);
    if (!found) return run.refuse(found.error());
    effects.insert(effects.end(), found->begin(), found->end());
  }
  const Exit exit = cutting.exit(opened);
  if (effects.empty() && exit != Exit::fine) return exit;
  if (effects.empty())
    return run.refuse(complain({.en = "no correction is for a goal with `quota:` and `actuals:`",
                                .es = "ninguna corrección es de un objetivo con `quota:` y "
                                      "`actuals:`",
                                .zh = "没有针对带 `quota:` 和 `actuals:` 的目标的纠正措施"}));
  return write(
      run, plan, exit, [&] { return report::build_corrections(plan, effects, ask.as_of); },
      [&] { return report::build_correction_records(plan, effects, ask.as_of); });
}

std::optional<std::string_view> find_look(const Arguments& arguments) {
  for (const auto look : looks)
    if (arguments.has(look)) return look;
  return std::nullopt;
}

}  // namespace

bool asks_for_execution(const Arguments& arguments) { return find_look(arguments).has_value(); }

Exit show_execution(Run& run, const read::Loaded& loaded, Exit exit) {
  const std::string_view look = find_look(run.arguments()).value_or("actions");
  if (const auto clash = find_clash(run.arguments(), look)) return run.refuse(*clash);
  const auto ask = parse_ask(run, loaded.plan);
  if (!ask) return run.refuse(ask.error());
  if (look == "money") return show_money(run, loaded.plan, *ask, exit);
  if (look == "indicators") return show_indicators(run, loaded.plan, *ask, exit);
  if (look == "corrections") return show_corrections(run, loaded, *ask, exit);
  return show_actions(run, loaded.plan, *ask, exit);
}

}  // namespace planctl::commands
