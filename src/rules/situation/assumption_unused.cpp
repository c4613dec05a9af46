// rules/situation/assumption_unused: an assumption that no goal rests on.
#include <algorithm>
#include <set>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::situation::assumption_unused {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  const auto& assumptions = input.plan.situation.assumptions;
  const bool kept =
      std::any_of(goals.begin(), goals.end(), [](const auto& goal) { return !goal.basis.empty(); });
  if (!kept) return;
  std::set<std::size_t> used;
  for (const auto& goal : goals)
    for (const auto& assumption : goal.basis) used.insert(assumption.index);
  for (std::size_t i = 0; i < assumptions.size(); ++i)
    if (!used.contains(i))
      pen.report(assumptions[i].span(),
                 {.text = {.en = "no goal rests on the assumption `{0}`",
                           .es = "ningún objetivo se apoya en el supuesto `{0}`",
                           .zh = "没有目标以假设 `{0}` 为依据"},
                  .arguments = {assumptions[i].id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "situation/assumption-unused",
         .severity = diag::Severity::note,
         .summary = {.en = "no goal rests on an assumption",
                     .es = "ningún objetivo se apoya en un supuesto",
                     .zh = "没有目标以该假设为依据"},
         .rationale = {.en = "An assumption matters through the targets that would change with it. "
                             "Naming them shows at once what must be reconsidered when it breaks.",
                       .es = "Un supuesto importa por las metas que cambiarían con él. Nombrarlas "
                             "muestra de inmediato qué debe reconsiderarse cuando se rompe.",
                       .zh = "假设之所以重要，在于有目标值会随之改变。写明这些目标，假设一旦不成立"
                             "就知道该重新考虑什么。"},
         .remedy = {.en = "name it in the `basis` of the goals that rest on it, or remove it",
                    .es =
                        "nómbrelo en el `basis` de los objetivos que se apoyan en él, o elimínelo",
                    .zh = "在以它为依据的目标的 `basis` 中引用，或将其删除"},
         .source = "S3 assumptions",
         .since = "0.1",
         .bad = R"(situation:
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}
    rates: {says: interest rates stay below 3 %, source: central bank, date: 2025-12-01, indicator: policy rate, limit: "<= 3%"}  # <-- here
)",
         .good = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}
)"},
    .check = check,
    .looks_in = "goals goals.basis"};

}  // namespace planctl::rules::situation::assumption_unused
