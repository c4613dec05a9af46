// rules/places: what the names of places in a plan (`goals.sales`) cover in its files.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.hpp"

namespace planctl::rules {

// The extents of all sections and of all things with an id, by path: `goals`, `goals.sales`,
// `budget.lines.media`, `situation.problems.late`, `dimensions.region.north`. A thing ends where
// the next one of its height or above begins.
class Places {
 public:
  explicit Places(const model::Plan& plan);
  [[nodiscard]] bool has(std::string_view path) const;
  [[nodiscard]] bool contains(std::string_view path, diag::Span span) const;
  // The path of the smallest thing that the place lies in, or of its section; empty outside all.
  [[nodiscard]] std::string find(diag::Span span) const;
  [[nodiscard]] std::vector<std::string_view> paths() const;

 private:
  // A section that is spread over files has several.
  std::multimap<std::string, diag::Span, std::less<>> extents_;
  std::map<diag::Span, std::string> starts_;  // by file and first byte
};

}  // namespace planctl::rules
