// rules/judge: the complete plan with changes, and what the rules find in it.
#include "rules/judge.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "compare/capacity.hpp"
#include "compare/corrections.hpp"
#include "compare/gap.hpp"
#include "compare/indicators.hpp"
#include "compare/known_day.hpp"
#include "compare/resources.hpp"
#include "compare/variance.hpp"
#include "decompose/digest.hpp"
#include "model/seals.hpp"
#include "read/actuals.hpp"
#include "read/load.hpp"
#include "rules/baseline.hpp"
#include "rules/checklist.hpp"
#include "rules/rule.hpp"
#include "rules/waivers.hpp"

namespace planctl::tests {
namespace {

const values::Date as_of = values::make_date(2026, 3, 15);
constexpr std::string_view others = "# others as before";

// A key of a map in block form with all its lines.
struct Part {
  std::string key;
  std::string text;
};

// The parts whose keys stand `indent` blanks in; what comes before the first is left out.
std::vector<Part> split_parts(std::string_view text, std::size_t indent) {
  std::vector<Part> parts;
  for (const auto line : base::split(text, '\n')) {
    const auto first = line.find_first_not_of(' ');
    if (first == std::string_view::npos) continue;
    if (first == indent && line[first] != '#' && line[first] != '-')
      parts.push_back({std::string(line.substr(first, line.find(':') - first)), ""});
    if (!parts.empty()) parts.back().text += std::string(line) + "\n";
  }
  return parts;
}

}  // namespace

std::string read_source(const std::string& relative) {
  std::ifstream in(std::string(PLANCTL_SOURCE_DIR "/") + relative);
  std::ostringstream text;
  text << in.rdbuf();
  REQUIRE_MESSAGE(in.good(), relative);
  return text.str();
}

std::string merge(std::string_view base, std::string_view fragment, std::size_t indent) {
  auto parts = split_parts(base, indent);
  for (auto& change : split_parts(fragment, indent)) {
    const auto same = std::find_if(parts.begin(), parts.end(),
                                   [&](const Part& part) { return part.key == change.key; });
    if (same == parts.end()) {
      parts.push_back(std::move(change));
      continue;
    }
    const auto head = change.text.substr(0, change.text.find('\n') + 1);
    const bool partly = head.ends_with(std::string(others) + "\n");
    same->text = partly ? head + merge(same->text, change.text, indent + 2) : change.text;
  }
  std::string merged;
  for (const auto& part : parts) merged += part.text;
  return merged;
}

std::string change_base(std::string_view fragment) {
  return merge(read_source("tests/rules/base.yaml"), fragment);
}

std::string describe(const diag::Finding& finding, const diag::Sources& sources) {
  std::string place = "nowhere";
  if (finding.span.known()) {
    const auto& file = sources.at(finding.span.file);
    const auto position = file.position(finding.span.begin);
    place = file.path() + ":" + std::to_string(position.line) + ":" +
            std::to_string(position.column) + " (" + std::string(file.line(position.line)) + ")";
  }
  return place + " [" + std::string(finding.rule->name) + "] " +
         diag::to_string(finding.message, values::Language::en);
}

// Actuals against quotas by the members of the first dimension.
model::VarianceTable compare_first(const env::MemoryFiles& files, const model::Plan& plan,
                                   const decompose::Decomposition& decomposition,
                                   model::ActualsRead& read) {
  model::Grain grain;
  if (!decomposition.order().empty()) grain.by.push_back({decomposition.order().front(), 1});
  const auto actuals = read::load_actuals(files, plan, decomposition.goal(), grain, std::nullopt);
  if (!actuals) {
    read.failure =
        diag::Message{{.en = "{0}", .es = "{0}", .zh = "{0}"}, {actuals.error().subject}};
    return {};
  }
  read.counts = actuals->counts;
  read.last_day = compare::find_last_day(plan, *actuals, as_of);
  read.longest_rest = compare::find_longest_rest(*actuals);
  const auto quotas = decompose::collect(decomposition, grain);
  const auto total = decomposition.working_days(std::vector<model::Place>(1)).front();
  const std::vector<std::vector<bool>> working(quotas.cells.size(), total);
  return compare::compare_actuals(plan, quotas, *actuals, working, total, {as_of});
}

// A weight for each week of 2026, and more rows.
std::string weights_of_weeks(const std::string& more) {
  std::string text = "week,weight\n" + more;
  for (const auto& week : values::periods_of(values::calendar_year(2026), values::Every::week))
    text += week.label + ",1\n";
  return text;
}

// What the corrections of the goal brought.
void add_effects(const env::MemoryFiles& files, const model::Plan& plan,
                 const decompose::Decomposition& decomposition,
                 std::vector<model::CorrectionEffect>& effects) {
  const std::size_t goal = decomposition.goal();
  const model::Grain grain{compare::find_dimensions(plan, goal, decomposition.order()), {}};
  const auto actuals = read::load_actuals(files, plan, goal, grain, std::nullopt);
  if (!actuals) return;
  for (const auto& effect : compare::compare_corrections(
           plan, decompose::collect(decomposition, grain), *actuals, as_of))
    effects.push_back(effect);
}

Judged judge(const std::string& yaml, CutOff cut_off) {
  const env::MemoryFiles files({{"plan/plan.yaml", yaml},
                                {"plan/actuals/2026.csv",
                                 "date,region,channel,product,amount\n"
                                 "2026-01-05,norte,retail,tea,1200.00\n"
                                 "2026-03-13,norte,retail,tea,80.00\n"},
                                {"plan/again/2026.csv",
                                 "date,region,channel,product,amount\n"
                                 "2026-03-14,sur,retail,tea,60.00\n"
                                 "2026-01-05,norte,retail,tea,1200.00\n"
                                 "2026-03-13,norte,retail,tea,80.00\n"},
                                {"plan/closed/2026.csv",
                                 "date,region,amount\n"
                                 "2026-01-05,norte,1200.00\n"},
                                {"plan/raw/2026.csv",
                                 "date,region,amount\n"
                                 "2026-02-05,norte,1200.00\n"
                                 "2026-02-05,Nord,300.00\n"
                                 "2026-02-06,sur,n/a\n"},
                                {"plan/past.csv",
                                 "date,region,channel,amount\n"
                                 "2023-06-30,norte,retail,100\n"
                                 "2023-06-30,norte,online,50\n"
                                 "2024-06-28,norte,retail,300\n"
                                 "2024-06-28,sur,retail,-50\n"
                                 "2025-06-30,norte,retail,200\n"
                                 "2025-06-30,norte,online,100\n"
                                 "2025-06-30,sur,retail,300\n"},
                                {"plan/weeks.csv", weights_of_weeks("2025-W10,1\n")},
                                {"plan/weeks-by-year.csv", weights_of_weeks("")},
                                {"plan/mix.csv",
                                 "region,product,weight\n"
                                 "norte,tea,2\n"
                                 "norte,coffee,3\n"},
                                {"plan/products.csv",
                                 "product,weight\n"
                                 "tea,2\n"
                                 "coffee,3\n"
                                 "sweets,4\n"},
                                {"plan/subtotals.csv",
                                 "product,weight\n"
                                 "drinks,5\n"
                                 "tea,2\n"
                                 "coffee,3\n"
                                 "sweets,4\n"}});
  auto loaded = read::load_plan(files, "plan/plan.yaml");
  REQUIRE(loaded.has_value());
  const auto& plan = loaded->plan;
  std::vector<model::GoalCut> cuts;
  std::vector<model::VarianceTable> variances;
  std::vector<model::CorrectionEffect> effects;
  std::vector<model::ActualsRead> reads;
  std::vector<model::TargetGaps> drafts;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    if (!plan.goals[goal].quota) continue;
    const auto outcome = decompose::decompose(plan, goal);
    const auto& decomposition = outcome.decomposition;
    if (decomposition && plan.actuals.find(plan.goals[goal].id.value)) {
      model::ActualsRead& read = reads.emplace_back();
      read.goal = goal;
      auto table = compare_first(files, plan, *decomposition, read);
      if (!read.failure) variances.push_back(std::move(table));
      add_effects(files, plan, *decomposition, effects);
    }
    if (decomposition && !plan.drafts.empty()) {
      model::Grain grain;
      if (!decomposition->order().empty()) grain.by.push_back({decomposition->order().front(), 1});
      drafts.push_back(compare::compare_drafts(plan, decompose::collect(*decomposition, grain)));
    }
    cuts.push_back({.goal = goal,
                    .problems = outcome.problems,
                    .cells = decomposition ? decomposition->leaf_cells() : 0,
                    .cut = decomposition.has_value(),
                    .digest = decomposition && model::find_seal(plan, goal)
                                  ? decompose::digest_quotas(plan, *decomposition)
                                  : ""});
  }
  if (cut_off == CutOff::forgiven) loaded->missed.clear();
  const auto time = compare::compare_time(plan, values::Every::week);
  const auto capacity = compare::compare_capacity(plan, as_of);
  const auto indicators = compare::compare_indicators(plan, as_of, {}).lines;
  const rules::Input input{.plan = plan,
                           .cuts = cuts,
                           .as_of = as_of,
                           .time = time,
                           .variances = variances,
                           .effects = effects,
                           .capacity = capacity,
                           .actuals = reads,
                           .indicators = indicators,
                           .drafts = drafts,
                           .missed = loaded->missed};
  rules::check(input, loaded->findings);
  std::vector<std::string_view> names;
  for (const auto* rule : rules::all_rules()) names.push_back(rule->info.name);
  auto findings = rules::apply_waivers(input, loaded->findings.sorted(), names);
  return {std::move(findings), std::move(loaded->sources), rules::check_steps(input)};
}

std::string text_of_example(std::string_view rule, std::string_view example) {
  return rule.starts_with("baseline/") ? std::string(example) : change_base(example);
}

Judged judge_example(std::string_view rule, std::string_view example) {
  if (!rule.starts_with("baseline/")) return judge(change_base(example), CutOff::forgiven);
  auto judged = judge(change_base(""));
  constexpr std::string_view mark = "  # <-- here";
  std::string text(example);
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
    text.erase(at, mark.size());
  const auto baseline = judged.sources.add("baseline.txt", text);
  diag::Findings findings;
  rules::check_baseline(judged.sources, baseline, {}, findings);
  judged.findings = findings.sorted();
  return judged;
}

}  // namespace planctl::tests
