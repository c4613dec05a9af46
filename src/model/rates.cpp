// model/rates: looks for the rate of a day.
#include "model/rates.hpp"

namespace planctl::model {

std::optional<values::Decimal> find_rate(std::span<const PeriodAmount> rates, values::Date date) {
  const PeriodAmount* found = nullptr;
  for (const auto& rate : rates)
    if (rate.period.value.days.contains(date) &&
        (found == nullptr || rate.period.value.days.count() < found->period.value.days.count()))
      found = &rate;
  if (found == nullptr) return std::nullopt;
  const auto& written = found->amount.written;
  if (!written.unit.empty() || written.number.digits <= 0) return std::nullopt;
  return written.number;
}

std::optional<values::Decimal> find_actual_rate(const Rate& rate, values::Date date) {
  const auto came = find_rate(rate.actual, date);
  return came ? came : find_rate(rate.plan, date);
}

}  // namespace planctl::model
