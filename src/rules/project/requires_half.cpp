// rules/project/requires_half: a key project that names its fees but not its people, or the
// reverse.
#include "rules/rule.hpp"

namespace planctl::rules::project::requires_half {
namespace {

constexpr values::Text fees{.en = "fees", .es = "gastos", .zh = "费用"};
constexpr values::Text people{.en = "people", .es = "personas", .zh = "人手"};

void check(const Input& input, const Pen& pen) {
  for (const auto& project : input.plan.projects) {
    if (!project.needs || project.needs->fees.empty() == project.needs->people.empty()) continue;
    const bool has_fees = !project.needs->fees.empty();
    pen.report(
        project.span(),
        {.text = {.en = "the key project `{0}` names the {1} it needs, but no {2}",
                  .es = "el proyecto clave `{0}` indica las necesidades de {1}, pero no de {2}",
                  .zh = "重点项目 `{0}` 写了所需的{1}，没有写{2}"},
         .arguments = {project.id.value, has_fees ? fees : people, has_fees ? people : fees}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "project/requires-half",
         .severity = diag::Severity::note,
         .summary = {.en = "a key project names its fees or its people, but not both",
                     .es = "un proyecto clave indica sus gastos o sus personas, pero no ambos",
                     .zh = "重点项目只写了费用或人手之一"},
         .rationale =
             {.en =
                  "Entering the large stores takes fees and people in each province. Money without "
                  "hands to spend it, or hands without money, stops the project at the first door.",
              .es = "Entrar en las grandes superficies exige gastos y personas en cada provincia. "
                    "Dinero sin manos que lo gasten, o manos sin dinero, detienen el proyecto en "
                    "la primera puerta.",
              .zh = "进入大卖场既要费用，也要各省的人手。有钱没人或有人没钱，项目都会止步于第一道门"
                    "。"},
         .remedy = {.en = "write both: `requires: {fees: {...}, people: {...}}`",
                    .es = "escriba ambos: `requires: {fees: {...}, people: {...}}`",
                    .zh = "两者都写：`requires: {fees: {...}, people: {...}}`"},
         .source = "S1 resources for key projects",
         .since = "0.1",
         .bad = R"(projects:  # others as before
  supermarkets: {title: Entry into the supermarkets, goal: sales, owner: luis, due: 2026-10-30, requires: {fees: {entry: 110k}}}  # <-- here
)",
         .good = R"(projects:  # others as before
  supermarkets:
    title: Entry into the supermarkets
    goal: sales
    owner: luis
    due: 2026-10-30
    requires: {fees: {entry: 110k}, people: {norte: 4, sur: 3}}
    has: {people: {norte: 4, sur: 3}}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::project::requires_half
