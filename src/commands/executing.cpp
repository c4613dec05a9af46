// commands/executing: asks for actions or money, and writes them.
#include "commands/executing.hpp"

#include <algorithm>
#include <string>

#include "commands/grain.hpp"
#include "compare/actions.hpp"
#include "report/actions.hpp"

namespace planctl::commands {
namespace {

// Ways to look at the plan of which one is shown at a time, and options of the others.
constexpr std::array<std::string_view, 3> looks{"actions", "money", "causes"};
constexpr std::array<std::string_view, 5> of_quotas{"by", "where", "forecast", "against",
                                                    "actuals"};

Complaint complain_of_both(std::string_view one, std::string_view other) {
  return complain({.en = "`--{0}` has no meaning with `--{1}`",
                   .es = "`--{0}` no tiene sentido con `--{1}`",
                   .zh = "`--{0}` 不能与 `--{1}` 同用"},
                  {std::string(one), std::string(other)});
}

std::optional<Complaint> find_clash(const Arguments& arguments, std::string_view look) {
  for (const auto other : looks)
    if (other != look && arguments.has(other)) return complain_of_both(other, look);
  for (const auto other : of_quotas)
    if (arguments.has(other)) return complain_of_both(other, look);
  if (look != "money" && arguments.has("every")) return complain_of_both("every", look);
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

Exit show_actions(Run& run, const model::Plan& plan, const Ask& ask, Exit exit) {
  const auto table = compare::compare_actions(plan, ask.as_of, ask.goals);
  if (table.lines.empty())
    return run.refuse(complain({.en = "no action asked for has a `due` date",
                                .es = "ninguna acción pedida tiene fecha `due`",
                                .zh = "所查行动均无 `due` 日期"}));
  if (run.format().write_document != nullptr)
    run.write(report::build_actions(plan, table));
  else
    run.write(report::build_action_records(plan, table));
  return run.finish(exit);
}

Exit show_money(Run& run, const model::Plan& plan, const Ask& ask, Exit exit) {
  if (!plan.header.year || plan.budget.lines.empty())
    return run.refuse(complain({.en = "the plan has no `year:` or no `budget:` with lines",
                                .es = "el plan no tiene `year:` o no tiene `budget:` con partidas",
                                .zh = "计划缺少 `year:`，或 `budget:` 中没有项目"}));
  const auto every = values::parse_every(run.arguments().find("every").value_or("year"))
                         .value_or(values::Every::year);
  const auto table = compare::compare_spending(plan, ask.as_of, every, ask.goals);
  if (run.format().write_document != nullptr)
    run.write(report::build_spending(plan, table, every));
  else
    run.write(report::build_spending_records(plan, table));
  return run.finish(exit);
}

}  // namespace

bool asks_for_execution(const Arguments& arguments) {
  return arguments.has("actions") || arguments.has("money");
}

Exit show_execution(Run& run, const model::Plan& plan, Exit exit) {
  const Arguments& arguments = run.arguments();
  const std::string_view look = arguments.has("actions") ? "actions" : "money";
  if (const auto clash = find_clash(arguments, look)) return run.refuse(*clash);
  const auto ask = parse_ask(run, plan);
  if (!ask) return run.refuse(ask.error());
  return look == "actions" ? show_actions(run, plan, *ask, exit)
                           : show_money(run, plan, *ask, exit);
}

}  // namespace planctl::commands
