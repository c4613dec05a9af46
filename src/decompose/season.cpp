// decompose/season: seasonal weights from lists in the plan and from CSV files.
#include "decompose/season.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/checked.hpp"
#include "decompose/counts.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

// `W14`, or `2026-W14` of 202614.
std::string name_week(int week) {
  constexpr int labelled = 100;
  const std::string year = week < labelled ? "" : std::to_string(week / labelled) + '-';
  const int number = week % labelled;
  return year + (number < 10 ? "W0" : "W") + std::to_string(number);
}

}  // namespace

Seasons::Seasons(const Scope& scope, Problems& problems) : scope_(&scope), problems_(&problems) {
  const auto& quota = scope.goal.quota;
  if (!quota || !quota->season) return;
  season_ = &*quota->season;
  const auto& weeks = scope.plan.header.weeks;
  periods_ = values::periods_of(scope.year, season_->every,
                                weeks ? weeks->value : values::WeekStart::monday);
  read_months();
  shape_of_rule_.resize(season_->rules.size(), model::none);
  files_.resize(season_->rules.size());
  for (std::size_t i = 0; i < season_->rules.size(); ++i) {
    const auto& rule = season_->rules[i];
    const bool past = !rule.past.periods.empty();
    if (!is_known(rule.where)) problems_->block();
    if (!rule.weights.empty() && (past || rule.file))
      problems_->add(QuotaFault::shares_two_sources, rule.weights.front().span);
    else if (past)
      read_past(rule, i);
    else if (rule.file)
      read_file(rule, i);
    else
      read_list(rule, i);
  }
}

std::size_t Seasons::find_rule(const Position& position) const {
  for (std::size_t i = season_ ? season_->rules.size() : 0; i-- > 0;)
    if (fits(*scope_, season_->rules[i].where, position)) return i;
  return model::none;
}

std::size_t Seasons::find_shape(const Position& position) {
  const std::size_t index = find_rule(position);
  if (index == model::none) return model::none;
  const auto& rule = season_->rules[index];
  auto& file = files_[index];
  if (!file) return shape_of_rule_[index];
  const auto& levels = file->groups.levels();
  const bool reaches = levels.empty() || levels.back() < position.size();
  if (!reaches) return model::none;
  members_.clear();
  for (const std::size_t level : levels) members_.push_back(position[level]);
  const auto [known, fresh] = file->shapes.try_emplace(members_, model::none);
  if (fresh)
    known->second = rule.past.periods.empty() ? shape_of_file(rule, *file, position)
                                              : shape_of_past(rule, *file, position);
  return known->second;
}

void Seasons::read_list(const model::SeasonRule& rule, std::size_t index) {
  if (!check_list(rule)) return;
  int scale = 0;
  for (const auto& weight : rule.weights) scale = std::max(scale, weight.written.number.scale);
  std::vector<std::int64_t> weights;
  std::vector<diag::Span> spans;
  for (const auto& weight : rule.weights) {
    const auto count = to_count(weight.written.number, scale);
    const Details details{.node = season_->every_name.value, .amount = to_text(weight)};
    if (!count) problems_->add(QuotaFault::overflow, weight.span, details);
    if (count && *count < 0) problems_->add(QuotaFault::negative_weight, weight.span, details);
    weights.push_back(std::max<std::int64_t>(count.value_or(1), 0));
    spans.push_back(weight.span);
  }
  const diag::Span at = rule.span.known() ? rule.span : join(spans.front(), spans.back());
  shape_of_rule_[index] = add_shape(std::move(weights), std::move(spans), at);
}

// Whether there is one weight a period, and percentages, where they are written, add up.
bool Seasons::check_list(const model::SeasonRule& rule) {
  const std::string& every = season_->every_name.value;
  const std::size_t written = rule.weights.size();
  if (written != periods_.size()) {
    problems_->add(QuotaFault::season_count, rule.span,
                   {.node = every, .amount = std::to_string(written)});
    return false;
  }
  const auto percents = std::count_if(rule.weights.begin(), rule.weights.end(), is_percent);
  if (percents == 0) return true;
  if (static_cast<std::size_t>(percents) != written) {
    problems_->add(QuotaFault::shares_mixed, rule.span, {.node = every});
    return false;
  }
  std::optional<values::Decimal> lacking = values::Decimal{.digits = 100, .scale = 0};
  for (const auto& weight : rule.weights)
    if (lacking) lacking = values::subtract(*lacking, weight.written.number);
  if (lacking && lacking->digits == 0) return true;
  Details details{.node = every};
  if (lacking) details.amount = diag::Figure{lacking->digits, {"%", lacking->scale}};
  problems_->add(QuotaFault::shares_not_whole, rule.span, std::move(details));
  return true;
}

std::size_t Seasons::add_shape(std::vector<std::int64_t> weights, std::vector<diag::Span> spans,
                               diag::Span at) {
  const base::Int128 sum = std::accumulate(weights.begin(), weights.end(), base::Int128{0});
  if (sum > 0 && sum <= max_weight) {
    shapes_.push_back({std::move(weights), std::move(spans)});
    return shapes_.size() - 1;
  }
  problems_->add(sum == 0 ? QuotaFault::no_season_weight : QuotaFault::overflow, at,
                 {.node = season_->every_name.value});
  return model::none;
}

