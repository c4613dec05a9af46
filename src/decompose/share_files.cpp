// decompose/share_files: share rules whose weights stand in a CSV file.
#include <algorithm>

#include "base/checked.hpp"
#include "decompose/counts.hpp"
#include "decompose/shares.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

// Adds to every member what the members below it have.
void sum_up(const model::Dimension& dimension, std::vector<std::int64_t>& weights,
            Problems& problems, diag::Span at) {
  for (std::size_t member = weights.size(); member-- > 0;) {
    const std::size_t parent = dimension.members[member].parent;
    if (parent == model::none) continue;
    const auto sum = base::add(weights[parent], weights[member]);
    if (!sum) problems.add(QuotaFault::overflow, at, {.node = dimension.id.value});
    weights[parent] = sum.value_or(0);
  }
}

}  // namespace

const Shares::File* Shares::file_of(const model::ShareRule& rule, std::size_t level) {
  const auto [found, fresh] = files_.try_emplace(&rule);
  if (!fresh) return found->second ? &*found->second : nullptr;
  const auto* const table = scope_->plan.find_weights(rule.file->path);
  if (!table) {
    problems_->block();
    return nullptr;
  }
  return &found->second.emplace(make_file(*table, level, rule.file->written.span));
}

Shares::File Shares::make_file(const model::WeightTable& table, std::size_t level, diag::Span at) {
  const auto& dimension = scope_->dimension(level);
  File file{RowGroups(*scope_, find_levels(*scope_, table, level)),
            {},
            std::vector<bool>(dimension.members.size(), false),
            RowKinds(*problems_, table.scale)};
  for (const auto& row : table.rows) {
    const std::size_t member = row.members[scope_->order[level]];
    const std::size_t group = file.groups.add(row.members);
    if (group == model::none || member == model::none) continue;
    file.kinds.add(group, row, dimension.id.value);
    file.weights.resize(file.groups.size());
    auto& weights = file.weights[group];
    weights.resize(dimension.members.size());
    const auto sum = base::add(weights[member], row.weight);
    if (!sum) problems_->add(QuotaFault::overflow, at, {.node = dimension.id.value});
    weights[member] = sum.value_or(0);
    for (std::size_t above = member; above != model::none; above = dimension.members[above].parent)
      file.listed[above] = true;
  }
  for (auto& weights : file.weights) {
    weights.resize(dimension.members.size());
    const auto own = weights;
    sum_up(dimension, weights, *problems_, at);
    for (std::size_t member = 0; member < own.size(); ++member) {
      if (own[member] == 0 || base::add(own[member], own[member]) != weights[member]) continue;
      report_subtotal(table, level, member, at);
      file.doubled = true;
    }
  }
  return file;
}

// With the first row of the member, whose weight the members below it have as well.
void Shares::report_subtotal(const model::WeightTable& table, std::size_t level, std::size_t member,
                             diag::Span at) {
  const auto& dimension = scope_->dimension(level);
  const auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& one) {
    return one.members[scope_->order[level]] == member && one.weight != 0;
  });
  problems_->add(QuotaFault::subtotal_row, at,
                 {.node = dimension.id.value + '=' + dimension.members[member].id.value,
                  .related = {row->at}});
}

std::vector<std::int64_t> Shares::weights_of_file(const model::ShareRule& rule,
                                                  const Position& position, std::size_t level,
                                                  std::span<const std::size_t> siblings,
                                                  Demand demand) {
  const auto* const file = file_of(rule, level);
  const auto& dimension = scope_->dimension(level);
  const diag::Span at = rule.file->written.span;
  std::vector<std::int64_t> weights(siblings.size(), 1);
  const auto is_listed = [&](std::size_t member) { return file->listed[member]; };
  const bool inside = position.size() > level;
  if (!file || (inside && std::none_of(siblings.begin(), siblings.end(), is_listed)))
    return weights;

  const auto groups = file->groups.find(position);
  if (groups.empty() || std::none_of(siblings.begin(), siblings.end(), is_listed)) {
    if (demand == Demand::some)
      problems_->add(QuotaFault::weights_file_empty, at,
                     {.node = to_set_label(*scope_, position, level)});
    return weights;
  }
  const std::string node = to_set_label(*scope_, position, level);
  file->kinds.compare(groups, node);
  if (!inside && !file->doubled && std::all_of(siblings.begin(), siblings.end(), is_listed))
    file->kinds.check_whole(groups, node, dimension.id.value);
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    const std::size_t member = siblings[i];
    const auto name = [&] { return dimension.id.value + '=' + dimension.members[member].id.value; };
    std::optional<std::int64_t> sum = 0;
    for (const std::size_t group : groups)
      if (sum) sum = base::add(*sum, file->weights[group][member]);
    weights[i] = std::clamp<std::int64_t>(sum.value_or(INT64_MAX), 0, INT64_MAX);
    if (!is_listed(member))
      problems_->add(QuotaFault::share_missing, at,
                     {.node = name(), .related = {dimension.members[member].span()}});
    if (sum && *sum < 0) report_negative(rule, position, level, member, *sum);
  }
  return keep_in_range(std::move(weights), at, position, level, demand);
}

// At the first row below zero of those that make up the member's weight.
void Shares::report_negative(const model::ShareRule& rule, const Position& position,
                             std::size_t level, std::size_t member, std::int64_t sum) {
  const auto& table = *scope_->plan.find_weights(rule.file->path);
  const auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& one) {
    return one.weight < 0 && counts_for(*scope_, one.members, position, level, member);
  });
  const auto& dimension = scope_->dimension(level);
  problems_->add(QuotaFault::negative_weight,
                 row == table.rows.end() ? rule.file->written.span : row->at,
                 {.node = dimension.id.value + '=' + dimension.members[member].id.value,
                  .amount = values::to_plain(sum, table.scale)});
}

}  // namespace planctl::decompose
