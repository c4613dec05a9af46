// rules/support: look-ups and sums over a plan that several rules share.
#include "rules/support.hpp"

#include <algorithm>
#include <array>

#include "base/checked.hpp"
#include "base/text.hpp"
#include "model/meeting_days.hpp"
#include "rules/waivers.hpp"

namespace planctl::rules {
namespace {

bool is_open(const model::BudgetLine& line) {
  return line.goal == model::none && line.strategy == model::none && line.action == model::none &&
         line.project == model::none;
}

// Whether all who are named come from one of several departments, and the leader is not among them.
bool is_of_one_department(const model::Plan& plan, const model::Meeting& meeting) {
  if (plan.departments.size() < 2 || meeting.with.empty() || !meeting.chair) return false;
  auto people = meeting.with;
  people.push_back(*meeting.chair);
  const auto* const first = plan.people.get(people.front());
  return first && first->department &&
         std::all_of(people.begin(), people.end(), [&](const auto& ref) {
           const auto* const person = plan.people.get(ref);
           return person && person->department &&
                  person->department->index == first->department->index &&
                  !refers_to(plan.header.leader, ref.index);
         });
}

}  // namespace

bool names(const std::vector<model::Words>& words, std::string_view id) {
  return std::any_of(words.begin(), words.end(),
                     [&](const model::Words& word) { return word.value == id; });
}

bool is_corporate(const model::Goal& goal) { return !goal.department; }

bool lacks_quota(const model::Plan& plan, const model::Goal& goal) {
  const bool is_flow = (goal.measure || goal.written_kind) && goal.kind == model::Kind::flow;
  return is_flow && goal.good != model::Good::down && !plan.dimensions.empty() &&
         is_corporate(goal) && goal.target && !goal.quota && goal.where.coordinates.empty();
}

bool is_headless(const model::Plan& plan) {
  return !plan.header.leader && !plan.header.year && !plan.header.currency;
}

std::vector<std::size_t> find_planning_departments(const model::Plan& plan) {
  std::vector<std::size_t> departments;
  for (const auto& department : plan.departments)
    if (!department.area || department.area->value != model::Area::management)
      departments.push_back(index_in(plan.departments, department));
  return departments;
}

bool has_leading_indicator(const Input& input, std::size_t goal) {
  const auto& indicators = input.relations.indicators_of_goal[goal];
  return std::any_of(indicators.begin(), indicators.end(), [&](std::size_t index) {
    const auto& leading = input.plan.tracking[index].leading;
    return leading && leading->value;
  });
}

bool reaches_department(const Input& input, const std::vector<model::Words>& list,
                        std::size_t department) {
  const auto& plan = input.plan;
  // A parent may be written in a circle, so no more steps than there are departments.
  auto above = department;
  for (std::size_t step = 0; step <= plan.departments.size() && above != model::none; ++step) {
    if (names(list, plan.departments[above].id.value)) return true;
    const auto& part_of = plan.departments[above].part_of;
    above = part_of ? part_of->index : model::none;
  }
  const auto* head = plan.people.get(plan.departments[department].head);
  if (head && names(list, head->id.value)) return true;
  const auto& people = input.relations.people_of_department[department];
  return std::any_of(people.begin(), people.end(),
                     [&](std::size_t person) { return names(list, plan.people[person].id.value); });
}

bool reaches_person(const model::Plan& plan, const std::vector<model::Words>& list,
                    std::size_t person) {
  if (names(list, plan.people[person].id.value)) return true;
  const auto* department = plan.departments.get(plan.people[person].department);
  return department && names(list, department->id.value);
}

bool is_served(const Input& input, std::size_t department) {
  const auto& audiences = input.plan.audiences;
  return std::any_of(audiences.begin(), audiences.end(), [&](const model::Audience& audience) {
    const bool each =
        audience.each && (audience.each->value == "department" || audience.each->value == "person");
    return each || reaches_department(input, audience.to, department);
  });
}

bool is_told(const Input& input, std::size_t department) {
  const auto& rollout = input.plan.rollout;
  return std::any_of(rollout.begin(), rollout.end(), [&](const model::Session& session) {
    return reaches_department(input, session.to, department);
  });
}

bool is_trained(const model::Plan& plan, std::size_t person) {
  if (plan.people[person].trained) return true;
  return std::any_of(plan.rollout.begin(), plan.rollout.end(), [&](const model::Session& session) {
    return is_training(session) && reaches_person(plan, session.to, person);
  });
}

bool has_left(const model::Person& person, values::Date as_of) {
  return person.to && person.to->value < as_of;
}

std::set<std::size_t> find_departments_in_processes(const model::Plan& plan) {
  std::set<std::size_t> engaged;
  for (const auto& process : plan.processes)
    for (const auto& step : process.steps)
      if (step.department) engaged.insert(step.department->index);
  return engaged;
}

std::set<std::size_t> find_empowered(const model::Plan& plan) {
  std::set<std::size_t> empowered;
  for (const auto& activity : plan.authority) {
    if (activity.accountable) empowered.insert(activity.accountable->index);
    const auto* lead = plan.departments.get(activity.lead);
    if (lead && lead->head) empowered.insert(lead->head->index);
  }
  return empowered;
}

std::optional<std::int64_t> sum_weights(const model::Appraisal& appraisal) {
  std::optional<std::int64_t> sum = 0;
  for (const auto& line : appraisal.lines) {
    if (!line.weight || !sum) return std::nullopt;
    sum = base::add(*sum, line.weight->units);
  }
  return sum;
}

const model::Appraisal* find_appraisal(const Input& input,
                                       const model::MaybeRef<model::Person>& person) {
  if (!person || !person->known()) return nullptr;
  const auto index = input.relations.appraisal_of_person[person->index];
  return index == model::none ? nullptr : &input.plan.appraisal[index];
}

bool has_open_line(const model::Appraisal& appraisal) {
  return std::any_of(appraisal.lines.begin(), appraisal.lines.end(),
                     [](const model::AppraisalLine& line) { return !line.goal && !line.action; });
}

bool is_appraised_on(const model::Appraisal& appraisal, std::size_t goal) {
  return std::any_of(appraisal.lines.begin(), appraisal.lines.end(),
                     [&](const model::AppraisalLine& line) { return refers_to(line.goal, goal); });
}

bool lacks_own_goal(const Input& input, const model::Appraisal& appraisal, std::size_t goal) {
  const auto& owner = input.plan.goals[goal].owner;
  return owner && owner->known() && owner->index == appraisal.person.index &&
         !has_open_line(appraisal) && !is_appraised_on(appraisal, goal);
}

namespace {

// What is managed, and words that its name has in one of the languages.
struct Managed {
  FunctionalSystem system;
  std::array<std::string_view, 5> words;
  [[nodiscard]] bool is_named(std::string_view name) const {
    const auto folded = base::fold_case(name);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
      return folded.find(word) != std::string::npos;
    });
  }
};
constexpr std::array<Managed, functional_systems> all_managed{
    Managed{{"promotion", {.en = "promotion", .es = "promoción", .zh = "促销"}},
            {"promo", "促销", "推广", "campaign", "campaña"}},
    Managed{{"region", {.en = "regions", .es = "regiones", .zh = "区域"}},
            {"regi", "区域", "territor", "大区", "zona"}},
    Managed{{"channel", {.en = "channels", .es = "canales", .zh = "渠道"}},
            {"channel", "canal", "渠道", "通路", "distribu"}},
    Managed{{"sales-operations",
             {.en = "sales operations", .es = "operación de ventas", .zh = "销售运营"}},
            {"sales", "venta", "销售", "运营", "operati"}}};

}  // namespace

