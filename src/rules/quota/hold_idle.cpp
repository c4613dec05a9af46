// rules/quota/hold_idle: a hold of just what the node gets without it.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::hold_idle {
namespace {

constexpr values::Text message{
    .en = "the hold of `{0}` at {1} changes nothing: {2} is its share without it",
    .es = "el importe fijado de `{0}` en {1} no cambia nada: {2} es su cuota sin él",
    .zh = "`{0}` 在 {1} 的固定金额不起作用：不固定时其份额就是 {2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::hold_idle, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/hold-idle",
         .severity = diag::Severity::note,
         .summary = {.en = "a hold of just what the node gets without it",
                     .es = "un importe fijado igual a lo que el nodo recibe sin él",
                     .zh = "固定金额与不固定时所得相同"},
         .rationale =
             {.en =
                  "A hold that says what the shares say already is a second truth: when the shares "
                  "change it will contradict them, and nobody will know which one was meant.",
              .es = "Un importe fijado que repite lo que dicen las cuotas es una segunda verdad: "
                    "cuando cambien, las contradirá y nadie sabrá cuál valía.",
              .zh = "与份额所得相同的固定金额是多余的第二种说法：份额一变便互相矛盾，无人知道以何为"
                    "准。"},
         .remedy = {.en = "remove it, or hold the amount that was agreed",
                    .es = "quítelo, o fije el importe acordado",
                    .zh = "请删除，或固定已商定的金额"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      hold: [{where: {region: norte}, amount: 6.105M, owner: luis, reason: agreed}]  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      hold: [{where: {region: norte}, amount: 6.2M, owner: luis, reason: agreed}]
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::hold_idle
