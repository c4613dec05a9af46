// rules/tracking/no_owner: an indicator that nobody keeps.
#include "rules/rule.hpp"

namespace planctl::rules::tracking::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.tracking) {
    if (!(!entry.owner)) continue;
    pen.report(entry.span(), {.text = {.en = "the indicator `{0}` has no owner",
                                       .es = "el indicador `{0}` no tiene responsable",
                                       .zh = "指标 `{0}` 没有负责人"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "tracking/no-owner",
             .severity = diag::Severity::warning,
             .summary = {.en = "an indicator has no owner",
                         .es = "un indicador no tiene responsable",
                         .zh = "有指标没有负责人"},
             .rationale = {.en = "Somebody must bring the figure and say what it means. A measure "
                                 "that everybody watches is kept by nobody.",
                           .es = "Alguien debe traer la cifra y decir qué significa. Una medida "
                                 "que todos miran no la lleva nadie.",
                           .zh = "必须有人提供数字并说明其含义。人人都看的指标，往往没有人负责。"},
             .remedy = {.en = "add `owner: <person>` to the indicator",
                        .es = "añada `owner: <persona>` al indicador",
                        .zh = "在指标中加上 `owner: <人员>`"},
             .source = "S0 pitfall nobody accountable",
             .since = "0.1",
             .bad = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, leading: false, limits: {amber: 97%, red: 92%}}  # <-- here
)",
             .good = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::no_owner
