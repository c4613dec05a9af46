// render/format: finds a format by its name; the columns that tables of quotas have in all.
#include "render/format.hpp"

namespace planctl::render {

const Format* find_format(std::string_view name) {
  for (const Format* format : all_formats())
    if (format->name == name) return format;
  return nullptr;
}

std::vector<std::string> quota_columns(std::span<const std::string> dimensions) {
  std::vector<std::string> columns{"goal", "period", "start", "end"};
  columns.insert(columns.end(), dimensions.begin(), dimensions.end());
  columns.insert(columns.end(), {"quota", "unit"});
  return columns;
}

}  // namespace planctl::render
