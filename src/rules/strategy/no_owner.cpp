// rules/strategy/no_owner: a strategy that neither a person nor the owner of one of its goals
// answers for.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::strategy::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  // Where strategies have owners of their own, those of the goals do not stand in for them.
  const bool kept = std::any_of(plan.strategies.begin(), plan.strategies.end(),
                                [](const auto& strategy) { return strategy.owner.has_value(); });
  for (const auto& strategy : plan.strategies) {
    if (strategy.owner) continue;
    // Which goals' owners stand in for one is not known: `strategy/without-goal` says it.
    if (!kept && strategy.serves.empty() && !plan.goals.empty()) continue;
    const bool carried =
        !kept && std::any_of(strategy.serves.begin(), strategy.serves.end(), [&](const auto& ref) {
          const auto* goal = plan.goals.get(ref);
          return !goal || goal->owner;
        });
    if (carried) continue;
    pen.report(strategy.span(), {.text = {.en = "nobody answers for the strategy `{0}`",
                                          .es = "nadie responde de la estrategia `{0}`",
                                          .zh = "没有人对策略 `{0}` 负责"},
                                 .arguments = {strategy.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "strategy/no-owner",
         .severity = diag::Severity::note,
         .summary = {.en = "nobody answers for a strategy",
                     .es = "nadie responde de una estrategia",
                     .zh = "没有人对策略负责"},
         .rationale =
             {.en = "A strategy crosses departments, so it needs one person who keeps its actions "
                    "together. If no goal that it serves has an owner either, nobody will.",
              .es = "Una estrategia cruza departamentos, por lo que necesita una persona que "
                    "mantenga unidas sus acciones. Si tampoco tiene responsable ningún objetivo al "
                    "que sirve, nadie lo hará.",
              .zh = "策略跨越部门，需要一个人把各项行动统起来。如果它服务的目标也没有负责人，就没有"
                    "人会做这件事。"},
         .remedy = {.en = "add `owner: <person>` to the strategy",
                    .es = "añada `owner: <persona>` a la estrategia",
                    .zh = "在策略中加上 `owner: <人员>`"},
         .source = "S0 pitfall nobody accountable",
         .since = "0.1",
         .bad = R"(strategies:  # others as before
  prestige:  # <-- here
    title: The first brand in people's minds
    serves: [awareness]
)",
         .good = R"(strategies:  # others as before
  reliable:  # others as before
    title: The reliable brand
    owner: jorge
    serves: [sales, awareness, delivery]
)"},
    .check = check};

}  // namespace planctl::rules::strategy::no_owner
