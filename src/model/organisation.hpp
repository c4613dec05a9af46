// model/organisation: people, departments, partners, and the dimensions they work in.
#pragma once
#include "model/basics.hpp"

namespace planctl::model {

struct Department;
struct Calendar;

struct Person : Entry {
  MaybeWords name;
  MaybeWords role;
  MaybeRef<Department> department;
  MaybeRef<Person> reports_to;
  MaybeRef<Person> backup;
  std::vector<Words> able;  // what the person can do
  MaybeFigure free;         // share of the time that is available, percent
  std::vector<Located<values::Days>> away;
  Maybe<values::Date> trained;  // on the plan
  Maybe<values::Date> from;
  Maybe<values::Date> to;  // last day
  MaybeRef<Calendar> calendar;
};

// Functional areas of S0: which policies and procedures the plan needs.
enum class Area {
  marketing,
  sales,
  purchasing,
  human_resources,
  research,
  technology,
  production,
  finance,
  logistics,
  service,
  management
};

struct Department : Entry {
  MaybeWords title;
  MaybeRef<Person> head;
  Maybe<Area> area;
  MaybeRef<Department> part_of;
};

enum class Part { supplier, staff, dealer, partner, consumer };

struct Partner : Entry {
  MaybeWords title;
  Maybe<Part> part;  // its part in the value chain
  Place where;
  MaybeWords incentive;
  MaybeRef<Person> owner;
};

// A part of a node's quota that one person works for.
struct OwnerShare {
  Ref<Person> person;
  Figure percent;  // of the node's quota, in hundredths of a percent
};

// A member of a dimension's tree. Members stand in declared order, parents before their children.
struct Member : Entry {
  MaybeWords title;
  MaybeRef<Person> owner;         // answers for the whole of it
  std::vector<OwnerShare> split;  // who works for which part of it; without: the owner for all
  MaybeRef<Calendar> calendar;
  Maybe<values::Date> from;    // first day of activity
  Maybe<values::Date> to;      // last day of activity
  std::vector<Words> aliases;  // other names in the actuals
  MaybeWords note;
  std::size_t parent = none;
  std::vector<std::size_t> children;
  bool unread = false;  // when it is there could not be read
  [[nodiscard]] bool leaf() const { return children.empty(); }
};

struct Dimension : Entry {
  Table<Member> members;
  [[nodiscard]] std::vector<std::size_t> roots() const;   // top members in declared order
  [[nodiscard]] std::vector<std::size_t> leaves() const;  // in declared order, depth first
  // Whether `member` is `ancestor` or stands below it.
  [[nodiscard]] bool is_within(std::size_t member, std::size_t ancestor) const;
};

struct Event {
  MaybeWords title;
  Maybe<values::Days> date;
  MaybeFigure lift;  // day weights are multiplied by it
};

struct WeekdayWeight {
  unsigned weekday = 0;  // 0 Monday
  MaybeFigure weight;
};

struct Calendar : Entry {
  MaybeRef<Calendar> extends;
  std::optional<Located<std::vector<unsigned>>> workdays;  // weekdays, 0 Monday
  std::vector<Located<values::Days>> holidays;
  std::vector<Located<values::Days>> makeup;  // working days on a weekend or holiday
  std::vector<WeekdayWeight> weights;         // a working day counts 1 without
  std::vector<Event> events;
  bool unread = false;  // something of it could not be read
};

}  // namespace planctl::model
