// decompose/season: seasonal weights from lists in the plan and from CSV files.
#include "decompose/season.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/checked.hpp"
#include "decompose/counts.hpp"

namespace planctl::decompose {

using model::QuotaFault;

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
    if (season_->rules[i].file)
      read_file(season_->rules[i], i);
    else
      read_list(season_->rules[i], i);
  }
}

std::size_t Seasons::find_shape(const Position& position) {
  if (!season_) return model::none;
  for (std::size_t i = season_->rules.size(); i-- > 0;) {
    const auto& rule = season_->rules[i];
    if (!fits(*scope_, rule.where, position)) continue;
    if (!files_[i]) return shape_of_rule_[i];
    const auto& levels = files_[i]->groups.levels();
    const bool reaches = levels.empty() || levels.back() < position.size();
    return reaches ? shape_of_file(rule, *files_[i], position) : model::none;
  }
  return model::none;
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
  problems_->add(QuotaFault::shares_not_whole, rule.span,
                 {.node = every, .amount = lacking ? values::to_plain(*lacking) + '%' : ""});
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

// The period that a row speaks of, by the finest column that fits; `none` without any.
std::size_t Seasons::period_of(const model::WeightRow& row) const {
  if (season_->every == values::Every::week) {
    std::string number = std::to_string(row.week);
    number = std::string("-W") + (row.week < 10 ? "0" : "") + number;
    const auto found = std::find_if(periods_.begin(), periods_.end(), [&](const auto& period) {
      return row.week > 0 && period.label.ends_with(number);
    });
    return found == periods_.end() ? model::none
                                   : static_cast<std::size_t>(found - periods_.begin());
  }
  if (row.month > 0) return period_of_month_[static_cast<std::size_t>(row.month)];
  const bool by_quarter = season_->every == values::Every::quarter && row.quarter > 0;
  return by_quarter ? static_cast<std::size_t>(row.quarter - 1) : model::none;
}

void Seasons::read_file(const model::SeasonRule& rule, std::size_t index) {
  const auto* const table = scope_->plan.find_weights(rule.file->path);
  if (!table) {
    problems_->block();
    return;
  }
  const diag::Span at = rule.file->written.span;
  auto& file = files_[index].emplace(
      File{RowGroups(*scope_, find_levels(*scope_, *table, scope_->order.size())), {}, {}});
  for (const auto& row : table->rows) {
    const std::size_t group = file.groups.add(row);
    if (group == model::none) continue;
    const std::size_t period = period_of(row);
    if (period == model::none) {
      problems_->add(QuotaFault::season_count, at,
                     {.node = season_->every_name.value, .amount = "0"});
      return;
    }
    file.weights.resize(file.groups.size());
    auto& weights = file.weights[group];
    weights.resize(periods_.size());
    auto& weight = weights[period];
    const auto sum = base::add(weight, row.weight);
    if (!sum) problems_->add(QuotaFault::overflow, at, {.node = season_->every_name.value});
    weight = sum.value_or(0);
  }
}

std::size_t Seasons::shape_of_file(const model::SeasonRule& rule, File& file,
                                   const Position& position) {
  auto groups = file.groups.find(position);
  const auto known = file.shapes.find(groups);
  if (known != file.shapes.end()) return known->second;
  const diag::Span at = rule.file->written.span;
  if (groups.empty()) {
    problems_->add(QuotaFault::weights_file_empty, at, {.node = to_label(*scope_, position)});
    return model::none;
  }
  std::vector<std::int64_t> weights(periods_.size(), 0);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    base::Int128 sum = 0;
    for (const std::size_t group : groups)
      if (!file.weights[group].empty()) sum += file.weights[group][i];
    if (sum < 0)
      problems_->add(QuotaFault::negative_weight, at,
                     {.node = to_label(*scope_, position) + ", " + periods_[i].label});
    weights[i] = sum < 0 ? 0 : base::narrow<std::int64_t>(sum).value_or(INT64_MAX);
  }
  const auto same = known_.find(weights);
  std::size_t shape = same == known_.end() ? model::none : same->second;
  if (same == known_.end()) {
    shape = add_shape(weights, std::vector<diag::Span>(weights.size(), at), at);
    known_.emplace(std::move(weights), shape);
  }
  file.shapes.emplace(std::move(groups), shape);
  return shape;
}

}  // namespace planctl::decompose
