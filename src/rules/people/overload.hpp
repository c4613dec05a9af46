// rules/people/overload: who is asked for more working days than there are.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::people {

// A single heavy week is everybody's lot.
inline constexpr std::array load_limits{
    diag::Threshold{
        .name = "weekly-load",
        .kind = diag::Threshold::Kind::percent,
        .usual = 12'000,
        .summary = {.en = "largest share of its working days that a week may ask for",
                    .es = "parte máxima de sus días laborables que puede exigir una semana",
                    .zh = "一周工作量占可用工作日的最高比例"}},
    diag::Threshold{.name = "heavy-weeks",
                    .kind = diag::Threshold::Kind::count,
                    .usual = 1,
                    .summary = {.en = "most weeks beyond that share",
                                .es = "semanas que pueden superar esa parte",
                                .zh = "超过该比例的周数上限"}}};

// A week of absence alone does not count: the work of such a week is done before or after it.
inline bool is_overloaded(const model::TimeGap& week, std::int64_t limit) {
  return week.available > 0 && week.needed * whole_percent > week.available * limit;
}

// All weeks in which a person's actions run, those of absence too.
struct WholeLoad {
  std::int64_t needed = 0;  // tenths of days
  std::int64_t available = 0;
  bool has_absence = false;
};

struct Overload {
  std::size_t person = 0;
  std::vector<const model::TimeGap*> heavy;  // weeks; none where only the whole is too much
  WholeLoad whole;
};

inline std::vector<Overload> find_overloads(const Input& input) {
  const auto limit = value_of(load_limits[0], input.plan);
  std::vector<Overload> all(input.plan.people.size());
  for (const auto& week : input.time) {
    if (week.person == model::none) continue;
    auto& load = all[week.person];
    load.person = week.person;
    if (is_overloaded(week, limit)) load.heavy.push_back(&week);
    load.whole.needed += week.needed;
    load.whole.available += week.available;
    load.whole.has_absence |= week.available == 0;
  }
  std::erase_if(all, [&](Overload& load) {
    if (std::ssize(load.heavy) > value_of(load_limits[1], input.plan)) return false;
    load.heavy.clear();
    return !load.whole.has_absence ||
           load.whole.needed * whole_percent <= load.whole.available * limit;
  });
  return all;
}

}  // namespace planctl::rules::people
