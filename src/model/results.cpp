// model/results: which faults of a quota keep a goal from being cut.
#include "model/results.hpp"

namespace planctl::model {

bool blocks(QuotaFault fault) {
  return fault != QuotaFault::too_coarse && fault != QuotaFault::target_missed &&
         fault != QuotaFault::rollup_differs && fault != QuotaFault::history_negative &&
         fault != QuotaFault::hold_idle && fault != QuotaFault::ramp_idle;
}

}  // namespace planctl::model
