// commands/verbs/gap: what is missing to the targets.
#include "report/gap.hpp"

#include <algorithm>
#include <array>

#include "commands/comparing.hpp"
#include "commands/grain.hpp"
#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "compare/capacity.hpp"
#include "compare/gap.hpp"
#include "report/titles.hpp"
#include "rules/checklist.hpp"
#include "rules/funding.hpp"

namespace planctl::commands::verbs::gap {
namespace {

constexpr std::array<std::string_view, 4> parts{"targets", "measures", "resources", "checklist"};

constexpr std::array positionals{
    Positional{.name = "PART",
               .summary = {.en = "one part in full; without it all four in short",
                           .es = "una parte completa; sin ella, las cuatro en breve",
                           .zh = "完整显示某一部分；省略则简要显示四部分"},
               .choices = parts},
    options::plan};
constexpr std::array own_options{options::goal, options::by, options::where, options::as_of};
constexpr std::array examples{
    Example{
        "planctl gap",
        {.en = "the four parts in short", .es = "las cuatro partes en breve", .zh = "四部分概要"}},
    Example{"planctl gap targets --by region",
            {.en = "drafts against targets, region by region",
             .es = "borradores frente a objetivos, región por región",
             .zh = "按区域对照草案与目标"}}};

Exit run_gap(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "gap",
    .summary = {.en = "show what is missing to reach the targets",
                .es = "mostrar qué falta para alcanzar los objetivos",
                .zh = "显示达成目标所缺的内容"},
    .description =
        {.en = "Holds targets against bottom-up drafts, asked growth against the actions, "
               "needs against resources, and lists what the checklist still lacks.",
         .es = "Compara los objetivos con los borradores, el crecimiento pedido con las "
               "acciones, las necesidades con los recursos, y muestra lo que falta de la "
               "lista de control.",
         .zh = "对照目标与自下而上的草案、要求的增长与行动、需要与资源，并列出核对表中的缺项。"},
    .writes = Writes::table,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_gap};

namespace {

// The part and the plan: the first word may be either.
struct Words {
  std::optional<std::string> part;
  std::optional<std::string> plan;
};
Checked<Words> read_words(const std::vector<std::string>& words) {
  Words read;
  std::size_t at = 0;
  if (!words.empty() && std::find(parts.begin(), parts.end(), words[0]) != parts.end())
    read.part = words[at++];
  if (at == 0 && words.size() > 1)
    return base::Unexpected{complain_of({.en = "`{0}` is no part of the gap report",
                                         .es = "`{0}` no es una parte del informe de brechas",
                                         .zh = "`{0}` 不是差距报告的部分"},
                                        words[0], parts)};
  if (at < words.size()) read.plan = words[at];
  return read;
}

struct Ask {
  std::vector<std::size_t> goals;
  std::vector<model::GrainDimension> by;
  std::vector<model::Place> where;
  bool by_first = false;
};

Checked<Ask> parse_ask(const Run& run, const model::Plan& plan) {
  const Arguments& arguments = run.arguments();
  auto goals = find_goals(plan, arguments.words("goal"), has_quota);
  if (!goals) return base::Unexpected{goals.error()};
  auto by = parse_by(plan, arguments.words("by"));
  if (!by) return base::Unexpected{by.error()};
  auto where = parse_where(plan, arguments.words("where"));
  if (!where) return base::Unexpected{where.error()};
  const bool text = run.format().reader == render::Format::Reader::person;
  return Ask{std::move(*goals), std::move(*by), std::move(*where), text && !arguments.has("by")};
}

std::vector<model::TargetGaps> compare_targets(Run& run, const model::Plan& plan, const Ask& ask,
                                               Cutting& cutting) {
  std::vector<model::TargetGaps> gaps;
  for (const std::size_t goal : ask.goals) {
    const auto* decomposition = cutting.cut_amounts(goal);
    if (decomposition == nullptr) continue;
    model::Grain grain{ask.by, ask.where};
    if (ask.by_first && !decomposition->order().empty())
      grain.by.push_back({decomposition->order().front(), 0});
    if (const auto foreign = find_foreign(grain, decomposition->order())) {
      run.remark(say_foreign(plan, plan.goals[goal], *foreign));
      continue;
    }
    if (plan.goals[goal].kind == model::Kind::stock && !has_openings(*decomposition, grain)) {
      run.remark(say_no_opening(plan.goals[goal]));
      continue;
    }
    gaps.push_back(
        compare::compare_drafts(plan, collect_with_openings(plan, *decomposition, grain)));
  }
  return gaps;
}

template <class Gaps>
void keep_goals(const Run& run, const Ask& ask, Gaps& gaps) {
  if (!run.arguments().has("goal")) return;
  std::erase_if(gaps, [&](const auto& gap) {
    return std::find(ask.goals.begin(), ask.goals.end(), gap.goal) == ask.goals.end();
  });
}

report::Alignment find_alignment(const model::Plan& plan) {
  const rules::Relations relations(plan);
  report::Alignment alignment{rules::find_unfunded_goals(plan, relations), {}};
  for (std::size_t line = 0; line < plan.budget.lines.size(); ++line)
    if (relations.goals_of_line[line].empty()) alignment.lines.push_back(line);
  return alignment;
}

// Writes one part, or all of them in short.
class Writer {
 public:
  Writer(Run& run, const model::Plan& plan, const report::AllGaps& gaps, values::Date as_of)
      : run_(run), plan_(plan), gaps_(gaps), as_of_(as_of) {}

