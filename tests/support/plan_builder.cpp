// tests/support/plan_builder: plans with one flow goal, made by hand in a few words.
#include "support/plan_builder.hpp"

#include <doctest/doctest.h>

#include "values/decimal.hpp"

namespace planctl::support {

PlanBuilder::PlanBuilder(std::int64_t target, values::Year year) {
  plan.header.year = model::Located<values::Year>{year, span()};
  model::Goal goal;
  goal.id = {"sales", span()};
  goal.target = units(target);
  goal.quota.emplace();
  goal.quota->span = span();
  plan.goals.add(std::move(goal));
}

PlanBuilder& PlanBuilder::dimension(const std::string& id,
                                    const std::vector<std::string>& members) {
  model::Dimension made;
  made.id = {id, span()};
  for (const auto& written : members) {
    const auto slash = written.rfind('/');
    model::Member entry;
    entry.id = {slash == std::string::npos ? written : written.substr(slash + 1), span()};
    if (slash != std::string::npos) entry.parent = made.members.index_of(written.substr(0, slash));
    const std::size_t parent = entry.parent;
    REQUIRE(made.members.add(std::move(entry)));
    if (parent != model::none) made.members[parent].children.push_back(made.members.size() - 1);
  }
  quota().order.push_back(plan.dimensions.size());
  REQUIRE(plan.dimensions.add(std::move(made)));
  return *this;
}

model::Member& PlanBuilder::member(const std::string& dimension, const std::string& id) {
  auto& members = plan.dimensions[plan.dimensions.index_of(dimension)].members;
  return members[members.index_of(id)];
}

model::Place PlanBuilder::place(const Pairs& coordinates) {
  model::Place made;
  made.span = span();
  for (const auto& [dimension, id] : coordinates) {
    model::Coordinate coordinate;
    coordinate.dimension_name = {dimension, span()};
    coordinate.member_name = {id, span()};
    coordinate.dimension = plan.dimensions.index_of(dimension);
    coordinate.member = plan.dimensions[coordinate.dimension].members.index_of(id);
    REQUIRE(coordinate.member != model::none);
    made.coordinates.push_back(std::move(coordinate));
  }
  return made;
}

model::ShareRule& PlanBuilder::shares(const std::string& dimension, const Pairs& weights,
                                      const Pairs& where) {
  model::ShareRule rule;
  rule.span = span();
  rule.where = place(where);
  const std::size_t index = plan.dimensions.index_of(dimension);
  for (const auto& [id, weight] : weights)
    rule.weights.push_back({.member_name = {id, span()},
                            .member = plan.dimensions[index].members.index_of(id),
                            .weight = number(weight)});
  for (auto& shares : quota().shares)
    if (shares.dimension == index) {
      shares.rules.push_back(std::move(rule));
      return shares.rules.back();
    }
  quota().shares.push_back({{dimension, span()}, index, {std::move(rule)}});
  return quota().shares.back().rules.back();
}

model::SeasonRule& PlanBuilder::season(const std::vector<std::string>& weights, const Pairs& where,
                                       values::Every every) {
  model::SeasonRule rule;
  rule.span = span();
  rule.where = place(where);
  for (const auto& weight : weights) rule.weights.push_back(number(weight));
  if (!quota().season) {
    quota().season.emplace();
    quota().season->every = every;
    quota().season->every_name = {std::string(values::to_word(every)) + 's', span()};
  }
  quota().season->rules.push_back(std::move(rule));
  return quota().season->rules.back();
}

model::Hold& PlanBuilder::hold(const Pairs& where, std::int64_t amount) {
  model::Hold made;
  made.span = span();
  made.where = place(where);
  made.amount = units(amount);
  quota().holds.push_back(std::move(made));
  return quota().holds.back();
}

model::Hold& PlanBuilder::hold(const Pairs& where, const std::string& period, std::int64_t amount) {
  auto& made = hold(where, amount);
  const auto parsed = values::parse_period(period);
  REQUIRE(parsed.has_value());
  made.period = model::Located<values::Period>{*parsed, span()};
  return made;
}

PlanBuilder& PlanBuilder::targets(const std::string& dimension, const Amounts& amounts) {
  quota().targets.push_back(amounts_of(dimension, amounts));
  return *this;
}

PlanBuilder& PlanBuilder::baselines(const std::string& dimension, const Amounts& amounts) {
  quota().baselines.push_back(amounts_of(dimension, amounts));
  return *this;
}

model::NodeLimit& PlanBuilder::limit(const Pairs& where, std::optional<std::int64_t> least,
                                     std::optional<std::int64_t> most) {
  model::NodeLimit made;
  made.span = span();
  made.where = place(where);
  if (least) made.least = units(*least);
  if (most) made.most = units(*most);
  quota().limits.push_back(std::move(made));
  return quota().limits.back();
}

model::Ramp& PlanBuilder::ramp(const Pairs& where, const std::string& from,
                               const std::vector<std::string>& months) {
  model::Ramp made;
  made.span = span();
  made.where = place(where);
  made.from = date(from);
  for (const auto& part : months) made.months.push_back(number(part));
  quota().ramps.push_back(std::move(made));
  return quota().ramps.back();
}

PlanBuilder& PlanBuilder::prorate() {
  quota().prorate = model::Located<model::Prorate>{model::Prorate::working_days, span()};
  return *this;
}

PlanBuilder& PlanBuilder::stretch(const std::string& dimension, const std::string& percent) {
  quota().stretch.push_back({.dimension_name = {dimension, span()},
                             .dimension = plan.dimensions.index_of(dimension),
                             .percent = number(percent),
                             .reason = {}});
  return *this;
}

PlanBuilder& PlanBuilder::rounding(std::int64_t multiple) {
  quota().rounding = units(multiple);
  return *this;
}

model::Calendar& PlanBuilder::calendar(const std::string& id,
                                       const std::vector<unsigned>& workdays) {
  model::Calendar made;
  made.id = {id, span()};
  if (!workdays.empty()) made.workdays = model::Located<std::vector<unsigned>>{workdays, span()};
  REQUIRE(plan.calendars.add(std::move(made)));
  return plan.calendars[plan.calendars.size() - 1];
}

PlanBuilder& PlanBuilder::use_calendar(const std::string& dimension, const std::string& id,
                                       const std::string& calendar_id) {
  member(dimension, id).calendar =
      model::Ref<model::Calendar>{{calendar_id, span()}, plan.calendars.index_of(calendar_id)};
  return *this;
}

model::Located<values::Days> PlanBuilder::days(const std::string& text) {
  const auto parsed = values::parse_days(text);
  REQUIRE(parsed.has_value());
  return {*parsed, span()};
}

model::Located<values::Date> PlanBuilder::date(const std::string& text) {
  return {days(text).value.start, span()};
}

model::Figure PlanBuilder::number(const std::string& text) {
  const auto parsed = values::parse_quantity(text);
  REQUIRE(parsed.has_value());
  return {*parsed, span(), 0};
}

model::Figure PlanBuilder::units(std::int64_t count) {
  return {{values::to_decimal(count, 0), ""}, span(), count};
}

diag::Span PlanBuilder::span() {
  ++written_;
  return {0, written_, written_ + 1};
}

model::DimensionAmounts PlanBuilder::amounts_of(const std::string& dimension,
                                                const Amounts& amounts) {
  const std::size_t index = plan.dimensions.index_of(dimension);
  model::DimensionAmounts made{{dimension, span()}, index, {}};
  for (const auto& [id, amount] : amounts) {
    made.members.push_back(
        {{id, span()}, plan.dimensions[index].members.index_of(id), units(amount)});
    REQUIRE(made.members.back().member != model::none);
  }
  return made;
}

}  // namespace planctl::support
