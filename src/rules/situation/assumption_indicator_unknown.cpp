// rules/situation/assumption_indicator_unknown: an assumption whose indicator is not tracked.
#include "base/text.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::situation::assumption_indicator_unknown {
namespace {

diag::Message suggest(std::string_view written, const std::vector<std::string_view>& tracked) {
  if (const auto nearest = base::find_nearest(written, tracked))
    return {
        .text = {.en = "did you mean `{0}`?", .es = "¿se refiere a `{0}`?", .zh = "是否指 `{0}`？"},
        .arguments = {std::string(*nearest)}};
  return {
      .text = {.en = "add `{0}` to `tracking` with its `readings`, or name an indicator that is "
                     "tracked",
               .es = "añada `{0}` a `tracking` con sus `readings`, o nombre un indicador que "
                     "ya se siga",
               .zh = "把 `{0}` 连同 `readings` 加入 `tracking`，或改写为已跟踪的指标"},
      .arguments = {std::string(written)}};
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.tracking.empty()) return;  // `tracking/none` says it
  std::vector<std::string_view> tracked;
  for (const auto& indicator : plan.tracking) tracked.push_back(indicator.id.value);
  for (const auto& assumption : plan.situation.assumptions) {
    if (!assumption.indicator || plan.tracking.find(assumption.indicator->value)) continue;
    const auto& written = assumption.indicator->value;
    pen.report(assumption.indicator->span,
               {.text = {.en = "the assumption `{0}` is watched by `{1}`, which is not tracked",
                         .es = "el supuesto `{0}` lo vigila `{1}`, que no figura en el seguimiento",
                         .zh = "假设 `{0}` 由 `{1}` 监测，而该指标并未跟踪"},
                .arguments = {assumption.id.value, written}},
               suggest(written, tracked));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "situation/assumption-indicator-unknown",
         .severity = diag::Severity::warning,
         .summary = {.en = "an assumption names an indicator that is not tracked",
                     .es = "un supuesto nombra un indicador que no se sigue",
                     .zh = "假设所引用的指标没有跟踪"},
         .rationale = {.en = "The limit of an assumption is held against the readings of its "
                             "indicator. One that is not tracked has none, and the assumption may "
                             "break without anybody seeing it.",
                       .es = "El límite de un supuesto se compara con las mediciones de su "
                             "indicador. Si no se sigue, no hay mediciones y el supuesto puede "
                             "romperse sin que nadie lo vea.",
                       .zh = "假设的界限要与其指标的读数比较。指标没有跟踪就没有读数，假设失效也无"
                             "人察觉。"},
         .remedy = {.en = "name an indicator of `tracking` as `indicator`, or add it there",
                    .es = "nombre como `indicator` un indicador de `tracking`, o añádalo allí",
                    .zh = "把 `indicator` 写成 `tracking` 中的指标，或在那里补上"},
         .source = "S3 assumptions",
         .since = "0.1",
         .bad = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-puls, limit: ">= 2%"}  # <-- here
)",
         .good = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}
)"},
    .check = check,
    .looks_in = "tracking"};

}  // namespace planctl::rules::situation::assumption_indicator_unknown
