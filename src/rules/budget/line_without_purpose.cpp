// rules/budget/line_without_purpose: money that serves nothing named in the plan.
#include "rules/rule.hpp"

namespace planctl::rules::budget::line_without_purpose {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.budget.lines) {
    if (!(!entry.purpose)) continue;
    pen.report(entry.span(), {.text = {.en = "the budget line `{0}` does not say what it is for",
                                       .es = "la partida `{0}` no indica para qué es",
                                       .zh = "预算项 `{0}` 没有说明用途"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "budget/line-without-purpose",
             .severity = diag::Severity::warning,
             .summary = {.en = "a budget line does not say what it is for",
                         .es = "una partida no indica para qué es",
                         .zh = "有预算项没有说明用途"},
             .rationale = {.en = "Money without a purpose is spent by habit. When sales fall and "
                                 "cuts are due, nobody can tell what is lost by cutting it.",
                           .es =
                               "El dinero sin finalidad se gasta por costumbre. Cuando bajan las "
                               "ventas y hay que recortar, nadie sabe qué se pierde al recortarlo.",
                           .zh = "没有用途的资金只会按惯例花掉。当销售下滑需要削减时，没有人知道削"
                                 "减它会失去什么。"},
             .remedy = {.en = "add `for: <goal, strategy, action or project>` to the line",
                        .es = "añada `for: <objetivo, estrategia, acción o proyecto>` a la partida",
                        .zh = "在该项中加上 `for: <目标、策略、行动或项目>`"},
             .source = "S0 step 2",
             .since = "0.1",
             .bad = R"(budget:  # others as before
  lines:  # others as before
    campaign: {title: Radio and tastings, category: media, amount: 80k, approved: 2025-12-15}  # <-- here
)",
             .good = R"(budget:  # others as before
  lines:  # others as before
    campaign: {title: Radio and tastings, for: spring-campaign, category: media, amount: 80k, approved: 2025-12-15, term: short, source: outside, owner: ana}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::budget::line_without_purpose
