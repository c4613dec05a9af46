// rules/goal/too_many: a plan with more corporate goals than anybody can keep in view.
#include <algorithm>
#include <cstddef>
#include <string>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::too_many {
namespace {

constexpr diag::Threshold most{.name = "corporate-goals",
                               .kind = diag::Threshold::Kind::count,
                               .usual = 12,
                               .summary = {.en = "most corporate goals",
                                           .es = "máximo de objetivos corporativos",
                                           .zh = "公司级目标的上限"}};

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  const auto corporate = std::count_if(goals.begin(), goals.end(), is_corporate);
  const auto limit = value_of(most, input.plan);
  if (corporate <= limit) return;
  pen.report(input.plan.place_of("goals"),
             {.text = {.en = "the plan has {0} corporate goals, more than {1}",
                       .es = "el plan tiene {0} objetivos corporativos, más de {1}",
                       .zh = "计划有 {0} 个公司级目标，超过 {1} 个"},
              .arguments = {std::to_string(corporate), std::to_string(limit)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/too-many",
         .severity = diag::Severity::warning,
         .summary = {.en = "the plan has more corporate goals than can be kept in view",
                     .es = "el plan tiene más objetivos corporativos de los que se pueden vigilar",
                     .zh = "计划的公司级目标多得难以兼顾"},
         .rationale = {.en = "A plan that wants everything at once overwhelms those who carry "
                             "it, and the important goals drown among the others. Few goals, "
                             "each carried down to departments, are executed.",
                       .es = "Un plan que lo quiere todo a la vez abruma a quienes lo ejecutan, "
                             "y los objetivos importantes se ahogan entre los demás. Se ejecutan "
                             "pocos objetivos, cada uno llevado a los departamentos.",
                       .zh = "什么都想要的计划会压垮执行的人，重要目标也会淹没在其他目标之中。"
                             "目标要少，并逐一落实到部门，才会得到执行。"},
         .remedy = {.en = "keep the few that matter; give the others to a department: "
                          "`department:` and `supports:`",
                    .es = "conserve los pocos que importan; asigne los demás a un "
                          "departamento: `department:` y `supports:`",
                    .zh = "保留少数重要目标，其余交给部门：写 `department:` 和 `supports:`"},
         .source = "S0 pitfall too deep, too many tasks",
         .since = "0.1",
         .bad = R"(goals:  # <-- here
  sales: {title: Net sales, measure: sales, target: 11.1M, owner: ana}
  margin: {title: Gross margin, measure: margin, target: 4M, owner: ana}
  share: {title: Market share, measure: share, target: 12%, owner: ana}
  awareness: {title: Brand awareness, measure: awareness, target: 36%, owner: ana}
  reputation: {title: Reputation, measure: reputation, target: 70%, owner: ana}
  distribution: {title: Weighted distribution, measure: distribution, target: 48%, owner: ana}
  outlets: {title: New outlets, measure: outlets, target: 300, owner: ana}
  collection: {title: Receivables collected, measure: collection, target: 98%, owner: ana}
  cost: {title: Marketing cost, measure: cost, target: 1.2M, owner: ana}
  volume: {title: Tonnes sold, measure: volume, target: 900, owner: ana}
  delivery: {title: Orders on time, measure: on-time delivery, target: 95%, owner: ana}
  skills: {title: Certified sellers, measure: certified sellers, target: 90%, owner: ana}
  complaints: {title: Complaints, measure: complaints, target: 40, owner: ana}
)",
         .good = R"(goals:  # others as before
  awareness:  # others as before
    title: Brand awareness
    measure: awareness
    target: 36%
    department: comercial
    supports: [sales]
)",
         .thresholds = {&most, 1}},
    .check = check};

}  // namespace planctl::rules::goal::too_many
