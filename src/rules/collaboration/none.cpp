// rules/collaboration/none: departments without an agreement between them.
#include "rules/rule.hpp"

namespace planctl::rules::collaboration::none {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.collaboration.empty() && plan.departments.size() > 1)
    pen.report(plan.place_of("collaboration"),
               {.text = {.en = "the plan has no `collaboration` between its {0} departments",
                         .es = "el plan no tiene `collaboration` entre sus {0} departamentos",
                         .zh = "计划没有 {0} 个部门之间的 `collaboration`"},
                .arguments = {std::to_string(plan.departments.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "collaboration/none",
         .severity = diag::Severity::note,
         .summary = {.en = "the plan has no agreement between departments",
                     .es = "el plan no tiene acuerdos entre departamentos",
                     .zh = "计划没有部门间协作约定"},
         .rationale = {.en =
                           "Relations like contracts between departments, with what is given and "
                           "by when, keep work that crosses departments from falling between them.",
                       .es = "Relaciones como contratos entre departamentos, con qué se entrega y "
                             "cuándo, evitan que el trabajo compartido se pierda.",
                       .zh =
                           "部门之间以类似合同的方式约定交付内容和日期，才能避免跨部门工作落空。"},
         .remedy = {.en = "add `collaboration:` with `lead`, `with`, `gives`, `due` and `signed`",
                    .es = "añada `collaboration:` con `lead`, `with`, `gives`, `due` y `signed`",
                    .zh = "加上 `collaboration:`：`lead`、`with`、`gives`、`due`、`signed`"},
         .source = "S1 collaboration",
         .since = "0.1",
         .bad = R"(collaboration: {}  # <-- here
)",
         .good = R"(collaboration:  # others as before
  leads: {title: Campaign leads, lead: comercial, with: ventas, gives: names of new shops every week, due: 2026-06-30, signed: 2025-12-18}
)"},
    .check = check,
    .looks_in = "collaboration departments"};

}  // namespace planctl::rules::collaboration::none
