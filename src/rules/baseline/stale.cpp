// rules/baseline/stale: a line of the baseline that no finding is like any more.
#include "rules/rule.hpp"

namespace planctl::rules::baseline::stale {

// Its examples are baselines, held against a plan without findings.
extern const Rule rule;
constinit const Rule rule{
    .info = {
        .name = "baseline/stale",
        .severity = diag::Severity::warning,
        .summary = {.en = "the baseline holds a finding that is no longer there",
                    .es = "la línea base contiene un hallazgo que ya no existe",
                    .zh = "基线中有已不存在的发现"},
        .rationale = {.en = "What was mended stays accepted as long as the baseline holds it, "
                            "so that the fault could come back unseen. A baseline only "
                            "shrinks.",
                      .es = "Lo corregido sigue aceptado mientras la línea base lo contenga, y "
                            "la falta podría volver sin que nadie la vea. Una línea base solo "
                            "se reduce.",
                      .zh = "已经改正的问题只要还在基线中就一直被接受，缺陷可能在无人察觉时重现。"
                            "基线只应缩小。"},
        .remedy = {.en = "take the line out, or write the baseline anew with "
                         "`planctl check --write-baseline`",
                   .es = "quite la línea, o escriba de nuevo la línea base con `planctl check "
                         "--write-baseline`",
                   .zh = "删去该行，或用 `planctl check --write-baseline` 重新生成基线"},
        .source = "S0 pitfall no tight control",
        .since = "0.1",
        .bad = R"(# planctl baseline 1
goal/no-owner goals.sales | sales  # <-- here
)",
        .good = R"(# planctl baseline 1
)"}};

}  // namespace planctl::rules::baseline::stale
