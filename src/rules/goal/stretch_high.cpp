// rules/goal/stretch_high: stretches that add up to much.
#include "rules/quota_stretch.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::stretch_high {
namespace {

constexpr values::Text message{
    .en = "the quotas of `{0}` that are handed out exceed its target by {1}",
    .es = "las cuotas de `{0}` que se reparten superan su meta en un {1}",
    .zh = "`{0}` 下达的配额超出目标 {1}"};

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    const auto percent = cumulative_stretch(goal);
    if (percent * 100 > value_of(stretch_limits[0], input.plan) &&
        percent * 100 <= value_of(stretch_limits[1], input.plan))
      pen.report(goal.quota->stretch.front().percent->span,
                 {message, {goal.id.value, diag::Figure{percent, {.name = "%", .decimals = 0}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/stretch-high",
         .severity = diag::Severity::warning,
         .summary = {.en = "the stretches of all levels together are above 15 %",
                     .es = "las sobreasignaciones de todos los niveles superan juntas el 15 %",
                     .zh = "各层超额分配合计超过 15%"},
         .rationale =
             {.en =
                  "Each level adds its stretch to that of the level above. What reaches the people "
                  "who sell is the product of all, and beyond 15 % it is no longer believed.",
              .es = "Cada nivel suma su sobreasignación a la del superior. Lo que llega a quien "
                    "vende es el "
                    "producto de todas, y por encima del 15 % deja de creerse.",
              .zh =
                  "每层在上一层之上再加超额。到达销售人员的是各层之积，超过 15% 便不再令人信服。"},
         .remedy = {.en = "lower the stretch of a level, or raise the target",
                    .es = "reduzca la sobreasignación de algún nivel o aumente la meta",
                    .zh = "降低某层的超额，或提高目标"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      stretch: {region: {percent: 20%, reason: two new sellers}}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      stretch: {region: {percent: 3%, reason: two new sellers}}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .thresholds = stretch_limits},
    .check = check};

}  // namespace planctl::rules::goal::stretch_high
