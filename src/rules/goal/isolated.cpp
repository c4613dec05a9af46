// rules/goal/isolated: a goal that drives nothing and that nothing drives.
#include <algorithm>
#include <vector>

#include "rules/goal/links.hpp"
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::isolated {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  if (std::ssize(goals) < value_of(linked_goals, input.plan) ||
      std::none_of(goals.begin(), goals.end(), has_links))
    return;
  const auto linked = find_linked_goals(input.plan);
  for (std::size_t i = 0; i < goals.size(); ++i)
    // Of a department's goal that supports none, `department/goal-unsupported` speaks.
    if (!linked[i] && is_corporate(goals[i]))
      pen.report(goals[i].span(),
                 {.text = {.en = "the goal `{0}` drives no other goal, and none drives it",
                           .es = "el objetivo `{0}` no impulsa a ningún otro y ninguno lo impulsa",
                           .zh = "目标 `{0}` 既不驱动其他目标，也不受其他目标驱动"},
                  .arguments = {goals[i].id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/isolated",
         .severity = diag::Severity::note,
         .summary = {.en = "a goal stands alone in the strategy map",
                     .es = "un objetivo está aislado en el mapa estratégico",
                     .zh = "目标在战略地图中孤立无援"},
         .rationale =
             {.en = "A goal that drives nothing is not needed, or its effect has been forgotten; "
                    "one that nothing drives depends on luck. Where the others are linked, the "
                    "lone one is an oversight.",
              .es = "Un objetivo que nada impulsa y que a nada contribuye sobra, o se ha olvidado "
                    "su efecto. Si los demás están vinculados, el aislado es un descuido.",
              .zh = "不驱动任何目标的目标要么多余，要么作用被遗忘；没有东西驱动的目标只能靠运气。其"
                    "他目标都有关联时，孤立的那个就是疏漏。"},
         .remedy = {.en = "add `driven_by: [<goal>]` to the goal, or name it in that of another",
                    .es = "añada `driven_by: [<objetivo>]` al objetivo, o nómbrelo en el de otro",
                    .zh = "在该目标中加上 `driven_by: [<目标>]`，或在其他目标中引用它"},
         .source = "S0 strategy map",
         .since = "0.1",
         .bad = R"(goals:
  sales: {title: Net sales, measure: sales, target: 11.1M, owner: ana, driven_by: [distribution]}
  distribution: {title: Weighted distribution, measure: distribution, target: 48%, owner: luis}
  awareness: {title: Brand awareness, measure: awareness, target: 36%, owner: ana}  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    measure: sales
    target: 11.1M
    driven_by: [distribution, awareness, delivery]
)",
         .thresholds = {&linked_goals, 1}},
    .check = check,
    .looks_in = "goals goals.driven_by"};

}  // namespace planctl::rules::goal::isolated
