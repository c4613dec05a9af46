// rules/department/none: a plan without departments.
#include "rules/rule.hpp"

namespace planctl::rules::department::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.departments.empty()) return;
  pen.report(input.plan.place_of("departments"), {.text = {.en = "the plan names no departments",
                                                           .es = "el plan no nombra departamentos",
                                                           .zh = "计划没有列出部门"},
                                                  .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "department/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "the plan names no departments",
                     .es = "el plan no nombra departamentos",
                     .zh = "计划没有列出部门"},
         .rationale =
             {.en = "The corporate plan is carried out in departments: each needs its own annual "
                    "plan built around it. A small team may be one department.",
              .es = "El plan general se ejecuta en los departamentos: cada uno necesita su propio "
                    "plan anual en torno a él. Un equipo pequeño puede ser un solo departamento.",
              .zh = "公司计划由各部门执行：每个部门都需要围绕总体计划制定自己的年度计划。小团队可以"
                    "只有一个部门。"},
         .remedy =
             {.en = "add a section `departments`: `<department>: {head: <person>, area: sales}`",
              .es = "añada una sección `departments`: `<departamento>: {head: <persona>, area: "
                    "sales}`",
              .zh = "增加 `departments` 一节：`<部门>: {head: <人员>, area: sales}`"},
         .source = "S0 step 7",
         .since = "0.1",
         .bad = R"(departments: {}  # <-- here
)",
         .good = R"(departments:  # others as before
  ventas: {title: Sales, head: luis, area: sales}
)"},
    .check = check,
    .looks_in = "departments"};

}  // namespace planctl::rules::department::none
