// commands/plan_session: what every command does with a plan before its own work.
#include "commands/plan_session.hpp"

#include <algorithm>

#include "commands/comparing.hpp"
#include "commands/correcting.hpp"
#include "compare/capacity.hpp"
#include "compare/gap.hpp"
#include "compare/indicators.hpp"
#include "compare/known_day.hpp"
#include "compare/resources.hpp"
#include "decompose/digest.hpp"
#include "env/paths.hpp"
#include "env/progress.hpp"
#include "model/seals.hpp"
#include "read/plan_rules.hpp"
#include "read/rules.hpp"
#include "rules/echoes.hpp"
#include "rules/waivers.hpp"

namespace planctl::commands {
namespace {

// `path`, which lies in `folder` or above it, as one would type it there.
std::string to_relative(const std::string& path, std::string folder) {
  if (!folder.starts_with("/")) return path;
  const std::string name = path.substr(path.rfind('/') + 1);
  const std::string place = path.substr(0, path.size() - name.size());
  std::string up;
  while (!folder.empty() && folder + "/" != place && folder != place) {
    folder.resize(folder.rfind('/'));
    up += "../";
  }
  return up + name;
}

}  // namespace

Checked<read::Loaded> open_plan(Run& run, const std::optional<std::string>& path) {
  env::Outside& outside = run.outside();
  auto found = path;
  if (!found) {
    found = read::find_plan(outside.files, outside.folder);
    if (found) found = to_relative(*found, outside.folder);
  }
  if (!found) {
    Complaint complaint = complain({.en = "there is no plan.yaml here or in a folder above",
                                    .es = "no hay plan.yaml aquí ni en una carpeta superior",
                                    .zh = "当前文件夹及上级文件夹中没有 plan.yaml"});
    complaint.help = diag::Message{{.en = "name the plan: its file or its folder",
                                    .es = "indique el plan: su archivo o su carpeta",
                                    .zh = "请指明计划文件或其文件夹"},
                                   {}};
    return base::Unexpected{std::move(complaint)};
  }
  env::Progress progress(outside, say_reading(run.language()));
  auto loaded = read::load_plan(env::WatchedFiles(outside.files, progress), *found);
  if (!loaded) return base::Unexpected{complain(loaded.error())};
  if (const auto& language = loaded->plan.header.language) run.set_plan_language(language->value);
  return std::move(loaded).value();
}

namespace {

// Without the way to the plan's folder: what is handed on does not say where it was made.
void drop_folder(const model::Plan& plan, std::string& path) {
  const std::string folder = env::join_path(plan.folder, "");
  if (path.starts_with(folder)) path.erase(0, folder.size());
}

model::ActualsRead tell_failure(const model::Plan& plan, std::size_t goal, diag::Message failure) {
  for (auto& argument : failure.arguments)
    if (auto* const word = std::get_if<std::string>(&argument)) drop_folder(plan, *word);
  return {.goal = goal, .failure = std::move(failure)};
}

model::ActualsRead tell_rows(const model::Plan& plan, const model::ActualTable& actuals,
                             values::Date as_of) {
  model::ActualsRead read{.goal = actuals.goal,
                          .counts = actuals.counts,
                          .last_day = compare::find_last_day(plan, actuals, as_of),
                          .longest_rest = compare::find_longest_rest(actuals)};
  for (auto& count : read.counts) {
    drop_folder(plan, count.file);
    drop_folder(plan, count.what);  // may be a place in another file
  }
  return read;
}

bool has_draft(const model::Plan& plan, std::size_t goal) {
  return std::any_of(plan.drafts.begin(), plan.drafts.end(),
                     [&](const auto& draft) { return draft.goal && draft.goal->index == goal; });
}

// By the upper members of the first dimension.
model::Grain by_first(const decompose::Decomposition& decomposition) {
  model::Grain grain;
  if (!decomposition.order().empty()) grain.by.push_back({decomposition.order().front(), 1});
  return grain;
}

void add_results(Run& run, const model::Plan& plan, const decompose::Decomposition& decomposition,
                 values::Date as_of, WithActuals with, Known& known) {
  const std::size_t goal = decomposition.goal();
  model::Grain grain = by_first(decomposition);
  const bool by_members =
      plan.goals[goal].kind == model::Kind::flow || has_openings(decomposition, grain);
  if (!by_members) grain.by.clear();
  auto compared = compare_goal(run, plan, decomposition, grain, {as_of}, Until::known_day);
  if (!compared) {
    if (run.arguments().has("actuals"))
      run.go_without_actuals(compared.error());
    else
      known.actuals.push_back(tell_failure(plan, goal, compared.error().message));
    return;
  }
  if (with == WithActuals::by_month) {
    auto course =
        compare_goal(run, plan, decomposition, {}, {as_of, values::Every::month}, Until::known_day);
    if (course) known.courses.push_back(std::move(course->table));
  }
  known.actuals.push_back(tell_rows(plan, compared->actuals, as_of));
  if (const auto effects = find_effects(run, plan, decomposition, compared->table.as_of))
    known.effects.insert(known.effects.end(), effects->begin(), effects->end());
  // What has no rate is in no sum, and would look missed.
  const auto& counts = compared->actuals.counts;
  const bool has_rates = std::none_of(counts.begin(), counts.end(), [](const auto& count) {
    return count.fault == model::RowFault::no_rate;
  });
  if (!has_rates) return;
  known.variances.push_back(std::move(compared->table));
  if (plan.goals[goal].kind == model::Kind::flow)
    for (std::size_t at = 1; at < decomposition.order().size(); ++at)
      if (auto breakdown =
              compare_goal(run, plan, decomposition, {{{decomposition.order()[at], 1}}, {}},
                           {as_of}, Until::known_day))
        known.breakdowns.push_back(std::move(breakdown->table));
}

}  // namespace

Known gather(Run& run, const model::Plan& plan, values::Date as_of, WithActuals with) {
  Known known;
  known.time = compare::compare_time(plan, values::Every::week);
  known.capacity = compare::compare_capacity(plan, as_of);
  known.indicators = compare::compare_indicators(plan, as_of, {}).lines;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    if (!plan.goals[goal].quota) continue;
    auto [problems, decomposition] = decompose::decompose(plan, goal);
    known.cuts.push_back({.goal = goal,
                          .problems = std::move(problems),
                          .cells = decomposition ? decomposition->leaf_cells() : 0,
                          .cut = decomposition.has_value(),
                          .digest = decomposition && model::find_seal(plan, goal)
                                        ? decompose::digest_quotas(plan, *decomposition)
                                        : ""});
    if (decomposition && has_draft(plan, goal))
      known.drafts.push_back(compare::compare_drafts(
          plan, collect_with_openings(plan, *decomposition, by_first(*decomposition))));
    if (with == WithActuals::no || !decomposition || !has_actuals(plan, goal)) continue;
    if (plan.goals[goal].kind == model::Kind::ratio) continue;  // values of days do not add up
    add_results(run, plan, *decomposition, as_of, with, known);
  }
  return known;
}

