// rules/authority/no_accountable: an activity for which nobody is accountable.
#include "rules/rule.hpp"

namespace planctl::rules::authority::no_accountable {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& activity : input.plan.authority)
    if (!activity.accountable)
      pen.report(activity.span(), {.text = {.en = "nobody is accountable for `{0}`",
                                            .es = "nadie responde de `{0}`",
                                            .zh = "`{0}` 无人负责"},
                                   .arguments = {activity.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "authority/no-accountable",
             .severity = diag::Severity::warning,
             .summary = {.en = "nobody is accountable for an activity",
                         .es = "nadie responde de una actividad",
                         .zh = "活动无人负责"},
             .rationale = {.en = "Exactly one person is accountable for each activity. Where "
                                 "nobody is, mistakes have no owner and success has too many.",
                           .es = "De cada actividad responde una sola persona. Si no hay nadie, "
                                 "los errores no tienen dueño.",
                           .zh = "每项活动只由一人负责。无人负责时，错误没有归属。"},
             .remedy = {.en = "add `accountable: <person>`",
                        .es = "añada `accountable: <persona>`",
                        .zh = "加上 `accountable: <人员>`"},
             .source = "S0 pitfall nobody accountable",
             .since = "0.1",
             .bad = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, consulted: [ventas], headquarters: price and brand, branch: discounts up to 2 %}  # <-- here
)",
             .good = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: ana, consulted: [ventas], headquarters: price and brand, branch: discounts up to 2 %}
)"},
    .check = check};

}  // namespace planctl::rules::authority::no_accountable
