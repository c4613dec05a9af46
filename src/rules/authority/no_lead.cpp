// rules/authority/no_lead: an activity that no department leads.
#include "rules/rule.hpp"

namespace planctl::rules::authority::no_lead {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& activity : input.plan.authority)
    if (!activity.lead)
      pen.report(activity.span(), {.text = {.en = "no department leads `{0}`",
                                            .es = "ningún departamento dirige `{0}`",
                                            .zh = "`{0}` 没有牵头部门"},
                                   .arguments = {activity.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "authority/no-lead",
             .severity = diag::Severity::warning,
             .summary = {.en = "an activity has no leading department",
                         .es = "una actividad no tiene departamento que la dirija",
                         .zh = "活动没有牵头部门"},
             .rationale =
                 {.en = "Exactly one department leads each activity; otherwise everybody waits for "
                        "somebody else.",
                  .es =
                      "Cada actividad la dirige un solo departamento; si no, todos esperan a otro.",
                  .zh = "每项活动只由一个部门牵头，否则互相等待。"},
             .remedy = {.en = "add `lead: <department>`",
                        .es = "añada `lead: <departamento>`",
                        .zh = "加上 `lead: <部门>`"},
             .source = "S1 authority by activity",
             .since = "0.1",
             .bad = R"(authority:  # others as before
  set-prices:  {title: Set prices, accountable: ana, consulted: [ventas], headquarters: price and brand, branch: discounts up to 2 %}  # <-- here
)",
             .good = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: ana, consulted: [ventas], headquarters: price and brand, branch: discounts up to 2 %}
)"},
    .check = check};

}  // namespace planctl::rules::authority::no_lead
