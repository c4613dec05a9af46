// report/overview: puts the sections of the page in order.
#include "report/overview.hpp"

#include "report/judged.hpp"
#include "report/phrases.hpp"
#include "report/status.hpp"
#include "report/titles.hpp"
#include "report/view_parts.hpp"

namespace planctl::report {
namespace {

constexpr std::size_t findings_shown = 6;

Heading section(values::Text text) { return {say(text), Level::section}; }

void add(Blocks& blocks, Blocks more) {
  for (auto& block : more) blocks.push_back(std::move(block));
}

void add_steps(const Overview& overview, Blocks& blocks) {
  blocks.emplace_back(section({.en = "The nine steps", .es = "Los nueve pasos", .zh = "九个步骤"}));
  const auto& checklist = overview.audit.checklist;
  blocks.emplace_back(build_step_table(build_steps(checklist)));
  for (const auto& list : {build_needs(checklist), build_guarantees(checklist),
                           build_problems(checklist), build_items(checklist)})
    blocks.emplace_back(build_list_summary(list));
}

// Headings of a part that stands by itself elsewhere go one level down.
void add_below(Blocks& blocks, Blocks more) {
  for (auto& block : more) {
    if (auto* heading = std::get_if<Heading>(&block)) heading->level = Level::part;
    blocks.push_back(std::move(block));
  }
}

void add_gaps(const Overview& overview, Blocks& blocks) {
  const model::Plan& plan = overview.audit.plan;
  Blocks gaps;
  if (!plan.drafts.empty())
    for (const auto& targets : overview.gaps.targets)
      add_below(gaps, build_target_gaps(plan, targets));
  add_below(gaps, build_measure_gaps(plan, overview.gaps.measures));
  add_below(gaps, build_resource_summary(plan, overview.gaps.resources));
  add_below(gaps, build_capacity(plan, overview.gaps.capacity));
  if (gaps.empty()) return;
  blocks.emplace_back(section({.en = "What is missing", .es = "Qué falta", .zh = "差距"}));
  add(blocks, std::move(gaps));
}

void add_findings(const Overview& overview, Blocks& blocks) {
  auto first = choose_first(overview.audit, findings_shown);
  if (first.empty()) return;
  blocks.emplace_back(
      section({.en = "What to do first", .es = "Por dónde empezar", .zh = "首先要做的"}));
  blocks.emplace_back(Findings{&overview.audit.sources, std::move(first), Readers::clients});
}

}  // namespace

Document build_overview(const Overview& overview) {
  const View& view = overview.view;
  const Reach reach(view);
  Document document;
  Blocks& blocks = document.blocks;
  blocks.emplace_back(Heading{name_plan(view.plan), Level::title});
  blocks.emplace_back(Paragraph{say({.en = "as of {0}", .es = "a fecha {0}", .zh = "截至 {0}"},
                                    {values::to_string(view.as_of)}),
                                Tone::dim});
  add(blocks, build_goals(view, reach));
  add(blocks, build_goal_links(view));
  add_steps(overview, blocks);
  for (const auto& course : overview.courses) add(blocks, build_course(view, course));
  auto actions = build_actions(view, reach);
  if (!actions.empty()) {
    blocks.push_back(std::move(actions.front()));
    if (!overview.schedule.actions.empty())
      add_drawings(blocks, [&](Screen screen) { return build_gantt(overview.schedule, screen); });
    blocks.push_back(std::move(actions.back()));
  }
  add(blocks, build_dates(view, reach));
  add_gaps(overview, blocks);
  add_findings(overview, blocks);
  return document;
}

}  // namespace planctl::report
