// render/words: the content of a cell as a person reads it and as a machine does.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "report/document.hpp"

namespace planctl::render {

// In the reader's language, safe to print on a terminal.
std::string to_text(const report::Words& words, values::Language language);
std::string to_text(const diag::Message& message, values::Language language);
std::string to_text(const report::Content& content, values::Language language);

// Plain, never localised; texts are the English ones.
std::string to_plain(const report::Content& content);
std::string tenths_to_plain(std::int64_t tenths);

// `text` in lines of at most `width` cells, cut at blanks and between Chinese characters; a longer
// word stands alone.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace planctl::render
