// rules/goal/nothing_inside: goals of which none is about processes or people inside.
#include <string>

#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::nothing_inside {
namespace {

constexpr diag::Threshold least{
    .name = "perspective-goals",
    .kind = diag::Threshold::Kind::count,
    .usual = 3,
    .summary = {.en = "goals from which on one should look inside",
                .es = "objetivos a partir de los cuales alguno debería mirar hacia dentro",
                .zh = "目标达到此数时，至少一个应着眼内部"}};

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  if (std::ssize(goals) < value_of(least, input.plan)) return;
  bool customer = false;
  for (const auto& goal : goals) {
    if (!goal.perspective || goal.perspective->value == model::Perspective::process ||
        goal.perspective->value == model::Perspective::learning)
      return;
    customer = customer || goal.perspective->value == model::Perspective::customer;
  }
  if (!customer) return;  // `goal/only-financial` says it
  pen.report(
      input.plan.place_of("goals"),
      {.text = {.en = "none of the {0} goals is about processes or people inside the organisation",
                .es = "ninguno de los {0} objetivos trata de los procesos o las personas de la "
                      "organización",
                .zh = "{0} 个目标中没有一个涉及组织内部的流程或人员"},
       .arguments = {std::to_string(goals.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/nothing-inside",
         .severity = diag::Severity::note,
         .summary = {.en = "no goal improves anything inside the organisation",
                     .es = "ningún objetivo mejora algo dentro de la organización",
                     .zh = "没有任何目标改进组织内部"},
         .rationale = {.en = "Markets are won with what works inside: orders that leave on time, "
                             "people who know their trade. A plan that only asks the market for "
                             "more leaves its own bottlenecks in place.",
                       .es = "Los mercados se ganan con lo que funciona dentro: pedidos que salen "
                             "a tiempo, personas que conocen su oficio. Un plan que solo exige más "
                             "al mercado deja intactos sus propios cuellos de botella.",
                       .zh = "赢得市场靠的是内部运转良好：订单按时发出，人员精通业务。只向市场要数"
                             "字的计划，会把自己的瓶颈原样留下。"},
         .remedy = {.en = "add a goal with `perspective: process` or `perspective: learning`",
                    .es = "añada un objetivo con `perspective: process` o `perspective: learning`",
                    .zh = "增加一个 `perspective: process` 或 `perspective: learning` 的目标"},
         .source = "S3 problems first",
         .since = "0.1",
         .bad = R"(goals:  # <-- here
  sales: {title: Net sales, measure: sales, target: 11.1M, owner: ana, perspective: financial}
  margin: {title: Gross margin, measure: margin, target: 4M, owner: ana, perspective: financial}
  awareness: {title: Brand awareness, measure: awareness, target: 36%, owner: ana, perspective: customer}
)",
         .good = R"(goals:  # others as before
  skills:  # others as before
    title: Sellers certified in consultative selling
    measure: certified sellers
    target: 90%
    perspective: learning
)",
         .thresholds = {&least, 1}},
    .check = check};

}  // namespace planctl::rules::goal::nothing_inside
