// render/words: the content of a cell as a person reads it and as a machine does.
#pragma once
#include <string>
#include <string_view>

#include "render/glyphs.hpp"
#include "report/document.hpp"

namespace planctl::render {

// In the reader's language, safe to print on a terminal.
std::string to_text(const report::Words& words, values::Language language);
std::string to_text(const diag::Message& message, values::Language language);
std::string to_text(const report::Content& content, values::Language language,
                    Glyphs glyphs = Glyphs::unicode);

// Plain, never localised; texts are the English ones.
std::string to_plain(const report::Content& content);
std::string tenths_to_plain(std::int64_t tenths);

}  // namespace planctl::render
