// commands/rolling: writes a file of a plan anew for the year that follows.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "commands/plan_edits.hpp"
#include "compare/next_year.hpp"
#include "model/plan.hpp"

namespace planctl::commands {

// What a goal has reached, or is forecast to reach, by the end of the year; in its units.
struct YearResult {
  std::int64_t units = 0;
  enum class Basis { actual, forecast, reading } basis = Basis::actual;
  values::Date last;  // day of the actuals, or of the period that was read
};

struct RollFacts {
  const model::Plan& plan;
  const compare::Succession& years;
  std::vector<std::optional<YearResult>> results;  // by goal
  std::vector<bool> rowless;                       // by goal: its actuals have no row of the year
  values::Date as_of;
  values::Language language;
};

struct RolledFile {
  std::string text;
  std::vector<std::string> files;  // of shares, as the quotas name them
  std::size_t decisions = 0;       // places that are marked as to be decided
};
// `root` is the tree of `text`, which is that of the source `file`; the root file is the first.
RolledFile roll_file(const RollFacts& facts, diag::FileId file, std::string_view text,
                     const read::Node& root);

}  // namespace planctl::commands
