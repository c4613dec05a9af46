// read/yaml_scan: our own reading of a YAML text: where its scalars and brackets stand, and every
// fault of form at the place where it was made. yaml-cpp builds the tree; both must agree.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/yaml_report.hpp"

namespace planctl::read {

struct Scalar {
  enum class Style { plain, single_quoted, double_quoted, block };
  Style style = Style::plain;
  Stretch place;                     // quotes and block header included
  std::optional<std::string> meant;  // where a typing habit was reported: what was meant
};

// In order of place, scalars and brackets each.
struct Scan {
  std::vector<Scalar> scalars;
  std::vector<Stretch> brackets;  // `[` to `]` and `{` to `}`
};

Scan scan_yaml(std::string_view text, const std::vector<Stretch>& lines, YamlReport& report);

}  // namespace planctl::read
