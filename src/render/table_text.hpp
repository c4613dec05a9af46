// render/table_text: a table as lines of text that fit a terminal.
#pragma once
#include <string>

#include "render/format.hpp"

namespace planctl::render {

// Columns that do not fit are left out in the order that the table states, with a line that names
// them; only columns of words are cut, with an ellipsis; a figure never is.
std::string write_table_text(const report::Table& table, const Style& style);

}  // namespace planctl::render
