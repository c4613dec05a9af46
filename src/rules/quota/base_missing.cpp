// rules/quota/base_missing: members of a ratio without a base to roll up by.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::base_missing {
namespace {

constexpr values::Text message{
    .en = "members of `{0}` along `{1}` differ, and no `base` is cut by them{2}",
    .es = "los miembros de `{0}` por `{1}` difieren, y ningún `base` se reparte por ellos{2}",
    .zh = "`{0}` 沿 `{1}` 的成员各不相同，而没有按其分解的 `base`{2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::base_missing, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/base-missing",
             .severity = diag::Severity::error,
             .summary = {.en = "a ratio with members has no base to weigh them by",
                         .es = "una tasa con miembros no tiene base que los pondere",
                         .zh = "带成员的比率没有加权基础"},
             .rationale =
                 {.en = "A distribution of 60 % in a large region and of 20 % in a small one is "
                        "not 40 % together. Ratios roll up by what they are a part of: the sales, "
                        "or the outlets, of each member.",
                  .es = "Una distribución del 60 % en una región grande y del 20 % en una pequeña "
                        "no es un 40 % en conjunto. Las tasas se agregan según aquello de lo que "
                        "son parte: las ventas o los puntos de cada miembro.",
                  .zh = "大区分销率 60%、小区 20%，合起来并不是 "
                        "40%。比率须按其所依附的量（各成员的销售额或网点）加权汇总。"},
             .remedy = {.en = "add `base: <goal>`, a flow that is cut by these members",
                        .es = "añada `base: <objetivo>`, un flujo que se reparta por esos miembros",
                        .zh = "加上 `base: <目标>`，即按这些成员分解的流量目标"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  distribution:  # others as before
    quota: {targets: {region: {norte: 50%, sur: 45.56%}}}  # <-- here
)",
             .good = R"(goals:  # others as before
  distribution:  # others as before
    quota: {targets: {region: {norte: 50%, sur: 45.56%}}, base: sales}
)"},
    .check = check};

}  // namespace planctl::rules::quota::base_missing
