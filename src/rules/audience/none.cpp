// rules/audience/none: a plan without versions for its groups.
#include "rules/rule.hpp"

namespace planctl::rules::audience::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.audiences.empty()) return;
  pen.report(input.plan.place_of("audiences"),
             {.text = {.en = "the plan has no versions for its groups",
                       .es = "el plan no tiene versiones para sus grupos",
                       .zh = "计划没有为各群体准备版本"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "audience/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "the plan has no version for any group",
                     .es = "el plan no tiene versión para ningún grupo",
                     .zh = "计划没有为任何群体准备版本"},
         .rationale =
             {.en = "A board, a department and a seller need different pages of the same plan. "
                    "Whoever must search for his part in the whole does not find it.",
              .es = "Un consejo, un departamento y un vendedor necesitan páginas distintas del "
                    "mismo plan. Quien debe buscar su parte en el conjunto no la encuentra.",
              .zh = "董事会、部门和销售人员需要同一计划的不同内容。要在整份计划中寻找自己的部分，往"
                    "往就找不到。"},
         .remedy = {.en = "add a section `audiences` with what each group is shown: `shows: "
                          "[goals, actions]`",
                    .es = "añada una sección `audiences` con lo que ve cada grupo: `shows: [goals, "
                          "actions]`",
                    .zh = "增加 `audiences` 一节，写明各群体看到的内容：`shows: [goals, actions]`"},
         .source = "S0 step 3",
         .since = "0.1",
         .bad = R"(audiences: {}  # <-- here
)",
         .good = R"(audiences:  # others as before
  departments: {title: Departments, each: department, shows: [goals, actions, meetings]}
)"},
    .check = check,
    .looks_in = "audiences"};

}  // namespace planctl::rules::audience::none
