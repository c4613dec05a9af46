// rules/process/no_steps: a process of which no step is written.
#include "rules/rule.hpp"

namespace planctl::rules::process::no_steps {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& process : input.plan.processes)
    if (process.steps.empty())
      pen.report(process.span(), {.text = {.en = "the process `{0}` has no steps",
                                           .es = "el proceso `{0}` no tiene pasos",
                                           .zh = "流程 `{0}` 没有步骤"},
                                  .arguments = {process.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "process/no-steps",
         .severity = diag::Severity::warning,
         .summary = {.en = "a process has no steps",
                     .es = "un proceso no tiene pasos",
                     .zh = "流程没有步骤"},
         .rationale = {.en = "The name of a process tells nobody what to do. Posts, duties, "
                             "hand-overs and times stand in its steps; without them nothing can be "
                             "made faster.",
                       .es = "El nombre de un proceso no dice a nadie qué hacer. Los puestos, las "
                             "tareas, las entregas y los plazos están en sus pasos; sin ellos nada "
                             "se puede acelerar.",
                       .zh =
                           "只有流程名称，没人知道该做什么。岗位、职责、交接和时限都写在步骤里；没"
                           "有步骤，就无从提速。"},
         .remedy =
             {.en = "add `steps: [{id: <step>, department: <department>, post: <post>, duty: "
                    "<duty>, within: 2d}]`",
              .es = "añada `steps: [{id: <paso>, department: <departamento>, post: <puesto>, duty: "
                    "<tarea>, within: 2d}]`",
              .zh = "加上 `steps: [{id: <步骤>, department: <部门>, post: <岗位>, duty: <职责>, "
                    "within: 2d}]`"},
         .source = "S1 processes",
         .since = "0.1",
         .bad = R"(processes:  # others as before
  hiring:  # <-- here
    title: Hiring and induction
    owner: marta
    area: human-resources
)",
         .good = R"(processes:  # others as before
  hiring:
    title: Hiring and induction
    owner: marta
    area: human-resources
    steps: [{id: hire, department: ventas, post: coach, duty: hire and induct sellers, within: 30d}]
)"},
    .check = check};

}  // namespace planctl::rules::process::no_steps
