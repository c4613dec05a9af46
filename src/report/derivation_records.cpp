// report/derivation_records: a derivation for machines: every exact number as a fraction.
#include "report/derivation.hpp"
#include "report/derivation_parts.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

Table table_of(std::string key, std::initializer_list<const char*> columns) {
  Table table{.key = std::move(key)};
  for (const auto* name : columns) table.columns.push_back({.key = name});
  return table;
}

Cell exact_cell(const model::Exact& number) { return cell(number.fraction); }
Cell count_cell(std::int64_t value) { return cell(Count{value}); }

template <class T, class Name>
std::string list(const std::vector<T>& things, Name name) {
  std::string text;
  for (const auto& thing : things) text += (text.empty() ? "" : "; ") + name(thing);
  return text;
}

Table build_shares(const model::Plan& plan, const diag::Sources& sources,
                   const model::QuotaExplanation& explanation) {
  Table table = table_of(
      "shares", {"node", "origin", "written", "weight", "weights", "siblings", "held", "share",
                 "of_target", "amount", "at", "rows", "owner", "reason", "part_of_year"});
  const auto& goal = plan.goals[explanation.goal];
  for (const auto& step : explanation.chain) {
    const bool weighed = step.weights > 0 && step.holds.empty();
    auto places = step.places;
    places.insert(places.end(), step.share_places.begin(), step.share_places.end());
    const auto reason_of = [&](std::size_t hold) {
      const auto& reason = goal.quota->holds[hold].reason;
      return reason ? reason->value : std::string();
    };
    table.rows.push_back(
        {{cell(name_step(plan, step)), cell(origin_word(step.origin)), cell(step.written),
          weighed ? count_cell(step.weight) : Cell{}, weighed ? count_cell(step.weights) : Cell{},
          count_cell(static_cast<std::int64_t>(step.siblings)), exact_cell(step.held),
          exact_cell(step.share), exact_cell(step.of_target), exact_cell(step.amount),
          cell(list(places, [&](diag::Span span) { return name_source(sources, span); })),
          cell(name_lines(sources, step)),
          step.owner == model::none ? Cell{} : cell(plan.people[step.owner].id.value),
          cell(list(step.holds, reason_of)),
          step.part_of_year ? exact_cell(*step.part_of_year) : Cell{}}});
  }
  return table;
}

Table build_paths(const model::Plan& plan, const diag::Sources& sources,
                  const model::PathExplanation& path) {
  Table table = table_of("paths", {"node", "begin", "end", "weight", "begin_at", "end_at"});
  const auto base = path.base;
  for (const auto& part : path.parts)
    table.rows.push_back(
        {{cell(name_place(plan, part.place)), exact_cell(part.begin), exact_cell(part.end),
          base == model::none ? Cell{} : amount_cell(part.weight, plan.goals[base].unit),
          cell(name_source(sources, part.begin_at)), cell(name_source(sources, part.end_at))}});
  return table;
}

Table build_parts(const model::Plan& plan, const model::QuotaExplanation& explanation) {
  Table table = table_of("parts", {"node", "amount", "due", "quota"});
  const auto& unit = plan.goals[explanation.goal].unit;
  for (const auto& part : explanation.parts)
    table.rows.push_back({{cell(name_place(plan, part.place)), exact_cell(part.amount),
                           exact_cell(part.due), amount_cell(part.quota, unit)}});
  return table;
}

Table build_accruals(const model::Plan& plan, const model::QuotaExplanation& explanation) {
  Table table = table_of("accruals", {"calendar", "amount", "before", "after"});
  for (const auto& part : explanation.accrual)
    table.rows.push_back({{cell(name_calendar(plan, part.calendar)), exact_cell(part.amount),
                           exact_cell(part.before), exact_cell(part.after)}});
  return table;
}

