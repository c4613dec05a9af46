// model/plan: a plan as a whole: immutable once it is read and resolved.
#pragma once
#include "model/governance.hpp"

namespace planctl::model {

struct Header {
  diag::Span span;  // known where the section stands in the plan
  MaybeWords id;
  MaybeWords title;
  Maybe<values::Language> language;
  std::vector<Located<values::Language>> languages;
  MaybeWords currency;
  Maybe<values::Year> year;
  Maybe<values::WeekStart> weeks;
  MaybeRef<Person> leader;
  MaybeWords previous;
  MaybeWords next;
  MaybeWords horizon;  // `2026..2028`
  MaybeWords vision;   // the goal in one sentence, as the leader explains it
};

// A section that stands in the plan; a section that is missing has no span.
struct SectionPlace {
  std::string name;
  diag::Span span;  // of its key
};

// A table of weights from a CSV: per row the members of the columns it has (`none` where a column
// is not there) and the weight.
struct WeightRow {
  std::vector<std::size_t> members;  // by dimension of the plan
  int month = 0;                     // 1 to 12 where the file has a month column
  int quarter = 0;                   // 1 to 4 where it has a quarter column
  int week = 0;                      // 14, or 202614 for `2026-W14`, where it has a week column
  std::int64_t weight = 0;           // scaled by 10^scale of the table
  bool percent = false;
  std::uint32_t line = 0;
  diag::Span at;  // of the weight
};
struct WeightTable {
  std::string path;  // as in FileRef: a rule that names a column has `#column` behind the file
  diag::FileId source = diag::Span::nowhere;
  std::vector<std::size_t> dimensions;  // which have a column
  int scale = 0;
  std::vector<WeightRow> rows;
};

// Drafts read from CSV, beside those written in the plan.
struct DraftRow {
  std::size_t draft = none;  // index into Plan::drafts
  Place where;
  std::int64_t units = 0;
};

struct Plan {
  // Made in one place: of so many tables, in each file that holds a plan, they take long to
  // compile.
  Plan();
  Plan(const Plan& other);
  Plan(Plan&& other) noexcept;
  Plan& operator=(const Plan& other);
  Plan& operator=(Plan&& other) noexcept;
  ~Plan();

  diag::Span root;     // the first line of plan.yaml, for what is missing as a whole
  std::string folder;  // where plan.yaml stands, as the user typed it
  Header header;
  std::vector<SectionPlace> sections;
  Situation situation;
  Table<Person> people;
  Table<Department> departments;
  Table<Partner> partners;
  Table<Dimension> dimensions;
  Table<Calendar> calendars;
  Table<Goal> goals;
  Table<Strategy> strategies;
  Table<Action> actions;
  Budget budget;
  Table<Project> projects;
  Table<Authority> authority;
  Table<Process> processes;
  Table<Collaboration> collaboration;
  Table<System> systems;
  Table<Stakeholder> stakeholders;
  Table<Indicator> tracking;
  Table<Appraisal> appraisal;
  Table<Reward> rewards;
  Table<Meeting> meetings;
  Table<Review> reviews;
  std::vector<Session> rollout;
  std::vector<Decision> decisions;
  Table<Audience> audiences;
  std::vector<Draft> drafts;
  Table<Actuals> actuals;
  Table<Rate> rates;
  Table<Correction> corrections;
  Table<Threshold> thresholds;
  std::vector<Adjustment> adjustments;
  std::vector<Seal> seals;
  std::vector<Waiver> waivers;
  std::vector<WeightTable> weight_tables;  // one per CSV file of weights, by path
  std::vector<PastTable> past_tables;
  std::vector<DraftRow> draft_rows;

  [[nodiscard]] bool has_section(std::string_view name) const;
  // Where to point for a section that should be there: its key, or the first line of the plan.
  [[nodiscard]] diag::Span place_of(std::string_view section) const;
  [[nodiscard]] const WeightTable* find_weights(std::string_view path) const;
  // Whether the rows of a goal's actuals say where it stands: of a stock, unless the plan says that
  // they are additions.
  [[nodiscard]] bool reads_levels(const Goal& goal) const;
  [[nodiscard]] values::Unit currency_unit() const;  // without a currency: name "" and 2 decimals
  [[nodiscard]] values::Year year() const;           // without a year: nothing is cut; asserts
};

}  // namespace planctl::model
