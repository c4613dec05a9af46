// compare/judge: which way a deviation points, and how bad it is.
#include "compare/judge.hpp"

#include <algorithm>

#include "base/checked.hpp"

namespace planctl::compare {
namespace {

constexpr std::int64_t whole = 10'000;  // 100 % in hundredths of a percent
constexpr std::int64_t usual_amber = 500;
constexpr std::int64_t usual_red = 1'000;

}  // namespace

model::AttainmentLimits find_limits(const model::Indicator& indicator, model::Good good) {
  const std::int64_t worse = good == model::Good::up ? -1 : 1;
  model::AttainmentLimits limits{whole + worse * usual_amber, whole + worse * usual_red, true};
  if (!indicator.limits) return limits;
  const auto& written = *indicator.limits;
  if (written.periods && written.periods->value > 1)
    limits.periods = static_cast<std::size_t>(written.periods->value);
  if (!written.amber && !written.red) return limits;
  limits.usual = false;
  // Without an amber limit nothing is amber alone; without a red one nothing is red.
  limits.amber = written.amber ? written.amber->units : written.red->units;
  limits.red = written.red ? written.red->units : limits.amber + worse * whole * whole;
  // Where down is good, `amber: 95%, red: 90%` would have what is on its quota red: they are said
  // as attainments, and lie as far above. So, the other way round, are those of a quota below zero,
  // `amber: 105%, red: 120%` of which is more than was to come.
  const bool up = good == model::Good::up;
  if (up ? limits.amber > whole && limits.red > limits.amber
         : limits.amber < whole && limits.red < limits.amber) {
    limits.amber = 2 * whole - limits.amber;
    limits.red = 2 * whole - limits.red;
  }
  return limits;
}

model::AttainmentLimits find_limits(const model::Plan& plan, std::size_t goal) {
  auto limits = find_limits(model::Indicator(), plan.goals[goal].good);
  for (const model::Indicator& indicator : plan.tracking) {
    if (!indicator.goal || indicator.goal->index != goal || !indicator.limits) continue;
    const std::size_t periods = limits.periods;
    limits = find_limits(indicator, plan.goals[goal].good);
    limits.periods = std::max(limits.periods, periods);
    if (!limits.usual) break;
  }
  return limits;
}

model::Status judge(std::int64_t quota, std::int64_t actual, model::Good good,
                    const model::AttainmentLimits& limits) {
  if (quota == 0) return model::Status::unjudged;
  const bool up = good == model::Good::up;
  const base::Int128 deviation = base::Int128{actual} - quota;
  const base::Int128 adverse = (up ? -deviation : deviation) * whole;
  const base::Int128 size = quota < 0 ? -base::Int128{quota} : base::Int128{quota};
  const auto exceeds = [&](std::int64_t limit) {
    return adverse > size * (up ? whole - limit : limit - whole);
  };
  if (exceeds(limits.red)) return model::Status::red;
  return exceeds(limits.amber) ? model::Status::amber : model::Status::green;
}

std::vector<model::Status> settle(const std::vector<model::Status>& judged, std::size_t periods) {
  std::vector<model::Status> settled;
  std::vector<model::Status> seen;
  model::Status now = model::Status::green;
  for (const model::Status status : judged) {
    if (status != model::Status::unjudged) {
      seen.push_back(status);
      if (seen.size() >= periods) {
        const auto first = seen.end() - static_cast<std::ptrdiff_t>(periods);
        const auto mildest = *std::min_element(first, seen.end());
        const auto worst = *std::max_element(first, seen.end());
        now = std::clamp(now, mildest, worst);
      }
    }
    settled.push_back(status == model::Status::unjudged ? status : now);
  }
  return settled;
}

}  // namespace planctl::compare
