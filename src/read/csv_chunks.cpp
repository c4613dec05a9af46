// read/csv_chunks: a CSV file cut between rows, so that parts of it can be read side by side.
#include "read/csv_chunks.hpp"

#include <algorithm>
#include <cstring>

#include "read/csv.hpp"

namespace planctl::read {
namespace {

// Small enough for a processor's own cache.
constexpr std::size_t chunk_size = std::size_t{128} << 10;
// Any row that may be is shorter.
constexpr std::size_t most_size = max_csv_row + max_csv_field + chunk_size;
constexpr std::size_t padding = 16;
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

}  // namespace

CsvChunks::CsvChunks(std::unique_ptr<env::ByteSource> source, char separator)
    : source_(std::move(source)), separator_(separator) {}

bool CsvChunks::next(CsvChunk& chunk) {
  if (at_end_ && left_.empty()) return false;
  size_ = left_.size();
  if (chunk.room.size() < chunk_size + padding) chunk.room.resize(chunk_size + padding);
  left_.copy(chunk.room.data(), left_.size());
  std::size_t cut = 0;
  for (std::size_t wanted = chunk_size;; wanted = std::min(2 * wanted, most_size)) {
    const bool more = read_to(chunk.room, wanted);
    const std::string_view read(chunk.room.data(), size_);
    cut = more ? find_cut(read) : size_;
    if (cut != 0 || !more) break;
    if (wanted == most_size) {
      cut = size_;
      break;
    }
  }
  left_.assign(chunk.room.data() + cut, size_ - cut);
  std::fill_n(chunk.room.data() + cut, padding, '\0');
  chunk.rows = std::string_view(chunk.room.data(), cut);
  chunk.failure = std::exchange(failure_, std::nullopt);
  chunk.number = number_++;
  chunk.last = at_end_ && left_.empty();
  return cut != 0 || chunk.failure;
}

// Whether the source may have more behind `size` bytes.
bool CsvChunks::read_to(std::vector<char>& room, std::size_t size) {
  if (room.size() < size + padding) room.resize(size + padding);
  while (!at_end_ && size_ < size) {
    const auto count = source_->read(std::span(room).subspan(size_, size - size_));
    if (!count) failure_ = count.error().reason;
    at_end_ = !count || *count == 0;
    if (count) size_ += *count;
  }
  return !at_end_;
}

// Behind the last row that ends within `rows`; 0 where none does.
std::size_t CsvChunks::find_cut(std::string_view rows) const {
  const std::size_t quote = rows.find('"');
  if (quote != rows.npos) return find_quoted_cut(rows, quote);
  return rows.rfind('\n') + 1;
}

// A line feed ends a row only outside quotes, and a quote opens a field only where the field
// begins.
std::size_t CsvChunks::find_quoted_cut(std::string_view rows, std::size_t quote) const {
  std::size_t cut = rows.substr(0, quote).rfind('\n') + 1;
  const bool marked = number_ == 0 && cut == 0 && rows.starts_with(byte_order_mark);
  for (std::size_t at = marked ? byte_order_mark.size() : cut; at < rows.size();) {
    if (rows[at] == '"') {
      for (at = rows.find('"', at + 1); at < rows.size(); at = rows.find('"', at + 2))
        if (at + 1 >= rows.size() || rows[at + 1] != '"') break;
      if (at >= rows.size()) return cut;
      ++at;
    }
    while (at < rows.size() && rows[at] != separator_ && rows[at] != '\n') ++at;
    if (at < rows.size() && rows[at] == '\n') cut = at + 1;
    ++at;
  }
  return cut;
}

}  // namespace planctl::read
