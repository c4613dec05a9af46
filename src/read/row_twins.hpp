// read/row_twins: rows that are the same, field by field, in one file or in two that overlap.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/key_set.hpp"
#include "model/results.hpp"

namespace planctl::read {

struct RowMark {
  base::KeyDigest digest;  // of all fields, however they are quoted
  std::int64_t units = 0;
  std::uint32_t line = 0;
};

// Looks at the beginning of each file, so that memory does not grow with the rows.
class RowTwins {
 public:
  static constexpr std::size_t most_chunks = 16;  // of a file, 2 MiB
  static constexpr std::size_t most_rows = std::size_t{1} << 16;

  // Rows of the file with that number, in their order; lines count from `lines` on.
  void add(std::size_t file, const std::vector<RowMark>& marks, std::uint32_t lines);
  // Rows of the file that are not looked at.
  void pass_over(std::size_t file, std::int64_t rows) { passed_[file] += rows; }
  [[nodiscard]] std::int64_t passed_of(std::size_t file) const;
  // The counts of a file's rows that have stood before, one for each file that they stood in, with
  // the first of them: `may.csv:2`.
  [[nodiscard]] std::vector<model::RowCount> list(std::size_t file,
                                                  const std::vector<std::string>& names) const;

 private:
  struct Place {
    std::size_t file = 0;
    std::uint32_t line = 0;
  };
  struct Twins {
    std::uint32_t first = 0;  // line in the other file
    std::int64_t rows = 0;
    std::int64_t units = 0;
    std::vector<model::RowPlace> places;
  };

  base::KeyTable<Place> seen_;
  std::map<std::size_t, std::int64_t> passed_;                  // rows by file
  std::map<std::pair<std::size_t, std::size_t>, Twins> twins_;  // by file, and file before
};

}  // namespace planctl::read
