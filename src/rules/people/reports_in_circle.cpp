// rules/people/reports_in_circle: people who report to one another in a circle.
#include "base/text.hpp"
#include "rules/cycles.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::people::reports_in_circle {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& people = input.plan.people;
  std::vector<std::vector<std::size_t>> managers(people.size());
  for (std::size_t person = 0; person < people.size(); ++person)
    if (people[person].reports_to && people[person].reports_to->known())
      managers[person].push_back(people[person].reports_to->index);
  for (const auto& circle : find_cycles(managers)) {
    std::vector<std::string> names;
    for (const auto person : circle) names.push_back(people[person].id.value);
    names.push_back(names.front());
    pen.report(people[circle.front()].reports_to->name.span,
               {.text = {.en = "the line of reporting is a circle: {0}",
                         .es = "la línea jerárquica es un círculo: {0}",
                         .zh = "汇报关系循环：{0}"},
                .arguments = {base::join(names, " -> ")}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "people/reports-in-circle",
         .severity = diag::Severity::error,
         .summary = {.en = "people report to one another in a circle",
                     .es = "varias personas dependen unas de otras en círculo",
                     .zh = "汇报关系形成循环"},
         .rationale =
             {.en =
                  "The line of reporting decides who answers for a quota. In a circle nobody does.",
              .es = "La línea jerárquica decide quién responde de una cuota. En un círculo, nadie.",
              .zh = "汇报关系决定谁对指标负责。形成循环时无人负责。"},
         .remedy = {.en = "correct one `reports_to`",
                    .es = "corrija un `reports_to`",
                    .zh = "改正其中一个 `reports_to`"},
         .source = "S4 who carries it",
         .since = "0.1",
         .bad = R"(people:  # others as before
  ana:   {name: Ana Ruiz, role: marketing manager, department: comercial, reports_to: luis, backup: luis, able: [branding, negotiation], trained: 2025-12-10}  # <-- here
)",
         .good = R"(people:  # others as before
  ana:   {name: Ana Ruiz, role: marketing manager, department: comercial, backup: luis, able: [branding, negotiation], trained: 2025-12-10}
)"},
    .check = check};

}  // namespace planctl::rules::people::reports_in_circle
