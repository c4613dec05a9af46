// rules/strategy/indicator_untracked: a strategy whose indicator nobody tracks.
#include "rules/rule.hpp"

namespace planctl::rules::strategy::indicator_untracked {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.tracking.empty()) return;
  for (const auto& strategy : plan.strategies)
    if (strategy.indicator && !plan.tracking.find(strategy.indicator->value))
      pen.report(strategy.indicator->span,
                 {.text = {.en = "`tracking` has no `{1}`, which is to follow the strategy `{0}`",
                           .es = "`tracking` no tiene `{1}`, que ha de seguir la estrategia `{0}`",
                           .zh = "`tracking` 中没有策略 `{0}` 的指标 `{1}`"},
                  .arguments = {strategy.id.value, strategy.indicator->value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "strategy/indicator-untracked",
             .severity = diag::Severity::warning,
             .summary = {.en = "a strategy names an indicator that nobody tracks",
                         .es = "una estrategia nombra un indicador que nadie sigue",
                         .zh = "策略的指标没有人跟踪"},
             .rationale =
                 {.en = "An indicator that is named and not tracked has no source, no owner and no "
                        "limit: nobody will see that the strategy does not work.",
                  .es = "Un indicador nombrado y no seguido no tiene fuente, responsable ni "
                        "límite: nadie verá que la estrategia no funciona.",
                  .zh = "只写名称而不跟踪的指标没有来源、负责人和界限：策略无效时没有人看得出来。"},
             .remedy = {.en = "add it to `tracking` with `source`, `every`, `owner` and `limits`, "
                              "or name one that stands there",
                        .es = "añádalo a `tracking` con `source`, `every`, `owner` y `limits`, o "
                              "nombre uno que esté allí",
                        .zh = "在 `tracking` 中加入它并写明 `source`、`every`、`owner` 和 "
                              "`limits`，或改用其中已有的指标"},
             .source = "S3 one information platform",
             .since = "0.1",
             .bad = R"(strategies:  # others as before
  reliable:  # others as before
    indicator: on-tim  # <-- here
)",
             .good = R"(strategies:  # others as before
  reliable:  # others as before
    indicator: on-time
)"},
    .check = check,
    .looks_in = "tracking"};

}  // namespace planctl::rules::strategy::indicator_untracked
