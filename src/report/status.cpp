// report/status: the nine steps with their bars, the other lists in one line each.
#include "report/status.hpp"

#include <array>

#include "report/judged.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

// "name, name, name" of what is not done, in every language.
diag::Message list_open(const Checklist& checklist) {
  constexpr std::size_t most = 10;
  // A pattern for each number of names, because a message has a fixed text.
  static constexpr std::array<values::Text, most + 1> patterns{{
      {.en = "all done", .es = "todo hecho", .zh = "全部完成"},
      {.en = "{0}", .es = "{0}", .zh = "{0}"},
      {.en = "{0}, {1}", .es = "{0}, {1}", .zh = "{0}、{1}"},
      {.en = "{0}, {1}, {2}", .es = "{0}, {1}, {2}", .zh = "{0}、{1}、{2}"},
      {.en = "{0}, {1}, {2}, {3}", .es = "{0}, {1}, {2}, {3}", .zh = "{0}、{1}、{2}、{3}"},
      {.en = "{0}, {1}, {2}, {3}, {4}",
       .es = "{0}, {1}, {2}, {3}, {4}",
       .zh = "{0}、{1}、{2}、{3}、{4}"},
      {.en = "{0}, {1}, {2}, {3}, {4}, {5}",
       .es = "{0}, {1}, {2}, {3}, {4}, {5}",
       .zh = "{0}、{1}、{2}、{3}、{4}、{5}"},
      {.en = "{0}, {1}, {2}, {3}, {4}, {5}, {6}",
       .es = "{0}, {1}, {2}, {3}, {4}, {5}, {6}",
       .zh = "{0}、{1}、{2}、{3}、{4}、{5}、{6}"},
      {.en = "{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}",
       .es = "{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}",
       .zh = "{0}、{1}、{2}、{3}、{4}、{5}、{6}、{7}"},
      {.en = "{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}",
       .es = "{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}",
       .zh = "{0}、{1}、{2}、{3}、{4}、{5}、{6}、{7}、{8}"},
      {.en = "{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}",
       .es = "{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}",
       .zh = "{0}、{1}、{2}、{3}、{4}、{5}、{6}、{7}、{8}、{9}"},
  }};
  std::vector<diag::Argument> names;
  for (const auto& item : checklist.items)
    if (item.verdict.key != "done" && names.size() < most) names.emplace_back(item.name);
  return say(patterns[names.size()], names);
}

std::int64_t count_done(const Checklist& checklist) {
  std::int64_t done = 0;
  for (const auto& item : checklist.items)
    if (item.verdict.key == "done") ++done;
  return done;
}

}  // namespace

StatusReport build_status(const model::Plan& plan, const model::Checklist& checklist,
                          const Counts& counts, values::Date as_of) {
  std::string title;
  if (plan.header.title) title = plan.header.title->value;
  if (title.empty() && plan.header.id) title = plan.header.id->value;
  const auto* leader = plan.people.get(plan.header.leader);
  return {.title = std::move(title),
          .leader = leader == nullptr ? "" : title_of(*leader),
          .as_of = as_of,
          .counts = counts,
          .steps = build_steps(checklist),
          .needs = build_needs(checklist),
          .guarantees = build_guarantees(checklist),
          .items = build_items(checklist)};
}

Table build_list_summary(const std::vector<const Checklist*>& lists) {
  Table table{.key = "lists"};
  table.columns = {
      {.key = "list", .heading = ""},
      {.key = "done", .heading = ""},
      {.key = "open", .heading = "", .align = Align::left, .drop = 1, .fit = Fit::may_be_cut}};
  for (const Checklist* list : lists) {
    const auto done = count_done(*list);
    const auto all = static_cast<std::int64_t>(list->items.size());
    table.rows.push_back(
        {{cell(say(list->name)),
          cell(say({.en = "{0} of {1} done", .es = "{0} de {1} hechos", .zh = "完成 {0}/{1}"},
                   {std::to_string(done), std::to_string(all)}),
               done == all ? Tone::good : Tone::fair),
          cell(list_open(*list))}});
  }
  return table;
}

Document build_status_document(const StatusReport& report) {
  Document document;
  diag::Message heading =
      say({.en = "{0}, as of {1}", .es = "{0}, a fecha {1}", .zh = "{0}，截至 {1}"},
          {report.title, values::to_string(report.as_of)});
  if (!report.leader.empty()) {
    heading.text = {.en = "{0}, as of {1}; leader: {2}",
                    .es = "{0}, a fecha {1}; responsable: {2}",
                    .zh = "{0}，截至 {1}；负责人：{2}"};
    heading.arguments.emplace_back(report.leader);
  }
  document.blocks.push_back(Heading{heading});
  document.blocks.push_back(build_step_table(report.steps));
  document.blocks.push_back(build_list_summary({&report.needs, &report.guarantees, &report.items}));
  document.blocks.push_back(Paragraph{
      say({.en = "findings: errors {0}, warnings {1}, notes {2} (`planctl check` shows them)",
           .es = "hallazgos: errores {0}, avisos {1}, notas {2} (se ven con `planctl check`)",
           .zh = "发现：错误 {0}，警告 {1}，附注 {2}（用 `planctl check` 查看）"},
          {std::to_string(report.counts.errors), std::to_string(report.counts.warnings),
           std::to_string(report.counts.notes)})});
  return document;
}

Records build_status_records(const StatusReport& report) {
  Records records;
  records.fields = {{"title", report.title},
                    {"as_of", report.as_of},
                    {"errors", Count{report.counts.errors}},
                    {"warnings", Count{report.counts.warnings}},
                    {"notes", Count{report.counts.notes}}};
  records.checklists = {report.steps, report.needs, report.guarantees, report.items};
  return records;
}

}  // namespace planctl::report
