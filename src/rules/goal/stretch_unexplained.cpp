// rules/goal/stretch_unexplained: a stretch without a reason.
#include "rules/rule.hpp"

namespace planctl::rules::goal::stretch_unexplained {
namespace {

constexpr values::Text message{.en = "`{0}` does not say why its quotas exceed the target",
                               .es = "`{0}` no dice por qué sus cuotas superan la meta",
                               .zh = "`{0}` 未说明其配额为何超出目标"};

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (!goal.quota) continue;
    for (const auto& stretch : goal.quota->stretch)
      if (!stretch.reason) pen.report(stretch.percent->span, {message, {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/stretch-unexplained",
             .severity = diag::Severity::warning,
             .summary = {.en = "a stretch without a reason",
                         .es = "una sobreasignación sin motivo",
                         .zh = "未说明原因的超额分配"},
             .rationale = {.en = "People whose quotas exceed the target want to know why. A "
                                 "stretch that nobody explains is taken for mistrust.",
                           .es = "Quien recibe una cuota superior a la meta quiere saber por qué. "
                                 "Si nadie lo explica, se toma por desconfianza.",
                           .zh = "配额高于目标的人想知道原因。无人解释的超额会被视为不信任。"},
             .remedy = {.en = "write it as `{percent: 3%, reason: ...}`",
                        .es = "escríbala como `{percent: 3%, reason: ...}`",
                        .zh = "请写成 `{percent: 3%, reason: ...}`"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      stretch: {region: 3%}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      stretch: {region: {percent: 3%, reason: two sellers leave}}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::goal::stretch_unexplained
