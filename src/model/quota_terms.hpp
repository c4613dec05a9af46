// model/quota_terms: the terms of a quota beyond plain shares: past figures, likeness, growth,
// limits, ramps.
#pragma once
#include "model/organisation.hpp"

namespace planctl::model {

// How several past periods become one share: of the summed figures, so that big periods count more,
// or the mean of each period's proportion, so that all periods count alike (Gross and Sohl 1990).
enum class Average { of_averages, of_proportions };

// What happens where the past figures of all siblings are zero.
enum class OnZeroBase { error, even };

// Whether the share of a member that is there for a part of the year is a share of the target
// (`no`), or shrinks with its part of the year's working days.
enum class Prorate { no, working_days };

// `{like: north, factor: 60%}`: as much as another member of the list has, times the factor.
struct Likeness {
  diag::Span span;
  Words member_name;
  std::size_t member = none;
  MaybeFigure factor;  // without: 1
};

// `{north: 5%}`: the member's weight is multiplied by 1 + rate.
struct Growth {
  Words member_name;
  std::size_t member = none;
  Figure rate;
};

// The past figures that a rule of shares or of the season is made of.
struct PastShares {
  std::vector<Located<values::Period>> periods;  // none: the rule is not made of past figures
  Maybe<Average> average;
  Maybe<OnZeroBase> on_zero_base;
  std::size_t table = none;  // in Plan::past_tables; `none` where it could not be read
};

// What a node gets at least and at most of the year.
struct NodeLimit {
  diag::Span span;
  Place where;
  MaybeFigure least;
  MaybeFigure most;
  MaybeRef<Person> owner;
  MaybeWords reason;
};

// What a place carries in its first months: of each day's weight, by the month since `from`.
struct Ramp {
  diag::Span span;
  Place where;
  Maybe<values::Date> from;
  std::vector<Figure> months;  // afterwards: in full
  MaybeWords reason;
};

// What a goal reached before, by member and period, in the goal's units.
struct PastRow {
  std::vector<std::size_t> members;  // by dimension of the plan; `none` where there is no column
  std::vector<std::int64_t> units;   // by period of the table
};
struct PastTable {
  std::string source;                   // the files, as the user would type them
  std::vector<std::size_t> dimensions;  // which have a column
  std::vector<values::Period> periods;  // those that are named; of a season, the parts of each
  std::vector<PastRow> rows;
};

}  // namespace planctl::model
