// report/screen: a picture drawn for each width of page.
#pragma once
#include "report/document.hpp"

namespace planctl::report {

inline constexpr int phone_width = 344;

// A drawing no wider than a phone, and behind it the one for wider pages: each page shows one.
template <class Draw>
void add_drawings(std::vector<Block>& blocks, Draw draw) {
  blocks.emplace_back(draw(Screen::phone));
  blocks.emplace_back(draw(Screen::page));
}

}  // namespace planctl::report
