// decompose/share_terms: shares from past figures, of members like others, and with growth.
//
// Sources: C. Gross and J. Sohl, "Disaggregation methods to expedite product line forecasting",
// Journal of Forecasting 9 (1990): the proportion of averages and the average of proportions.
#include <algorithm>

#include "decompose/counts.hpp"
#include "decompose/holds.hpp"
#include "decompose/shares.hpp"
#include "decompose/weighing.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

bool is_even(const model::ShareRule& rule) { return rule.even && rule.even->value; }
bool has_past(const model::ShareRule& rule) { return !rule.past.periods.empty(); }
bool is_list(const model::ShareRule& rule) {
  return !is_even(rule) && !has_past(rule) && !rule.file;
}
bool is_average_of_proportions(const model::ShareRule& rule) {
  return rule.past.average && rule.past.average->value == model::Average::of_proportions;
}

std::string name_of(const model::Dimension& dimension, std::size_t member) {
  return dimension.id.value + '=' + dimension.members[member].id.value;
}

std::string name_periods(const model::ShareRule& rule) {
  const auto& periods = rule.past.periods;
  const std::string& first = periods.front().value.label;
  return periods.size() == 1 ? first : first + ", ..., " + periods.back().value.label;
}

Fraction factor_of(const model::Figure& figure) {
  const Fraction number = to_fraction(figure.written.number);
  return is_percent(figure) ? Fraction(number / 100) : number;
}

}  // namespace

std::vector<std::int64_t> Shares::weights_of_terms(const Asked& asked) {
  const std::vector<std::int64_t> even(asked.siblings.size(), 1);
  const bool unread = has_past(asked.rule) ? !past_of(asked.rule, asked.level)
                                           : asked.rule.file && !file_of(asked.rule, asked.level);
  if (!check_sources(asked.rule) || unread) return even;
  auto weights = weights_of_source(asked);
  if (!is_list(asked.rule)) {
    settle_written(asked, weights);
    settle_zero_base(asked, weights);
    for (const auto& written : asked.rule.weights)
      if (written.like) settle_like(asked, written, weights, asked.rule.weights.size());
  }
  grow(asked, weights);
  std::vector<Fraction> shares;
  const auto& dimension = scope_->dimension(asked.level);
  for (const std::size_t member : asked.siblings) {
    const auto& weight = weights[member];
    shares.push_back(weight && *weight > 0 ? *weight : Fraction(0));
    if (!weight)
      problems_->add(
          QuotaFault::share_missing, asked.rule.span,
          {.node = name_of(dimension, member), .related = {dimension.members[member].span()}});
  }
  return keep_in_range(to_weights(shares), asked.rule.span, asked.position, asked.level,
                       asked.demand);
}

// Beside a file, past figures or `even` a weight of its own must be counted as they are.
bool Shares::check_sources(const model::ShareRule& rule) {
  const int sources = (is_even(rule) ? 1 : 0) + (rule.file || has_past(rule) ? 1 : 0);
  bool good = sources < 2;
  diag::Span at = rule.even ? rule.even->span : rule.span;
  for (const auto& written : rule.weights) {
    const bool counted = written.like || (sources == 1 && !is_percent(written.weight) &&
                                          !is_average_of_proportions(rule));
    if (sources == 0 || counted || !good) continue;
    good = false;
    at = written.weight.span;
  }
  if (!good) problems_->add(QuotaFault::shares_two_sources, at);
  return good;
}

Shares::Weights Shares::weights_of_source(const Asked& asked) {
  const std::size_t count = scope_->dimension(asked.level).members.size();
  if (is_even(asked.rule)) return Weights(count, Fraction(1));
  if (has_past(asked.rule)) return weights_of_past(asked);
  if (asked.rule.file) return weights_of_rows(asked);
  Weights weights(count);
  const auto written =
      weights_of_list(asked.rule, asked.position, asked.level, asked.siblings, asked.demand);
  for (std::size_t i = 0; i < written.size(); ++i) weights[asked.siblings[i]] = Whole(written[i]);
  return weights;
}

