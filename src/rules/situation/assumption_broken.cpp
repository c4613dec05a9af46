// rules/situation/assumption_broken: an assumption whose own indicator has left its limit.
#include "rules/rule.hpp"
#include "rules/situation/limit.hpp"
#include "rules/support.hpp"

namespace planctl::rules::situation::assumption_broken {
namespace {

bool holds(const Limit& limit, values::Decimal reading) {
  const auto order = values::compare(reading, limit.value.number);
  if (limit.sign == ">=") return order >= 0;
  if (limit.sign == "<=") return order <= 0;
  return limit.sign == ">" ? order > 0 : order < 0;
}

// The last reading of a period that has begun by the day.
const model::PeriodAmount* find_last(const model::Indicator& indicator, values::Date as_of) {
  const model::PeriodAmount* last = nullptr;
  for (const auto& reading : indicator.readings) {
    const auto start = reading.period.value.days.start;
    if (start <= as_of && (!last || last->period.value.days.start <= start)) last = &reading;
  }
  return last;
}

std::vector<std::string> find_resting(const model::Plan& plan, std::size_t assumption) {
  std::vector<std::string> ids;
  for (const auto& goal : plan.goals)
    if (refers_to(goal.basis, assumption)) ids.push_back(goal.id.value);
  return ids;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto& assumptions = plan.situation.assumptions;
  for (std::size_t index = 0; index < assumptions.size(); ++index) {
    const auto& assumption = assumptions[index];
    if (!assumption.indicator || !assumption.limit) continue;
    const auto* indicator = plan.tracking.find(assumption.indicator->value);
    const auto* reading = indicator ? find_last(*indicator, input.as_of) : nullptr;
    const auto limit = parse_limit(assumption.limit->value);
    if (!reading || !limit || reading->amount.written.unit != limit->value.unit ||
        holds(*limit, reading->amount.written.number))
      continue;
    const auto& [number, unit] = reading->amount.written;
    const diag::Figure shown{number.digits, {.name = unit, .decimals = number.scale}};
    diag::Message message = {
        .text = {.en = "the assumption `{0}` asks for {1}; its indicator showed {2} in {3}",
                 .es = "el supuesto `{0}` exige {1}; su indicador mostró {2} en {3}",
                 .zh = "假设 `{0}` 要求 {1}，其指标在 {3} 为 {2}"},
        .arguments = {assumption.id.value, assumption.limit->value, shown,
                      reading->period.value.label}};
    const auto resting = find_resting(plan, index);
    if (!resting.empty()) {
      message.text = {
          .en =
              "the assumption `{0}` asks for {1}; its indicator showed {2} in {3}; what rests on "
              "it: {4}",
          .es = "el supuesto `{0}` exige {1}; su indicador mostró {2} en {3}; se apoya en él: {4}",
          .zh = "假设 `{0}` 要求 {1}，其指标在 {3} 为 {2}；依据它的有 {4}"};
      message.arguments.emplace_back(list_ids(resting));
    }
    pen.report(
        assumption.limit->span, std::move(message), std::nullopt,
        {{reading->amount.span,
          {.text = {.en = "the reading", .es = "la lectura", .zh = "该读数"}, .arguments = {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/assumption-broken",
             .severity = diag::Severity::warning,
             .summary = {.en = "an assumption is broken by its own indicator",
                         .es = "un supuesto queda roto por su propio indicador",
                         .zh = "假设已被自己的指标推翻"},
             .rationale = {.en = "The limit said beforehand when the plan would have to change. It "
                                 "has been passed; goals that rest on the assumption are no longer "
                                 "founded, whatever their figures say today.",
                           .es = "El límite decía de antemano cuándo habría que cambiar el plan. "
                                 "Se ha rebasado; los objetivos que descansan en el supuesto ya no "
                                 "tienen base, digan lo que digan hoy sus cifras.",
                           .zh = "界限事先说明了何时要调整计划，如今已被突破。依据该假设的目标，不"
                                 "论今天数字如何，都失去了根据。"},
             .remedy = {.en = "replan the goals that rest on it, or write the new assumption with "
                              "its source and date",
                        .es = "replanifique los objetivos que descansan en él o escriba el nuevo "
                              "supuesto con fuente y fecha",
                        .zh = "重新规划依据它的目标，或写下新的假设及其来源和日期"},
             .source = "S3 assumptions",
             .since = "0.1",
             .bad = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}  # <-- here
tracking:  # others as before
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2026-01: 2.6%, 2026-02: 1.4%}}
)",
             .good = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}
tracking:  # others as before
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2026-01: 1.6%, 2026-02: 2.4%}}
)"},
    .check = check};

}  // namespace planctl::rules::situation::assumption_broken
