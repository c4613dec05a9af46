// model/governance: who answered, how the plan is followed, judged, paid, told and corrected.
#pragma once
#include "model/execution.hpp"

namespace planctl::model {

struct Stakeholder : Entry {
  MaybeRef<Person> person;
  MaybeWords kind;  // what kind of input
  Maybe<values::Date> input;
  Maybe<values::Date> agreed;  // `signed`
  MaybeWords objection;
  MaybeWords settled;
};

struct Limits {
  diag::Span span;
  MaybeFigure amber;  // below it (above it where down is good): amber
  MaybeFigure red;
  Maybe<std::int64_t> periods;  // `for`: how many in a row it takes to change a status
};

struct Indicator : Entry {
  MaybeWords title;
  MaybeRef<Goal> goal;
  MaybeWords source;
  Maybe<values::Every> every;
  MaybeRef<Person> owner;
  Maybe<bool> leading;
  MaybeFigure target;  // what it is to show, as its readings are written
  Maybe<Good> good;    // without: that of its goal
  std::optional<Limits> limits;
  std::vector<PeriodAmount> readings;  // as they were written: plain numbers or percentages
};

struct AppraisalLine {
  diag::Span span;
  MaybeRef<Goal> goal;
  MaybeRef<Action> action;
  Place where;
  MaybeFigure weight;  // percent
};
struct Appraisal : Entry {  // id: the person
  Ref<Person> person;
  std::vector<AppraisalLine> lines;
};

struct Reward : Entry {
  MaybeWords title;
  std::vector<Ref<Person>> people;  // `for`
  MaybeWords pays;
  MaybeFigure from;  // attainment at which it begins, percent
};

struct Meeting : Entry {
  MaybeWords title;
  Maybe<values::Every> every;
  MaybeWords day;  // `first tuesday`, `15`
  std::vector<Located<values::Date>> dates;
  MaybeRef<Person> chair;
  MaybeWords report;  // the set way of reporting progress
  std::vector<Ref<Person>> with;
};

struct Review : Entry {
  MaybeWords title;
  Maybe<values::Date> due;
  MaybeRef<Person> owner;
  std::vector<Words> inputs;
  MaybeWords next;  // the plan that follows
};

struct Session {
  diag::Span span;
  Maybe<values::Date> date;
  MaybeWords title;
  MaybeWords kind;        // `presentation` (default) or `training`
  std::vector<Words> to;  // departments or people
  MaybeRef<Person> by;
  MaybeWords attended;  // `38 of 41`
};

struct Decision {
  diag::Span span;
  Maybe<values::Date> date;
  MaybeWords title;
  std::vector<Ref<Person>> by;
  MaybeFigure options;  // how many were weighed
  MaybeWords experts;   // outside brains that took part
};

struct Audience : Entry {
  MaybeWords title;
  std::vector<Words> shows;
  std::vector<Words> hides;
  MaybeWords each;  // one version per member of this dimension, or per `person` or `department`
  std::vector<Words> to;  // departments or people
};

// How sure the person is of a draft.
enum class Commitment { hard, stretch };

struct Draft {
  diag::Span span;
  MaybeRef<Person> by;
  Maybe<values::Date> date;
  MaybeRef<Goal> goal;
  Place where;
  Maybe<Commitment> commitment;  // without: unknown
  MaybeFigure amount;            // in the goal's unit
  std::optional<FileRef> file;   // columns: any dimensions, and `amount`
};

enum class DateForm { iso, day_first, month_first };

// What the rows of a stock say: what stands on their date, or what was added to it, less what left.
enum class Rows { levels, additions };

// Which columns of a CSV carry what. `columns` maps `date`, a dimension's id or `amount` to a
// header. `multiply` names columns whose product is the amount; those of `add` come on top, those
// of `subtract` off it.
struct ColumnName {
  Words role;
  Words header;
};
// Files whose amounts are in a currency that is not the goal's; without files, all of them.
struct CurrencyFiles {
  Words currency;
  std::vector<FileRef> files;
};
struct Actuals : Entry {  // id: the goal
  Ref<Goal> goal;
  std::vector<FileRef> files;
  std::vector<CurrencyFiles> currencies;
  std::vector<ColumnName> columns;
  std::vector<Words> multiply;
  std::vector<Words> add;
  std::vector<Words> subtract;
  std::vector<Words> key;  // columns that together tell a row from all others
  MaybeWords query;        // of files that are SQLite databases
  MaybeWords separator;
  MaybeWords decimal;
  Maybe<DateForm> dates;
  Maybe<Rows> rows;
  bool unread = false;  // something of it could not be read
};

// What one unit of a currency (the id) is in the plan's currency, by period.
struct Rate : Entry {
  std::vector<PeriodAmount> plan;
  std::vector<PeriodAmount> actual;
};

// The quotas of a goal as they were published.
struct Seal {
  diag::Span span;
  MaybeRef<Goal> goal;
  Maybe<values::Date> date;
  MaybeWords digest;
  MaybeRef<Person> by;
  MaybeWords reason;  // of a seal that takes the place of an earlier one
};

struct Correction : Entry {
  MaybeRef<Goal> goal;
  Place where;
  Maybe<values::Period> period;
  MaybeWords cause;
  MaybeWords title;
  MaybeRef<Person> owner;
  Maybe<values::Date> due;
  MaybeFigure expects;  // in the goal's unit
  MaybeWords effect;    // what came of it
};

// A limit of a rule that the plan sets for itself. `units` of the value are days, things, or
// hundredths of a percent, by the unit it is written with.
struct Threshold : Entry {
  MaybeFigure value;
  MaybeWords reason;
};

// How a shortfall is carried into the days that remain.
enum class Policy { keep, next, proportional, capped, write_off };

// One amount of an adjustment. Days that are over on the adjustment's own day tell what is carried
// out of the past; over others the amount is spread as the quotas there are.
struct Move {
  diag::Span span;
  Place where;
  Maybe<values::Days> days;
  MaybeFigure amount;  // in the goal's unit, signed
};
struct Adjustment {
  diag::Span span;
  MaybeRef<Goal> goal;
  Maybe<values::Date> date;
  Maybe<Policy> policy;
  MaybeRef<Person> by;
  MaybeWords reason;
  std::vector<Move> moves;
  bool unread = false;  // something of it could not be read
};

struct Waiver {
  diag::Span span;
  MaybeWords rule;
  MaybeWords at;  // `section.id`
  MaybeRef<Person> owner;
  Maybe<values::Date> until;
  MaybeWords reason;
};

}  // namespace planctl::model
