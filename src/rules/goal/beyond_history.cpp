// rules/goal/beyond_history: a target that asks for far more than the best growth of the past.
#include <algorithm>
#include <array>
#include <vector>

#include "base/checked.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::beyond_history {
namespace {

constexpr std::array limits{
    diag::Threshold{.name = "history-years",
                    .kind = diag::Threshold::Kind::count,
                    .usual = 3,
                    .summary = {.en = "past years from which on a target is held against them",
                                .es = "años anteriores a partir de los cuales se compara una meta",
                                .zh = "往年数据达到此年数时与目标值比较"}},
    diag::Threshold{.name = "history-growth",
                    .kind = diag::Threshold::Kind::percent,
                    .usual = 20'000,
                    .summary = {.en = "largest growth asked for, as a share of the best past one",
                                .es = "crecimiento máximo exigido, respecto al mejor anterior",
                                .zh = "要求的最高增长相当于往年最高增速的比例"}}};

// In tenths of a percent, for the message.
values::Unit percent_unit() { return {.name = "%", .decimals = 1}; }

struct Growth {
  std::int64_t from = 0;
  std::int64_t to = 0;
  [[nodiscard]] base::Int128 change() const { return base::Int128{to} - from; }
  [[nodiscard]] std::int64_t tenths() const {
    const auto change_units = base::narrow<std::int64_t>(change());
    return change_units ? values::percent_tenths(*change_units, from).value_or(0) : 0;
  }
};

bool is_less(const Growth& a, const Growth& b) { return a.change() * b.from < b.change() * a.from; }

// The whole years of the history, oldest first.
std::vector<model::PeriodAmount> find_years(const model::History& history) {
  std::vector<model::PeriodAmount> years;
  for (const auto& figure : history.figures)
    if (figure.period.value.days.count() >= 364 && figure.amount.units > 0) years.push_back(figure);
  std::sort(years.begin(), years.end(), [](const auto& a, const auto& b) {
    return a.period.value.days.start < b.period.value.days.start;
  });
  return years;
}

// The best growth from one year to the next.
std::optional<Growth> find_best(const std::vector<model::PeriodAmount>& years) {
  std::optional<Growth> best;
  for (std::size_t i = 1; i < years.size(); ++i) {
    const Growth growth{.from = years[i - 1].amount.units, .to = years[i].amount.units};
    if (!best || is_less(*best, growth)) best = growth;
  }
  return best;
}

void check(const Input& input, const Pen& pen) {
  for (const auto& history : input.plan.situation.history) {
    const auto* goal = input.plan.goals.get(history.goal);
    if (!goal || !goal->target || !goal->baseline || goal->baseline->units <= 0) continue;
    if (goal->kind == model::Kind::ratio || goal->good == model::Good::down) continue;
    const auto years = find_years(history);
    if (std::ssize(years) < value_of(limits[0], input.plan)) continue;
    const auto best = find_best(years);
    if (!best) continue;
    // Growing back to where one has already been is no leap.
    const bool been_there = std::any_of(years.begin(), years.end(), [&](const auto& year) {
      return year.amount.units >= goal->target->units;
    });
    const Growth asked{.from = goal->baseline->units, .to = goal->target->units};
    const auto most =
        std::max<base::Int128>(0, best->change() * value_of(limits[1], input.plan) / whole_percent);
    if (been_there || asked.change() * best->from <= most * asked.from) continue;
    pen.report(
        goal->target->span,
        {.text = {.en = "the target of the goal `{0}` asks for a growth of {1}; the best year of "
                        "the past brought {2}",
                  .es = "la meta del objetivo `{0}` exige un crecimiento del {1}; el mejor año "
                        "anterior logró el {2}",
                  .zh = "目标 `{0}` 的目标值要求增长 {1}，而往年最好的一年只增长了 {2}"},
         .arguments = {goal->id.value, diag::Figure{asked.tenths(), percent_unit()},
                       diag::Figure{best->tenths(), percent_unit()}}},
        std::nullopt,
        {{.span = history.goal.name.span,
          .message = {
              .text = {.en = "the past figures", .es = "las cifras anteriores", .zh = "历史数据"},
              .arguments = {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/beyond-history",
         .severity = diag::Severity::warning,
         .summary = {.en = "a target asks for far more than the best growth of past years",
                     .es = "una meta exige mucho más que el mejor crecimiento de los últimos años",
                     .zh = "目标值要求的增长远超往年最高增速"},
         .rationale =
             {.en = "What an organisation has never come near to, it will not reach by being told "
                    "to. Such a target needs new means, and the plan must name them, or the figure "
                    "must come down.",
              .es = "Lo que una organización nunca ha rozado no se alcanza por ordenarlo. Una meta "
                    "así requiere medios nuevos, y el plan debe nombrarlos o rebajar la cifra.",
              .zh = "一个组织从未接近过的水平，不会因为一纸命令就能达到。这样的目标值需要新的手段，"
                    "计划必须写明，否则就应调低数字。"},
         .remedy = {.en = "lower `target`, or waive this with the reason why the past is no guide",
                    .es = "rebaje `target`, o exima esta regla indicando por qué el pasado no "
                          "sirve de guía",
                    .zh = "调低 `target`，或豁免本规则并说明为何历史不足为据"},
         .source = "S4 target problem",
         .since = "0.1",
         .bad = R"(situation:
  history:
    sales: {2023: 9.13M, 2024: 9.77M, 2025: 10.4M}
goals:
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 13.2M  # <-- here
    owner: ana
    evidence: decision of the board
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    baseline: 10.4M
    target: 11.1M
    evidence: growth of 6.5 % in 2025 and of 7.0 % in 2024
)",
         .thresholds = limits},
    .check = check,
    .looks_in = "situation.history"};

}  // namespace planctl::rules::goal::beyond_history