Table build_season(const diag::Sources& sources, const model::QuotaExplanation& explanation) {
  Table table = table_of("season", {"stretch", "weight", "weights", "working_days",
                                    "all_working_days", "days", "fraction", "at"});
  for (const auto& step : explanation.season)
    table.rows.push_back(
        {{cell(step.label), count_cell(step.weight), count_cell(step.weights),
          count_cell(step.working_days), count_cell(step.all_working_days), exact_cell(step.days),
          exact_cell(step.fraction), cell(name_source(sources, step.at))}});
  return table;
}

Table build_part_weights(const model::QuotaExplanation& explanation) {
  Table table = table_of("part_weights", {"stretch", "weight", "part"});
  for (const auto& step : explanation.part_weights)
    table.rows.push_back({{cell(step.label), count_cell(step.weight), exact_cell(step.part)}});
  return table;
}

Table build_days(const model::Plan& plan, const diag::Sources& sources,
                 const model::QuotaExplanation& explanation) {
  Table table =
      table_of("days", {"kind", "start", "end", "weekday", "title", "factor", "calendar", "at"});
  for (const auto& fact : explanation.days) {
    const bool weekday = fact.kind == model::DayFact::Kind::weekday;
    table.rows.push_back(
        {{cell(day_word(fact.kind)), weekday ? Cell{} : cell(fact.days.start),
          weekday ? Cell{} : cell(values::plus_days(fact.days.past, -1)),
          weekday ? count_cell(fact.weekday + 1) : Cell{}, cell(fact.title), cell(fact.factor),
          cell(name_calendar(plan, fact.calendar)), cell(name_source(sources, fact.at))}});
  }
  return table;
}

Table build_past(const model::Plan& plan, const model::QuotaExplanation& explanation) {
  Table table = table_of("past", {"of", "period", "figure", "source"});
  const auto& unit = plan.goals[explanation.goal].unit;
  for (const auto& line : list_past(plan, explanation))
    table.rows.push_back(
        {{cell(line.of), cell(line.amount.period), amount_cell(line.amount.units, unit),
          cell(plan.past_tables[line.table].source)}});
  return table;
}

Table build_rounding(const model::Plan& plan, const model::QuotaExplanation& explanation) {
  Table table = table_of(
      "rounding", {"through", "due", "quota", "over", "whole", "left", "fractions", "next_due"});
  const auto& unit = plan.goals[explanation.goal].unit;
  for (const auto& step : {explanation.before, explanation.after}) {
    if (!step) continue;
    table.rows.push_back(
        {{cell(step->through), exact_cell(step->due), amount_cell(step->given, unit),
          exact_cell(step->over), amount_cell(step->whole, unit), amount_cell(step->left, unit),
          count_cell(static_cast<std::int64_t>(step->fractions)),
          step->next_due ? cell(*step->next_due) : Cell{}}});
  }
  return table;
}

}  // namespace

Records build_derivation_records(const model::Plan& plan, const diag::Sources& sources,
                                 const model::QuotaExplanation& explanation) {
  const auto& goal = plan.goals[explanation.goal];
  const auto& days = explanation.period.days;
  Records records;
  records.fields = {{"goal", goal.id.value},
                    {"place", name_place(plan, explanation.place)},
                    {"period", explanation.period.label},
                    {"start", days.start},
                    {"end", values::plus_days(days.past, -1)},
                    {"quota", amount_of(explanation.quota, goal.unit)},
                    {"due", explanation.due.fraction},
                    {"of_year", explanation.fraction.fraction},
                    {"reshaped", Truth{explanation.reshaped}},
                    {"rounding_unit", amount_of(explanation.unit, goal.unit)},
                    {"unit", goal.unit.name}};
  records.tables = {build_shares(plan, sources, explanation),
                    build_parts(plan, explanation),
                    build_accruals(plan, explanation),
                    build_season(sources, explanation),
                    build_part_weights(explanation),
                    build_days(plan, sources, explanation),
                    build_past(plan, explanation),
                    build_rounding(plan, explanation)};
  if (explanation.path)
    records.tables.insert(records.tables.begin(), build_paths(plan, sources, *explanation.path));
  return records;
}

}  // namespace planctl::report
