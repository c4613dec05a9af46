// rules/partner/party_missing: a party of the value chain that the plan says nothing of.
#include <algorithm>
#include <array>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::partner::party_missing {
namespace {

struct Party {
  model::Part part;
  values::Text name;
};
constexpr std::array parties{
    Party{model::Part::supplier, {.en = "the supplier", .es = "el proveedor", .zh = "供应商"}},
    Party{model::Part::staff, {.en = "the staff", .es = "el personal", .zh = "员工"}},
    Party{model::Part::dealer, {.en = "the dealer", .es = "el distribuidor", .zh = "经销商"}},
    Party{model::Part::consumer, {.en = "the consumer", .es = "el consumidor", .zh = "消费者"}}};

bool is_named(const model::Plan& plan, model::Part part) {
  if (part == model::Part::staff && !(plan.rewards.empty() && plan.appraisal.empty())) return true;
  return std::any_of(plan.partners.begin(), plan.partners.end(), [&](const auto& partner) {
    return partner.part && partner.part->value == part;
  });
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.partners.empty()) return;
  std::vector<values::Text> missing;
  for (const auto& party : parties)
    if (!is_named(plan, party.part)) missing.push_back(party.name);
  if (missing.empty()) return;
  pen.report(plan.place_of("partners"), {.text = {.en = "the value chain lacks {0}",
                                                  .es = "en la cadena de valor falta {0}",
                                                  .zh = "价值链缺少{0}"},
                                         .arguments = {list_names(missing)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "partner/party-missing",
         .severity = diag::Severity::note,
         .summary = {.en = "a party of the value chain is missing",
                     .es = "falta una parte de la cadena de valor",
                     .zh = "价值链上有一方没有提到"},
         .rationale =
             {.en = "Supplier, staff, dealer and consumer each need a reason to carry the plan. A "
                    "party that the plan does not mention is moved by somebody else's plan.",
              .es = "Proveedor, personal, distribuidor y consumidor necesitan cada uno un motivo "
                    "para llevar el plan. A la parte que el plan no menciona la mueve el plan de "
                    "otro.",
              .zh = "供应商、员工、经销商、消费者，每一方都要有推动计划的理由。计划没有提到的一方，"
                    "会被别人的计划带走。"},
         .remedy =
             {.en = "add the party to `partners` with its `part` and `incentive`; staff may stand "
                    "in `rewards`",
              .es = "añada la parte a `partners` con su `part` y su `incentive`; el personal puede "
                    "figurar en `rewards`",
              .zh = "把该方加入 `partners`，写明 `part` 和 `incentive`；员工也可写在 `rewards` 中"},
         .source = "S4 value chain",
         .since = "0.1",
         .bad = R"(partners:  # <-- here
  packright: {title: Packright, part: supplier, incentive: volume bonus, owner: jorge}
  families:  {title: Families, part: consumer, incentive: coupon, owner: ana}
)",
         .good = R"(partners:  # others as before
  sureste:   {title: Distribuciones Sureste, part: dealer, where: {region: sur}, incentive: 2 % on quota, owner: marta}
)"},
    .check = check,
    .looks_in = "partners rewards partners.part",
    .tells = Tells::absence};

}  // namespace planctl::rules::partner::party_missing
