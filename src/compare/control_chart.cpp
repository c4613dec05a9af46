// compare/control_chart: limits of a process from its own values, and signs that it changed.
#include "compare/arithmetic.hpp"
#include "compare/indicators.hpp"

namespace planctl::compare {
namespace {

using base::Int128;

constexpr std::size_t least_values = 8;
constexpr std::size_t run_length = 8;
constexpr std::size_t stretch_length = 4;
constexpr int near_enough = 3;
// In thousandths of the mean moving range.
constexpr std::int64_t value_limit = 2'660;
constexpr std::int64_t range_limit = 3'267;
constexpr std::int64_t thousand = 1'000;

Int128 size_of(Int128 value) { return value < 0 ? -value : value; }

// Values are compared as whole numbers: times n × (n - 1) × 1000.
class Process {
 public:
  explicit Process(const std::vector<std::int64_t>& values)
      : values_(values),
        count_(static_cast<std::int64_t>(values.size())),
        scale_(Int128{count_} * (count_ - 1) * thousand) {
    for (std::size_t at = 0; at < values.size(); ++at) {
      sum_ += values[at];
      if (at > 0) ranges_ += size_of(Int128{values[at]} - values[at - 1]);
    }
    centre_ = sum_ * (count_ - 1) * thousand;
    reach_ = ranges_ * count_ * value_limit;
  }

  [[nodiscard]] model::ControlChart chart(int decimals) const {
    model::ControlChart chart;
    chart.decimals = decimals + 1;
    const auto shown = [&](Int128 scaled) {
      return clamp_int64(divide_rounded(scaled * 10, scale_));
    };
    chart.centre = shown(centre_);
    chart.lower = shown(centre_ - reach_);
    chart.upper = shown(centre_ + reach_);
    return chart;
  }

  // What the value at `at` completes, the strongest sign first.
  [[nodiscard]] std::optional<model::Signal> signal_at(std::size_t at) const {
    if (size_of(above(at)) > reach_) return model::Signal::outside;
    if (at > 0 &&
        size_of(Int128{values_[at]} - values_[at - 1]) * scale_ > ranges_ * count_ * range_limit)
      return model::Signal::jump;
    if (stays_near(at, 1) || stays_near(at, -1)) return model::Signal::near_limit;
    if (runs(at, 1) || runs(at, -1)) return model::Signal::run;
    return std::nullopt;
  }

 private:
  [[nodiscard]] Int128 above(std::size_t at) const { return values_[at] * scale_ - centre_; }

  [[nodiscard]] bool stays_near(std::size_t at, int side) const {
    if (at + 1 < stretch_length || 2 * side * above(at) <= reach_) return false;
    int near = 0;
    for (std::size_t one = at + 1 - stretch_length; one <= at; ++one)
      near += 2 * side * above(one) > reach_ ? 1 : 0;
    return near >= near_enough;
  }

  [[nodiscard]] bool runs(std::size_t at, int side) const {
    if (at + 1 < run_length) return false;
    for (std::size_t one = at + 1 - run_length; one <= at; ++one)
      if (side * above(one) <= 0) return false;
    return true;
  }

  const std::vector<std::int64_t>& values_;
  std::int64_t count_;
  Int128 scale_;
  Int128 sum_ = 0;
  Int128 ranges_ = 0;  // sum of the moving ranges
  Int128 centre_ = 0;
  Int128 reach_ = 0;  // from the centre to a limit
};

}  // namespace

std::optional<model::ControlChart> find_control_chart(const std::vector<std::int64_t>& values,
                                                      int decimals) {
  if (values.size() < least_values) return std::nullopt;
  const Process process(values);
  model::ControlChart chart = process.chart(decimals);
  for (std::size_t at = 0; at < values.size(); ++at) {
    const auto signal = process.signal_at(at);
    if (!signal) continue;
    chart.signal = signal;
    chart.signalled = at;
  }
  return chart;
}

}  // namespace planctl::compare
