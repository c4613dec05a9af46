// rules/draft/below_target: drafts that fall far short of the target they are for.
#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::draft::below_target {
namespace {

// As a share of the target. For what is to fall, the other way round.
constexpr diag::Threshold least{.name = "draft-coverage",
                                .kind = diag::Threshold::Kind::percent,
                                .usual = 9'000,
                                .summary = {.en = "least share of a target that its drafts cover",
                                            .es = "parte mínima de la meta que cubren los "
                                                  "borradores",
                                            .zh = "草案至少应达到目标值的比例"}};

constexpr int per_tenth = 10;  // hundredths of a percent

void check(const Input& input, const Pen& pen) {
  for (const auto& gaps : input.drafts) {
    const auto& goal = input.plan.goals[gaps.goal];
    const auto& total = gaps.total;
    // Where somebody has handed in nothing, the others are not all there is.
    if (!goal.target || !total.draft || !total.missing_owners.empty() || total.target <= 0)
      continue;
    const auto covered = total.coverage_percent.value_or(0) * per_tenth;
    const auto limit = value_of(least, input.plan);
    const bool short_of =
        goal.good == model::Good::down ? covered > 2 * whole_percent - limit : covered < limit;
    if (short_of)
      pen.report(
          goal.target->span,
          {.text = {.en = "those who carry `{0}` hold {1} possible, {3} of the target of {2}",
                    .es = "quienes llevan `{0}` ven posible {1}, el {3} de la meta de {2}",
                    .zh = "承担 `{0}` 的人认为可完成 {1}，为目标值 {2} 的 {3}"},
           .arguments = {goal.id.value, amount(goal, *total.draft), amount(goal, total.target),
                         diag::Figure{*total.coverage_percent, {.name = "%", .decimals = 1}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "draft/below-target",
         .severity = diag::Severity::warning,
         .summary = {.en = "drafts fall far short of the target",
                     .es = "los borradores quedan lejos de la meta",
                     .zh = "草案远低于目标值"},
         .rationale =
             {.en = "Top-down and bottom-up meet before a plan is finalised. A gap of a tenth and "
                    "more that is left open is a target that those who carry it never agreed to.",
              .es = "Lo que baja de arriba y lo que sube de abajo se concilian antes de cerrar el "
                    "plan. Una brecha de una décima parte o más es una meta que quienes la llevan "
                    "nunca aceptaron.",
              .zh =
                  "计划定稿前，自上而下与自下而上的数字应当对齐。差距达一成以上而不处理，这个目标就"
                  "没有得到承担者的认可。"},
         .remedy = {.en = "agree on it: lower the target, add actions that close the gap, or write "
                          "the drafts as they stand by now",
                    .es = "acuérdelo: baje la meta, añada acciones que cierren la brecha o ponga "
                          "los borradores al día",
                    .zh = "协商一致：下调目标值，增加弥补差距的行动，或更新草案"},
         .source = "S4 bottom-up, then top-down",
         .since = "0.1",
         .bad = R"(drafts:
  - {by: luis, date: 2025-11-10, goal: sales, where: {region: norte}, amount: 5.2M}
  - {by: marta, date: 2025-11-10, goal: sales, where: {region: sur}, amount: 4.1M}
goals:  # others as before
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M  # <-- here
    owner: ana
    due: 2026-12-31
    quota: {region: {norte: 55%, sur: 45%}}
)",
         .good = R"(drafts:
  - {by: luis, date: 2025-11-10, goal: sales, where: {region: norte}, amount: 6M}
  - {by: marta, date: 2025-11-10, goal: sales, where: {region: sur}, amount: 4.8M}
)",
         .thresholds = {&least, 1}},
    .check = check,
    .looks_in = "drafts.where drafts.amount drafts.goal"};

}  // namespace planctl::rules::draft::below_target
