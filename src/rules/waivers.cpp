// rules/waivers: takes out what the plan silences, and judges the waivers themselves.
#include "rules/waivers.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "rules/places.hpp"
#include "rules/waiver/validity.hpp"

namespace planctl::rules {

namespace waiver::unknown_rule {
extern const Rule rule;
}
namespace waiver::unused {
extern const Rule rule;
}

namespace {

constexpr std::string_view own_family = "waiver/";

// Whether `at` names a section that the plan does not have and the finding says so: what is missing
// as a whole is reported at the plan's first line.
bool is_missing_section(const model::Waiver& waiver, const Places& places,
                        const diag::Finding& finding, diag::Span root) {
  const auto& at = waiver.at->value;
  return finding.span == root && at.find('.') == std::string::npos && !places.has(at);
}

bool covers(const model::Waiver& waiver, const Places& places, const diag::Finding& finding,
            diag::Span root) {
  if (waiver.rule->value != finding.rule->name || finding.rule->name.starts_with(own_family))
    return false;
  return places.contains(waiver.at->value, finding.span) ||
         is_missing_section(waiver, places, finding, root);
}

diag::Message did_you_mean(std::string_view nearest) {
  return {
      .text = {.en = "did you mean `{0}`?", .es = "¿se refiere a `{0}`?", .zh = "是否指 `{0}`？"},
      .arguments = {std::string(nearest)}};
}

void report_unknown(const model::Words& name, std::span<const std::string_view> names,
                    const Pen& pen) {
  diag::Message message{.text = {.en = "there is no rule `{0}`",
                                 .es = "no existe la regla `{0}`",
                                 .zh = "不存在规则 `{0}`"},
                        .arguments = {name.value}};
  std::optional<diag::Message> help;
  if (const auto nearest = base::find_nearest(name.value, names)) help = did_you_mean(*nearest);
  pen.report(name.span, std::move(message), std::move(help));
}

void report_unused(const model::Waiver& waiver, const Places& places, const Pen& pen) {
  if (places.has(waiver.at->value)) {
    pen.report(waiver.span, {.text = {.en = "the waiver of `{0}` covers no finding",
                                      .es = "la exención de `{0}` no cubre ningún hallazgo",
                                      .zh = "对 `{0}` 的豁免没有对应的任何问题"},
                             .arguments = {waiver.rule->value}});
    return;
  }
  std::optional<diag::Message> help;
  if (const auto nearest = base::find_nearest(waiver.at->value, places.paths()))
    help = did_you_mean(*nearest);
  pen.report(waiver.at->span,
             {.text = {.en = "the waiver covers no finding: `{0}` does not stand in the plan",
                       .es = "la exención no cubre ningún hallazgo: `{0}` no figura en el plan",
                       .zh = "豁免没有对应的任何问题：计划中没有 `{0}`"},
              .arguments = {waiver.at->value}},
             std::move(help));
}

// Whether what it would cover is missing, or may be, as was told.
bool is_told(const model::Waiver& waiver, const Places& places, const Input& input,
             const std::vector<diag::Finding>& findings) {
  const auto& at = waiver.at->value;
  if (!places.has(at) && input.missed.contains(at.substr(0, at.find('.')))) return true;
  const auto& name = waiver.rule->value;
  const std::string none = name.substr(0, name.find('/')) + "/none";
  if (std::any_of(findings.begin(), findings.end(),
                  [&](const auto& finding) { return finding.rule->name == none; }))
    return true;
  const auto rules = all_rules();
  return std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) {
    return rule->info.name == name && is_silent(*rule, input);
  });
}

bool is_in_force(const model::Waiver& waiver, values::Date as_of) {
  return waiver::is_complete(waiver) && !waiver::is_expired(waiver, as_of);
}

}  // namespace

bool is_waived(const Input& input, std::string_view rule) {
  const auto& waivers = input.plan.waivers;
  return std::any_of(waivers.begin(), waivers.end(), [&](const auto& waiver) {
    return is_in_force(waiver, input.as_of) && waiver.rule->value == rule;
  });
}

bool is_waived(const Input& input, std::string_view rule, std::string_view section,
               std::string_view id) {
  const auto& waivers = input.plan.waivers;
  return std::any_of(waivers.begin(), waivers.end(), [&](const auto& waiver) {
    if (!is_in_force(waiver, input.as_of) || waiver.rule->value != rule) return false;
    const std::string_view at = waiver.at->value;
    return at == section || (at.size() == section.size() + 1 + id.size() &&
                             at.starts_with(section) && at.ends_with(id));
  });
}

bool is_any_waived(const Input& input, std::string_view rule, std::string_view section,
                   const std::vector<std::string>& ids) {
  return std::any_of(ids.begin(), ids.end(),
                     [&](const std::string& id) { return is_waived(input, rule, section, id); });
}

std::vector<diag::Finding> apply_waivers(const Input& input, std::vector<diag::Finding> findings,
                                         std::span<const std::string_view> names) {
  const auto& waivers = input.plan.waivers;
  if (waivers.empty()) return findings;
  const Places places(input.plan);
  diag::Findings kept;
  const Pen unknown(waiver::unknown_rule::rule.info, kept);
  const Pen unused(waiver::unused::rule.info, kept);
  std::vector<bool> silenced(findings.size());
  for (const auto& waiver : waivers) {
    if (!waiver.rule) continue;
    if (std::find(names.begin(), names.end(), waiver.rule->value) == names.end()) {
      report_unknown(*waiver.rule, names, unknown);
      continue;
    }
    if (!is_in_force(waiver, input.as_of)) continue;
    bool used = false;
    for (std::size_t number = 0; number < findings.size(); ++number) {
      if (!covers(waiver, places, findings[number], input.plan.root)) continue;
      silenced[number] = true;
      used = true;
    }
    if (!used && !is_told(waiver, places, input, findings)) report_unused(waiver, places, unused);
  }
  for (std::size_t number = 0; number < findings.size(); ++number)
    if (!silenced[number]) kept.add(std::move(findings[number]));
  return std::move(kept).sorted();
}

}  // namespace planctl::rules
