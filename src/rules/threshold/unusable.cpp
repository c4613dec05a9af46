// rules/threshold/unusable: a threshold that is set in a unit in which it is not counted.
#include <set>

#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::threshold::unusable {
namespace {

constexpr values::Text duration = {
    .en = "a duration such as `45d`", .es = "una duración como `45d`", .zh = "时长，例如 `45d`"};
constexpr values::Text whole = {
    .en = "a whole number such as `4`", .es = "un número entero como `4`", .zh = "整数，例如 `4`"};
constexpr values::Text percentage = {.en = "a percentage such as `80%`",
                                     .es = "un porcentaje como `80%`",
                                     .zh = "百分比，例如 `80%`"};

values::Text expected(diag::Threshold::Kind kind) {
  if (kind == diag::Threshold::Kind::days) return duration;
  return kind == diag::Threshold::Kind::count ? whole : percentage;
}

void check_setting(const Input& input, const Pen& pen, const diag::Threshold& threshold) {
  const auto* setting = input.plan.thresholds.find(threshold.name);
  // What lacks a key was reported when it was read.
  if (!setting || !setting->value || !setting->reason) return;
  if (find_setting(threshold, input.plan)) return;
  pen.report(setting->value->span, {.text = {.en = "the threshold `{0}` is {1}, from `0` to `{2}`",
                                             .es = "el umbral `{0}` es {1}, de `0` a `{2}`",
                                             .zh = "阈值 `{0}` 应为{1}，范围 `0` 至 `{2}`"},
                                    .arguments = {setting->id.value, expected(threshold.kind),
                                                  to_written(threshold, most_threshold)}});
}

void check(const Input& input, const Pen& pen) {
  if (input.plan.thresholds.empty()) return;
  std::set<std::string_view> looked_at;  // two rules may share a threshold
  for (const Rule* one : all_rules())
    for (const auto& threshold : one->info.thresholds)
      if (looked_at.insert(threshold.name).second) check_setting(input, pen, threshold);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "threshold/unusable",
             .severity = diag::Severity::error,
             .summary = {.en = "a threshold is set in a unit in which it is not counted",
                         .es = "un umbral se fija en una unidad en la que no se cuenta",
                         .zh = "阈值的单位与其计量方式不符"},
             .rationale = {.en = "Without its unit a limit can be read in two ways. Until it is "
                                 "mended the usual value holds.",
                           .es = "Sin su unidad un límite se lee de dos maneras. Mientras no se "
                                 "corrija rige el valor habitual.",
                           .zh = "没有正确的单位，限值就可能有两种读法。改正之前按通常值判断。"},
             .remedy = {.en = "write the value as `planctl explain <threshold>` shows it",
                        .es = "escriba el valor tal como lo muestra `planctl explain <umbral>`",
                        .zh = "按 `planctl explain <阈值>` 所示的形式书写数值"},
             .source = "S0 pitfall no tight control",
             .since = "0.1",
             .bad = R"(thresholds:
  progress-age: {value: 45, reason: the meeting takes place every six weeks}  # <-- here
)",
             .good = R"(thresholds:
  progress-age: {value: 45d, reason: the meeting takes place every six weeks}
)"},
    .check = check};

}  // namespace planctl::rules::threshold::unusable
