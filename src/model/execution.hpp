// model/execution: strategies, actions, money, projects, authority, processes, collaboration.
#pragma once
#include "model/goals.hpp"

namespace planctl::model {

struct Fact {
  diag::Span span;
  MaybeWords says;
  MaybeWords source;
  Maybe<values::Date> date;
  Place where;
};

struct Problem : Entry {
  MaybeWords says;
  MaybeWords benchmark;
  Maybe<bool> bottleneck;
};

struct Indicator;

struct Assumption : Entry {
  MaybeWords says;
  MaybeWords source;
  Maybe<values::Date> date;
  MaybeWords indicator;
  MaybeWords limit;
};

// Past figures of a goal's measure: year or period, and amount in the goal's unit.
struct History {
  Ref<Goal> goal;
  std::vector<PeriodAmount> figures;
};

struct Situation {
  diag::Span span;  // known where the section stands in the plan
  std::vector<Fact> environment;
  std::vector<Fact> customers;
  std::vector<Fact> competitors;
  std::vector<Fact> capability;
  Table<Problem> problems;
  Table<Assumption> assumptions;
  std::vector<History> history;
};

struct StrategyPath {
  diag::Span span;
  MaybeWords need;
  MaybeWords offer;
  MaybeWords channel;
  MaybeWords message;
  MaybeWords satisfaction;
};

struct Strategy : Entry {
  MaybeWords title;
  MaybeRef<Person> owner;
  std::vector<Ref<Goal>> serves;
  std::vector<Ref<Problem>> solves;
  std::optional<StrategyPath> path;
  MaybeWords indicator;
};

struct Progress {
  diag::Span span;
  Maybe<values::Date> date;
  MaybeFigure done;  // percent
  MaybeRef<Person> by;
  MaybeWords note;
};

struct Feedback {
  diag::Span span;
  Maybe<values::Date> date;
  MaybeRef<Person> by;
  MaybeWords says;
  MaybeWords answer;
};

struct Expectation {
  diag::Span span;
  MaybeRef<Goal> goal;
  MaybeFigure amount;  // in the goal's unit
  Maybe<values::Period> from;
};

struct Action : Entry {
  MaybeWords title;
  MaybeRef<Strategy> strategy;
  MaybeRef<Goal> goal;
  MaybeRef<Person> owner;
  std::vector<Ref<Person>> team;
  MaybeRef<Person> backup;
  Place where;
  MaybeRef<Calendar> calendar;
  Maybe<values::Date> start;
  Maybe<values::Date> due;
  std::vector<Ref<Action>> after;
  MaybeWords how;
  MaybeWords deliverable;
  MaybeFigure cost;
  MaybeFigure effort;        // days
  std::vector<Words> needs;  // abilities
  std::vector<Expectation> expects;
  MaybeWords feasibility;
  MaybeWords risk;
  Maybe<bool> milestone;
  std::vector<Progress> progress;
  std::vector<Feedback> feedback;
};

struct NamedAmount {
  Words name;
  Figure amount;
};

struct Requirement {
  diag::Span span;
  std::vector<NamedAmount> fees;    // fee category and money
  std::vector<NamedAmount> people;  // member of any dimension (or department) and heads
};

struct Project : Entry {
  MaybeWords title;
  MaybeRef<Goal> goal;
  MaybeRef<Person> owner;
  Maybe<values::Date> due;
  std::optional<Requirement> needs;  // `requires`
  std::optional<Requirement> has;
};

enum class Term { short_term, long_term };
enum class Side { inside, outside };

// A budget line. `for` names a goal, a strategy, an action or a project; exactly one of the four is
// known, or none.
struct BudgetLine : Entry {
  MaybeWords title;
  MaybeWords purpose;  // `for` as written
  std::size_t goal = none;
  std::size_t strategy = none;
  std::size_t action = none;
  std::size_t project = none;
  MaybeWords category;
  MaybeFigure amount;
  std::vector<Figure> months;
  Maybe<values::Date> approved;
  Maybe<Term> term;
  Maybe<Side> source;
  std::vector<PeriodAmount> spent;
  MaybeRef<Person> owner;
};

struct Budget {
  diag::Span span;
  MaybeFigure total;
  Table<BudgetLine> lines;
};

struct Authority : Entry {
  MaybeWords title;
  MaybeRef<Department> lead;
  MaybeRef<Person> accountable;
  std::vector<Words> consulted;  // departments or people
  std::vector<Words> informed;
  MaybeWords headquarters;
  MaybeWords branch;
};

struct ProcessStep {
  diag::Span span;
  MaybeWords id;
  MaybeRef<Department> department;
  MaybeWords post;
  MaybeWords duty;
  MaybeFigure within;       // days
  std::vector<Words> then;  // ids of following steps
};

struct Process : Entry {
  MaybeWords title;
  MaybeRef<Person> owner;
  Maybe<Area> area;
  std::vector<ProcessStep> steps;
};

struct Collaboration : Entry {
  MaybeWords title;
  MaybeRef<Department> lead;
  MaybeRef<Department> with;
  MaybeWords gives;
  Maybe<values::Date> due;
  Maybe<values::Date> agreed;  // `signed`
};

// A management system of S1: promotion, region, channel, sales operations.
struct System : Entry {
  MaybeWords title;
  MaybeRef<Person> owner;
  MaybeWords standard;  // what measures it
};

}  // namespace planctl::model
