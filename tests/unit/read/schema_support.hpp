// unit/read/schema_support: loads plans from memory and shows their findings as lines.
#pragma once
#include <map>
#include <string>

#include "env/files.hpp"
#include "read/load.hpp"

namespace planctl::schema_test {

using Contents = std::map<std::string, std::string>;

// Loads plan.yaml of the files; they must hold it.
inline read::Loaded load(Contents contents) {
  const env::MemoryFiles files(std::move(contents));
  auto loaded = read::load_plan(files, "plan.yaml");
  return std::move(*loaded);
}

// Loads a plan of one file; the version key is put behind its last line.
inline read::Loaded load_text(std::string text) {
  return load({{"plan.yaml", std::move(text) + "planctl: 1\n"}});
}

// `plan.yaml:3:5 plan/unknown-key` for each finding, in order, one a line.
inline std::string places(const read::Loaded& loaded) {
  std::string lines;
  for (const auto& finding : loaded.findings.sorted()) {
    const auto& source = loaded.sources.at(finding.span.file);
    const auto at = source.position(finding.span.begin);
    if (!lines.empty()) lines += '\n';
    lines += source.path() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
             std::string(finding.rule->name);
  }
  return lines;
}

// The message of the first finding, and its help behind ` | `.
inline std::string first_words(const read::Loaded& loaded,
                               values::Language language = values::Language::en) {
  const auto findings = loaded.findings.sorted();
  if (findings.empty()) return {};
  std::string words = to_string(findings[0].message, language);
  if (findings[0].help) words += " | " + to_string(*findings[0].help, language);
  return words;
}

}  // namespace planctl::schema_test
