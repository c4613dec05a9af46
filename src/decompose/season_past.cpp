// decompose/season_past: seasonal weights from past figures.
//
// Sources: as of shares from past figures, see share_terms.cpp.
#include <algorithm>
#include <numeric>

#include "base/checked.hpp"
#include "decompose/season.hpp"
#include "decompose/weighing.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

bool is_even_on_zero(const model::PastShares& past) {
  return past.on_zero_base && past.on_zero_base->value == model::OnZeroBase::even;
}

bool is_average_of_proportions(const model::PastShares& past) {
  return past.average && past.average->value == model::Average::of_proportions;
}

// Whether a row stands for a place inside `where`.
bool lies_in(const model::Plan& plan, const model::PastRow& row, const model::Place& where) {
  return std::all_of(where.coordinates.begin(), where.coordinates.end(), [&](const auto& asked) {
    if (!asked.known()) return false;
    const std::size_t member = row.members[asked.dimension];
    return member != model::none &&
           plan.dimensions[asked.dimension].is_within(member, asked.member);
  });
}

// Whether the files say of which members of these dimensions their rows are.
bool has_columns(const model::PastTable& table, const model::SeasonRule& rule) {
  const auto has = [&](std::size_t dimension) {
    return table.rows.empty() || std::find(table.dimensions.begin(), table.dimensions.end(),
                                           dimension) != table.dimensions.end();
  };
  return std::all_of(rule.by.begin(), rule.by.end(), has) &&
         std::all_of(rule.where.coordinates.begin(), rule.where.coordinates.end(),
                     [&](const auto& coordinate) { return has(coordinate.dimension); });
}

}  // namespace

void Seasons::read_past(const model::SeasonRule& rule, std::size_t index) {
  if (rule.past.table == model::none) return problems_->block();
  const auto& table = scope_->plan.past_tables[rule.past.table];
  if (!has_columns(table, rule)) return problems_->block();  // a finding of reading
  std::vector<std::size_t> levels;
  for (std::size_t level = 0; level < scope_->order.size(); ++level)
    if (std::find(rule.by.begin(), rule.by.end(), scope_->order[level]) != rule.by.end())
      levels.push_back(level);
  auto& file = files_[index].emplace(
      File{RowGroups(*scope_, std::move(levels)), {}, {}, RowKinds(*problems_, 0)});
  std::vector<bool> any(rule.past.periods.size(), false);
  for (const auto& row : table.rows) {
    if (!lies_in(scope_->plan, row, rule.where)) continue;
    const std::size_t group = file.groups.add(row.members);
    if (group == model::none) continue;
    file.weights.resize(file.groups.size());
    auto& sums = file.weights[group];
    sums.resize(row.units.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const auto sum = base::add(sums[i], row.units[i]);
      if (!sum)
        problems_->add(QuotaFault::overflow, rule.past.periods.front().span,
                       {.node = season_->every_name.value});
      sums[i] = sum.value_or(0);
      if (row.units[i] != 0) any[i / periods_.size()] = true;
    }
  }
  for (std::size_t i = 0; i < any.size(); ++i)
    if (!any[i])
      problems_->add(
          QuotaFault::history_missing, rule.past.periods[i].span,
          {.node = to_label(*scope_, rule.where), .amount = rule.past.periods[i].value.label});
}

// What was reached in each period of each past year.
std::vector<Whole> Seasons::sum_past(const model::SeasonRule& rule, const File& file,
                                     const std::vector<std::size_t>& groups) const {
  std::vector<Whole> sums(rule.past.periods.size() * periods_.size());
  for (const std::size_t group : groups)
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += Whole(file.weights[group][i]);
  return sums;
}

// Of the summed figures, or the mean of each year's proportions; below zero counts as zero.
std::size_t Seasons::shape_of_past(const model::SeasonRule& rule, const File& file,
                                   const Position& position) {
  const auto groups = file.groups.find(position);
  const diag::Span at = rule.past.periods.front().span;
  const auto label = [&] {
    return groups.empty() || !file.groups.levels().empty() ? to_label(*scope_, position)
                                                           : to_label(*scope_, rule.where);
  };
  const auto sums = sum_past(rule, file, groups);
  std::vector<Fraction> shares(periods_.size());
  for (std::size_t year = 0; year < rule.past.periods.size(); ++year) {
    const auto of_year = std::span(sums).subspan(year * periods_.size(), periods_.size());
    Whole whole = 0;
    for (std::size_t i = 0; i < of_year.size(); ++i) {
      if (of_year[i] < 0)
        problems_->add(QuotaFault::history_negative, rule.past.periods[year].span,
                       {.node = label() + ", " + past_label(rule, year, i),
                        .amount = to_amount(*scope_, of_year[i].get_si())});
      else
        whole += of_year[i];
    }
    const Whole scale = is_average_of_proportions(rule.past) ? whole : Whole(1);
    for (std::size_t i = 0; i < of_year.size() && whole > 0; ++i)
      if (of_year[i] > 0) shares[i] += Fraction(of_year[i], scale);
  }
  for (auto& share : shares) share.canonicalize();
  auto weights = to_weights(shares);
  const bool zero = std::all_of(weights.begin(), weights.end(), [](auto w) { return w == 0; });
  if (zero && !is_even_on_zero(rule.past)) {
    if (!problems_->blocked())
      problems_->add(QuotaFault::zero_base, at,
                     {.node = label(), .amount = season_->every_name.value});
    return model::none;
  }
  if (zero) std::fill(weights.begin(), weights.end(), 1);
  return add_known(std::move(weights), at);
}

std::string Seasons::past_label(const model::SeasonRule& rule, std::size_t year,
                                std::size_t period) const {
  const auto& table = scope_->plan.past_tables[rule.past.table];
  return table.periods[year * periods_.size() + period].label;
}

std::optional<Seasons::Past> Seasons::find_past(const Position& cell, std::size_t period) const {
  const std::size_t index = find_rule(cell);
  if (index == model::none || !files_[index]) return std::nullopt;
  const auto& rule = season_->rules[index];
  if (rule.past.periods.empty()) return std::nullopt;
  const auto sums = sum_past(rule, *files_[index], files_[index]->groups.find(cell));
  Past past{rule.past, {}};
  for (std::size_t year = 0; year < rule.past.periods.size(); ++year)
    past.figures.push_back({.period = past_label(rule, year, period),
                            .units = sums[year * periods_.size() + period].get_si()});
  return past;
}

}  // namespace planctl::decompose
