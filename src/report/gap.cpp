// report/gap: the checklist as a gap, and the four parts in short.
#include "report/gap.hpp"

#include "report/judged.hpp"
#include "report/phrases.hpp"
#include "report/status.hpp"

namespace planctl::report {

std::vector<Checklist> build_checklists(const model::Checklist& checklist) {
  return {build_steps(checklist), build_needs(checklist), build_guarantees(checklist),
          build_problems(checklist), build_items(checklist)};
}

std::vector<Block> build_checklist(const model::Checklist& checklist) {
  std::vector<Block> blocks;
  for (auto& list : build_checklists(checklist)) {
    blocks.emplace_back(Heading{say(list.name)});
    blocks.emplace_back(std::move(list));
  }
  return blocks;
}

Table build_checklist_records(const model::Checklist& checklist) {
  Table table{.key = "checklist"};
  for (const auto* key : {"list", "number", "name", "verdict", "percent", "holds", "evidence"})
    table.columns.push_back({.key = key});
  for (const auto& list : build_checklists(checklist)) {
    std::int64_t number = 0;
    for (const auto& item : list.items) {
      ++number;
      const std::vector<Cell> front{cell(list.key), cell(Count{number}), cell(say(item.name)),
                                    cell(item.verdict), cell(Count{item.percent})};
      for (const auto& evidence : item.evidence) {
        Row row{front};
        row.cells.push_back(cell(std::string(evidence.holds ? "yes" : "no")));
        row.cells.push_back(cell(evidence.message));
        table.rows.push_back(std::move(row));
      }
    }
  }
  return table;
}

Document build_gap_summary(const model::Plan& plan, const AllGaps& gaps) {
  Document document;
  const auto add = [&](std::vector<Block> blocks) {
    for (auto& block : blocks) document.blocks.push_back(std::move(block));
  };
  add(build_target_gaps(plan, gaps.targets));
  add(build_measure_gaps(plan, gaps.measures));
  add(build_resource_summary(plan, gaps.resources));
  add(build_alignment(plan, gaps.alignment));
  add(build_capacity(plan, gaps.capacity));
  add(build_shortages(plan, gaps.shortages));
  add({Heading{say({.en = "Checklist: what is not done",
                    .es = "Lista de control: lo que no está hecho",
                    .zh = "核对表：未完成项"})}});
  for (const auto& list : build_checklists(gaps.checklist)) add({build_list_summary(list)});
  return document;
}

}  // namespace planctl::report
