// rules/goal/no_strategy_map: goals that no cause and effect links.
#include <algorithm>
#include <string>

#include "rules/goal/links.hpp"
#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::no_strategy_map {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  if (std::ssize(goals) < value_of(linked_goals, input.plan) ||
      std::any_of(goals.begin(), goals.end(), has_links))
    return;
  pen.report(input.plan.place_of("goals"),
             {.text = {.en = "none of the {0} goals is linked to another",
                       .es = "ninguno de los {0} objetivos está vinculado con otro",
                       .zh = "{0} 个目标之间没有任何关联"},
              .arguments = {std::to_string(goals.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/no-strategy-map",
             .severity = diag::Severity::note,
             .summary = {.en = "no goal is linked to another",
                         .es = "ningún objetivo está vinculado con otro",
                         .zh = "目标之间没有任何关联"},
             .rationale =
                 {.en = "A strategy map shows which goals drive which: skills drive service, "
                        "service drives sales. Goals that merely stand side by side compete for "
                        "the same people and money.",
                  .es = "Un mapa estratégico muestra qué objetivos impulsan a cuáles: la formación "
                        "impulsa el servicio y el servicio las ventas. Los objetivos que solo "
                        "conviven compiten por las mismas personas y el mismo dinero.",
                  .zh = "战略地图说明哪些目标驱动哪些目标：能力带动服务，服务带动销售。彼此孤立的目"
                        "标只会争夺同样的人和钱。"},
             .remedy = {.en = "say what drives each goal: add `driven_by: [<goal>]`",
                        .es = "diga qué impulsa cada objetivo: añada `driven_by: [<objetivo>]`",
                        .zh = "写明每个目标由什么驱动：加上 `driven_by: [<目标>]`"},
             .source = "S0 strategy map",
             .since = "0.1",
             .bad = R"(goals:  # <-- here
  sales: {title: Net sales, measure: sales, target: 11.1M, owner: ana}
  distribution: {title: Weighted distribution, measure: distribution, target: 48%, owner: luis}
  awareness: {title: Brand awareness, measure: awareness, target: 36%, owner: ana}
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    measure: sales
    target: 11.1M
    driven_by: [distribution, awareness, delivery]
)",
             .thresholds = {&linked_goals, 1}},
    .check = check};

}  // namespace planctl::rules::goal::no_strategy_map
