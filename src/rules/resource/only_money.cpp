// rules/resource/only_money: a budget without any of the other kinds of resources.
#include <algorithm>
#include <string>

#include "rules/rule.hpp"

namespace planctl::rules::resource::only_money {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.budget.lines.empty() || plan.people.size() < 2 || !plan.partners.empty()) return;
  const bool able = std::any_of(plan.people.begin(), plan.people.end(),
                                [](const auto& person) { return !person.able.empty(); });
  const bool experts =
      std::any_of(plan.decisions.begin(), plan.decisions.end(),
                  [](const auto& decision) { return decision.experts.has_value(); });
  if (able || experts) return;
  pen.report(
      plan.place_of("people"),
      {.text = {.en = "the plan names neither what its {0} people are able to do nor any partner",
                .es = "el plan no dice ni qué saben hacer sus {0} personas ni qué socios tiene",
                .zh = "计划既没有写明 {0} 名人员的能力，也没有任何合作方"},
       .arguments = {std::to_string(plan.people.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "resource/only-money",
             .severity = diag::Severity::note,
             .summary = {.en = "the plan counts on money alone",
                         .es = "el plan cuenta solo con dinero",
                         .zh = "计划只依靠资金"},
             .rationale = {.en = "Talent, information, outside relations and partners are "
                                 "resources too. A plan that lists money only cannot say who is "
                                 "able to spend it well, nor who could help.",
                           .es = "El talento, la información, las relaciones externas y los socios "
                                 "también son recursos. Un plan que solo enumera dinero no puede "
                                 "decir quién sabe gastarlo bien ni quién podría ayudar.",
                           .zh = "人才、信息、外部关系和合作伙伴同样是资源。只列资金的计划，说不出"
                                 "谁能用好这些钱，谁能帮上忙。"},
             .remedy = {.en =
                            "write what people are `able` to do, and add the `partners` that help",
                        .es = "escriba en `able` lo que saben hacer las personas y añada los "
                              "`partners` que ayudan",
                        .zh = "写明人员的 `able`（能力），并在 `partners` 中列出合作方"},
             .source = "S3 resources beyond assets",
             .since = "0.1",
             .bad = R"(people:  # <-- here
  ana:   {name: Ana Ruiz, role: marketing manager, department: comercial, backup: luis}
  luis:  {name: Luis Gil, role: regional manager, department: ventas, backup: ana}
partners: {}
decisions: []
)",
             .good = R"(people:  # others as before
  ana:   {name: Ana Ruiz, role: marketing manager, department: comercial, backup: luis, able: [branding, negotiation], free: 60%, trained: 2025-12-10}
)"},
    .check = check};

}  // namespace planctl::rules::resource::only_money
