// rules/process/step_without_post: a step of a process that no post carries out.
#include "rules/rule.hpp"

namespace planctl::rules::process::step_without_post {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& process : input.plan.processes)
    for (const auto& step : process.steps)
      if (!step.post)
        pen.report(step.id ? step.id->span : step.span,
                   {.text = {.en = "the step `{1}` of `{0}` has no post",
                             .es = "el paso `{1}` de `{0}` no tiene puesto",
                             .zh = "`{0}` 的步骤 `{1}` 没有岗位"},
                    .arguments = {process.id.value, step.id ? step.id->value : std::string()}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/step-without-post",
             .severity = diag::Severity::warning,
             .summary = {.en = "a step of a process has no post",
                         .es = "un paso de un proceso no tiene puesto",
                         .zh = "流程步骤没有岗位"},
             .rationale = {.en = "A step that no post carries out is where the work stops.",
                           .es = "Un paso sin puesto es donde el trabajo se detiene.",
                           .zh = "没有岗位的步骤就是工作停顿之处。"},
             .remedy = {.en = "add `post: <who does it>`",
                        .es = "añada `post: <quién lo hace>`",
                        .zh = "加上 `post: <岗位>`"},
             .source = "S4 two layers of flow",
             .since = "0.1",
             .bad = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}
      - {id: ship, department: produccion, duty: pack and ship it, within: 1d}  # <-- here
)",
             .good = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}
      - {id: ship, department: produccion, post: warehouse, duty: pack and ship it, within: 1d}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::process::step_without_post
