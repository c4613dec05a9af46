// report/titles: the one name of a plan.
#include "report/titles.hpp"

namespace planctl::report {

std::string name_plan(const model::Plan& plan) {
  if (plan.header.title && !plan.header.title->value.empty()) return plan.header.title->value;
  if (plan.header.id) return plan.header.id->value;
  return plan.folder.empty() || plan.folder == "." ? "plan.yaml" : plan.folder;
}

}  // namespace planctl::report
