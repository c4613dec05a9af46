// report/status: the nine steps with their bars, the other lists in one line each.
#include "report/status.hpp"

#include <algorithm>

#include "report/amounts.hpp"
#include "report/curves.hpp"
#include "report/judged.hpp"
#include "report/known_until.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

std::int64_t count_done(const Checklist& checklist) {
  std::int64_t done = 0;
  for (const auto& item : checklist.items)
    if (item.verdict.key == "done") ++done;
  return done;
}

// Between which actuals the curve of the months that have begun lies.
Content say_scale(const std::vector<const model::VarianceLine*>& months, values::Date as_of,
                  const values::Unit& unit) {
  std::vector<std::int64_t> actuals;
  for (const auto* line : months)
    if (line->period.days.start <= as_of) actuals.push_back(line->actual);
  if (actuals.empty()) return {};
  const auto [least, most] = std::minmax_element(actuals.begin(), actuals.end());
  return say({.en = "{0} to {1} a month", .es = "de {0} a {1} al mes", .zh = "每月 {0} 至 {1}"},
             {figure_of(*least, {"", unit.decimals}), figure_of(*most, unit)});
}

// Without headings: the screen has 24 lines.
Table build_courses(const model::Plan& plan, const std::vector<model::VarianceTable>& courses,
                    values::Date as_of) {
  Table table{.key = "goals"};
  table.columns = {{.key = "goal", .fit = Fit::may_be_cut},
                   {.key = "actual"},
                   {.key = "attained", .align = Align::right},
                   {.key = "status"},
                   {.key = "scale", .drop = 1}};
  for (const auto& course : courses) {
    note_known_until(plan, course, as_of, table);
    std::vector<const model::VarianceLine*> months;
    for (const auto& line : course.lines)
      if (!line.unassigned) months.push_back(&line);
    table.rows.push_back(
        {{cell(title_of(plan.goals[course.goal])), cell(draw_curves(months, course.as_of).actual),
          percent_cell(course.total.attainment_percent), status_cell(course.total.status),
          cell(say_scale(months, course.as_of, plan.goals[course.goal].unit), Tone::dim)}});
  }
  return table;
}

}  // namespace

StatusReport build_status(const model::Plan& plan, const model::Checklist& checklist,
                          const Counts& counts, values::Date as_of,
                          const std::vector<model::VarianceTable>& courses) {
  const auto* leader = plan.people.get(plan.header.leader);
  return {.title = name_plan(plan),
          .leader = leader == nullptr ? "" : title_of(*leader),
          .as_of = as_of,
          .counts = counts,
          .steps = build_steps(checklist),
          .needs = build_needs(checklist),
          .guarantees = build_guarantees(checklist),
          .problems = build_problems(checklist),
          .items = build_items(checklist),
          .goals = build_courses(plan, courses, as_of)};
}

Listing build_list_summary(const Checklist& list) {
  const auto done = count_done(list);
  const auto all = static_cast<std::int64_t>(list.items.size());
  Listing listing{say({.en = "{0}: {1}/{2}; open:",
                       .es = "{0}: {1}/{2}; pendiente:",
                       .zh = "{0}：{1}/{2}；未完成："},
                      {list.name, std::to_string(done), std::to_string(all)}),
                  {}};
  for (const auto& item : list.items)
    if (item.verdict.key != "done") listing.items.emplace_back(say(item.name));
  if (listing.items.empty())
    listing.lead =
        say({.en = "{0}: all done", .es = "{0}: todo hecho", .zh = "{0}：全部完成"}, {list.name});
  return listing;
}

Document build_status_document(const StatusReport& report) {
  Document document;
  diag::Message heading =
      say({.en = "{0}, as of {1}", .es = "{0}, a fecha {1}", .zh = "{0}，截至 {1}"},
          {report.title, values::to_string(report.as_of)});
  if (!report.leader.empty()) {
    heading.text = {.en = "{0}, as of {1}; leader: {2}",
                    .es = "{0}, a fecha {1}; líder: {2}",
                    .zh = "{0}，截至 {1}；领导人：{2}"};
    heading.arguments.emplace_back(report.leader);
  }
  document.blocks.push_back(Heading{heading});
  document.blocks.push_back(build_step_table(report.steps));
  if (!report.goals.rows.empty()) document.blocks.push_back(report.goals);
  for (const auto* list : {&report.needs, &report.guarantees, &report.problems, &report.items})
    document.blocks.push_back(build_list_summary(*list));
  document.blocks.push_back(Listing{
      say({.en = "findings: errors {0}, warnings {1}, notes {2} (`planctl check` shows them)",
           .es = "hallazgos: errores {0}, avisos {1}, notas {2} (se ven con `planctl check`)",
           .zh = "发现：错误 {0}，警告 {1}，附注 {2}（用 `planctl check` 查看）"},
          {std::to_string(report.counts.errors), std::to_string(report.counts.warnings),
           std::to_string(report.counts.notes)}),
      {}});
  return document;
}

Records build_status_records(const StatusReport& report) {
  Records records;
  records.fields = {{"title", report.title},
                    {"as_of", report.as_of},
                    {"errors", Count{report.counts.errors}},
                    {"warnings", Count{report.counts.warnings}},
                    {"notes", Count{report.counts.notes}}};
  records.checklists = {report.steps, report.needs, report.guarantees, report.problems,
                        report.items};
  return records;
}

Document build_verdict_document(const Checklist& verdict) {
  return {{Heading{say(verdict.name)}, verdict}};
}

Records build_verdict_records(const Checklist& verdict) { return {.checklists = {verdict}}; }

}  // namespace planctl::report
