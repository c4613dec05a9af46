// commands/verbs/check: what is wrong with a plan, and how far each of the nine steps is.
#include "report/check.hpp"

#include <algorithm>
#include <array>

#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "rules/checklist.hpp"

namespace planctl::commands::verbs::check {
namespace {

constexpr std::array<std::string_view, 3> severities{"error", "warning", "note"};

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    Option{.name = "fail-on",
           .value = "SEVERITY",
           .summary = {.en = "status 1 from this severity on (default error)",
                       .es = "estado 1 desde esta gravedad (por omisión, error)",
                       .zh = "达到此级别时返回状态 1（默认 error）"},
           .choices = severities},
    Option{.name = "rule",
           .value = "RULE",
           .summary = {.en = "findings of this rule, or family, only; may be repeated",
                       .es = "solo hallazgos de esta regla o familia; se puede repetir",
                       .zh = "只看此规则或规则族的发现；可重复"},
           .times = Times::many},
    Option{.name = "exit-zero",
           .value = {},
           .summary = {.en = "status 0 also when there are findings",
                       .es = "estado 0 aunque haya hallazgos",
                       .zh = "即使有发现也返回状态 0"}},
    options::as_of,
};
constexpr std::array examples{
    Example{"planctl check",
            {.en = "check the nearest plan",
             .es = "comprobar el plan más cercano",
             .zh = "检查最近的计划"}},
    Example{"planctl check plans/north --format json -o findings.json",
            {.en = "for a script", .es = "para un script", .zh = "供脚本使用"}},
    Example{"planctl check --fail-on warning --rule quota",
            {.en = "only what concerns quotas; warnings fail",
             .es = "solo lo relativo a cuotas; los avisos fallan",
             .zh = "只看配额；警告也算失败"}},
};

// Whether `name` is `wanted` or one of the family `wanted`.
bool is_of(std::string_view name, std::string_view wanted) {
  return name == wanted ||
         (name.starts_with(wanted) && name.substr(wanted.size()).starts_with('/'));
}

Checked<std::vector<std::string>> find_rules(const std::vector<std::string>& wanted) {
  const auto rules = list_rules();
  std::vector<std::string_view> names;
  for (const auto* rule : rules) names.push_back(rule->name);
  for (const auto& word : wanted) {
    if (std::any_of(names.begin(), names.end(), [&](auto name) { return is_of(name, word); }))
      continue;
    return base::Unexpected{complain_of({.en = "there is no rule `{0}`",
                                         .es = "no hay ninguna regla `{0}`",
                                         .zh = "没有规则 `{0}`"},
                                        word, names)};
  }
  return wanted;
}

void keep_rules(std::vector<diag::Finding>& findings, const std::vector<std::string>& wanted) {
  if (wanted.empty()) return;
  std::erase_if(findings, [&](const auto& finding) {
    return std::none_of(wanted.begin(), wanted.end(),
                        [&](const auto& word) { return is_of(finding.rule->name, word); });
  });
}

Exit judge_findings(const Arguments& arguments, const std::vector<diag::Finding>& findings) {
  if (arguments.has("exit-zero")) return Exit::fine;
  const auto limit = diag::parse_severity(arguments.find("fail-on").value_or("error"))
                         .value_or(diag::Severity::error);
  const bool fails = std::any_of(findings.begin(), findings.end(), [&](const auto& finding) {
    return finding.rule->severity >= limit;
  });
  return fails ? Exit::findings : Exit::fine;
}

Exit run_check(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "check",
    .summary = {.en = "find what is wrong with a plan, and where",
                .es = "encontrar qué falla en un plan, y dónde",
                .zh = "找出计划的问题及其位置"},
    .description =
        {.en = "Reads the plan, judges it by every rule, and shows each finding with its "
               "place, the reason and the remedy; then how far the nine steps are.",
         .es = "Lee el plan, lo juzga con todas las reglas y muestra cada hallazgo con su "
               "lugar, el motivo y el remedio; después, el avance de los nueve pasos.",
         .zh = "读取计划，按全部规则检查，逐条显示位置、原因和处理方法，最后给出九个步骤的进度。"},
    .writes = Writes::check,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_check};

namespace {

Exit run_check(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto wanted = find_rules(arguments.words("rule"));
  if (!wanted) return run.refuse(wanted.error());
  const auto as_of = run.as_of();
  if (!as_of) return run.refuse(as_of.error());
  const auto loaded = open_plan(
      run, arguments.positionals.empty() ? std::nullopt : std::optional(arguments.positionals[0]));
  if (!loaded) return run.refuse(loaded.error());

  const auto cuts = cut_goals(loaded->plan);
  const rules::Input input{loaded->plan, cuts, *as_of};
  auto findings = judge(*loaded, input);
  keep_rules(findings, *wanted);
  const auto report =
      report::build_check(loaded->sources, std::move(findings), rules::check_steps(input));
  if (run.format().write_check != nullptr)
    run.format().write_check(report, run.style(), run.out());
  else
    run.write(report::build_check_document(
        report, loaded->trusted ? report::Trust::whole : report::Trust::broken));
  return run.finish(judge_findings(arguments, report.findings));
}

}  // namespace

}  // namespace planctl::commands::verbs::check
