// docs/plan_page: the key tables of the plan's form as a part of a manual page (mdoc).
#pragma once
#include <string>
#include <vector>

#include "read/schema/form.hpp"

namespace planctl::docs_test {

// One subsection per section of the plan, its keys as nested lists.
std::string write_key_tables(const std::vector<read::schema::KeyDoc>& sections);

}  // namespace planctl::docs_test
