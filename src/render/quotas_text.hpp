// render/quotas_text: quota tables as a person reads them, in the layout that fits the terminal.
#pragma once
#include <memory>

#include "render/format.hpp"

namespace planctl::render {

// Members down and periods across; else, where there are few members, the other way round; else a
// list with a sum for each member. The first pass measures, the second writes.
std::unique_ptr<QuotaWriter> open_quotas_text(std::span<const std::string> dimensions,
                                              const Style& style, Buffer& buffer);

}  // namespace planctl::render
