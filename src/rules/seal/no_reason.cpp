// rules/seal/no_reason: published quotas that were sealed anew without saying who and why.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::seal::no_reason {
namespace {

bool follows_another(const std::vector<model::Seal>& seals, const model::Seal& seal) {
  return std::any_of(seals.begin(), seals.end(), [&](const auto& other) {
    return &other != &seal && seal.goal && other.goal && other.goal->index == seal.goal->index &&
           seal.date && other.date &&
           (other.date->value < seal.date->value ||
            (other.date->value == seal.date->value && &other < &seal));
  });
}

void check(const Input& input, const Pen& pen) {
  for (const auto& seal : input.plan.seals) {
    const bool revises = follows_another(input.plan.seals, seal);
    if (seal.by && (seal.reason || !revises)) continue;
    if (revises)
      pen.report(seal.span,
                 {.text = {.en = "the seal takes the place of another and does not say who "
                                 "decided it and why",
                           .es = "el sello sustituye a otro y no dice quién lo decidió y por qué",
                           .zh = "该封存取代了另一封存，却没有写明由谁决定、为何决定"},
                  .arguments = {}});
    else
      pen.report(seal.span, {.text = {.en = "the seal does not say who published the quotas",
                                      .es = "el sello no dice quién publicó las cuotas",
                                      .zh = "封存没有写明由谁公布配额"},
                             .arguments = {}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "seal/no-reason",
         .severity = diag::Severity::warning,
         .summary = {.en = "a seal has nobody who stands for it, or revises without a reason",
                     .es = "un sello no tiene quien responda por él o revisa sin motivo",
                     .zh = "封存无人负责，或修订没有原因"},
         .rationale = {.en = "Quotas that change during the year without a name and a reason are "
                             "no longer believed.",
                       .es = "Las cuotas que cambian durante el año sin nombre ni motivo dejan de "
                             "ser creíbles.",
                       .zh = "年度中没有署名和原因就变更的配额，不再令人信服。"},
         .remedy = {.en = "add `by`, and `reason` where quotas were revised",
                    .es = "añada `by`, y `reason` donde se revisaron cuotas",
                    .zh = "补充 `by`；修订配额时还要写 `reason`"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(seals:
  - {goal: distribution, date: 2026-01-12, by: ana, digest: "sha256:00"}
  - {goal: distribution, date: 2026-02-12, by: ana, digest: "sha256:01"}  # <-- here
)",
         .good = R"(seals:
  - {goal: distribution, date: 2026-01-12, by: ana, digest: "sha256:00"}
  - goal: distribution
    date: 2026-02-12
    by: ana
    reason: two shops closed for good
    digest: "sha256:01"
)"},
    .check = check};

}  // namespace planctl::rules::seal::no_reason
