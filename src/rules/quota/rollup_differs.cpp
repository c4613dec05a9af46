// rules/quota/rollup_differs: a ratio whose members do not come to its target.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::rollup_differs {
namespace {

constexpr values::Text message{
    .en = "the members of `{0}` along `{1}` come to {2}, which is not its target",
    .es = "los miembros de `{0}` por `{1}` dan {2}, que no es su meta",
    .zh = "`{0}` 沿 `{1}` 的成员汇总为 {2}，与其目标不符"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::rollup_differs, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/rollup-differs",
         .severity = diag::Severity::warning,
         .summary = {.en = "the members of a ratio do not come to its target",
                     .es = "los miembros de una tasa no dan su meta",
                     .zh = "比率的成员汇总不等于其目标"},
         .rationale =
             {.en = "Weighted by the base, the members say where the whole will stand. A target "
                    "that says otherwise cannot be reached by everybody reaching theirs.",
              .es = "Ponderados por la base, los miembros dicen dónde estará el conjunto. Una meta "
                    "distinta no se alcanza aunque cada uno alcance la suya.",
              .zh = "按基础加权后，成员决定了整体水平。若总目标与之不同，即使人人达标也无法达成。"},
         .remedy = {.en = "change the target, or those of the members",
                    .es = "cambie la meta o las de los miembros",
                    .zh = "修改总目标或成员的目标"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  distribution:  # others as before
    target: 48%  # <-- here
    quota: {targets: {region: {norte: 50%, sur: 40%}}, base: sales}
)",
         .good = R"(goals:  # others as before
  distribution:  # others as before
    quota: {targets: {region: {norte: 50%, sur: 45.56%}}, base: sales}
)"},
    .check = check};

}  // namespace planctl::rules::quota::rollup_differs
