// commands/verbs/explain: what a rule says and why.
#include "report/explain.hpp"

#include <array>

#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "rules/thresholds.hpp"

namespace planctl::commands::verbs::explain {
namespace {

constexpr std::array positionals{
    Positional{.name = "RULE",
               .summary = {.en = "the rule's name, as in a finding: family/fault",
                           .es = "el nombre de la regla, como en un hallazgo: familia/falta",
                           .zh = "规则名，与发现中所示相同：family/fault"}},
    options::plan};
constexpr std::array own_options{
    Option{.name = "list",
           .value = {},
           .summary = {.en = "all rules, one a line, the name first",
                       .es = "todas las reglas, una por línea, primero el nombre",
                       .zh = "列出全部规则，每行一条，规则名在前"}}};
constexpr std::array examples{
    Example{"planctl explain goal/no-owner",
            {.en = "why a finding was made",
             .es = "por qué se dio un hallazgo",
             .zh = "说明某项发现的理由"}},
    Example{"planctl explain --list",
            {.en = "every rule there is", .es = "todas las reglas que hay", .zh = "列出所有规则"}}};

Exit run_explain(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "explain",
    .summary = {.en = "say what a rule is about, why, and how to mend",
                .es = "decir de qué trata una regla, por qué y cómo corregir",
                .zh = "说明规则的内容、理由和处理方法"},
    .description =
        {.en = "Shows a rule with its reason, the row of the method it comes from, a wrong "
               "and a right example; in a plan also the thresholds that are in force and where "
               "the plan set them.",
         .es = "Muestra una regla con su motivo, la fila del método de la que procede, un "
               "ejemplo incorrecto y otro correcto; en un plan, también los umbrales vigentes y "
               "dónde los fijó el plan.",
         .zh = "显示规则的理由、所依据的方法条目，错误与正确的示例；在计划中还显示生效的阈值及其设"
               "定之处。"},
    .writes = Writes::tree,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_explain};

namespace {

// By its name, or by that of one of its thresholds.
Checked<const diag::RuleInfo*> find_rule(const std::vector<const diag::RuleInfo*>& rules,
                                         const std::string& name) {
  std::vector<std::string_view> names;
  for (const auto* rule : rules) {
    if (rule->name == name) return rule;
    names.push_back(rule->name);
  }
  for (const auto* rule : rules)
    for (const auto& threshold : rule->thresholds) {
      if (threshold.name == name) return rule;
      names.push_back(threshold.name);
    }
  return base::Unexpected{complain_of(
      {.en = "there is no rule `{0}`", .es = "no hay ninguna regla `{0}`", .zh = "没有规则 `{0}`"},
      name, names)};
}

// As far as the plan can be read; without one what usually holds.
std::vector<report::Limit> find_limits(const diag::RuleInfo& rule, const read::Loaded* loaded) {
  std::vector<report::Limit> limits;
  for (const auto& threshold : rule.thresholds) {
    const auto usual = rules::to_written(threshold, threshold.usual);
    limits.push_back({&threshold, usual, usual, "", ""});
    const auto* setting = loaded ? rules::find_setting(threshold, loaded->plan) : nullptr;
    if (!setting) continue;
    const auto& file = loaded->sources.at(setting->value->span.file);
    limits.back().value = rules::to_written(threshold, setting->value->units);
    limits.back().place =
        file.path() + ":" + std::to_string(file.position(setting->value->span.begin).line);
    limits.back().reason = setting->reason->value;
  }
  return limits;
}

// The plan that is named or the nearest one. None need be there unless it is named.
Checked<std::optional<read::Loaded>> find_loaded(Run& run, const Arguments& arguments) {
  const auto named = arguments.positional(1);
  auto loaded = open_plan(run, named);
  if (loaded) return std::optional(std::move(loaded).value());
  if (named) return base::Unexpected{loaded.error()};
  return std::optional<read::Loaded>();
}

Exit run_explain(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto rules = list_rules();
  const bool person = run.format().write_document != nullptr;
  if (arguments.has("list")) {
    if (person)
      run.write(report::build_rule_list(rules));
    else
      run.write(report::build_rule_records(rules));
    return run.finish(Exit::fine);
  }
  if (arguments.positionals.empty())
    return run.refuse(complain({.en = "name a rule, or ask for all with `--list`",
                                .es = "indique una regla, o pida todas con `--list`",
                                .zh = "请指明规则，或用 `--list` 列出全部"}));
  const auto rule = find_rule(rules, arguments.positionals[0]);
  if (!rule) return run.refuse(rule.error());
  const auto loaded = find_loaded(run, arguments);
  if (!loaded) return run.refuse(loaded.error());
  const auto limits = find_limits(**rule, *loaded ? &**loaded : nullptr);
  if (person)
    run.write(report::build_explanation(**rule, limits));
  else
    run.write(report::build_explanation_records(**rule, limits));
  return run.finish(Exit::fine);
}

}  // namespace

}  // namespace planctl::commands::verbs::explain
