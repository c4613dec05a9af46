// model/goals: what the plan wants to reach, and how it is cut into quotas.
#pragma once
#include <span>

#include "model/quota_terms.hpp"
#include "values/unit.hpp"

namespace planctl::model {

// A flow adds up over time and members; a stock stands at a date; a ratio does neither.
enum class Kind { flow, stock, ratio };
enum class Good { up, down };
enum class Perspective { financial, customer, process, learning };

// What planctl knows of a measure by its name; a plan can write kind, unit and direction out for
// any other.
struct Measure {
  std::string_view name;
  Kind kind;
  Good good;
  enum class Counts { money, pieces, percent } counts;
};
std::span<const Measure> known_measures();
const Measure* find_measure(std::string_view name);

struct Goal;
struct Assumption;

struct Milestone {
  diag::Span span;
  Maybe<values::Date> due;
  MaybeFigure amount;
  MaybeWords title;
};

// One line of shares of a dimension: `{north: 55%, south: 45%}`, the same for a part of the tree
// (`where`), or a CSV of weights.
struct MemberWeight {
  Words member_name;
  std::size_t member = none;
  Figure weight;
  std::optional<Likeness> like = {};  // in the weight's stead
};
struct ShareRule {
  diag::Span span;
  Place where;  // empty: everywhere
  std::vector<MemberWeight> weights;
  std::optional<FileRef>
      file;  // columns: any dimensions, and `weight` (or the one named by `column`)
  MaybeWords column;
  Maybe<bool> even;  // every member alike
  PastShares past;   // with `file`: dated rows in its files
  std::vector<Growth> growth;
};
struct DimensionShares {
  Words dimension_name;
  std::size_t dimension = none;
  std::vector<ShareRule> rules;  // the last rule that fits a place counts
};

// Weights of the year's months, quarters or weeks, everywhere or for a part of the tree.
struct SeasonRule {
  diag::Span span;
  Place where;
  std::vector<Figure> weights;
  std::optional<FileRef> file;  // columns: any dimensions, `month` (1 to 12, or 2026-03), `weight`
  MaybeWords column;
  PastShares past = {};              // with `file`: dated rows in its files
  std::vector<Words> by_names = {};  // dimensions whose members have a season of their own past
  std::vector<std::size_t> by = {};
};
struct Season {
  Words every_name;  // `months`, `quarters` or `weeks`
  values::Every every = values::Every::month;
  std::vector<SeasonRule> rules;
};

struct Hold {
  diag::Span span;
  Place where;                   // empty: the whole goal
  Maybe<values::Period> period;  // without: the whole year
  MaybeFigure amount;
  MaybeRef<Person> owner;
  std::vector<OwnerShare> split = {};  // who works for which part of it
  MaybeWords reason;
};

struct Stretch {
  Words dimension_name;
  std::size_t dimension = none;
  MaybeFigure percent;
  MaybeWords reason;
};

// An amount for each of some members of a dimension: `{region: {north: 5M, south: 7M}}`.
struct MemberAmount {
  Words member_name;
  std::size_t member = none;
  Figure amount;
};
struct DimensionAmounts {
  Words dimension_name;
  std::size_t dimension = none;
  std::vector<MemberAmount> members;
};

// The unit that annual amounts of a dimension's members are whole multiples of.
struct LevelRounding {
  Words dimension_name;
  std::size_t dimension = none;
  Figure amount;
};

// How annual amounts become whole units: along time alone (`exact`), or by Webster's method, where
// nobody loses a unit when the target grows.
enum class Apportion { exact, webster };

// `month_first`: a month's total comes from the season alone, its days share it by working days.
// `flat`: a day's weight is season × working-day weight over the whole year, so that holidays move
// amounts between months.
enum class Normalise { month_first, flat };

struct Quota {
  diag::Span span;
  std::vector<Words> order_names;  // `order:` as written
  std::vector<std::size_t> order;  // dimensions in the order of the cut
  std::vector<DimensionShares> shares;
  std::optional<Season> season;  // without: by working days alone
  Maybe<Normalise> normalise;
  std::vector<Hold> holds;
  std::vector<NodeLimit> limits;
  std::vector<Ramp> ramps;
  Maybe<Prorate> prorate;
  std::vector<Stretch> stretch;
  MaybeFigure rounding;  // quotas are whole multiples of it (cases of 12, hundreds)
  std::vector<LevelRounding> level_roundings;
  Maybe<Apportion> apportion;
  std::vector<DimensionAmounts> targets;    // on several dimensions at once
  std::vector<DimensionAmounts> baselines;  // where members of a stock or ratio begin
  MaybeRef<Goal> base;                      // what members of a ratio are weighted by
};

// Sellers of whom each brings so much in a whole year of full work.
struct SellerGroup {
  diag::Span span;
  std::vector<Ref<Person>> people;
  Maybe<std::int64_t> heads;  // without names
  MaybeFigure each;           // in the goal's unit
  MaybeFigure attains;        // what is expected of it, percent; without: all
  std::vector<Figure> ramp;   // percent, by the month since a seller came; afterwards all
  Maybe<values::Date> from;   // when the heads come; without: they are there
};

// A figure of a period: history, spending, a reading, goods that come in.
struct PeriodAmount {
  Located<values::Period> period;
  Figure amount;
};

// Goods that the quotas of a place are sold from, in the goal's unit.
struct Supply {
  diag::Span span;
  Place where;                        // empty: the whole goal
  MaybeFigure opening;                // there when the year begins
  std::vector<PeriodAmount> arrives;  // by the first day of the period
};

struct Goal : Entry {
  MaybeWords title;
  MaybeWords measure_name;
  const Measure* measure = nullptr;  // nothing for a measure of the plan's own
  Maybe<Kind> written_kind;
  Kind kind = Kind::flow;
  MaybeWords unit_name;
  values::Unit unit;  // resolved: currency, `%` with two decimals, or the plan's own
  Maybe<std::int64_t> decimals;
  Maybe<Good> written_good;
  Good good = Good::up;
  MaybeFigure baseline;
  MaybeFigure target;
  MaybeRef<Person> owner;
  std::vector<OwnerShare> split;  // who works for which part of it, where no member says so
  Maybe<values::Date> due;
  Maybe<Perspective> perspective;
  MaybeRef<Department> department;  // a goal of a department's own plan
  std::vector<Ref<Goal>> supports;  // corporate goals it carries
  std::vector<Ref<Goal>> driven_by;
  std::vector<Ref<Assumption>> basis;
  MaybeRef<Goal> units;  // the goal that plans the quantities behind these amounts
  MaybeWords evidence;
  MaybeWords note;
  Place where;
  std::vector<Milestone> milestones;
  std::vector<SellerGroup> capacity;
  std::vector<Supply> supply;
  std::optional<Quota> quota;
};

}  // namespace planctl::model
