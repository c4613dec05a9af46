// read/tables: the CSV files of weights and drafts that a plan names.
#pragma once
#include "diag/finding.hpp"
#include "env/files.hpp"
#include "model/plan.hpp"
#include "read/schema/resolver.hpp"

namespace planctl::read {

// Reads the files of weights and drafts that the resolved plan names into `weight_tables` and
// `draft_rows`, and adds their texts to `sources`. What cannot be read is a finding. Without a
// folder (a plan from standard input) every such file is one.
void load_tables(const env::Folder* folder, schema::Resolver& resolver, diag::Sources& sources);

}  // namespace planctl::read
