// rules/leader/none: a plan that nobody leads.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::leader::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (input.plan.header.leader || is_headless(input.plan)) return;
  pen.report(input.plan.place_of("plan"), {.text = {.en = "the plan names no leader",
                                                    .es = "el plan no designa líder",
                                                    .zh = "计划没有指定领导人"},
                                           .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "leader/none",
             .severity = diag::Severity::error,
             .summary = {.en = "the plan has no leader",
                         .es = "el plan no tiene líder",
                         .zh = "计划没有领导人"},
             .rationale = {.en =
                               "People carry out a plan when one visible person explains it, keeps "
                               "the whole in view and answers for it. A plan led by a committee, "
                               "or by nobody, is put aside by the first urgent matter.",
                           .es = "Un plan se ejecuta cuando una persona visible lo explica, "
                                 "mantiene la visión de conjunto y responde de él. Un plan que "
                                 "dirige un comité, o nadie, se aparta con la primera urgencia.",
                           .zh = "只有当一位看得见的人负责讲解计划、统揽全局并承担责任时，计划才会"
                                 "得到执行。由委员会领导或无人领导的计划，一遇急事就会被搁置。"},
             .remedy = {.en = "name one person: add `leader: <person>` to `plan`",
                        .es = "designe a una persona: añada `leader: <persona>` en `plan`",
                        .zh = "指定一个人：在 `plan` 中加上 `leader: <人员>`"},
             .source = "S0 leader",
             .since = "0.1",
             .bad = R"(plan:  # <-- here
  id: north-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
)",
             .good = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  language: en
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
  vision: our tea and coffee within walking distance of every household
)"},
    .check = check,
    .looks_in = "plan.leader"};

}  // namespace planctl::rules::leader::none