std::vector<FunctionalSystem> find_missing_systems(const model::Plan& plan) {
  std::vector<FunctionalSystem> missing;
  for (const Managed& managed : all_managed) {
    const auto is_for = [&](const model::System& entry) {
      return managed.is_named(entry.id.value) ||
             (entry.title && managed.is_named(entry.title->value));
    };
    if (std::none_of(plan.systems.begin(), plan.systems.end(), is_for))
      missing.push_back(managed.system);
  }
  return missing;
}

std::size_t find_dimension_of(const model::Plan& plan, std::string_view managed) {
  for (const Managed& one : all_managed)
    for (std::size_t index = 0; index < plan.dimensions.size(); ++index)
      if (one.system.id == managed && one.is_named(plan.dimensions[index].id.value)) return index;
  return model::none;
}

bool is_regular(const model::Meeting& meeting) {
  return meeting.dates.empty() && meeting.every && meeting.every->value <= values::Every::month;
}

namespace {

// Whether the person is in it, or it is not said who is.
bool may_be_in(const model::Meeting& meeting, std::size_t person) {
  return refers_to(meeting.chair, person) || refers_to(meeting.with, person) ||
         (!meeting.chair && meeting.with.empty());
}

}  // namespace

std::vector<const model::Meeting*> find_plan_meetings(const model::Plan& plan) {
  const auto& leader = plan.header.leader;
  std::vector<const model::Meeting*> led;
  std::vector<const model::Meeting*> all;
  std::vector<const model::Meeting*> wide;
  for (const auto& meeting : plan.meetings) {
    all.push_back(&meeting);
    if (!is_of_one_department(plan, meeting)) wide.push_back(&meeting);
    if (leader && leader->known() && may_be_in(meeting, leader->index)) led.push_back(&meeting);
  }
  if (!led.empty()) return led;
  return wide.empty() ? all : wide;
}

std::vector<std::string> find_months_without_meeting(const model::Plan& plan) {
  std::vector<std::string> labels;
  if (!plan.header.year) return labels;
  const auto meetings = find_plan_meetings(plan);
  if (std::any_of(meetings.begin(), meetings.end(),
                  [](const auto* meeting) { return is_regular(*meeting); }))
    return labels;
  std::vector<values::Date> days;
  for (const auto* meeting : meetings)
    for (const auto day : model::find_meeting_days(*meeting, plan.header.year)) days.push_back(day);
  for (const auto& month : values::periods_of(plan.year(), values::Every::month))
    if (std::none_of(days.begin(), days.end(),
                     [&](const auto day) { return month.days.contains(day); }))
      labels.push_back(month.label);
  return labels;
}

