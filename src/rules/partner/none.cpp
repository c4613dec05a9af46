// rules/partner/none: a plan that sells through others and says nothing of them.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::partner::none {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const bool has_channels = find_dimension_of(plan, "channel") != model::none;
  if (!plan.partners.empty() || plan.departments.size() < 2 || !has_channels) return;
  // Where the plan names no resource but money `resource/only-money` says it.
  if (std::all_of(plan.people.begin(), plan.people.end(),
                  [](const auto& person) { return person.able.empty(); }))
    return;
  pen.report(
      plan.place_of("partners"),
      {.text = {.en = "the plan sells through channels and names no partner: nobody outside has a "
                      "reason to carry it",
                .es = "el plan vende por canales y no nombra ningún socio: nadie de fuera "
                      "tiene un motivo para llevarlo",
                .zh = "计划通过渠道销售，却没有写合作方：外部没有谁有理由推动它"},
       .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "partner/none",
             .severity = diag::Severity::note,
             .summary = {.en = "a plan that sells through channels names nobody of its value "
                               "chain",
                         .es = "un plan que vende por canales no nombra a nadie de su cadena "
                               "de valor",
                         .zh = "通过渠道销售的计划没有提到价值链上的任何一方"},
             .rationale = {.en = "Suppliers, dealers and consumers decide whether the plan "
                                 "works, and each needs a reason to carry it. A plan without "
                                 "them counts on their doing so for nothing.",
                           .es = "Proveedores, distribuidores y consumidores deciden si el "
                                 "plan funciona, y cada uno necesita un motivo para llevarlo. "
                                 "Un plan sin ellos cuenta con que lo hagan a cambio de nada.",
                           .zh = "供应商、经销商和消费者决定计划能否成功，每一方都要有推动它的"
                                 "理由。计划不提他们，就是指望他们无偿出力。"},
             .remedy = {.en = "add `partners:` with the `part` and the `incentive` of each",
                        .es = "añada `partners:` con el `part` y el `incentive` de cada uno",
                        .zh = "加上 `partners:`，写明各方的 `part` 和 `incentive`"},
             .source = "S4 value chain",
             .since = "0.1",
             .bad = R"(partners: {}  # <-- here
)",
             .good = R"(partners:
  packright: {title: Packright, part: supplier, incentive: volume bonus of 1 % above 95 % on time, owner: jorge}
  sureste:   {title: Distribuciones Sureste, part: dealer, where: {region: sur}, incentive: 2 % on quota, owner: marta}
  families:  {title: Families, part: consumer, incentive: coupon on the second pack, owner: ana}
)"},
    .check = check,
    .looks_in = "partners"};

}  // namespace planctl::rules::partner::none
