// decompose/digest: a goal's quotas as a digest, by which it shows whether they have changed.
#pragma once
#include <string>

#include "decompose/decompose.hpp"

namespace planctl::decompose {

// `sha256:` and the digest over the goal's unit and the year, and each leaf cell that has any
// quota: its members by id and its amounts by day. The same amounts in another order have the same
// digest.
std::string digest_quotas(const model::Plan& plan, const Decomposition& decomposition);

}  // namespace planctl::decompose
