// rules/support: look-ups and sums over a plan that several rules share.
#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diag/message.hpp"
#include "rules/rule.hpp"

namespace planctl::rules {

// The index of `entry`, which stands in `table`.
template <class T>
std::size_t index_in(const model::Table<T>& table, const T& entry) {
  return table.index_of(entry.id.value);
}

template <class T>
bool refers_to(const model::MaybeRef<T>& ref, std::size_t index) {
  return ref && ref->index == index;
}

template <class T>
bool refers_to(const std::vector<model::Ref<T>>& refs, std::size_t index) {
  for (const auto& ref : refs)
    if (ref.index == index) return true;
  return false;
}

bool names(const std::vector<model::Words>& words, std::string_view id);

// A goal of the company as a whole: one that no department has as its own.
bool is_corporate(const model::Goal& goal);

// Whether it is a flow of the whole company that is not cut though the plan has members to cut it
// by.
bool lacks_quota(const model::Plan& plan, const model::Goal& goal);

// Whether the plan says nothing of itself: neither leader nor year nor currency.
bool is_headless(const model::Plan& plan);

// The departments that are asked for goals of their own: the management's are those of the company.
std::vector<std::size_t> find_planning_departments(const model::Plan& plan);

bool has_leading_indicator(const Input& input, std::size_t goal);

// Whether a list of departments and people (`to:`) reaches the department: by its own id, that of a
// department it is part of, or that of its head or one of its people.
bool reaches_department(const Input& input, const std::vector<model::Words>& list,
                        std::size_t department);
// Whether it reaches the person: by the person's id or the department's.
bool reaches_person(const model::Plan& plan, const std::vector<model::Words>& list,
                    std::size_t person);
// Whether a version of the plan is made for the department: for itself, what it belongs to, its
// people, each department, or each person.
bool is_served(const Input& input, std::size_t department);
// Whether a session of the rollout, or one of training, reaches it.
bool is_told(const Input& input, std::size_t department);
bool is_trained(const model::Plan& plan, std::size_t person);
// Whether the person's last day is past: of what is still theirs `people/left-in-charge` speaks.
bool has_left(const model::Person& person, values::Date as_of);
bool is_training(const model::Session& session);

std::set<std::size_t> find_departments_in_processes(const model::Plan& plan);
// The people who are accountable for an activity, or head the department that leads it.
std::set<std::size_t> find_empowered(const model::Plan& plan);

// The parts of the path that are not there.
std::vector<values::Text> find_missing_links(const model::StrategyPath& path);

// Whether a line of at least `least` does not say what it is for, or names what the plan does not
// have: it may be meant for anything.
bool has_open_line(const model::Budget& budget, std::int64_t least = 0);

// Whether it was over before the plan's year began.
bool is_of_the_past(const model::Plan& plan, const model::Correction& correction);

// Says `text` of each of the goals, at it; or, where they all lack it for one reason, `of_all` of
// their ids once, at the first. What a waiver accepts for one of them is no reason for all.
void report_each(const Input& input, const Pen& pen, const std::vector<const model::Goal*>& goals,
                 bool one_reason, const values::Text& text, const values::Text& of_all);

// Whether the target lies on the side of the baseline that is not good for the measure.
bool is_target_worse(const model::Goal& goal);

// The plan's year, and its horizon (`2026..2028`: the years of a rolling plan) where it is written
// like that; nothing without a year.
std::optional<values::Days> find_time(const model::Plan& plan);

// Where the plan names the files of a goal's actuals.
diag::Span find_files(const model::Plan& plan, std::size_t goal);

// `sales.csv:174:12`: where the first of these rows stands.
std::string find_first_row(const model::RowCount& count);

// In minor units of the currency; nothing on overflow.
std::optional<std::int64_t> sum_lines(const model::Plan& plan,
                                      const std::vector<std::size_t>& lines);

inline constexpr std::int64_t whole_percent = 10'000;  // hundredths of a percent
// The sum of an appraisal's weights in hundredths of a percent; nothing where one has no weight.
std::optional<std::int64_t> sum_weights(const model::Appraisal& appraisal);
// That of the person who is referred to; nothing where nobody is, or there is none.
const model::Appraisal* find_appraisal(const Input& input,
                                       const model::MaybeRef<model::Person>& person);
// Whether a part of it names neither goal nor action, of which `appraisal/reward-for-unplanned`
// speaks: it may be meant for anything.
bool has_open_line(const model::Appraisal& appraisal);
bool is_appraised_on(const model::Appraisal& appraisal, std::size_t goal);
// Whether the person owns the goal, and it is not in the appraisal: so says
// `appraisal/owner-not-appraised-on-goal`.
bool lacks_own_goal(const Input& input, const model::Appraisal& appraisal, std::size_t goal);

// One of the four functional systems that the method asks for.
struct FunctionalSystem {
  std::string_view id;
  values::Text name;
};
// Those that no entry of `systems` is for, by id or title in any of the three languages.
std::vector<FunctionalSystem> find_missing_systems(const model::Plan& plan);
inline constexpr std::size_t functional_systems = 4;

// The dimension that is called `region` or `channel`, by those words in any of the three languages;
// `none` without one.
std::size_t find_dimension_of(const model::Plan& plan, std::string_view managed);

inline constexpr std::size_t months_per_year = 12;
// Whether a meeting takes place every month by its cadence, without dates written out.
bool is_regular(const model::Meeting& meeting);
// The meetings on the plan as a whole: those with its leader; where there are none, those that are
// not of one department alone; else all.
std::vector<const model::Meeting*> find_plan_meetings(const model::Plan& plan);
// Labels of the plan year's months in which none of these takes place; none without a plan year.
std::vector<std::string> find_months_without_meeting(const model::Plan& plan);

// Whether the review is dated, and within the plan's year; true without a plan year.
bool is_in_time(const model::Plan& plan, const model::Review& review);

// An amount in the plan's currency, or in the goal's unit, for a message.
diag::Figure money(const model::Plan& plan, std::int64_t units);
diag::Figure amount(const model::Goal& goal, std::int64_t units);

using diag::list_ids;
// Names in a row, each in the reader's language.
diag::Clauses list_names(const std::vector<values::Text>& names);

}  // namespace planctl::rules
