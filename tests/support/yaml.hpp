// support/yaml: a text parsed for a test, and its tree and findings as short texts.
#pragma once
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.hpp"
#include "diag/source.hpp"
#include "read/node.hpp"

namespace planctl::tests {

struct ParsedYaml {
  diag::Sources sources;
  diag::Findings findings;
  std::optional<read::Node> root;
};

inline ParsedYaml parse(std::string_view text) {
  ParsedYaml parsed;
  const auto file = parsed.sources.add("plan.yaml", std::string(text));
  parsed.root = read::parse_yaml(parsed.sources, file, parsed.findings);
  return parsed;
}

// "2:5 yaml/missing-colon" for every finding, in order of place.
struct FindingList : std::vector<std::string> {
  using std::vector<std::string>::vector;
  friend std::ostream& operator<<(std::ostream& out, const FindingList& list) {
    for (const auto& finding : list) out << "\n    " << finding;
    return out;
  }
};

inline FindingList list_findings(const ParsedYaml& parsed) {
  FindingList list;
  for (const auto& finding : parsed.findings.sorted()) {
    const auto& file = parsed.sources.at(finding.span.file);
    const auto position = file.position(finding.span.begin);
    list.push_back(std::to_string(position.line) + ":" + std::to_string(position.column) + " " +
                   std::string(finding.rule->name));
  }
  return list;
}

inline std::string_view view(const diag::Sources& sources, diag::Span span) {
  return std::string_view(sources.at(span.file).text()).substr(span.begin, span.end - span.begin);
}

// {key: value, list: [a, "quoted"], empty: ~}
inline std::string to_text(const read::Node& node) {
  std::string text;
  switch (node.kind) {
    case read::Node::Kind::scalar:
      if (node.empty) return "~";
      return node.quoted ? '"' + node.text + '"' : node.text;
    case read::Node::Kind::list:
      for (const auto& item : node.items) text += (text.empty() ? "" : ", ") + to_text(item);
      return '[' + text + ']';
    case read::Node::Kind::map:
      for (const auto& entry : node.entries) {
        text += (text.empty() ? "" : ", ") + to_text(entry.key) + ": " + to_text(entry.value);
      }
      return '{' + text + '}';
  }
  return text;
}

}  // namespace planctl::tests
