// commands/verbs/check: what is wrong with a plan, and how far each of the nine steps is.
#include "report/check.hpp"

#include <algorithm>
#include <array>

#include "commands/comparing.hpp"
#include "commands/known.hpp"
#include "commands/options.hpp"
#include "commands/side_reports.hpp"
#include "rules/baseline.hpp"
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
    Option{.name = "report",
           .value = "FORMAT=FILE",
           .summary = {.en = "also write the result to FILE in this format; may be repeated",
                       .es = "escribir también el resultado en FILE con este formato; repetible",
                       .zh = "另将结果按此格式写入 FILE；可重复"},
           .times = Times::many},
    Option{.name = "baseline",
           .value = "FILE",
           .summary = {.en = "leave out the findings that FILE holds as accepted",
                       .es = "omitir los hallazgos que FILE da por aceptados",
                       .zh = "不列出 FILE 中已接受的发现"}},
    Option{
        .name = "write-baseline",
        .value = {},
        .summary = {.en = "accept what is found: write it to the file of --baseline, or to "
                          "planctl-baseline.txt beside the plan",
                    .es = "aceptar lo hallado: escribirlo en el archivo de --baseline, o en "
                          "planctl-baseline.txt junto al plan",
                    .zh = "接受现有发现：写入 --baseline 的文件，或计划旁的 planctl-baseline.txt"}},
    Option{.name = "since",
           .value = "REV",
           .summary = {.en = "only what is new against this git revision",
                       .es = "solo lo nuevo respecto a esta revisión de git",
                       .zh = "只看相对于此 git 修订的新发现"}},
    options::as_of,
    options::actuals,
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

bool is_wanted(const diag::RuleInfo& rule, const std::vector<std::string>& wanted) {
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(),
                                       [&](const auto& word) { return is_of(rule.name, word); });
}

Exit judge_findings(const Arguments& arguments, const report::CheckReport& report) {
  if (arguments.has("exit-zero")) return Exit::fine;
  const auto& findings = report.findings;
  const bool fails = std::any_of(findings.begin(), findings.end(), [&](const auto& finding) {
    return finding.rule->severity >= report.fails_from;
  });
  return fails ? Exit::findings : Exit::fine;
}

// Takes out of `told` what is not new, and says how much that is.
Checked<report::Known> take_out_known(Run& run, read::Loaded& loaded,
                                      std::vector<report::Told>& told, values::Date as_of) {
  report::Known known;
  if (const auto file = run.arguments().find("baseline")) {
    const auto taken_out = apply_baseline(run.outside(), *file, loaded, told);
    if (!taken_out) return base::Unexpected{taken_out.error()};
    known.of_baseline = *taken_out;
  }
  if (const auto revision = run.arguments().find("since")) {
    const auto before = judge_revision(run, *revision, loaded, as_of);
    if (!before) return base::Unexpected{before.error()};
    if (*before)
      known.since = take_out(told, **before);
    else
      run.remark({{.en = "there was no plan at `{0}`: every finding is new",
                   .es = "no había plan en `{0}`: todo hallazgo es nuevo",
                   .zh = "`{0}` 时还没有计划：所有发现都是新的"},
                  {*revision}});
  }
  return known;
}

Exit accept(Run& run, const read::Loaded& loaded, const std::vector<report::Told>& told) {
  if (!loaded.trusted) {
    run.show(loaded.sources, list_form_findings(loaded, diag::Severity::error));
    return Exit::findings;
  }
  std::vector<std::string> identities;
  for (const auto& one : told) identities.push_back(one.identity);
  const auto file = baseline_path(run.arguments(), loaded);
  const auto written = run.outside().files.write(file, rules::to_baseline(identities));
  if (!written) return run.refuse(complain(written.error()));
  run.remark({{.en = "`{0}` accepts {1} findings",
               .es = "`{0}` acepta {1} hallazgos",
               .zh = "`{0}` 接受了 {1} 个发现"},
              {file, std::to_string(identities.size())}});
  return run.finish(Exit::fine);
}

// Whether anything in the run tells findings apart by what they are about: a baseline, an older
// revision, or a format that says it.
Identified is_identity_asked(const Run& run, const std::vector<SideReport>& sides) {
  const auto& arguments = run.arguments();
  const bool compares = arguments.has("baseline") || arguments.has("write-baseline") ||
                        arguments.has("since") || !sides.empty();
  const bool shows = run.format().identities == render::Format::Identities::told;
  return compares || shows ? Identified::yes : Identified::no;
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
  const auto sides = find_side_reports(verb, arguments);
  if (!sides) return run.refuse(sides.error());
  auto loaded = open_plan(run, arguments.positional(0));
  if (!loaded) return run.refuse(loaded.error());

  // Without a day that was asked for, a check does not wait for the actuals; and what they say now
  // is nothing that a revision of the plan made worse.
  const bool since = arguments.has("since");
  if (since && arguments.has("actuals")) return run.refuse(complain_of_both("actuals", "since"));
  const bool reads = (arguments.has("as-of") || arguments.has("actuals")) && !since;
  const auto gathered =
      gather(run, loaded->plan, *as_of, reads ? WithActuals::yes : WithActuals::no);
  const auto input = gathered.input(loaded->plan, *as_of);
  auto told = tell(*loaded, judge(*loaded, input), is_identity_asked(run, *sides));
  if (arguments.has("write-baseline")) return accept(run, *loaded, told);
  const auto known = take_out_known(run, *loaded, told, *as_of);
  if (!known) return run.refuse(known.error());
  std::erase_if(told, [&](const auto& one) { return !is_wanted(*one.finding.rule, *wanted); });
  auto report = report::build_check(loaded->sources, std::move(told), rules::check_steps(input));
  report.known = *known;
  report.rules = list_rules();
  std::erase_if(report.rules, [&](const auto* rule) { return !is_wanted(*rule, *wanted); });
  report.fails_from = diag::parse_severity(arguments.find("fail-on").value_or("error"))
                          .value_or(diag::Severity::error);
  report.folder = outside.folder;
  const auto trust = loaded->trusted ? report::Trust::whole : report::Trust::broken;
  write_check(report, trust, run.format(), run.style(), run.out());
  const auto written = write_side_reports(run, *sides, report, trust);
  if (!written) return run.refuse(complain(written.error()));
  return run.finish(judge_findings(arguments, report));
}

}  // namespace

}  // namespace planctl::commands::verbs::check