bool is_training(const model::Session& session) {
  return session.kind && session.kind->value == "training";
}

diag::Clauses list_names(const std::vector<values::Text>& names) {
  diag::Clauses list;
  for (const auto& name : names)
    list = {list.empty() ? diag::Message{{.en = "{0}", .es = "{0}", .zh = "{0}"}, {name}}
                         : diag::Message{{.en = "{0}, {1}", .es = "{0}, {1}", .zh = "{0}、{1}"},
                                         {list, name}}};
  return list;
}

std::vector<values::Text> find_missing_links(const model::StrategyPath& path) {
  std::vector<values::Text> missing;
  if (!path.need) missing.push_back({.en = "the need", .es = "la necesidad", .zh = "需求"});
  if (!path.offer) missing.push_back({.en = "the offer", .es = "la oferta", .zh = "产品或服务"});
  if (!path.channel) missing.push_back({.en = "the channel", .es = "el canal", .zh = "渠道"});
  if (!path.message) missing.push_back({.en = "the message", .es = "el mensaje", .zh = "传播信息"});
  if (!path.satisfaction)
    missing.push_back(
        {.en = "the satisfied need", .es = "la necesidad satisfecha", .zh = "需求的满足"});
  return missing;
}

bool has_open_line(const model::Budget& budget, std::int64_t least) {
  return std::any_of(budget.lines.begin(), budget.lines.end(), [&](const auto& line) {
    return is_open(line) && (!line.amount || line.amount->units >= least);
  });
}

namespace {

std::optional<values::Days> read_horizon(const model::Header& header) {
  if (!header.horizon) return std::nullopt;
  const std::string_view text = header.horizon->value;
  const auto dots = text.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  const auto first = values::parse_year(text.substr(0, dots));
  const auto last = values::parse_year(text.substr(dots + 2));
  if (!first || !last) return std::nullopt;
  return values::Days{.start = first->days.start, .past = last->days.past};
}

}  // namespace

std::optional<values::Days> find_time(const model::Plan& plan) {
  if (!plan.header.year) return std::nullopt;
  auto time = plan.year().days;
  if (const auto horizon = read_horizon(plan.header)) {
    time.start = std::min(time.start, horizon->start);
    time.past = std::max(time.past, horizon->past);
  }
  return time;
}

void report_each(const Input& input, const Pen& pen, const std::vector<const model::Goal*>& goals,
                 bool one_reason, const values::Text& text, const values::Text& of_all) {
  std::vector<std::string> ids;
  for (const auto* goal : goals) ids.push_back(goal->id.value);
  if (one_reason && goals.size() > 1 && !is_any_waived(input, pen.rule(), "goals", ids)) {
    pen.report(goals.front()->span(), {.text = of_all, .arguments = {list_ids(ids)}});
    return;
  }
  for (const auto* goal : goals)
    pen.report(goal->span(), {.text = text, .arguments = {goal->id.value}});
}

bool is_target_worse(const model::Goal& goal) {
  if (!goal.target || !goal.baseline) return false;
  return goal.good == model::Good::up ? goal.target->units < goal.baseline->units
                                      : goal.target->units > goal.baseline->units;
}

bool is_of_the_past(const model::Plan& plan, const model::Correction& correction) {
  const auto& year = plan.header.year;
  return year &&
         ((correction.due && correction.due->value < year->value.days.start) ||
          (correction.period && correction.period->value.days.past <= year->value.days.start));
}

diag::Span find_files(const model::Plan& plan, std::size_t goal) {
  const auto* const actuals = plan.actuals.find(plan.goals[goal].id.value);
  if (actuals == nullptr) return plan.goals[goal].span();
  return actuals->files.empty() ? actuals->span() : actuals->files.front().written.span;
}

std::string find_first_row(const model::RowCount& count) {
  if (count.places.empty()) return count.file;
  return count.file + ":" + model::to_list({count.places.data(), 1});
}

std::optional<std::int64_t> sum_lines(const model::Plan& plan,
                                      const std::vector<std::size_t>& lines) {
  std::optional<std::int64_t> sum = 0;
  for (const auto line : lines)
    if (const auto& amount = plan.budget.lines[line].amount; sum && amount)
      sum = base::add(*sum, amount->units);
  return sum;
}

bool is_in_time(const model::Plan& plan, const model::Review& review) {
  if (!review.due) return false;
  return !plan.header.year || plan.year().days.contains(review.due->value);
}

diag::Figure money(const model::Plan& plan, std::int64_t units) {
  return {.units = units, .unit = plan.currency_unit()};
}

diag::Figure amount(const model::Goal& goal, std::int64_t units) {
  return {.units = units, .unit = goal.unit};
}

}  // namespace planctl::rules
