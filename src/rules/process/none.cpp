// rules/process/none: a plan without processes.
#include "rules/rule.hpp"

namespace planctl::rules::process::none {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.processes.empty() && plan.departments.size() > 1)
    pen.report(plan.place_of("processes"),
               {.text = {.en = "the plan has no `processes` between its {0} departments",
                         .es = "el plan no tiene `processes` entre sus {0} departamentos",
                         .zh = "计划没有 {0} 个部门之间的 `processes`"},
                .arguments = {std::to_string(plan.departments.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "process/none",
         .severity = diag::Severity::note,
         .summary = {.en = "the plan describes no process",
                     .es = "el plan no describe ningún proceso",
                     .zh = "计划没有描述任何流程"},
         .rationale = {.en = "The best plan is carried out badly where the process is not thought "
                             "through: who does what, who hands over to whom, and in what time.",
                       .es = "El mejor plan se ejecuta mal si el proceso no está pensado: quién "
                             "hace qué, a quién lo entrega y en qué plazo.",
                       .zh = "流程没有理顺，再好的计划也执行不好：谁做什么、交给谁、多长时间。"},
         .remedy = {.en =
                        "add `processes:` for product development, promotion, planning and orders",
                    .es = "añada `processes:` para desarrollo, promoción, planificación y pedidos",
                    .zh = "加上 `processes:`：产品开发、促销、计划、订单"},
         .source = "S1 processes",
         .since = "0.1",
         .bad = R"(processes: {}  # <-- here
)",
         .good = R"(processes:  # others as before
  sourcing:
    title: Buying packages
    owner: jorge
    area: purchasing
    steps: [{id: buy, department: produccion, post: buyer, duty: order packages, within: 3d}]
)"},
    .check = check,
    .looks_in = "processes"};

}  // namespace planctl::rules::process::none
