// rules/people/overloaded: a person whose actions ask for more working days than there are.
#include <algorithm>
#include <string>

#include "rules/people/overload.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::people::overloaded {
namespace {

diag::Figure days(std::int64_t tenths) { return {tenths, {.name = "", .decimals = 1}}; }

std::vector<diag::Related> list_parts(const model::Plan& plan, std::size_t index) {
  std::vector<diag::Related> related;
  for (const auto& action : plan.actions)
    if (action.effort && (refers_to(action.owner, index) || refers_to(action.team, index)))
      related.push_back(
          {action.span(),
           {.text = {.en = "takes part in it", .es = "contribuye a la carga", .zh = "占用其时间"},
            .arguments = {}}});
  return related;
}

void report(const Input& input, const Pen& pen, std::size_t index,
            const std::vector<const model::TimeGap*>& weeks) {
  const auto& plan = input.plan;
  const auto* worst =
      *std::max_element(weeks.begin(), weeks.end(), [](const auto* a, const auto* b) {
        return a->needed - a->available < b->needed - b->available;
      });
  values::Text text{
      .en = "`{0}` is overloaded in {1} weeks; the worst, {2}, asks for {3} days of {4} available",
      .es =
          "`{0}` tiene una carga excesiva en {1} semanas; la peor, {2}, exige {3} días de {4} "
          "disponibles",
      .zh = "`{0}` 有 {1} 周超负荷；最重的 {2} 需要 {3} 天，可用 {4} 天"};
  if (weeks.size() == 1)
    text = {.en = "`{0}` is overloaded in {1} week, {2}, which asks for {3} days of {4} available",
            .es =
                "`{0}` tiene una carga excesiva en {1} semana, {2}, que exige {3} días de {4} "
                "disponibles",
            .zh = "`{0}` 有 {1} 周超负荷：{2} 需要 {3} 天，可用 {4} 天"};
  pen.report(plan.people[index].span(),
             {.text = text,
              .arguments = {plan.people[index].id.value, std::to_string(weeks.size()),
                            model::label_of(*worst), days(worst->needed), days(worst->available)}},
             std::nullopt, list_parts(plan, index));
}

void report(const Input& input, const Pen& pen, std::size_t index, const WholeLoad& whole) {
  pen.report(
      input.plan.people[index].span(),
      {.text = {.en = "the actions of `{0}` ask for {1} days, and {2} are available while "
                      "they run",
                .es = "las acciones de `{0}` exigen {1} días y mientras duran hay {2} "
                      "disponibles",
                .zh = "`{0}` 的行动需要 {1} 天，期间可用 {2} 天"},
       .arguments = {input.plan.people[index].id.value, days(whole.needed), days(whole.available)}},
      std::nullopt, list_parts(input.plan, index));
}

void check(const Input& input, const Pen& pen) {
  for (const auto& load : find_overloads(input)) {
    if (has_left(input.plan.people[load.person], input.as_of)) continue;
    if (load.heavy.empty())
      report(input, pen, load.person, load.whole);
    else
      report(input, pen, load.person, load.heavy);
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "people/overloaded",
         .severity = diag::Severity::warning,
         .summary = {.en = "a person is asked for more days than there are",
                     .es = "a una persona se le piden más días de los que tiene",
                     .zh = "对某人要求的工作日超过其可用时间"},
         .rationale = {.en = "A plan that asks for seven days in a five-day week is late before it "
                             "begins. Actions of different strategies meet in the same person and "
                             "the same weeks, and nobody has decided which of them waits.",
                       .es = "Un plan que pide siete días en una semana de cinco llega tarde antes "
                             "de empezar. Acciones de distintas estrategias coinciden en la misma "
                             "persona y las mismas semanas, y nadie ha decidido cuál espera.",
                       .zh = "五天的一周安排七天的活，计划还没开始就已迟到。不同策略的行动挤在同一"
                             "个人、同一段时间里，却没有人决定哪一项先等。"},
         .remedy =
             {.en = "move `start` or `due`, add people to `team`, lower `effort`, or correct the "
                    "person's `free`",
              .es = "mueva `start` o `due`, añada personas a `team`, reduzca `effort` o corrija el "
                    "`free` de la persona",
              .zh = "调整 `start` 或 `due`，在 `team` 中加人，降低 `effort`，或更正该人的 `free`"},
         .source = "S4 system of strategies",
         .since = "0.1",
         .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11}  # <-- here
actions:  # others as before
  second-line: {title: Run the second line, strategy: reliable, goal: delivery, owner: jorge, start: 2026-01-26, due: 2026-02-27, effort: 40d}
)",
         .good = R"(actions:  # others as before
  second-line:  # others as before
    title: Run the second packing line in two shifts
    effort: 40d
)",
         .thresholds = load_limits},
    .check = check};

}  // namespace planctl::rules::people::overloaded
