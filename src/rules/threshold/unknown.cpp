// rules/threshold/unknown: a threshold that no rule has.
#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::threshold::unknown {
namespace {

std::vector<std::string_view> list_names() {
  std::vector<std::string_view> names;
  for (const Rule* one : all_rules())
    for (const auto& known : one->info.thresholds) names.push_back(known.name);
  return names;
}

void check(const Input& input, const Pen& pen) {
  if (input.plan.thresholds.empty()) return;
  const auto names = list_names();
  for (const auto& setting : input.plan.thresholds) {
    if (std::find(names.begin(), names.end(), setting.id.value) != names.end()) continue;
    std::optional<diag::Message> help;
    if (const auto nearest = base::find_nearest(setting.id.value, names))
      help = {.text = {.en = "did you mean `{0}`?",
                       .es = "¿se refiere a `{0}`?",
                       .zh = "是否指 `{0}`？"},
              .arguments = {std::string(*nearest)}};
    pen.report(setting.span(),
               {.text = {.en = "there is no threshold `{0}`",
                         .es = "no existe el umbral `{0}`",
                         .zh = "不存在阈值 `{0}`"},
                .arguments = {setting.id.value}},
               std::move(help));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "threshold/unknown",
             .severity = diag::Severity::error,
             .summary = {.en = "the plan sets a threshold that does not exist",
                         .es = "el plan fija un umbral que no existe",
                         .zh = "计划设定了不存在的阈值"},
             .rationale = {.en = "A misspelt threshold changes nothing, while the reader of the "
                                 "plan believes that the limit was agreed.",
                           .es = "Un umbral mal escrito no cambia nada, mientras quien lee el plan "
                                 "cree que el límite está acordado.",
                           .zh = "写错的阈值名不起任何作用，而阅读计划的人却以为限值已经约定。"},
             .remedy = {.en = "write the name as `planctl explain <rule>` shows it",
                        .es = "escriba el nombre tal como lo muestra `planctl explain <regla>`",
                        .zh = "按 `planctl explain <规则>` 所示书写名称"},
             .source = "S0 pitfall no tight control",
             .since = "0.1",
             .bad = R"(thresholds:
  progres-age: {value: 45d, reason: the meeting takes place every six weeks}  # <-- here
)",
             .good = R"(thresholds:
  progress-age: {value: 45d, reason: the meeting takes place every six weeks}
)"},
    .check = check};

}  // namespace planctl::rules::threshold::unknown
