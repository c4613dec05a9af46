// rules/budget/not_approved: money that nobody has approved although the year runs.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::budget::not_approved {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (!plan.header.year || input.as_of < plan.year().days.start) return;
  const auto& lines = plan.budget.lines;
  const auto approved = [&](const model::BudgetLine& line) {
    return line.approved && line.approved->value <= input.as_of;
  };
  // One cause, one finding: a budget that nobody has approved at all is reported as a whole.
  if (lines.size() > 1 && std::none_of(lines.begin(), lines.end(), approved)) {
    pen.report(plan.place_of("budget"), {.text = {.en = "none of the {0} budget lines is approved",
                                                  .es = "ninguna de las {0} partidas está aprobada",
                                                  .zh = "{0} 个预算项均未批准"},
                                         .arguments = {std::to_string(lines.size())}});
    return;
  }
  for (const auto& line : lines) {
    if (approved(line)) continue;
    if (line.approved) {
      pen.report(
          line.approved->span,
          {.text = {.en = "the budget line `{0}` is approved only on {1}, still to come",
                    .es = "la partida `{0}` no se aprueba hasta el {1}, que aún no ha llegado",
                    .zh = "预算项 `{0}` 的批准日期 {1} 尚未到来"},
           .arguments = {line.id.value, values::to_string(line.approved->value)}});
      continue;
    }
    pen.report(line.span(), {.text = {.en = "the budget line `{0}` is not approved",
                                      .es = "la partida `{0}` no está aprobada",
                                      .zh = "预算项 `{0}` 尚未批准"},
                             .arguments = {line.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "budget/not-approved",
             .severity = diag::Severity::warning,
             .summary = {.en = "a budget line is not approved although the plan's year has begun",
                         .es = "una partida no está aprobada aunque el año del plan ha empezado",
                         .zh = "计划年度已开始，但预算项尚未批准"},
             .rationale = {.en = "Who must ask for money that is already in the plan waits instead "
                                 "of acting. Approval before the year begins is what makes the "
                                 "budget a permission and not a forecast.",
                           .es = "Quien debe pedir un dinero que ya figura en el plan espera en "
                                 "lugar de actuar. La aprobación antes de empezar el año convierte "
                                 "el presupuesto en autorización y no en previsión.",
                           .zh = "已列入计划的资金还要再申请，人们就只会等待而不行动。年度开始前的"
                                 "批准使预算成为授权，而不是预测。"},
             .remedy = {.en = "have it approved and write the date: `approved: <date>`",
                        .es = "haga que se apruebe y anote la fecha: `approved: <fecha>`",
                        .zh = "办理批准并写下日期：`approved: <日期>`"},
             .source = "S0 step 2",
             .since = "0.1",
             .bad = R"(budget:  # others as before
  lines:  # others as before
    training: {title: Trainers, for: train-sellers, category: training, amount: 40k}  # <-- here
)",
             .good = R"(budget:  # others as before
  lines:  # others as before
    training: {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, term: long, source: inside, spent: {2026-02: 6k}, owner: marta}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::budget::not_approved
