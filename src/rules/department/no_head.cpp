// rules/department/no_head: a department that nobody leads.
#include "rules/rule.hpp"

namespace planctl::rules::department::no_head {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.departments) {
    if (!(!entry.head)) continue;
    pen.report(entry.span(), {.text = {.en = "the department `{0}` has no head",
                                       .es = "el departamento `{0}` no tiene jefatura",
                                       .zh = "部门 `{0}` 没有负责人"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "department/no-head",
             .severity = diag::Severity::warning,
             .summary = {.en = "a department has no head",
                         .es = "un departamento no tiene jefatura",
                         .zh = "有部门没有负责人"},
             .rationale = {.en = "Letters of responsibility, authority and departmental goals all "
                                 "need somebody who speaks for the department.",
                           .es = "Las cartas de responsabilidad, las atribuciones y los objetivos "
                                 "de departamento necesitan a alguien que hable por él.",
                           .zh = "责任书、授权和部门目标都需要有人代表该部门。"},
             .remedy = {.en = "add `head: <person>` to the department",
                        .es = "añada `head: <persona>` al departamento",
                        .zh = "在部门中加上 `head: <人员>`"},
             .source = "S0 pitfall nobody accountable",
             .since = "0.1",
             .bad = R"(departments:  # others as before
  produccion: {title: Production, area: production}  # <-- here
)",
             .good = R"(departments:  # others as before
  produccion: {title: Production, head: jorge, area: production}
)"},
    .check = check};

}  // namespace planctl::rules::department::no_head
