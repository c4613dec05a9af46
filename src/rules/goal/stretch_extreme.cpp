// rules/goal/stretch_extreme: stretches beyond what any target bears.
#include "rules/quota_stretch.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::stretch_extreme {
namespace {

constexpr values::Text message{
    .en = "the quotas of `{0}` that are handed out exceed its target by {1}",
    .es = "las cuotas de `{0}` que se reparten superan su meta en un {1}",
    .zh = "`{0}` 下达的配额超出目标 {1}"};

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    const auto percent = cumulative_stretch(goal);
    if (percent * 100 > value_of(stretch_limits[1], input.plan))
      pen.report(goal.quota->stretch.front().percent->span,
                 {message, {goal.id.value, diag::Figure{percent, {.name = "%", .decimals = 0}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/stretch-extreme",
         .severity = diag::Severity::error,
         .summary = {.en = "the stretches of all levels together are above 50 %",
                     .es = "las sobreasignaciones de todos los niveles superan juntas el 50 %",
                     .zh = "各层超额分配合计超过 50%"},
         .rationale = {.en = "When quotas exceed the target by more than half, people no longer "
                             "work for the target that the board decided on, but for another one.",
                       .es = "Cuando las cuotas superan la meta en más de la mitad, ya no se "
                             "trabaja por la meta decidida sino por otra.",
                       .zh = "当配额超出目标一半以上时，人们执行的已不是董事会决定的目标。"},
         .remedy = {.en = "lower the stretch of a level, or raise the target",
                    .es = "reduzca la sobreasignación de algún nivel o aumente la meta",
                    .zh = "降低某层的超额，或提高目标"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      stretch: {region: {percent: 60%, reason: two new sellers}}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      stretch: {region: {percent: 6%, reason: two new sellers}}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .thresholds = {&stretch_limits[1], 1}},
    .check = check};

}  // namespace planctl::rules::goal::stretch_extreme
