// env/glob: how patterns are matched without recursion over the text and without regular
// expressions.
#include "env/glob.hpp"

#include <algorithm>
#include <optional>

#include "env/paths.hpp"

namespace planctl::env {
namespace {

// How many bytes the character at `offset` takes; a byte that begins no character counts alone.
std::size_t character_length(std::string_view text, std::size_t offset) {
  const auto lead = static_cast<unsigned char>(text[offset]);
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  return std::min(length, text.size() - offset);
}

struct ClassMatch {
  bool matched;
  std::size_t length;  // bytes of the class in the pattern
};

// Tests `character` against the class that begins at `pattern[offset]` with `[`; nothing where the
// class has no end and so is an ordinary bracket.
std::optional<ClassMatch> match_class(std::string_view pattern, std::size_t offset,
                                      std::string_view character) {
  std::size_t at = offset + 1;
  const bool negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
  if (negated) ++at;
  bool found = false;
  for (bool first = true; at < pattern.size(); first = false) {
    if (pattern[at] == ']' && !first) return ClassMatch{found != negated, at + 1 - offset};
    const auto low = pattern.substr(at, character_length(pattern, at));
    at += low.size();
    auto high = low;
    if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
      high = pattern.substr(at + 1, character_length(pattern, at + 1));
      at += 1 + high.size();
    }
    // UTF-8 sorts by bytes as by code points.
    found = found || (low <= character && character <= high);
  }
  return std::nullopt;
}

struct Step {
  std::size_t pattern;
  std::size_t name;
};

// One character of the name against one element of the pattern; nothing where they differ.
std::optional<Step> match_one(std::string_view pattern, std::size_t p, std::string_view name,
                              std::size_t n) {
  const std::string_view character = name.substr(n, character_length(name, n));
  if (pattern[p] == '?') return Step{p + 1, n + character.size()};
  if (pattern[p] == '[') {
    if (const auto match = match_class(pattern, p, character)) {
      if (!match->matched) return std::nullopt;
      return Step{p + match->length, n + character.size()};
    }
  }
  if (pattern[p] != name[n]) return std::nullopt;
  return Step{p + 1, n + 1};
}

}  // namespace

bool matches_segment(std::string_view pattern, std::string_view name) {
  if (name.starts_with('.') && !pattern.starts_with('.')) return false;
  std::size_t p = 0;
  std::size_t n = 0;
  std::optional<Step> star;  // where to go on when the guess after the last `*` fails
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = Step{++p, n};
      continue;
    }
    if (p < pattern.size()) {
      if (const auto step = match_one(pattern, p, name, n)) {
        p = step->pattern;
        n = step->name;
        continue;
      }
    }
    if (!star) return false;
    star->name += character_length(name, star->name);
    p = star->pattern;
    n = star->name;
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

diag::Result<Glob> Glob::parse(std::string_view pattern) {
  auto segments = split_relative(pattern);
  if (!segments) return base::Unexpected{segments.error()};
  return Glob(std::move(*segments));
}

void Glob::add(State& state, std::size_t position) const {
  for (;; ++position) {
    if (std::find(state.begin(), state.end(), position) == state.end()) state.push_back(position);
    // `**` also matches no folder at all.
    if (position >= segments_.size() || segments_[position] != "**") return;
  }
}

Glob::State Glob::start() const {
  State state;
  add(state, 0);
  return state;
}

Glob::State Glob::enter(const State& state, std::string_view name, Entry entry) const {
  State next;
  for (const std::size_t position : state) {
    if (position + 1 >= segments_.size() &&
        (position >= segments_.size() || segments_[position] != "**")) {
      continue;  // the last segment names a file
    }
    const std::string& segment = segments_[position];
    if (segment == name) {
      add(next, position + 1);
    } else if (entry == Entry::link) {
      continue;
    } else if (segment == "**") {
      if (!name.starts_with('.')) add(next, position);
    } else if (matches_segment(segment, name)) {
      add(next, position + 1);
    }
  }
  return next;
}

bool Glob::accepts(const State& state, std::string_view name) const {
  return std::any_of(state.begin(), state.end(), [&](std::size_t position) {
    if (position + 1 != segments_.size()) return false;
    const std::string& segment = segments_[position];
    // A closing `**` takes every file below, as `**/*` does.
    return segment == name || matches_segment(segment == "**" ? "*" : segment, name);
  });
}

}  // namespace planctl::env
