// diag/source: lines of a text and where an offset lies in them.
#include "diag/source.hpp"

#include <algorithm>

#include "base/assert.hpp"
#include "base/text.hpp"

namespace planctl::diag {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

SourceFile::SourceFile(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)) {
  PLANCTL_ASSERT(text_.size() < UINT32_MAX);
  const bool marked = text_.starts_with(byte_order_mark);
  line_starts_.push_back(marked ? static_cast<std::uint32_t>(byte_order_mark.size()) : 0);
  for (std::size_t at = 0; (at = text_.find('\n', at)) != std::string::npos;)
    line_starts_.push_back(static_cast<std::uint32_t>(++at));
  line_starts_.shrink_to_fit();
}

Position SourceFile::position(std::uint32_t offset) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  offset = std::clamp(offset, line_starts_.front(), std::max(size, line_starts_.front()));
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto number = static_cast<std::uint32_t>(next - line_starts_.begin());
  const std::uint32_t start = line_starts_[number - 1];
  std::string before = text_.substr(start, offset - start);
  Position position{.line = number,
                    .column = static_cast<std::uint32_t>(base::count_code_points(before)) + 1,
                    .cell = 1,
                    .byte = offset - start + 1};
  std::replace(before.begin(), before.end(), '\t', ' ');
  position.cell += static_cast<std::uint32_t>(base::display_width(base::to_printable(before)));
  return position;
}

std::string_view SourceFile::line(std::uint32_t number) const {
  PLANCTL_ASSERT(number >= 1 && number <= line_count());
  const std::uint32_t start = line_starts_[number - 1];
  std::string_view line = std::string_view(text_).substr(start);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r') && start + line.size() < text_.size()) line.remove_suffix(1);
  return line;
}

std::uint32_t SourceFile::line_count() const {
  return static_cast<std::uint32_t>(line_starts_.size());
}

FileId Sources::add(std::string path, std::string text) {
  files_.emplace_back(std::move(path), std::move(text));
  return static_cast<FileId>(files_.size() - 1);
}

}  // namespace planctl::diag
