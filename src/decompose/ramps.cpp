// decompose/ramps: factors of days by the month since a ramp began.
#include "decompose/ramps.hpp"

#include <algorithm>

#include "decompose/counts.hpp"
#include "values/months.hpp"

namespace planctl::decompose {

using model::QuotaFault;

std::optional<std::size_t> find_ramp_month(const model::Ramp& ramp, values::Date date) {
  if (!ramp.from || date < ramp.from->value) return std::nullopt;
  const std::size_t month = values::months_between(ramp.from->value, date);
  return month < ramp.months.size() ? std::optional(month) : std::nullopt;
}

Ramps::Ramps(const Scope& scope, Problems& problems) : scope_(&scope), problems_(&problems) {
  if (!scope.goal.quota) return;
  for (const auto& ramp : scope.goal.quota->ramps) days_.push_back(read(ramp));
  used_.resize(days_.size(), false);
}

std::vector<Fraction> Ramps::read(const model::Ramp& ramp) {
  std::vector<Fraction> days;
  if (!ramp.from || !is_known(ramp.where)) {
    problems_->block();
    return days;
  }
  std::vector<Fraction> months;
  for (const auto& part : ramp.months) {
    const Fraction number = to_fraction(part.written.number);
    if (number < 0)
      problems_->add(QuotaFault::negative_weight, part.span,
                     {.node = to_label(*scope_, ramp.where), .amount = to_text(part)});
    months.push_back(number < 0 ? Fraction(0) : is_percent(part) ? Fraction(number / 100) : number);
  }
  bool touches = false;
  for (values::Date date = scope_->year.days.start; date < scope_->year.days.past;
       date = values::plus_days(date, 1)) {
    const auto month = find_ramp_month(ramp, date);
    days.push_back(month ? months[*month] : Fraction(1));
    touches = touches || month;
  }
  return touches ? days : std::vector<Fraction>();
}

std::size_t Ramps::find(const Position& position) {
  std::vector<std::size_t> fitting;
  for (std::size_t i = 0; i < days_.size(); ++i) {
    if (days_[i].empty() || !fits(*scope_, scope_->goal.quota->ramps[i].where, position)) continue;
    fitting.push_back(i);
    used_[i] = true;
  }
  if (fitting.empty()) return model::none;
  const auto [found, fresh] = known_.try_emplace(fitting, factors_.size());
  if (fresh) factors_.push_back(multiply(fitting));
  return found->second;
}

Ramps::Factors Ramps::multiply(const std::vector<std::size_t>& ramps) const {
  std::vector<Fraction> product(days_[ramps.front()].size(), Fraction(1));
  Whole denominator = 1;
  for (std::size_t day = 0; day < product.size(); ++day) {
    for (const std::size_t ramp : ramps) product[day] *= days_[ramp][day];
    denominator = lcm(denominator, product[day].get_den());
  }
  Factors factors{.days = {}, .full = denominator};
  for (const auto& part : product)
    factors.days.emplace_back(part.get_num() * (denominator / part.get_den()));
  return factors;
}

std::vector<diag::Span> Ramps::spans(std::size_t index) const {
  std::vector<diag::Span> spans;
  for (const auto& [ramps, known] : known_)
    for (const std::size_t ramp : known == index ? ramps : std::vector<std::size_t>())
      spans.push_back(scope_->goal.quota->ramps[ramp].span);
  return spans;
}

void Ramps::report_idle() {
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const auto& ramp = scope_->goal.quota->ramps[i];
    if (!used_[i] && ramp.from && is_known(ramp.where))
      problems_->add(QuotaFault::ramp_idle, ramp.where.span.known() ? ramp.where.span : ramp.span,
                     {.node = to_label(*scope_, ramp.where),
                      .amount = ramp.from ? values::to_string(ramp.from->value) : ""});
  }
}

}  // namespace planctl::decompose
