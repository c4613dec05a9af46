// rules/quota/ramp_idle: a ramp that changes no day of any node.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::ramp_idle {
namespace {

constexpr values::Text message{
    .en = "the ramp of `{0}` at {1} from {2} changes nothing in this year",
    .es = "la rampa de `{0}` en {1} desde {2} no cambia nada este año",
    .zh = "`{0}` 在 {1} 自 {2} 起的爬坡在本年度不起作用"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::ramp_idle, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/ramp-idle",
         .severity = diag::Severity::warning,
         .summary = {.en = "a ramp changes no day of the year",
                     .es = "una rampa no cambia ningún día del año",
                     .zh = "爬坡未影响本年度任何一天"},
         .rationale =
             {.en = "A ramp that lies outside the year, or at a place that the goal is not cut by, "
                    "was meant for something that now carries its full quota from the first day.",
              .es = "Una rampa fuera del año, o en un lugar por el que no se reparte el objetivo, "
                    "era para algo que ahora lleva toda su cuota desde el primer día.",
              .zh = "位于年度之外或不在分解范围内的爬坡，本应减轻的单元现在从首日起就承担全额。"},
         .remedy = {.en = "correct `from` or `where`, or remove the ramp",
                    .es = "corrija `from` o `where`, o quite la rampa",
                    .zh = "请更正 `from` 或 `where`，或删除该爬坡"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      ramp: [{where: {region: sur}, from: 2027-04-01, months: [25%, 50%], reason: new team}]  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      ramp: [{where: {region: sur}, from: 2026-04-01, months: [25%, 50%], reason: new team}]
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::quota::ramp_idle
