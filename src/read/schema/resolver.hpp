// read/schema/resolver: ties the parts of a plan that has been read to one another: ids, places,
// units.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/finding.hpp"
#include "model/plan.hpp"
#include "read/schema/form.hpp"
#include "read/schema/reporter.hpp"

namespace planctl::read {
struct Beside;
}

namespace planctl::read::schema {

inline constexpr std::string_view actuals_section = "actuals";

// What the things of a table are called. A reference to a thing names `section` in its help.
struct KindOfThing {
  std::string_view section;
  values::Text noun;  // with its article in es
};

template <class T>
struct Things;  // table(plan), kind

#define PLANCTL_THINGS(Type, member, section_name, en_noun, es_noun, zh_noun)                      \
  template <>                                                                                      \
  struct Things<model::Type> {                                                                     \
    static const model::Table<model::Type>& table(const model::Plan& plan) { return plan.member; } \
    static constexpr KindOfThing kind{section_name,                                                \
                                      {.en = en_noun, .es = es_noun, .zh = zh_noun}};              \
  };

PLANCTL_THINGS(Person, people, "people", "person", "la persona", "人员")
PLANCTL_THINGS(Department, departments, "departments", "department", "el departamento", "部门")
PLANCTL_THINGS(Calendar, calendars, "calendars", "calendar", "el calendario", "日历")
PLANCTL_THINGS(Goal, goals, "goals", "goal", "el objetivo", "目标")
PLANCTL_THINGS(Strategy, strategies, "strategies", "strategy", "la estrategia", "策略")
PLANCTL_THINGS(Action, actions, "actions", "action", "la acción", "行动")
PLANCTL_THINGS(Problem, situation.problems, "situation.problems", "problem", "el problema", "问题")
PLANCTL_THINGS(Assumption, situation.assumptions, "situation.assumptions", "assumption",
               "el supuesto", "假设")
#undef PLANCTL_THINGS

// What an amount is counted in.
enum class Counts { money, goal, percent, days, effort, heads, weight, factor, threshold };
Form form_of(Counts counts);

// How many days a week stands for: on the calendar, and of work.
inline constexpr int days_of_week = 7;
inline constexpr int workdays_of_week = 5;
// Percentages are counted in hundredths of a percent.
inline constexpr int percent_decimals = 2;

// Whether every file of the plan was read. Where one was not, an id that is not known may stand in
// it, and nothing is said about it.
enum class Extent { whole, partial };

class Resolver : public Reporter {
 public:
  Resolver(model::Plan& plan, diag::Findings& findings, Suggester& suggester, Extent extent);

  [[nodiscard]] model::Plan& plan() { return plan_; }
  [[nodiscard]] Extent extent() const { return extent_; }

  template <class T>
  void resolve(model::Ref<T>& ref) {
    if (ref.known()) return;
    const auto& table = Things<T>::table(plan_);
    ref.index = table.index_of(ref.name.value);
    if (ref.known()) return;
    std::vector<std::string_view> ids;
    for (const auto& thing : table) {
      if (ids.size() == max_candidates) break;
      ids.emplace_back(thing.id.value);
    }
    report_dangling(ref.name, Things<T>::kind, ids);
  }
  void resolve(model::Place& place);
  // A year, quarter or `2026-P03` is one of the plan's own years; false, and a finding, where there
  // is none of that name.
  bool resolve(model::Located<values::Period>& period);
  // The dimension of that name, or `none` with a finding.
  std::size_t find_dimension(const model::Words& name);
  // The member of that name, or `none` with a finding.
  std::size_t find_member(std::size_t dimension, const model::Words& name);
  // Notes the name of a member that the dimension does not have, as a table writes it.
  void note_missing_member(std::size_t dimension, const model::Words& name);
  [[nodiscard]] bool misses_member(std::size_t dimension, const std::string& name) const {
    return missing_members_.contains({dimension, name});
  }
  // A department or a person, or else a finding.
  void resolve_party(const model::Words& name);

  // Fills in the units; what cannot be counted is reported, and false.
  bool count(model::Figure& figure, Counts counts);

  // Notes a name that nothing has; `kind` outlives the resolver.
  void report_dangling(const model::Words& name, const KindOfThing& kind,
                       std::span<const std::string_view> ids);
  // Reports at `include` the files that no include names, together with the missing things that
  // stand in them.
  void report_beside(const Beside& beside, diag::Span include);
  // Reports each missing thing once, with the places that name it; those of a section that has
  // nothing at all together, and at its key where it stands there without a value.
  void report_missing_things(std::span<const EmptySection> empty);
  // Notes that a section lacks something, of which there is a finding, as `Reader` does.
  void note_missed(std::string_view section) { missed_.emplace(section); }
  [[nodiscard]] bool is_missed(std::string_view section) const { return missed_.contains(section); }
  // The sections that lack something which other parts name; `members`: one of any dimension.
  [[nodiscard]] std::set<std::string, std::less<>> missed() const;

  // Notes a value that cannot be counted and was told, and the things that hold it.
  void note_unread(diag::Span thing) { unread_.push_back(thing); }
  [[nodiscard]] const std::vector<diag::Span>& unread() const { return unread_; }

  // While it lives, amounts of `Counts::goal` are in the units of `goal`.
  class GoalScope {
   public:
    GoalScope(Resolver& resolver, const model::MaybeRef<model::Goal>& goal)
        : resolver_(resolver), before_(resolver.goal_) {
      if (goal) resolver_.goal_ = *goal;
    }
    ~GoalScope() { resolver_.goal_ = before_; }
    GoalScope(const GoalScope&) = delete;
    GoalScope& operator=(const GoalScope&) = delete;

   private:
    Resolver& resolver_;
    model::MaybeRef<model::Goal> before_;
  };
  [[nodiscard]] const model::MaybeRef<model::Goal>& goal() const { return goal_; }

 private:
  struct MissingThing {
    const KindOfThing* kind = nullptr;
    std::string_view section;  // where other than the kind's
    std::vector<std::string> ids;
    bool in_empty_section = false;
    bool has_nearest = false;
    std::vector<diag::Span> places;
    std::optional<diag::Message> help;
    std::vector<diag::Related> related;

    void take(const MissingThing& other) {
      ids.insert(ids.end(), other.ids.begin(), other.ids.end());
      places.insert(places.end(), other.places.begin(), other.places.end());
    }
  };

  void report_empty_section(const EmptySection& section);
  void report_missing(const diag::RuleInfo& rule, MissingThing missing, diag::Message message);
  MissingThing* find_missing_member(std::string_view sections, const std::string& id);
  void join_missing_things();
  void join_empty_sections();
  void join_lost_sections();
  // What is missing, with a remedy of its own where that is several things of a section.
  static diag::Message describe(const std::string& id, MissingThing& missing);
  void report_missing_members();
  bool count_in(model::Figure& figure, const values::Unit& unit, Counts counts);
  bool count_days(model::Figure& figure, Counts counts, int week);
  bool fill(model::Figure& figure, values::Decimal number, int decimals,
            std::string_view unit_name);
  void report_unit(const model::Figure& figure, Counts counts, const values::Unit* unit);

  model::Plan& plan_;
  Extent extent_;
  model::MaybeRef<model::Goal> goal_;
  std::set<std::string, std::less<>> missed_;
  std::vector<diag::Span> unread_;
  std::map<std::pair<std::string_view, std::string>, MissingThing> missing_;  // by section and id
  std::map<std::pair<std::size_t, std::string>, MissingThing> missing_members_;  // by dimension
};

}  // namespace planctl::read::schema