void tell_unread(Run& run, const Known& known) {
  for (const auto& read : known.actuals)
    if (read.failure) run.go_without_actuals({.message = *read.failure});
}

std::vector<const diag::RuleInfo*> list_rules() {
  auto rules = read::all_reading_rules();
  for (const auto* rule : rules::all_rules()) rules.push_back(&rule->info);
  std::sort(rules.begin(), rules.end(),
            [](const auto* a, const auto* b) { return a->name < b->name; });
  return rules;
}

namespace {

std::vector<diag::Finding> find_all(const read::Loaded& loaded, const rules::Input& input) {
  diag::Findings findings = loaded.findings;
  rules::check(input, findings);
  return std::move(findings).sorted();
}

}  // namespace

std::vector<diag::Finding> judge(const read::Loaded& loaded, const rules::Input& input) {
  if (!loaded.trusted) return loaded.findings.sorted();
  std::vector<std::string_view> names;
  for (const auto* rule : list_rules()) names.push_back(rule->name);
  rules::Input informed = input;
  informed.missed = loaded.missed;
  // Where a file beside the plan is accepted as no part of it, it holds nothing that the plan
  // lacks.
  if (!rules::is_waived(input, read::rule::file_not_included.name))
    informed.missed.insert(loaded.missed_beside.begin(), loaded.missed_beside.end());
  auto findings = find_all(loaded, informed);
  rules::drop_echoes(findings, loaded.unread, informed);
  return rules::apply_waivers(informed, std::move(findings), names);
}

std::vector<diag::Finding> list_form_findings(const read::Loaded& loaded, diag::Severity severity) {
  auto findings = loaded.findings.sorted();
  std::erase_if(findings, [&](const auto& finding) { return finding.rule->severity < severity; });
  return findings;
}

diag::Sources name_from_folder(const read::Loaded& loaded) {
  const std::string folder = env::join_path(loaded.plan.folder, "");
  diag::Sources sources;
  for (std::size_t file = 0; file < loaded.sources.size(); ++file) {
    const auto& source = loaded.sources.at(static_cast<diag::FileId>(file));
    std::string_view path = source.path();
    if (path.starts_with(folder)) path.remove_prefix(folder.size());
    sources.add(std::string(path), source.text());
  }
  return sources;
}

Checked<Opened> open_for_work(Run& run, const std::optional<std::string>& path) {
  auto loaded = open_plan(run, path);
  if (!loaded) return base::Unexpected{loaded.error()};
  Opened opened{std::move(loaded).value()};
  const auto errors = list_form_findings(opened.loaded, diag::Severity::error);
  if (!errors.empty()) {
    run.show(opened.loaded.sources, errors);
    opened.exit = Exit::findings;
  }
  return opened;
}

base::Expected<Begun, Exit> begin_work(Run& run, const std::optional<std::string>& path) {
  const auto as_of = run.as_of();
  if (!as_of) return base::Unexpected{run.refuse(as_of.error())};
  auto opened = open_for_work(run, path);
  if (!opened) return base::Unexpected{run.refuse(opened.error())};
  if (!opened->loaded.trusted) return base::Unexpected{Exit::findings};
  return Begun{std::move(opened->loaded), *as_of, opened->exit};
}

}  // namespace planctl::commands
