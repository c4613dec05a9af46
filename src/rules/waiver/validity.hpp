// rules/waiver/validity: what a waiver must say, and until when it holds.
#pragma once
#include "model/governance.hpp"

namespace planctl::rules::waiver {

// Whether it says which rule, where, why, who answers for it and until when; reading reports what
// lacks.
inline bool is_complete(const model::Waiver& waiver) {
  return waiver.rule && waiver.at && waiver.reason && waiver.owner && waiver.until;
}

// `until` is its last day.
inline bool is_expired(const model::Waiver& waiver, values::Date as_of) {
  return waiver.until && waiver.until->value < as_of;
}

}  // namespace planctl::rules::waiver
