// render/format: finds a format by its name.
#include "render/format.hpp"

namespace planctl::render {

const Format* find_format(std::string_view name) {
  for (const Format* format : all_formats())
    if (format->name == name) return format;
  return nullptr;
}

}  // namespace planctl::render
