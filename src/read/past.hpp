// read/past: the past figures that shares are made of.
#pragma once
#include "env/files.hpp"
#include "read/schema/resolver.hpp"

namespace planctl::read {

// Reads the dated rows that the rules of shares of the resolved plan ask for into `past_tables`,
// one table for each set of files and periods of a goal; only sums are kept. What cannot be read is
// a finding. Without a folder (a plan from standard input) that is all of it.
void load_past(const env::Folder* folder, schema::Resolver& resolver);

}  // namespace planctl::read
