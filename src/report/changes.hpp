// report/changes: what every other figure would become, for people and for machines.
#pragma once
#include "model/changes.hpp"
#include "report/document.hpp"

namespace planctl::report {

Document build_changes(const model::Plan& plan, const model::QuotaChanges& changes);
Records build_change_records(const model::Plan& plan, const model::QuotaChanges& changes);

}  // namespace planctl::report
