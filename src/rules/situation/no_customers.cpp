// rules/situation/no_customers: a situation that says nothing of the customers.
#include "rules/rule.hpp"
#include "rules/situation/described.hpp"

namespace planctl::rules::situation::no_customers {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  if (!has_facts(situation) || !situation.customers.empty()) return;
  pen.report(input.plan.place_of("situation"),
             {.text = {.en = "the situation says nothing of the customers",
                       .es = "la situación no dice nada de los clientes",
                       .zh = "现状中没有写客户"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/no-customers",
             .severity = diag::Severity::warning,
             .summary = {.en = "the situation says nothing of the customers",
                         .es = "la situación no dice nada de los clientes",
                         .zh = "现状中没有客户"},
             .rationale =
                 {.en = "A strategy begins at a need. A plan that does not know its customers' "
                        "needs sells what it has instead of what they want.",
                  .es = "Una estrategia empieza en una necesidad. Un plan que no conoce las "
                        "necesidades de sus clientes vende lo que tiene y no lo que ellos quieren.",
                  .zh = "策略从需求出发。不了解客户需求的计划，只会卖自己有的，而不是客户要的。"},
             .remedy = {.en = "add `customers: [{says: ..., source: ..., date: ...}]`",
                        .es = "añada `customers: [{says: ..., source: ..., date: ...}]`",
                        .zh = "加上 `customers: [{says: ……, source: ……, date: ……}]`"},
             .source = "S3 customers and competitors",
             .since = "0.1",
             .bad = R"(situation:  # <-- here
  environment:
    - {says: households drink 3 % more tea at home, source: household panel, date: 2025-10-01}
  competitors:
    - {says: the leader is in 65 % of the shops and we are in 42 %, source: store audit, date: 2025-11-02}
  capability:
    - {says: four sellers who can carry 6.4M, source: sales, date: 2025-11-01, where: {region: norte}}
    - {says: three sellers who can carry 5.3M, source: sales, date: 2025-11-01, where: {region: sur}}
)",
             .good = R"(situation:  # others as before
  customers:
    - {says: families buy the large pack near their home, source: own survey, date: 2025-09-15}
)"},
    .check = check,
    .looks_in = "situation.customers"};

}  // namespace planctl::rules::situation::no_customers
