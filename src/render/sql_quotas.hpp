// render/sql_quotas: quotas as the statements that make and fill a table of a database.
#pragma once
#include <memory>

#include "render/format.hpp"

namespace planctl::render {

// Where databases differ: how texts, names and dates are written.
enum class Dialect { standard, spark };

// A text as a literal, quotes included.
std::string to_sql(std::string_view text, Dialect dialect);
// A name as it must be written where it may be any text.
std::string to_sql_name(std::string_view name, Dialect dialect);

// The table `planctl_quotas`, filled some rows a statement, and the view `planctl_quotas_total`
// that sums its periods over all members. Quotas are DECIMAL, days are DATE.
std::unique_ptr<QuotaWriter> open_quotas_sql(std::span<const std::string> dimensions,
                                             Dialect dialect, Buffer& buffer);

}  // namespace planctl::render
