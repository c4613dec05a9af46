// rules/authority/none: a plan without an authority matrix.
#include "rules/rule.hpp"

namespace planctl::rules::authority::none {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.authority.empty() && plan.departments.size() > 1)
    pen.report(plan.place_of("authority"),
               {.text = {.en = "the plan has no `authority`: nobody can see who leads and decides "
                               "in its {0} departments",
                         .es = "el plan no tiene `authority`: no se ve quién dirige y decide en "
                               "sus {0} departamentos",
                         .zh = "计划没有 `authority`：看不出 {0} 个部门由谁牵头和决定"},
                .arguments = {std::to_string(plan.departments.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "authority/none",
         .severity = diag::Severity::note,
         .summary = {.en = "the plan does not say who decides what",
                     .es = "el plan no dice quién decide qué",
                     .zh = "计划没有说明由谁决定什么"},
         .rationale =
             {.en = "A person who is ready to act but lacks the authority cannot carry the plan "
                    "out. The matrix names for each activity who leads and who is accountable.",
              .es = "Quien está dispuesto a actuar pero carece de autoridad no puede ejecutar el "
                    "plan. La matriz nombra quién dirige y quién responde de cada actividad.",
              .zh = "有意行动却没有权限的人无法执行计划。权限表写明每项活动由谁牵头、由谁负责。"},
         .remedy = {.en = "add `authority:` with an entry for each activity",
                    .es = "añada `authority:` con una entrada por actividad",
                    .zh = "加上 `authority:`，每项活动一条"},
         .source = "S1 authority by function",
         .since = "0.1",
         .bad = R"(authority: {}  # <-- here
)",
         .good = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: ana, consulted: [ventas], informed: [produccion], headquarters: price and brand, branch: discounts up to 2 %}
)"},
    .check = check,
    .looks_in = "authority"};

}  // namespace planctl::rules::authority::none
