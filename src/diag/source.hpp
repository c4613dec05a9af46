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

// 1-based line and column; the column counts Unicode code points, `cell` terminal cells, `byte`
// bytes.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t cell = 1;
  std::uint32_t byte = 1;
};

class SourceFile {
 public:
  SourceFile(std::string path, std::string text);
  [[nodiscard]] const std::string& path() const { return path_; }  // as the user would type it
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] Position position(std::uint32_t offset) const;
  [[nodiscard]] std::string_view line(std::uint32_t number) const;  // 1-based, without its line end
  [[nodiscard]] std::uint32_t line_count() const;

 private:
  std::string path_;
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
};

class Sources {
 public:
  FileId add(std::string path, std::string text);
  [[nodiscard]] const SourceFile& at(FileId file) const { return files_[file]; }
  [[nodiscard]] std::size_t size() const { return files_.size(); }

 private:
  std::vector<SourceFile> files_;
};

}  // namespace planctl::diag
