// model/workdays: which days a calendar, with those it extends, is worked.
#include "model/workdays.hpp"

#include <algorithm>

namespace planctl::model {
namespace {

constexpr std::ptrdiff_t first_day_off = 5;  // Saturday

void mark(std::vector<DayKind>& kinds, values::Date first,
          const std::vector<Located<values::Days>>& spans, DayKind kind) {
  const auto day_of = [&](values::Date date) {
    return std::clamp(values::days_between(first, date), 0, static_cast<int>(kinds.size()));
  };
  for (const auto& span : spans) {
    const int from = day_of(span.value.start);
    std::fill_n(kinds.begin() + from, std::max(0, day_of(span.value.past) - from), kind);
  }
}

}  // namespace

std::size_t default_calendar(const Plan& plan) { return plan.calendars.index_of("default"); }

bool leaves_first(const Member& member) {
  return member.from && member.to && member.to->value < member.from->value;
}

std::size_t calendar_of(const Plan& plan, const Person& person) {
  const bool has_own = plan.calendars.get(person.calendar) != nullptr;
  return has_own ? person.calendar->index : default_calendar(plan);
}

std::size_t calendar_of(const Plan& plan, const Action& action) {
  if (plan.calendars.get(action.calendar) != nullptr) return action.calendar->index;
  for (const auto& at : action.where.coordinates) {
    if (!at.known()) continue;
    const auto& members = plan.dimensions[at.dimension].members;
    for (std::size_t member = at.member; member != none; member = members[member].parent)
      if (plan.calendars.get(members[member].calendar) != nullptr)
        return members[member].calendar->index;
  }
  const auto* const owner = plan.people.get(action.owner);
  return owner != nullptr ? calendar_of(plan, *owner) : default_calendar(plan);
}

std::vector<const Calendar*> find_chain(const Plan& plan, std::size_t calendar) {
  std::vector<const Calendar*> chain;
  const Calendar* next = calendar == none ? nullptr : &plan.calendars[calendar];
  while (next && std::find(chain.begin(), chain.end(), next) == chain.end()) {
    chain.push_back(next);
    next = plan.calendars.get(next->extends);
  }
  return chain;
}

std::array<bool, 7> find_workweek(const std::vector<const Calendar*>& chain) {
  std::array<bool, 7> works{};
  for (const auto* const calendar : chain) {
    if (!calendar->workdays) continue;
    for (const unsigned weekday : calendar->workdays->value) works[weekday] = true;
    return works;
  }
  std::fill_n(works.begin(), first_day_off, true);
  return works;
}

std::vector<DayKind> kinds_of(const std::vector<const Calendar*>& chain, values::Days days) {
  const auto works = find_workweek(chain);
  std::vector<DayKind> kinds;
  unsigned weekday = values::weekday_of(days.start);
  for (int day = 0; day < days.count(); ++day, weekday = (weekday + 1) % works.size())
    kinds.push_back(works[weekday] ? DayKind::work : DayKind::off);
  for (auto calendar = chain.rbegin(); calendar != chain.rend(); ++calendar) {
    mark(kinds, days.start, (*calendar)->holidays, DayKind::off);
    mark(kinds, days.start, (*calendar)->makeup, DayKind::makeup);
  }
  return kinds;
}

}  // namespace planctl::model
