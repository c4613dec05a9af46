// read/sqlite: what a query gives of an SQLite database, as CSV.
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "env/files.hpp"

namespace planctl::read {

inline constexpr std::string_view sqlite_begins{"SQLite format 3\0", 16};

struct SqliteAsk {
  std::string query;  // one statement that only reads
  char separator = ',';
  char decimal = '.';
};

// The rows of the answer behind a header with their names, each on one line but for line feeds of
// their own. `path` is the file as the system knows it, or nothing; `bytes` is then read whole. The
// database is not changed, and no other is attached.
diag::Result<std::unique_ptr<env::ByteSource>> ask_sqlite(const std::string& path,
                                                          std::unique_ptr<env::ByteSource> bytes,
                                                          const SqliteAsk& ask);

}  // namespace planctl::read
