// rules/judge: the complete plan with changes, and what the rules find in it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.hpp"
#include "model/results.hpp"

namespace planctl::tests {

// The text of a file of the project.
std::string read_source(const std::string& relative);

// `base` with the parts of `fragment` in place of its own; new ones stand at the end. In a part
// whose first line ends in `# others as before` only the parts that stand there are replaced.
std::string merge(std::string_view base, std::string_view fragment, std::size_t indent = 0);

// tests/rules/base.yaml with a fragment merged in.
std::string change_base(std::string_view fragment);

struct Judged {
  std::vector<diag::Finding> findings;  // of reading, of every rule, and of the waivers
  diag::Sources sources;
  model::Checklist checklist;
};

// What a fragment of a plan cut off, so that other parts name it in vain, is no fault of its own.
enum class CutOff { counts, forgiven };
// Reads the plan, cuts its goals and runs every rule as of 2026-03-15.
Judged judge(const std::string& yaml, CutOff cut_off = CutOff::counts);

// What a rule's example shows: a fragment of a plan in tests/rules/base.yaml, or, for the family
// `baseline`, a baseline that is held against that plan. `text` is the whole of either.
Judged judge_example(std::string_view rule, std::string_view example);
std::string text_of_example(std::string_view rule, std::string_view example);

// One line a finding, for the reader of a failed test.
std::string describe(const diag::Finding& finding, const diag::Sources& sources);

}  // namespace planctl::tests
