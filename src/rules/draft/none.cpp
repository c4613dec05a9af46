// rules/draft/none: a cut target without any bottom-up draft.
#include <vector>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::draft::none {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  std::vector<const model::Goal*> lacking;
  for (std::size_t index = 0; index < plan.goals.size(); ++index) {
    const auto& goal = plan.goals[index];
    if (!goal.quota || goal.kind == model::Kind::ratio || goal.department ||
        lacks_department(plan, goal))
      continue;
    bool found = false;
    for (const auto& draft : plan.drafts) found |= refers_to(draft.goal, index);
    if (!found) lacking.push_back(&goal);
  }
  report_each(input, pen, lacking, plan.drafts.empty(),
              {.en = "`{0}` is cut from above and nobody has drafted it from below",
               .es = "`{0}` se reparte desde arriba y nadie lo ha elaborado desde abajo",
               .zh = "`{0}` 自上而下分解，没有自下而上的草案"},
              {.en = "{0} are cut from above and nobody has drafted them from below",
               .es = "{0} se reparten desde arriba y nadie los ha elaborado desde abajo",
               .zh = "{0} 自上而下分解，没有自下而上的草案"});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "draft/none",
         .severity = diag::Severity::note,
         .summary = {.en = "nobody has drafted the target from below",
                     .es = "nadie ha elaborado el objetivo desde abajo",
                     .zh = "目标没有自下而上的草案"},
         .rationale =
             {.en = "The sellers know market and competition: they draft first, then the company "
                    "reconciles. A target that only comes from above is not believed.",
              .es = "Los vendedores conocen el mercado: primero elaboran ellos, luego la empresa "
                    "concilia. Un objetivo solo impuesto no se cree.",
              .zh = "销售团队了解市场：先由下而上起草，再由公司综合。只由上而下的目标没有人相信。"},
         .remedy = {.en = "add `drafts:` with the figures of those who carry the quotas",
                    .es = "añada `drafts:` con las cifras de quienes llevan las cuotas",
                    .zh = "加上 `drafts:`，写明承担者的数字"},
         .source = "S4 bottom-up, then top-down",
         .since = "0.1",
         .bad = R"(drafts: []
goals:  # others as before
  sales:  # <-- here
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
    due: 2026-12-31
    quota: {region: {norte: 55%, sur: 45%}}
)",
         .good = R"(drafts:
  - {by: luis, date: 2025-11-15, goal: sales, where: {region: norte}, amount: 6.105M}
  - {by: marta, date: 2025-11-17, goal: sales, where: {region: sur}, amount: 4.995M}
)"},
    .check = check,
    .looks_in = "drafts"};

}  // namespace planctl::rules::draft::none