// Of a CSV of weights, for all members that it lists.
Shares::Weights Shares::weights_of_rows(const Asked& asked) {
  const auto& dimension = scope_->dimension(asked.level);
  Weights weights(dimension.members.size());
  const auto* const file = file_of(asked.rule, asked.level);
  const auto groups = file->groups.find(asked.position);
  const bool inside = asked.position.size() > asked.level;
  const bool unlisted = std::none_of(asked.siblings.begin(), asked.siblings.end(),
                                     [&](auto member) { return file->listed[member]; });
  if (groups.empty() && asked.demand == Demand::some)
    problems_->add(QuotaFault::weights_file_empty, asked.rule.file->written.span,
                   {.node = to_set_label(*scope_, asked.position, asked.level)});
  if (groups.empty() || (inside && unlisted)) return Weights(weights.size(), Fraction(1));
  for (const std::size_t group : groups)
    for (std::size_t member = 0; member < weights.size(); ++member)
      if (file->listed[member])
        weights[member] = weights[member].value_or(0) + Whole(file->weights[group][member]);
  file->kinds.compare(groups, to_set_label(*scope_, asked.position, asked.level));
  for (std::size_t member = 0; member < weights.size(); ++member)
    if (weights[member] && *weights[member] < 0)
      report_negative(asked.rule, asked.position, asked.level, member,
                      weights[member]->get_num().get_si());
  return weights;
}

Shares::Weights Shares::weights_of_past(const Asked& asked) {
  const auto& dimension = scope_->dimension(asked.level);
  const auto& past = *past_of(asked.rule, asked.level);
  if (is_average_of_proportions(asked.rule)) return average_proportions(asked, past);
  Weights weights;
  for (std::size_t member = 0; member < dimension.members.size(); ++member)
    weights.push_back(past_figure(asked, past.front(), member, name_periods(asked.rule)));
  return weights;
}

// The mean, over the periods, of each member's part of what all siblings had.
Shares::Weights Shares::average_proportions(const Asked& asked, const Past& past) {
  Weights weights(scope_->dimension(asked.level).members.size());
  for (std::size_t i = 0; i < past.size(); ++i) {
    const auto& period = asked.rule.past.periods[i];
    Weights figures;
    for (std::size_t member = 0; member < weights.size(); ++member)
      figures.push_back(past_figure(asked, past[i], member, period.value.label));
    Fraction whole = 0;
    for (const std::size_t member : asked.siblings) whole += figures[member].value_or(0);
    if (whole == 0) {
      const bool even = asked.rule.past.on_zero_base &&
                        asked.rule.past.on_zero_base->value == model::OnZeroBase::even;
      if (asked.demand == Demand::some && !even)
        problems_->add(QuotaFault::history_missing, period.span,
                       {.node = to_set_label(*scope_, asked.position, asked.level),
                        .amount = period.value.label});
      continue;
    }
    for (std::size_t member = 0; member < weights.size(); ++member)
      if (figures[member])
        weights[member] = Fraction(weights[member].value_or(0) + *figures[member] / whole);
  }
  return weights;
}

const Shares::Past* Shares::past_of(const model::ShareRule& rule, std::size_t level) {
  const auto [found, fresh] = pasts_.try_emplace(&rule);
  if (!fresh) return found->second ? &*found->second : nullptr;
  if (rule.past.table == model::none) {
    problems_->block();
    return nullptr;
  }
  const auto& table = scope_->plan.past_tables[rule.past.table];
  return &found->second.emplace(read_past(rule, table, level));
}

Shares::Past Shares::read_past(const model::ShareRule& rule, const model::PastTable& table,
                               std::size_t level) {
  std::vector<bool> any(table.periods.size(), false);
  std::vector<model::WeightTable> files(is_average_of_proportions(rule) ? table.periods.size() : 1);
  for (auto& file : files) file.dimensions = table.dimensions;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.units.size(); ++i) {
      if (row.units[i] == 0) continue;
      any[i] = true;
      auto& file = files.size() == 1 ? files.front() : files[i];
      file.rows.push_back({.members = row.members, .weight = row.units[i], .at = rule.span});
    }
  }
  for (std::size_t i = 0; i < any.size(); ++i)
    if (!any[i])
      problems_->add(
          QuotaFault::history_missing, rule.past.periods[i].span,
          {.node = std::to_string(scope_->year.label), .amount = rule.past.periods[i].value.label});
  Past past;
  for (const auto& file : files) past.push_back(make_file(file, level, rule.span));
  return past;
}

