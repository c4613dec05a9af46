// rules/places: what the names of places in a plan (`goals.sales`) cover in its files.
#pragma once
#include <cstddef>
#include <span>
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
  struct Thing {
    std::string path;
    diag::Span extent;
  };
  [[nodiscard]] const std::string& path_of(std::size_t thing) const { return things_[thing].path; }
  // Those of the path: a section that is spread over files has several.
  [[nodiscard]] std::span<const std::size_t> list(std::string_view path) const;

  std::vector<Thing> things_;         // by file and first byte
  std::vector<std::size_t> by_path_;  // all of them, by path
};

}  // namespace planctl::rules
