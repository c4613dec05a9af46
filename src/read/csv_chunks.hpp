// read/csv_chunks: a CSV file cut between rows, so that parts of it can be read side by side.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "env/files.hpp"

namespace planctl::read {

// Whole rows of a file. The bytes and the number of chunks depend on the file alone.
struct CsvChunk {
  std::size_t number = 0;
  bool last = false;
  std::string_view rows;  // in `room`; a NUL and eight more bytes stand behind them
  // Why nothing follows although the file has no end here.
  std::optional<diag::Argument> failure;
  std::vector<char> room;
};

// Cuts a file behind a row end, about every 128 KiB. A row that is longer than rows
// may be is cut anywhere, and so is one whose quote is never closed: reading it fails.
class CsvChunks {
 public:
  CsvChunks(std::unique_ptr<env::ByteSource> source, char separator);

  // Fills `chunk`, whose room is used again; false where the file has ended.
  bool next(CsvChunk& chunk);

 private:
  bool read_to(std::vector<char>& room, std::size_t size);
  [[nodiscard]] std::size_t find_cut(std::string_view rows) const;
  [[nodiscard]] std::size_t find_quoted_cut(std::string_view rows, std::size_t quote) const;

  std::unique_ptr<env::ByteSource> source_;
  char separator_;
  std::string left_;  // the begin of a row, behind the last cut
  std::size_t size_ = 0;
  std::size_t number_ = 0;
  bool at_end_ = false;
  std::optional<diag::Argument> failure_;
};

}  // namespace planctl::read
