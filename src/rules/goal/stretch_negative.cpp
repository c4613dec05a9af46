// rules/goal/stretch_negative: a stretch below zero.
#include "rules/rule.hpp"

namespace planctl::rules::goal::stretch_negative {
namespace {

constexpr values::Text message{.en = "`{0}` hands out less than its target",
                               .es = "`{0}` reparte menos que su meta",
                               .zh = "`{0}` 下达的少于其目标"};

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (!goal.quota) continue;
    for (const auto& stretch : goal.quota->stretch)
      if (stretch.percent->units < 0) pen.report(stretch.percent->span, {message, {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/stretch-negative",
             .severity = diag::Severity::error,
             .summary = {.en = "a stretch below zero",
                         .es = "una sobreasignación negativa",
                         .zh = "负的超额分配"},
             .rationale =
                 {.en = "A stretch is what is handed out above the target, so that the target is "
                        "still met when somebody falls short. Handing out less means that the "
                        "target cannot be met.",
                  .es = "La sobreasignación es lo que se reparte por encima de la meta para "
                        "alcanzarla aunque alguien falle. Repartir menos hace imposible la meta.",
                  .zh = "超额分配是为防有人未完成而在目标之上多下达的部分。下达少于目标则目标不可能"
                        "实现。"},
             .remedy = {.en = "write a percentage above zero, or leave it out",
                        .es = "escriba un porcentaje positivo o quítela",
                        .zh = "请写正的百分比，或删除"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      stretch: {region: {percent: -3%, reason: caution}}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      stretch: {region: {percent: 3%, reason: caution}}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::goal::stretch_negative
