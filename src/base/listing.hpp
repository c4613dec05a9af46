// base/listing: names in a sentence.
#pragma once
#include <string>
#include <vector>

namespace planctl::base {

// The first four of `ids` in backquotes, and how many more there are: "`a`, `b`, `c`, `d`, +2".
std::string list_ids(const std::vector<std::string>& ids);

}  // namespace planctl::base