// What a member had at the place that is asked about; below zero it counts as zero.
std::optional<Fraction> Shares::past_figure(const Asked& asked, const File& file,
                                            std::size_t member, const std::string& periods) {
  if (!file.listed[member]) return std::nullopt;
  Whole sum = 0;
  for (const std::size_t group : file.groups.find(asked.position))
    sum += Whole(file.weights[group][member]);
  if (sum >= 0) return Fraction(sum);
  const bool sibling =
      std::find(asked.siblings.begin(), asked.siblings.end(), member) != asked.siblings.end();
  if (sibling)
    problems_->add(
        QuotaFault::history_negative, asked.rule.past.periods.front().span,
        {.node = to_label(*scope_, step_down(asked.position, asked.level, member)) + ", " + periods,
         .amount = to_amount(*scope_, sum.get_si())});
  return Fraction(0);
}

// Members with a weight of their own, on the scale of the source beside which it stands.
void Shares::settle_written(const Asked& asked, Weights& weights) {
  const auto& rule = asked.rule;
  const auto* const table = rule.file ? scope_->plan.find_weights(rule.file->path) : nullptr;
  const int scale = has_past(rule) ? scope_->goal.unit.decimals : table ? table->scale : 0;
  Whole parts;
  mpz_ui_pow_ui(parts.get_mpz_t(), 10, static_cast<unsigned long>(scale));
  for (const auto& written : rule.weights) {
    if (written.member == model::none || written.like) continue;
    const Fraction number = to_fraction(written.weight.written.number);
    if (number < 0)
      problems_->add(QuotaFault::negative_weight, written.weight.span,
                     {.node = name_of(scope_->dimension(asked.level), written.member),
                      .amount = to_text(written.weight)});
    weights[written.member] = number * parts;
  }
}

void Shares::settle_like(const Asked& asked, const model::MemberWeight& written, Weights& weights,
                         std::size_t steps) {
  const auto& like = *written.like;
  if (written.member == model::none || like.member == model::none) return problems_->block();
  const auto& all = asked.rule.weights;
  const auto pattern = std::find_if(all.begin(), all.end(),
                                    [&](const auto& other) { return other.member == like.member; });
  if (steps > 0 && pattern != all.end() && pattern->like)
    settle_like(asked, *pattern, weights, steps - 1);
  const Fraction factor = like.factor ? factor_of(*like.factor) : Fraction(1);
  const Details details{.node = name_of(scope_->dimension(asked.level), written.member),
                        .amount = like.member_name.value};
  if (steps == 0 || !weights[like.member])
    problems_->add(QuotaFault::like_unsettled, like.member_name.span, details);
  else if (factor < 0)
    problems_->add(QuotaFault::negative_weight, like.factor->span,
                   {.node = details.node, .amount = to_text(*like.factor)});
  else
    weights[written.member] = factor * *weights[like.member];
}

void Shares::settle_zero_base(const Asked& asked, Weights& weights) {
  if (!has_past(asked.rule) || asked.demand == Demand::none) return;
  const bool zero = std::all_of(asked.siblings.begin(), asked.siblings.end(), [&](auto member) {
    return !weights[member] || *weights[member] == 0;
  });
  if (!zero) return;
  const auto& rule = asked.rule.past.on_zero_base;
  if (!rule || rule->value == model::OnZeroBase::error)
    problems_->add(QuotaFault::zero_base, asked.rule.past.periods.front().span,
                   {.node = to_set_label(*scope_, asked.position, asked.level),
                    .amount = name_periods(asked.rule)});
  for (const std::size_t member : asked.siblings) weights[member] = 1;
}

void Shares::grow(const Asked& asked, Weights& weights) {
  for (const auto& growth : asked.rule.growth) {
    if (growth.member == model::none) {
      problems_->block();
      continue;
    }
    auto& weight = weights[growth.member];
    const Fraction factor = 1 + to_fraction(growth.rate.written.number) / 100;
    if (factor < 0)
      problems_->add(QuotaFault::negative_weight, growth.rate.span,
                     {.node = name_of(scope_->dimension(asked.level), growth.member),
                      .amount = to_text(growth.rate)});
    if (weight) *weight *= factor;
  }
}

}  // namespace planctl::decompose
