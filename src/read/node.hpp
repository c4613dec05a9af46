// read/node: a YAML document as a tree whose every part knows its place.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.hpp"
#include "diag/source.hpp"

namespace planctl::read {

struct Entry;

// A scalar's `span` is its text as written, quotes included; a list's or map's span is from its
// first to its last part. An empty value
// (`key:`) is a scalar with `empty` set whose span is that of its key.
struct Node {
  enum class Kind { scalar, list, map };
  Kind kind = Kind::scalar;
  bool quoted = false;
  bool empty = false;
  diag::Span span;
  std::string text;  // of a scalar, unescaped
  std::vector<Node> items;
  std::vector<Entry> entries;

  [[nodiscard]] const Node* find(std::string_view key) const;
};

struct Entry {
  Node key;
  Node value;
};

// Reads the file `file` of `sources` behind the guard: bytes, one document, limits, duplicate keys,
// quotes. Adds a finding for every fault it can place; gives nothing where no tree can be trusted.
// An empty document is a finding too. The root is always a map.
std::optional<Node> parse_yaml(const diag::Sources& sources, diag::FileId file,
                               diag::Findings& findings);

}  // namespace planctl::read
