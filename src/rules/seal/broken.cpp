// rules/seal/broken: quotas that are no longer those that were published.
#include "model/seals.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::seal::broken {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& cut : input.cuts) {
    const auto* const seal = model::find_seal(input.plan, cut.goal);
    if (seal == nullptr || cut.digest.empty() || cut.digest == seal->digest->value) continue;
    const auto& goal = input.plan.goals[cut.goal];
    pen.report(goal.span(),
               {.text = {.en = "the quotas of `{0}` are not those that were published on {1}",
                         .es = "las cuotas de `{0}` no son las que se publicaron el {1}",
                         .zh = "`{0}` 的配额与 {1} 公布的不同"},
                .arguments = {goal.id.value, values::to_string(seal->date->value)}},
               std::nullopt,
               {{seal->span,
                 {.text = {.en = "sealed here", .es = "sellado aquí", .zh = "在此封存"},
                  .arguments = {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "seal/broken",
         .severity = diag::Severity::error,
         .summary = {.en = "quotas have changed since they were sealed",
                     .es = "las cuotas han cambiado desde que se sellaron",
                     .zh = "配额在封存之后发生了变化"},
         .rationale =
             {.en = "People work for the quotas that were published. A share, a calendar or a "
                    "member that changes later moves them for everybody, and nobody sees it.",
              .es = "La gente trabaja por las cuotas que se publicaron. Un reparto, un calendario "
                    "o un miembro que cambia después las mueve para todos sin que nadie lo vea.",
              .zh = "大家为公布的配额工作。之后改动的份额、日历或成员会悄悄改变所有人的配额。"},
         .remedy = {.en = "take the change back, or revise: `planctl replan` for what remains of "
                          "the year, or a new seal with its `reason`",
                    .es = "deshaga el cambio o revise: `planctl replan` para lo que queda del año, "
                          "o un sello nuevo con su `reason`",
                    .zh = "撤销改动，或进行修订：年内剩余部分用 `planctl replan`，或附 `reason` "
                          "重新封存"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # <-- here
    title: Net sales
    measure: sales
    target: 11.1M
    owner: ana
    quota: {region: {norte: 55%, sur: 45%}}
seals:
  - {goal: sales, date: 2026-01-12, by: ana,
     digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000"}
)",
         .good = R"(seals:
  - {goal: sales, date: 2026-01-12, by: ana,
     digest: "sha256:98289cf00f2d3f4b2be3708891803e6f32e321c9c6f784795ea4481e53ea46d4"}
)"},
    .check = check};

}  // namespace planctl::rules::seal::broken
