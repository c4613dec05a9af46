// rules/situation/problem_unsolved: a problem that no strategy solves.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::situation::problem_unsolved {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto& problems = plan.situation.problems;
  const bool lacks_strategy =
      std::any_of(plan.actions.begin(), plan.actions.end(),
                  [](const auto& action) { return action.strategy && !action.strategy->known(); });
  if (plan.strategies.empty() || lacks_strategy) return;  // of which other rules speak
  for (std::size_t i = 0; i < problems.size(); ++i) {
    const bool solved =
        std::any_of(plan.strategies.begin(), plan.strategies.end(),
                    [&](const auto& strategy) { return refers_to(strategy.solves, i); });
    if (!solved)
      pen.report(problems[i].span(),
                 {.text = {.en = "no strategy solves the problem `{0}`",
                           .es = "ninguna estrategia resuelve el problema `{0}`",
                           .zh = "没有策略解决问题 `{0}`"},
                  .arguments = {problems[i].id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "situation/problem-unsolved",
         .severity = diag::Severity::warning,
         .summary = {.en = "no strategy solves a problem",
                     .es = "ninguna estrategia resuelve un problema",
                     .zh = "没有策略解决该问题"},
         .rationale =
             {.en = "To name a problem and leave it is to plan around it. The plan says how it is "
                    "removed, or why it can wait.",
              .es = "Nombrar un problema y dejarlo es planificar a su alrededor. El plan dice cómo "
                    "se elimina, o por qué puede esperar.",
              .zh =
                  "指出问题却放着不管，等于绕着它做计划。计划要说明如何消除它，或者为什么可以等。"},
         .remedy = {.en = "add `solves: [<problem>]` to the strategy that removes it",
                    .es = "añada `solves: [<problema>]` a la estrategia que lo elimina",
                    .zh = "在消除该问题的策略中加上 `solves: [<问题>]`"},
         .source = "S3 problems first",
         .since = "0.1",
         .bad = R"(situation:  # others as before
  problems:  # others as before
    dull-packs: {says: the pack is found old-fashioned, benchmark: the pack of the leader}  # <-- here
)",
         .good = R"(strategies:  # others as before
  depth:  # others as before
    title: Deep distribution
    solves: [few-outlets]
)"},
    .check = check,
    .looks_in = "strategies strategies.solves"};

}  // namespace planctl::rules::situation::problem_unsolved
