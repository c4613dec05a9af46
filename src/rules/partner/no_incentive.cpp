// rules/partner/no_incentive: a party of the value chain without an incentive.
#include "rules/rule.hpp"

namespace planctl::rules::partner::no_incentive {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& partner : input.plan.partners)
    if (!partner.incentive)
      pen.report(partner.span(), {.text = {.en = "`{0}` gains nothing from the plan",
                                           .es = "`{0}` no gana nada con el plan",
                                           .zh = "`{0}` 从计划中没有收益"},
                                  .arguments = {partner.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "partner/no-incentive",
             .severity = diag::Severity::note,
             .summary = {.en = "a partner has no incentive",
                         .es = "un socio no tiene incentivo",
                         .zh = "合作方没有激励"},
             .rationale = {.en = "Every party of the value chain, from supplier to consumer, needs "
                                 "a reason to carry the plan.",
                           .es = "Cada parte de la cadena de valor, del proveedor al consumidor, "
                                 "necesita un motivo para llevar el plan.",
                           .zh = "价值链上的每一方，从供应商到消费者，都需要推动计划的理由。"},
             .remedy = {.en = "add `incentive: <what the partner gains>`",
                        .es = "añada `incentive: <lo que gana el socio>`",
                        .zh = "加上 `incentive: <对方的收益>`"},
             .source = "S4 value chain",
             .since = "0.1",
             .bad = R"(partners:  # others as before
  sureste: {title: Distribuciones Sureste, part: dealer, where: {region: sur}, owner: marta}  # <-- here
)",
             .good = R"(partners:  # others as before
  sureste: {title: Distribuciones Sureste, part: dealer, where: {region: sur}, incentive: 2 % on quota, owner: marta}
)"},
    .check = check};

}  // namespace planctl::rules::partner::no_incentive
