// rules/quota/direction_mixed: a member whose amounts go against the direction of the whole.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::direction_mixed {
namespace {

constexpr values::Text message{.en = "{1} of `{0}` is {2}, against the sign of the whole",
                               .es = "{1} de `{0}` es {2}, con el signo contrario al conjunto",
                               .zh = "`{0}` 中 {1} 为 {2}，与整体的正负相反"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::direction_mixed, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/direction-mixed",
             .severity = diag::Severity::error,
             .summary = {.en = "a member falls where the whole rises, or the other way round",
                         .es = "un miembro baja donde el conjunto sube, o al revés",
                         .zh = "成员与整体的增减方向相反"},
             .rationale = {.en = "Amounts of one goal are cut with one sign, so that no part is "
                                 "larger than the whole. A region that closes outlets while the "
                                 "others open more is a goal of its own.",
                           .es = "Los importes de un objetivo se reparten con un solo signo, para "
                                 "que ninguna parte supere al todo. Una región que cierra puntos "
                                 "mientras otras abren es un objetivo aparte.",
                           .zh = "一个目标按同一正负号分解，使任何部分都不超过整体。某区域关店而其"
                                 "他区域开店，应另立目标。"},
             .remedy = {.en = "write a goal of its own for these members",
                        .es = "escriba un objetivo propio para esos miembros",
                        .zh = "为这些成员另立目标"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  outlets:
    title: Active outlets
    measure: outlets
    baseline: 400
    target: 500
    owner: luis
    due: 2026-12-31
    quota:
      baseline: {region: {norte: 220, sur: 180}}
      targets:  {region: {norte: 330, sur: 170}}  # <-- here
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      targets: {region: {norte: 6.1M, sur: 5M}}
)"},
    .check = check};

}  // namespace planctl::rules::quota::direction_mixed
