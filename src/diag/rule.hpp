// diag/rule: the describing half of a rule: what `explain`, the manual and SARIF print.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "values/text.hpp"

namespace planctl::diag {

enum class Severity { note, warning, error };
std::string_view to_word(Severity severity);
std::optional<Severity> parse_severity(std::string_view word);

// The nine implementation steps, in the order of the checklist.
enum class Step {
  finalise,
  budget,
  versions,
  tracking,
  rewards,
  presentation,
  departments,
  meetings,
  review
};
inline constexpr int step_count = 9;

// A limit in a rule's judgement that a plan may set for itself. Without that `usual` holds: days, a
// number of things, or hundredths of a percent.
struct Threshold {
  enum class Kind { days, count, percent };
  std::string_view name;  // as in the plan's `thresholds:`
  Kind kind;
  std::int64_t usual;
  values::Text summary;
};

// Constant data. `name` is `family/fault` and is the path of the rule's file. The examples are
// fragments of a plan: their sections replace those of the complete plan in tests/rules/base.yaml;
// the faulty line of `bad` ends in `# <-- here`.
struct RuleInfo {
  std::string_view name;
  Severity severity;
  values::Text summary;     // the fault in one sentence, without end mark
  values::Text rationale;   // why it matters, two or three sentences
  values::Text remedy;      // how to mend it, one sentence
  std::string_view source;  // the row of the method it comes from, e.g. "S0 step 2", "S0 pitfall no
                            // ownership", "S3 closed loop"
  std::string_view since;   // the release that brought it
  std::string_view bad;
  std::string_view good;
  std::span<const Threshold> thresholds = {};
};

}  // namespace planctl::diag
