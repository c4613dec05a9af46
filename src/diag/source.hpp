// diag/source: the texts that were read, and places in them.
#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace planctl::diag {

using FileId = std::uint32_t;

// Bytes [begin, end) of a source file. A default span has no place (`known()` is false).
struct Span {
  static constexpr FileId nowhere = UINT32_MAX;
  FileId file = nowhere;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] bool known() const { return file != nowhere; }
  auto operator<=>(const Span&) const = default;
};

// 1-based line and column; the column counts Unicode code points, `byte` bytes, `cell` the terminal
// cells of the line as it is printed (base::to_printable, with each tab as one blank).
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t cell = 1;
  std::uint32_t byte = 1;
};

// One text and its lines, which end in LF or CRLF. A byte-order mark belongs to no line: the first
// line and its columns begin behind it, offsets count it.
class SourceFile {
 public:
  SourceFile(std::string path, std::string text);
  [[nodiscard]] const std::string& path() const { return path_; }  // as the user would type it
  [[nodiscard]] const std::string& text() const { return text_; }
  // An offset beyond the text is that of its end.
  [[nodiscard]] Position position(std::uint32_t offset) const;
  [[nodiscard]] std::string_view line(std::uint32_t number) const;  // 1-based, without its line end
  // At least 1; what stands behind a last line end is an (empty) line too.
  [[nodiscard]] std::uint32_t line_count() const;

 private:
  std::string path_;
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
};

class Sources {
 public:
  FileId add(std::string path, std::string text);  // ends the life of what `at` gave before
  [[nodiscard]] const SourceFile& at(FileId file) const { return files_[file]; }
  [[nodiscard]] std::size_t size() const { return files_.size(); }

 private:
  std::vector<SourceFile> files_;
};

}  // namespace planctl::diag
