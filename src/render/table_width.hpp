// render/table_width: how narrow a table of a page can be, estimated without a font.
#pragma once
#include "report/document.hpp"
#include "values/text.hpp"

namespace planctl::render {

// The sum of its columns, each as wide as what does not break in it, in cells of text.
struct LeastWidth {
  std::size_t cells = 0;
  std::size_t columns = 0;

  // With so many tenths of a pixel for a cell, and for what stands beside the text of a column.
  [[nodiscard]] std::size_t pixels(std::size_t cell_tenths, std::size_t padding_tenths) const {
    return (cells * cell_tenths + columns * padding_tenths) / 10;
  }
};
LeastWidth find_least_width(const report::Table& table, values::Language language);

}  // namespace planctl::render
