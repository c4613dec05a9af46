// rules/situation/limit: what an assumption asks of its indicator.
#pragma once
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "values/decimal.hpp"

namespace planctl::rules::situation {

// What a limit such as `>= 2%` asks for.
struct Limit {
  std::string_view sign;  // `>=`, `<=`, `>` or `<`
  values::Quantity value;
};

inline std::optional<Limit> parse_limit(std::string_view text) {
  using Signs = std::pair<std::string_view, std::string_view>;
  for (const auto& [written, sign] : {Signs{">=", ">="}, Signs{"<=", "<="}, Signs{"≥", ">="},
                                      Signs{"≤", "<="}, Signs{">", ">"}, Signs{"<", "<"}}) {
    if (!text.starts_with(written)) continue;
    const auto value = values::parse_quantity(base::trim(text.substr(written.size())));
    if (!value) return std::nullopt;
    return Limit{sign, *value};
  }
  return std::nullopt;
}

}  // namespace planctl::rules::situation
