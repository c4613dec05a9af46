// rules/process/no_owner: a process that nobody owns.
#include "rules/rule.hpp"

namespace planctl::rules::process::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& process : input.plan.processes)
    if (!process.owner)
      pen.report(process.span(), {.text = {.en = "the process `{0}` has no owner",
                                           .es = "el proceso `{0}` no tiene responsable",
                                           .zh = "流程 `{0}` 没有负责人"},
                                  .arguments = {process.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/no-owner",
             .severity = diag::Severity::warning,
             .summary = {.en = "a process has no owner",
                         .es = "un proceso no tiene responsable",
                         .zh = "流程没有负责人"},
             .rationale = {.en = "A process that crosses departments belongs to none of them "
                                 "unless one person answers for its whole way and time.",
                           .es = "Un proceso que cruza departamentos no es de ninguno salvo que "
                                 "una persona responda de todo su recorrido.",
                           .zh = "跨部门的流程，若无人对全程负责，就不属于任何部门。"},
             .remedy = {.en = "add `owner: <person>`",
                        .es = "añada `owner: <persona>`",
                        .zh = "加上 `owner: <人员>`"},
             .source = "S1 structure follows process",
             .since = "0.1",
             .bad = R"(processes:  # others as before
  sourcing:  # <-- here
    title: Buying packages
    area: purchasing
    steps: [{id: buy, department: produccion, post: buyer, duty: order packages, within: 3d}]
)",
             .good = R"(processes:  # others as before
  sourcing:
    title: Buying packages
    owner: jorge
    area: purchasing
    steps: [{id: buy, department: produccion, post: buyer, duty: order packages, within: 3d}]
)"},
    .check = check};

}  // namespace planctl::rules::process::no_owner
