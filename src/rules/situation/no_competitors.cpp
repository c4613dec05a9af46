// rules/situation/no_competitors: a situation that says nothing of the competitors.
#include "rules/rule.hpp"
#include "rules/situation/described.hpp"

namespace planctl::rules::situation::no_competitors {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& situation = input.plan.situation;
  if (!has_facts(situation) || !situation.competitors.empty()) return;
  pen.report(input.plan.place_of("situation"),
             {.text = {.en = "the situation says nothing of the competitors",
                       .es = "la situación no dice nada de los competidores",
                       .zh = "现状中没有写竞争对手"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/no-competitors",
             .severity = diag::Severity::warning,
             .summary = {.en = "the situation says nothing of the competitors",
                         .es = "la situación no dice nada de los competidores",
                         .zh = "现状中没有竞争对手"},
             .rationale = {.en = "Competitors have a plan too. Whoever does not know where they "
                                 "are stronger attacks there.",
                           .es = "Los competidores también tienen un plan. Quien no sabe dónde son "
                                 "más fuertes, ataca precisamente ahí.",
                           .zh = "竞争对手也有计划。不知道对手强在哪里的人，往往正好攻向那里。"},
             .remedy = {.en = "add `competitors: [{says: ..., source: ..., date: ...}]`",
                        .es = "añada `competitors: [{says: ..., source: ..., date: ...}]`",
                        .zh = "加上 `competitors: [{says: ……, source: ……, date: ……}]`"},
             .source = "S3 customers and competitors",
             .since = "0.1",
             .bad = R"(situation:  # <-- here
  environment:
    - {says: households drink 3 % more tea at home, source: household panel, date: 2025-10-01}
  customers:
    - {says: families buy the large pack near their home, source: own survey, date: 2025-09-15}
  capability:
    - {says: four sellers who can carry 6.4M, source: sales, date: 2025-11-01, where: {region: norte}}
    - {says: three sellers who can carry 5.3M, source: sales, date: 2025-11-01, where: {region: sur}}
)",
             .good = R"(situation:  # others as before
  competitors:
    - {says: the leader is in 65 % of the shops and we are in 42 %, source: store audit, date: 2025-11-02}
)"},
    .check = check,
    .looks_in = "situation.competitors"};

}  // namespace planctl::rules::situation::no_competitors
