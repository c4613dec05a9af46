// env/glob: file name patterns: one segment against one name, and a whole pattern as a machine.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diag/error.hpp"

namespace planctl::env {

inline constexpr std::size_t max_glob_matches = 10'000;
inline constexpr std::size_t max_glob_visits = 1'000'000;  // names looked at before giving up

// Whether `name` matches `pattern` (`*`, `?`, `[ab]`, `[!a-z]`) by two pointers: no pattern takes
// more than pattern times name steps. A leading dot must be written out.
bool matches_segment(std::string_view pattern, std::string_view name);

// A pattern that is followed along a directory tree. A state is a set of positions in the pattern,
// so that any number of `**` costs no more than one visit to each folder.
class Glob {
 public:
  using State = std::vector<std::size_t>;

  static diag::Result<Glob> parse(std::string_view pattern);

  [[nodiscard]] State start() const;
  enum class Entry { folder, link };  // only a name written out is followed through a link
  // The state inside the folder `name`; empty where nothing below it can match.
  [[nodiscard]] State enter(const State& state, std::string_view name, Entry entry) const;
  [[nodiscard]] bool accepts(const State& state, std::string_view name) const;

 private:
  explicit Glob(std::vector<std::string> segments) : segments_(std::move(segments)) {}
  void add(State& state, std::size_t position) const;

  std::vector<std::string> segments_;
};

}  // namespace planctl::env
