// rules/thresholds: the limits of rules: what holds in a plan, and where the plan set it.
#include "rules/thresholds.hpp"

namespace planctl::rules {
namespace {

using Kind = diag::Threshold::Kind;

Kind kind_of(const model::Figure& figure) {
  const auto& unit = figure.written.unit;
  if (unit.empty()) return Kind::count;
  return unit == "%" ? Kind::percent : Kind::days;
}

}  // namespace

const model::Threshold* find_setting(const diag::Threshold& threshold, const model::Plan& plan) {
  const auto* setting = plan.thresholds.find(threshold.name);
  const bool usable = setting && setting->value && setting->reason && setting->value->units >= 0 &&
                      setting->value->units <= most_threshold &&
                      kind_of(*setting->value) == threshold.kind;
  return usable ? setting : nullptr;
}

std::int64_t value_of(const diag::Threshold& threshold, const model::Plan& plan) {
  const auto* setting = find_setting(threshold, plan);
  return setting ? setting->value->units : threshold.usual;
}

std::string to_written(const diag::Threshold& threshold, std::int64_t value) {
  switch (threshold.kind) {
    case Kind::count:
      return std::to_string(value);
    case Kind::days:
      return std::to_string(value) + "d";
    case Kind::percent:
      break;
  }
  const bool whole = value % 100 == 0;
  return (whole ? std::to_string(value / 100) : values::to_plain(value, 2)) + "%";
}

}  // namespace planctl::rules
