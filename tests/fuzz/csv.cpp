// tests/fuzz/csv: no bytes may make the CSV reader crash, and pieces of any size give the same
// rows. Built by hand: clang++ -fsanitize=fuzzer,address,undefined.
#include "read/csv.hpp"

#include <algorithm>
#include <cstring>
#include <string>

namespace {

using planctl::read::CsvReader;

class Pieces final : public planctl::env::ByteSource {
 public:
  Pieces(std::string_view text, std::size_t size) : text_(text), size_(size) {}
  planctl::diag::Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t count = text_.copy(buffer.data(), std::min(size_, buffer.size()));
    text_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view text_;
  std::size_t size_;
};

std::string read_all(std::string_view text, std::size_t piece, char separator) {
  CsvReader reader(std::make_unique<Pieces>(text, piece), separator);
  std::string rows;
  for (;;) {
    const auto more = reader.next();
    if (!more) return rows + to_error(more.error(), "f").subject;
    if (!*more) return rows;
    for (std::size_t i = 0; i < reader.fields().size(); ++i) {
      rows += std::to_string(reader.position(i).column) + "=";
      rows += reader.fields()[i];
      rows += '\x1f';
    }
    rows += '\x1e';
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size < 1) return 0;
  const char separator = data[0] % 3 == 0 ? ',' : data[0] % 3 == 1 ? ';' : '\t';
  std::string text(size - 1, '\0');
  std::memcpy(text.data(), data + 1, size - 1);
  if (read_all(text, 1, separator) != read_all(text, SIZE_MAX, separator)) __builtin_trap();
  return 0;
}