// The period of each month from 1 to 12: by the calendar's months in a year that has them, by the
// place in the year in a year of week patterns.
void Seasons::read_months() {
  const auto months = values::periods_of(scope_->year, values::Every::month);
  for (std::size_t i = 0; i < months.size(); ++i) {
    const bool calendar_months = scope_->year.pattern == values::Pattern::months;
    const std::size_t month = calendar_months ? values::month_of(months[i].days.start) : i + 1;
    period_of_month_[month] = season_->every == values::Every::quarter ? i / 3 : i;
  }
}

// The periods that a row may speak of, by the finest column that fits.
std::vector<std::size_t> Seasons::periods_of(const model::WeightRow& row) const {
  if (season_->every == values::Every::week) return weeks_of(row.week);
  if (row.month > 0) return {period_of_month_[static_cast<std::size_t>(row.month)]};
  const bool by_quarter = season_->every == values::Every::quarter && row.quarter > 0;
  if (by_quarter) return {static_cast<std::size_t>(row.quarter - 1)};
  return {};
}

// A plain number counts the weeks of a year of weeks; else it is that of the ISO week, which a
// year can hold at both of its ends.
std::vector<std::size_t> Seasons::weeks_of(int week) const {
  const bool own_weeks = scope_->year.pattern != values::Pattern::months;
  const std::string label = name_week(week);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < periods_.size(); ++i) {
    const bool is_it = own_weeks && label.front() == 'W' ? static_cast<int>(i) + 1 == week
                                                         : periods_[i].label.ends_with(label);
    if (is_it) found.push_back(i);
  }
  return found;
}

void Seasons::read_file(const model::SeasonRule& rule, std::size_t index) {
  const auto* const table = scope_->plan.find_weights(rule.file->path);
  if (!table) {
    problems_->block();
    return;
  }
  const diag::Span at = rule.file->written.span;
  auto& file = files_[index].emplace(
      File{RowGroups(*scope_, find_levels(*scope_, *table, scope_->order.size())),
           {},
           {},
           RowKinds(*problems_, table->scale)});
  for (const auto& row : table->rows) {
    const std::size_t group = file.groups.add(row.members);
    if (group == model::none) continue;
    file.kinds.add(group, row, season_->every_name.value);
    file.weights.resize(file.groups.size());
    const auto found = periods_of(row);
    if (found.size() != 1) {
      report_row(rule, row, found);
      return files_[index].reset();
    }
    auto& weights = file.weights[group];
    weights.resize(periods_.size());
    auto& weight = weights[found.front()];
    const auto sum = base::add(weight, row.weight);
    if (!sum) problems_->add(QuotaFault::overflow, at, {.node = season_->every_name.value});
    weight = sum.value_or(0);
  }
}

void Seasons::report_row(const model::SeasonRule& rule, const model::WeightRow& row,
                         const std::vector<std::size_t>& found) {
  const diag::Span at = rule.file->written.span;
  const bool by_week = season_->every == values::Every::week;
  if (!by_week || row.week == 0)
    return problems_->add(QuotaFault::season_count, at,
                          {.node = season_->every_name.value, .amount = "0"});
  std::string week = name_week(row.week);
  for (const std::size_t period : found)
    week += (period == found.front() ? ": " : ", ") + periods_[period].label;
  problems_->add(
      QuotaFault::season_not_period, at,
      {.node = rule.file->written.value + ':' + std::to_string(row.line), .amount = week});
}

std::size_t Seasons::shape_of_file(const model::SeasonRule& rule, const File& file,
                                   const Position& position) {
  const auto groups = file.groups.find(position);
  const diag::Span at = rule.file->written.span;
  if (groups.empty()) {
    problems_->add(QuotaFault::weights_file_empty, at, {.node = to_label(*scope_, position)});
    return model::none;
  }
  file.kinds.compare(groups, season_->every_name.value);
  file.kinds.check_whole(groups, season_->every_name.value, season_->every_name.value);
  std::vector<std::int64_t> weights(periods_.size(), 0);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    base::Int128 sum = 0;
    for (const std::size_t group : groups)
      if (!file.weights[group].empty()) sum += file.weights[group][i];
    if (sum < 0)
      report_negative(rule, position, i, base::narrow<std::int64_t>(sum).value_or(INT64_MIN));
    weights[i] = sum < 0 ? 0 : base::narrow<std::int64_t>(sum).value_or(INT64_MAX);
  }
  return add_known(std::move(weights), at);
}

// At the first row below zero of those that make up the period's weight.
void Seasons::report_negative(const model::SeasonRule& rule, const Position& position,
                              std::size_t period, std::int64_t sum) {
  const auto& table = *scope_->plan.find_weights(rule.file->path);
  const auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& one) {
    if (one.weight >= 0 || periods_of(one) != std::vector{period}) return false;
    for (std::size_t level = 0; level < position.size(); ++level) {
      const std::size_t named = one.members[scope_->order[level]];
      if (named != model::none && !scope_->dimension(level).is_within(position[level], named))
        return false;
    }
    return true;
  });
  problems_->add(QuotaFault::negative_weight,
                 row == table.rows.end() ? rule.file->written.span : row->at,
                 {.node = to_label(*scope_, position) + ", " + periods_[period].label,
                  .amount = values::to_plain(sum, table.scale)});
}

std::size_t Seasons::add_known(std::vector<std::int64_t> weights, diag::Span at) {
  const auto [known, fresh] = known_.try_emplace(std::move(weights), model::none);
  if (fresh)
    known->second = add_shape(known->first, std::vector<diag::Span>(known->first.size(), at), at);
  return known->second;
}

}  // namespace planctl::decompose
