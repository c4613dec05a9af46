// rules/stakeholder/signed_before_input: a stakeholder who signed before giving input.
#include "rules/rule.hpp"

namespace planctl::rules::stakeholder::signed_before_input {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.stakeholders)
    if (entry.input && entry.agreed && entry.agreed->value < entry.input->value)
      pen.report(entry.agreed->span,
                 {.text = {.en = "`{0}` signed on {1} and gave input on {2}",
                           .es = "`{0}` firmó el {1} y aportó el {2}",
                           .zh = "`{0}` 在 {1} 签字，在 {2} 才提供意见"},
                  .arguments = {entry.id.value, values::to_string(entry.agreed->value),
                                values::to_string(entry.input->value)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "stakeholder/signed-before-input",
         .severity = diag::Severity::warning,
         .summary = {.en = "a stakeholder signed before giving input",
                     .es = "una parte interesada firmó antes de aportar",
                     .zh = "相关方先签字后提意见"},
         .rationale =
             {.en = "A signature says that the party saw what became of its input. Given before, "
                    "it stands for a plan that did not have it yet.",
              .es = "La firma indica que la parte vio en qué quedó su aportación. Dada antes, vale "
                    "por un plan que aún no la tenía.",
              .zh = "签字表示该方看到了自己的意见如何被采纳。先签字，签的就是还没有其意见的计划。"},
         .remedy = {.en = "correct the dates, or have the plan signed again as it stands now",
                    .es = "corrija las fechas o haga firmar de nuevo el plan tal como está ahora",
                    .zh = "更正日期，或请对方按现在的计划重新签字"},
         .source = "S0 step 1",
         .since = "0.1",
         .bad = R"(stakeholders:  # others as before
  north:      {person: luis, kind: drafts per outlet, input: 2025-11-15, signed: 2025-11-12}  # <-- here
)",
         .good = R"(stakeholders:  # others as before
  north:      {person: luis, kind: drafts per outlet, input: 2025-11-15, signed: 2025-12-12}
)"},
    .check = check};

}  // namespace planctl::rules::stakeholder::signed_before_input
