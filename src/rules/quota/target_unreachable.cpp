// rules/quota/target_unreachable: targets that shares of zero leave too little room for.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::target_unreachable {
namespace {

constexpr values::Text message{.en =
                                   "the targets of `{0}` cannot be met: {1} lacks {2}, because "
                                   "shares of zero close every other way",
                               .es =
                                   "las metas de `{0}` no pueden cumplirse: a {1} le faltan {2}, "
                                   "porque los repartos nulos cierran las demás vías",
                               .zh = "`{0}` 的目标无法达成：{1} 缺 {2}，因为其余去向的份额为零"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::target_unreachable, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/target-unreachable",
             .severity = diag::Severity::error,
             .summary = {.en = "shares of zero keep targets from being met",
                         .es = "repartos nulos impiden cumplir las metas",
                         .zh = "零份额使目标无法达成"},
             .rationale =
                 {.en = "A share of zero says that nothing is sold there. What a target asks for "
                        "must then come from the other cells; the members that are named are all "
                        "that it can come from.",
                  .es = "Un reparto nulo dice que allí no se vende nada. Lo que pide una meta debe "
                        "venir de las demás celdas; los miembros citados son los únicos de los que "
                        "puede venir.",
                  .zh = "零份额表示该处没有销售。目标所需只能来自其他单元；所列成员是其全部来源。"},
             .remedy = {.en = "change a target, or give the cells between these members a share",
                        .es = "cambie una meta, o dé un reparto a las celdas entre esos miembros",
                        .zh = "修改目标，或给这些成员之间的单元以份额"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      targets:
        region:  {norte: 6.1M, sur: 5M}  # <-- here
        product: {tea: 4.4M, coffee: 6.7M}
      product: [{tea: 2, coffee: 3}, {where: {region: norte}, tea: 1, coffee: 0}]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      targets:
        region:  {norte: 6.1M, sur: 5M}
        product: {tea: 4.4M, coffee: 6.7M}
      product: [{tea: 2, coffee: 3}, {where: {region: norte}, tea: 1, coffee: 2}]
)"},
    .check = check};

}  // namespace planctl::rules::quota::target_unreachable
