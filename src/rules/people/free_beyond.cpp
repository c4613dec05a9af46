// rules/people/free_beyond: more than all of the time of a person.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::people::free_beyond {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& person : input.plan.people)
    if (person.free && (person.free->units < 0 || person.free->units > whole_percent))
      pen.report(person.free->span,
                 {.text = {.en = "`{0}` is free for {1} of the time; it goes from 0 to 100 %",
                           .es = "`{0}` está libre el {1} del tiempo; va del 0 al 100 %",
                           .zh = "`{0}` 的可用时间为 {1}，应在 0 至 100% 之间"},
                  .arguments = {person.id.value, diag::Figure{person.free->units / 100,
                                                              {.name = "%", .decimals = 0}}}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "people/free-beyond",
         .severity = diag::Severity::error,
         .summary = {.en = "a person has more than all of the time",
                     .es = "una persona tiene más que todo su tiempo",
                     .zh = "人员的可用时间超过全部时间"},
         .rationale = {.en = "Load is held against the time that people have. Who is free for more "
                             "than all of it is never overloaded on paper, and always in life.",
                       .es =
                           "La carga se compara con el tiempo de que se dispone. Quien tiene más "
                           "que todo nunca tiene carga excesiva en el papel, y siempre en la vida.",
                       .zh = "负荷是与可用时间相比的。可用时间写成超过全部，纸面上永远不会超负荷，"
                             "现实中却总是超负荷。"},
         .remedy = {.en = "write in `free` which share of the working time is there for the plan",
                    .es = "escriba en `free` qué parte de la jornada queda para el plan",
                    .zh = "在 `free` 中写明可用于本计划的工作时间比例"},
         .source = "S3 resources beyond assets",
         .since = "0.1",
         .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 170%, trained: 2025-12-11}  # <-- here
)",
         .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11}
)"},
    .check = check};

}  // namespace planctl::rules::people::free_beyond
