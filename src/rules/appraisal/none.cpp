// rules/appraisal/none: a plan on which nobody is appraised.
#include "rules/rule.hpp"

namespace planctl::rules::appraisal::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.appraisal.empty()) return;
  pen.report(input.plan.place_of("appraisal"), {.text = {.en = "nobody is appraised on the plan",
                                                         .es = "a nadie se le evalúa por el plan",
                                                         .zh = "没有人因计划接受考核"},
                                                .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "appraisal/none",
             .severity = diag::Severity::warning,
             .summary = {.en = "the plan appraises nobody",
                         .es = "el plan no evalúa a nadie",
                         .zh = "计划没有考核任何人"},
             .rationale = {.en = "People do what they are appraised on. If the appraisal asks for "
                                 "something else than the plan, or for nothing, the plan loses.",
                           .es = "Las personas hacen aquello por lo que se las evalúa. Si la "
                                 "evaluación pide otra cosa que el plan, o nada, el plan pierde.",
                           .zh = "人们会去做考核所要求的事。如果考核要求的与计划不同，或者没有要求"
                                 "，计划就会落空。"},
             .remedy =
                 {.en = "add a section `appraisal`: `<person>: [{goal: <goal>, weight: 60%}, ...]`",
                  .es = "añada una sección `appraisal`: `<persona>: [{goal: <objetivo>, weight: "
                        "60%}, ...]`",
                  .zh = "增加 `appraisal` 一节：`<人员>: [{goal: <目标>, weight: 60%}, ...]`"},
             .source = "S0 step 5",
             .since = "0.1",
             .bad = R"(appraisal: {}  # <-- here
)",
             .good = R"(appraisal:  # others as before
  luis: [{goal: sales, where: {region: norte}, weight: 40%}, {goal: distribution, weight: 40%}, {action: open-outlets, weight: 20%}]
)"},
    .check = check,
    .looks_in = "appraisal people"};

}  // namespace planctl::rules::appraisal::none
