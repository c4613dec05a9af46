// rules/situation/no_capability: a situation that says nothing of one's own capability.
#include "rules/rule.hpp"
#include "rules/situation/described.hpp"

namespace planctl::rules::situation::no_capability {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  if (!has_facts(situation) || !situation.capability.empty()) return;
  pen.report(input.plan.place_of("situation"),
             {.text = {.en = "the situation says nothing of the organisation's own capability",
                       .es = "la situación no dice nada de la propia capacidad",
                       .zh = "现状中没有写自身能力"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "situation/no-capability",
         .severity = diag::Severity::warning,
         .summary = {.en = "the situation says nothing of one's own capability",
                     .es = "la situación no dice nada de la propia capacidad",
                     .zh = "现状中没有自身能力"},
         .rationale =
             {.en =
                  "Scope, cost and resources differ from region to region. A target that was not "
                  "held against what the people and the plant can carry is out of reach somewhere.",
              .es = "El alcance, el coste y los recursos varían de una región a otra. Una meta no "
                    "contrastada con lo que las personas y la planta pueden soportar es "
                    "inalcanzable en algún lugar.",
              .zh = "各区域的规模、成本和资源各不相同。没有对照人员和产能承受力的目标值，总有某个地"
                    "方达不到。"},
         .remedy =
             {.en = "add `capability: [{says: ..., source: ..., date: ...}]`, by region where it "
                    "differs",
              .es = "añada `capability: [{says: ..., source: ..., date: ...}]`, por región donde "
                    "difiera",
              .zh = "加上 `capability: [{says: ……, source: ……, date: ……}]`，各区域不同时分别写明"},
         .source = "S3 fits reality",
         .since = "0.1",
         .bad = R"(situation:  # <-- here
  environment:
    - {says: households drink 3 % more tea at home, source: household panel, date: 2025-10-01}
  customers:
    - {says: families buy the large pack near their home, source: own survey, date: 2025-09-15}
  competitors:
    - {says: the leader is in 65 % of the shops and we are in 42 %, source: store audit, date: 2025-11-02}
)",
         .good = R"(situation:  # others as before
  capability:
    - {says: four sellers who can carry 6.4M, source: sales, date: 2025-11-01, where: {region: norte}}
    - {says: three sellers who can carry 5.3M, source: sales, date: 2025-11-01, where: {region: sur}}
)"},
    .check = check,
    .looks_in = "situation.capability"};

}  // namespace planctl::rules::situation::no_capability
