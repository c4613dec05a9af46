// commands/known: findings that are not new: those of a baseline, and those of an older revision.
#include "commands/known.hpp"

#include "commands/revision.hpp"
#include "rules/baseline.hpp"

namespace planctl::commands {
namespace {

constexpr std::size_t most_baseline = 64 << 20;
constexpr std::string_view usual_name = "planctl-baseline.txt";

}  // namespace

std::vector<report::Told> tell(const read::Loaded& loaded, std::vector<diag::Finding> findings,
                               Identified identified) {
  auto identities = identified == Identified::yes
                        ? rules::identify(findings, loaded.plan, loaded.sources)
                        : std::vector<std::string>(findings.size());
  std::vector<report::Told> told;
  told.reserve(findings.size());
  for (std::size_t at = 0; at < findings.size(); ++at)
    told.push_back({std::move(findings[at]), std::move(identities[at])});
  return told;
}

std::string baseline_path(const Arguments& arguments, const read::Loaded& loaded) {
  if (const auto named = arguments.find("baseline")) return *named;
  const auto& folder = loaded.plan.folder;
  return (folder.empty() || folder.ends_with("/") ? folder : folder + "/") +
         std::string(usual_name);
}

std::int64_t take_out(std::vector<report::Told>& told, const Identities& known) {
  return static_cast<std::int64_t>(
      std::erase_if(told, [&](const auto& one) { return known.contains(one.identity); }));
}

Checked<std::int64_t> apply_baseline(const env::Outside& outside, const std::string& file,
                                     read::Loaded& loaded, std::vector<report::Told>& told) {
  auto text = outside.files.read(file, most_baseline);
  if (!text) return base::Unexpected{complain(text.error())};
  if (!text->starts_with(rules::baseline_head))
    return base::Unexpected{complain({.en = "`{0}` is no baseline; it does not begin with `{1}`",
                                      .es = "`{0}` no es una línea base; no empieza con `{1}`",
                                      .zh = "`{0}` 不是基线文件；它不以 `{1}` 开头"},
                                     {file, std::string(rules::baseline_head)})};
  const auto known = rules::parse_baseline(*text);
  const auto source = loaded.sources.add(file, std::move(text).value());
  diag::Findings stale;
  // Where a file cannot be parsed, the rules did not run, and their findings are only missing.
  if (loaded.trusted) {
    std::vector<std::string> identities;
    for (const auto& one : told) identities.push_back(one.identity);
    rules::check_baseline(loaded.sources, source, identities, stale);
  }
  const auto taken_out = take_out(told, known);
  for (auto& one : tell(loaded, stale.sorted())) told.push_back(std::move(one));
  return taken_out;
}

Checked<std::optional<Identities>> judge_revision(Run& run, const std::string& revision,
                                                  const read::Loaded& now, values::Date as_of) {
  const auto files = read_revision(run.outside(), now.plan.folder, revision);
  if (!files) return base::Unexpected{files.error()};
  const auto& path = now.sources.at(0).path();
  const auto before = read::load_plan(*files, path.substr(path.rfind('/') + 1));
  if (!before) return std::optional<Identities>();
  const auto gathered = gather(run, before->plan, as_of, WithActuals::no);
  const auto told = tell(*before, judge(*before, gathered.input(before->plan, as_of)));
  Identities identities;
  for (const auto& one : told) identities.insert(one.identity);
  return std::optional(std::move(identities));
}

}  // namespace planctl::commands
