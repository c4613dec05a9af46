// report/seal: whether quotas are still those that were sealed, and seals as a part of a plan.
#pragma once
#include "model/plan.hpp"
#include "report/document.hpp"

namespace planctl::report {

struct SealLine {
  std::size_t goal = model::none;
  std::string digest;                   // of the quotas as they are
  const model::Seal* sealed = nullptr;  // the seal that counts, where there is one
  [[nodiscard]] bool broken() const { return sealed != nullptr && sealed->digest->value != digest; }
};

Document build_seals(const model::Plan& plan, const std::vector<SealLine>& lines);
Records build_seal_records(const model::Plan& plan, const std::vector<SealLine>& lines);

// A `seals:` section: all seals of the plan, and one of `date` for each goal whose quotas none
// stands for.
std::string build_seal_section(const model::Plan& plan, const std::vector<SealLine>& lines,
                               values::Date date);

}  // namespace planctl::report
