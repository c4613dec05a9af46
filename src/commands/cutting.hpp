// commands/cutting: cuts the goals that are asked for, and tells of those that cannot be cut.
#pragma once
#include <deque>
#include <set>
#include <tuple>

#include "commands/run.hpp"
#include "decompose/decompose.hpp"
#include "read/load.hpp"

namespace planctl::commands {

bool has_quota(const model::Plan& plan, std::size_t goal);

// The goals of --goal; without any, those that are cut, and a complaint where none is.
Checked<std::vector<std::size_t>> find_cut_goals(const Run& run, const model::Plan& plan);

class Cutting {
 public:
  Cutting(Run& run, const read::Loaded& loaded) : run_(run), loaded_(loaded) {}

  // The decomposition, or nothing where the goal cannot be cut: then what stands in the way is
  // shown on standard error.
  const decompose::Decomposition* cut(std::size_t goal);
  // The same, and nothing for a ratio: its values are not amounts that could be compared and
  // summed.
  const decompose::Decomposition* cut_amounts(std::size_t goal);

  [[nodiscard]] const std::deque<decompose::Decomposition>& cut_goals() const { return cut_; }
  // The status of a run so far: findings where a goal could not be cut.
  [[nodiscard]] Exit exit(Exit before) const { return failed_ ? Exit::findings : before; }

 private:
  [[nodiscard]] std::vector<diag::Finding> list_missing_values(std::size_t goal) const;
  void tell(std::size_t goal, std::vector<model::QuotaProblem> problems);

  Run& run_;
  const read::Loaded& loaded_;
  std::deque<decompose::Decomposition> cut_;
  bool failed_ = false;
  std::set<std::tuple<const diag::RuleInfo*, diag::Span, std::string>> told_;  // by their text
};

// That a goal is not cut by a dimension that was asked for.
diag::Message say_foreign(const model::Plan& plan, const model::Goal& goal, std::size_t dimension);

}  // namespace planctl::commands
