// model/results: which faults of a quota keep a goal from being cut.
#include "model/results.hpp"

namespace planctl::model {

bool blocks(QuotaFault fault) { return fault != QuotaFault::too_coarse; }

}  // namespace planctl::model