  void write(const std::optional<std::string>& part) {
    const bool person = run_.format().write_document != nullptr;
    if (person)
      return run_.write(report::put_under_title(
          plan_, part ? build_document(*part) : report::build_gap_summary(plan_, gaps_),
          {.en = "Gap: {0}, as of {1}",
           .es = "Brecha: {0}, a fecha {1}",
           .zh = "差距：{0}，截至 {1}"},
          {values::to_string(as_of_)}));
    run_.write(part ? build_part(*part) : build_all());
  }

 private:
  [[nodiscard]] report::Document build_document(const std::string& part) const {
    report::Document document;
    if (part == "targets") document.blocks = report::build_target_gaps(plan_, gaps_.targets);
    if (part == "measures") document.blocks = report::build_measure_gaps(plan_, gaps_.measures);
    if (part == "resources")
      for (auto& blocks : {report::build_resource_gaps(plan_, gaps_.resources),
                           report::build_alignment(plan_, gaps_.alignment),
                           report::build_capacity(plan_, gaps_.capacity),
                           report::build_shortages(plan_, gaps_.shortages)})
        document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    if (part == "checklist") document.blocks = report::build_checklist(gaps_.checklist);
    return document;
  }
  [[nodiscard]] report::Table build_table(const std::string& part) const {
    if (part == "targets") return report::build_target_records(plan_, gaps_.targets);
    if (part == "measures") return report::build_measure_records(plan_, gaps_.measures);
    if (part == "resources") return report::build_resource_records(plan_, gaps_.resources);
    return report::build_checklist_records(gaps_.checklist);
  }
  [[nodiscard]] report::Records build_part(const std::string& part) const {
    report::Records records;
    records.tables.push_back(build_table(part));
    if (part == "targets")
      records.tables.push_back(report::build_commitment_records(plan_, gaps_.targets));
    if (part != "resources") return records;
    records.tables.push_back(report::build_alignment_records(plan_, gaps_.alignment));
    for (auto& table : report::build_capacity_records(plan_, gaps_.capacity))
      records.tables.push_back(std::move(table));
    records.tables.push_back(report::build_shortage_records(plan_, gaps_.shortages));
    return records;
  }
  [[nodiscard]] report::Records build_all() const {
    report::Records records;
    for (const auto* part : {"targets", "measures", "resources"})
      for (auto& table : build_part(part).tables) records.tables.push_back(std::move(table));
    records.checklists = report::build_checklists(gaps_.checklist);
    return records;
  }

  Run& run_;
  const model::Plan& plan_;
  const report::AllGaps& gaps_;
  values::Date as_of_;
};

bool is_asked(const std::optional<std::string>& part, std::string_view which) {
  return !part || *part == which;
}

Exit run_gap(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto words = read_words(arguments.positionals);
  if (!words) return run.refuse(words.error());
  const auto as_of = run.as_of();
  if (!as_of) return run.refuse(as_of.error());
  if (!words->part && run.format().holds == render::Format::Holds::one_table)
    return run.refuse(
        complain({.en = "this format holds one table: name a part ({0})",
                  .es = "este formato contiene una sola tabla: indique una parte ({0})",
                  .zh = "此格式只含一个表：请指明部分（{0}）"},
                 {std::string("targets, measures, resources, checklist")}));
  const auto opened = open_for_work(run, words->plan);
  if (!opened) return run.refuse(opened.error());
  if (!opened->loaded.trusted) return Exit::findings;
  const model::Plan& plan = opened->loaded.plan;
  const auto ask = parse_ask(run, plan);
  if (!ask) return run.refuse(ask.error());

  Cutting cutting(run, opened->loaded);
  report::AllGaps gaps;
  if (is_asked(words->part, "targets")) gaps.targets = compare_targets(run, plan, *ask, cutting);
  if (is_asked(words->part, "measures")) gaps.measures = compare::compare_measures(plan);
  if (is_asked(words->part, "resources")) {
    gaps.resources = compare::compare_resources(plan);
    gaps.alignment = find_alignment(plan);
    gaps.capacity = compare::compare_capacity(plan, *as_of);
    gaps.shortages = find_shortages(run, plan, cutting);
  }
  keep_goals(run, *ask, gaps.measures);
  keep_goals(run, *ask, gaps.capacity);
  if (is_asked(words->part, "checklist")) {
    const auto known = gather(run, plan, *as_of, WithActuals::no);
    gaps.checklist = rules::check_steps(known.input(plan, *as_of));
  }
  Writer(run, plan, gaps, *as_of).write(words->part);
  return run.finish(cutting.exit(opened->exit));
}

}  // namespace

}  // namespace planctl::commands::verbs::gap
