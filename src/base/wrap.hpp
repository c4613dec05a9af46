// base/wrap: a text in lines that fit a width.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planctl::base {

// `text` in lines of at most `width` cells, cut at blanks and between Chinese characters; a longer
// word stands alone.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace planctl::base
