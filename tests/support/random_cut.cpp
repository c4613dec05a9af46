// tests/support/random_cut: draws cuts, writes them as plans, and shares them out by definition.
#include "support/random_cut.hpp"

#include <algorithm>
#include <numeric>

namespace planctl::support {

namespace {

constexpr int days_of_year = 365;
const values::Year year = values::calendar_year(2026);

// 0 to limit - 1, the same on every machine.
int draw(std::mt19937_64& random, int limit) {
  return static_cast<int>(random() % static_cast<std::uint64_t>(limit));
}

std::string date_text(int day) {
  return values::to_string(values::plus_days(year.days.start, day));
}

std::vector<int> draw_weights(std::mt19937_64& random, std::size_t count, int limit) {
  std::vector<int> weights;
  do {
    weights.clear();
    for (std::size_t i = 0; i < count; ++i) weights.push_back(draw(random, limit + 1));
  } while (std::accumulate(weights.begin(), weights.end(), 0) == 0);
  return weights;
}

std::vector<int> siblings_below(const CutDimension& dimension, int parent) {
  std::vector<int> members;
  for (std::size_t i = 0; i < dimension.members.size(); ++i)
    if (dimension.members[i].parent == parent) members.push_back(static_cast<int>(i));
  return members;
}

CutDimension draw_dimension(std::mt19937_64& random, const CutLimits& limits, std::string id) {
  CutDimension dimension{std::move(id), {}};
  const auto add = [&](int parent) {
    dimension.members.push_back(
        {.id = dimension.id + std::to_string(dimension.members.size()), .parent = parent});
  };
  const int top = 1 + draw(random, limits.members);
  for (int i = 0; i < top; ++i) add(-1);
  for (int i = 0; i < top; ++i)
    if (limits.trees == Trees::nested && draw(random, 4) == 0)
      for (int j = 1 + draw(random, 3); j > 0; --j) add(i);
  for (int parent = -1; parent < top; ++parent) {
    const auto siblings = siblings_below(dimension, parent);
    if (siblings.empty()) continue;
    const auto weights = draw_weights(random, siblings.size(), limits.weight);
    const auto special = draw_weights(random, siblings.size(), limits.weight);
    for (std::size_t i = 0; i < siblings.size(); ++i) {
      dimension.members[static_cast<std::size_t>(siblings[i])].weight = weights[i];
      dimension.members[static_cast<std::size_t>(siblings[i])].special_weight = special[i];
    }
  }
  return dimension;
}

CutCalendar draw_calendar(std::mt19937_64& random) {
  const std::vector<std::vector<unsigned>> patterns{
      {0, 1, 2, 3, 4}, {0, 1, 2, 3, 4, 5}, {6, 0, 1, 2, 3}, {0, 1, 2, 3, 4, 5, 6}};
  CutCalendar calendar{.workdays = patterns[static_cast<std::size_t>(draw(random, 4))]};
  for (int i = draw(random, 20); i > 0; --i) calendar.holidays.push_back(draw(random, 365));
  for (int i = draw(random, 4); i > 0; --i) calendar.makeup.push_back(draw(random, 365));
  if (draw(random, 3) == 0) calendar.friday_tenths = 1 + draw(random, 12);
  if (draw(random, 3) == 0) {
    calendar.event_first = draw(random, 350);
    calendar.event_past = calendar.event_first + 1 + draw(random, 14);
    calendar.event_lift = 2 + draw(random, 3);
  }
  return calendar;
}

void draw_calendars(std::mt19937_64& random, CutSpec& spec) {
  for (int i = 0; i < 4; ++i) spec.calendars.push_back(draw_calendar(random));
  for (auto& dimension : spec.dimensions)
    for (auto& member : dimension.members) {
      if (draw(random, 2) == 0) member.calendar = draw(random, 4);
      if (draw(random, 8) != 0) continue;
      member.first = draw(random, 180);
      member.past = 200 + draw(random, 166);
    }
}

bool is_within(const CutDimension& dimension, int member, int above) {
  while (member >= 0 && member != above)
    member = dimension.members[static_cast<std::size_t>(member)].parent;
  return member == above;
}

bool is_special(const CutSpec& spec, const CutPosition& position) {
  return spec.special >= 0 && !position.empty() &&
         is_within(spec.dimensions[0], position[0], spec.special);
}

// Day weights in tenths, read off the description without the rules of calendars that extend.
std::vector<int> day_weights(const CutSpec& spec, int index) {
  const CutCalendar usual{.workdays = {0, 1, 2, 3, 4}};
  const auto& calendar = index < 0 ? usual : spec.calendars[static_cast<std::size_t>(index)];
  const auto has = [](const auto& list, auto value) {
    return std::find(list.begin(), list.end(), value) != list.end();
  };
  std::vector<int> weights;
  for (int day = 0; day < days_of_year; ++day) {
    const unsigned weekday = static_cast<unsigned>((day + 3) % 7);  // 1 January is a Thursday
    const int full = std::max(10, has(calendar.workdays, 4U) ? calendar.friday_tenths : 0);
    int weight = weekday == 4 ? calendar.friday_tenths : 10;
    if (!has(calendar.workdays, weekday) || has(calendar.holidays, day)) weight = 0;
    if (has(calendar.makeup, day)) weight = full;
    if (calendar.event_first <= day && day < calendar.event_past) weight *= calendar.event_lift;
    weights.push_back(weight);
  }
  return weights;
}

// The parts of a year that fall to each day for one cell.
std::vector<Ratio> day_shares(const CutSpec& spec, const CutPosition& cell) {
  int calendar = -1;
  int first = 0;
  int past = days_of_year;
  for (std::size_t level = 0; level < cell.size(); ++level) {
    int nearest = -1;
    for (int member = cell[level]; member >= 0;) {
      const auto& entry = spec.dimensions[level].members[static_cast<std::size_t>(member)];
      if (nearest < 0) nearest = entry.calendar;
      first = std::max(first, entry.first);
      past = std::min(past, entry.past);
      member = entry.parent;
    }
    if (calendar < 0) calendar = nearest;
  }
  auto weights = day_weights(spec, calendar);
  const auto all_year = weights;
  for (int day = 0; day < days_of_year; ++day)
    if (day < first || day >= past) weights[static_cast<std::size_t>(day)] = 0;
  const auto months = values::periods_of(year, values::Every::month);
  auto season =
      is_special(spec, cell) && !spec.special_months.empty() ? spec.special_months : spec.months;
  std::vector<Ratio> shares(days_of_year);
  Ratio season_sum = 0;
  Ratio all = 0;
  std::vector<std::pair<std::size_t, std::size_t>> spans;
  std::vector<int> sums;
  std::vector<int> full;  // where the cell is there for a part of the month
  for (const auto& month : months) {
    spans.emplace_back(values::days_between(year.days.start, month.days.start),
                       values::days_between(year.days.start, month.days.past));
    const auto sum = [&](const std::vector<int>& list) {
      return std::accumulate(list.begin() + static_cast<long>(spans.back().first),
                             list.begin() + static_cast<long>(spans.back().second), 0);
    };
    sums.push_back(sum(weights));
    full.push_back(sum(all_year));
  }
  for (std::size_t level = 0; level < cell.size(); ++level)
    for (int at = cell[level]; at >= 0;) {
      const auto& entry = spec.dimensions[level].members[static_cast<std::size_t>(at)];
      if (!entry.months.empty()) season = entry.months;
      at = entry.parent;
    }
  const bool seasonal = !season.empty();
  if (!seasonal) season.assign(months.size(), 1);
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (sums[i] > 0) season_sum += Ratio(season[i]) * Ratio(sums[i], full[i]);
    all += Ratio(sums[i]) * Ratio(season[i]);
  }
  // Only months with shares that the cell is not there for: by its days.
  const bool by_days = seasonal && season_sum == Ratio(0);
  const Ratio days = std::accumulate(weights.begin(), weights.end(), 0);
  for (std::size_t i = 0; i < months.size(); ++i)
    for (std::size_t day = spans[i].first; day < spans[i].second; ++day) {
      if (weights[day] == 0) continue;
      const Ratio weight = weights[day];
      if (by_days || (spec.flat && all == Ratio(0)))
        shares[day] = weight / days;
      else if (spec.flat || !seasonal)
        shares[day] = weight * Ratio(season[i]) / all;
      else
        shares[day] = Ratio(season[i]) / season_sum * weight / Ratio(full[i]);
    }
  return shares;
}

void share_out(const CutSpec& spec, const CutPosition& position, const Ratio& amount,
               ExactCut& exact) {
  const auto below = positions_below(spec, position);
  auto& own = exact[position];
  own.assign(days_of_year, Ratio(0));
  if (below.empty()) {
    const auto shares = day_shares(spec, position);
    Ratio sum = 0;
    for (std::size_t day = 0; day < shares.size(); ++day) {
      sum += amount * shares[day];
      own[day] = sum;
    }
    return;
  }
  Ratio rest = amount;
  int weight = 0;
  std::vector<const CutHold*> holds;
  std::vector<int> weights;
  for (const auto& child : below) {
    const auto& member =
        spec.dimensions[child.size() - 1].members[static_cast<std::size_t>(child.back())];
    const bool special = child.size() > 1 && is_special(spec, child);
    const auto hold = std::find_if(spec.holds.begin(), spec.holds.end(),
                                   [&](const CutHold& entry) { return entry.position == child; });
    holds.push_back(hold == spec.holds.end() ? nullptr : &*hold);
    weights.push_back(special ? member.special_weight : member.weight);
    if (holds.back())
      rest = rest - Ratio(hold->amount);
    else
      weight += weights.back();
  }
  for (std::size_t i = 0; i < below.size(); ++i) {
    const Ratio part = holds[i]     ? Ratio(holds[i]->amount)
                       : weight > 0 ? rest * Ratio(weights[i], weight)
                                    : Ratio(0);
    share_out(spec, below[i], part, exact);
    for (std::size_t day = 0; day < days_of_year; ++day)
      exact[position][day] += exact[below[i]][day];
  }
}

PlanBuilder::Pairs weight_pairs(const CutDimension& dimension, int CutMember::*weight) {
  PlanBuilder::Pairs pairs;
  for (const auto& member : dimension.members)
    pairs.emplace_back(member.id, std::to_string(member.*weight));
  return pairs;
}

void add_calendars(const CutSpec& spec, PlanBuilder& plan) {
  for (std::size_t i = 0; i < spec.calendars.size(); ++i) {
    const auto& calendar = spec.calendars[i];
    auto& made = plan.calendar("calendar" + std::to_string(i), calendar.workdays);
    for (const int day : calendar.holidays) made.holidays.push_back(plan.days(date_text(day)));
    for (const int day : calendar.makeup) made.makeup.push_back(plan.days(date_text(day)));
    if (calendar.friday_tenths != 10)
      made.weights.push_back({4, plan.number(std::to_string(calendar.friday_tenths / 10) + '.' +
                                             std::to_string(calendar.friday_tenths % 10))});
    if (calendar.event_past > calendar.event_first)
      made.events.push_back(
          {{},
           plan.days(date_text(calendar.event_first) + ".." + date_text(calendar.event_past - 1)),
           plan.number(std::to_string(calendar.event_lift))});
  }
  for (const auto& dimension : spec.dimensions)
    for (const auto& entry : dimension.members) {
      if (entry.calendar >= 0)
        plan.use_calendar(dimension.id, entry.id, "calendar" + std::to_string(entry.calendar));
      auto& member = plan.member(dimension.id, entry.id);
      if (entry.first > 0) member.from = plan.date(date_text(entry.first));
      if (entry.past < days_of_year) member.to = plan.date(date_text(entry.past - 1));
    }
}

std::vector<std::string> to_texts(const std::vector<int>& numbers) {
  std::vector<std::string> texts;
  for (const int number : numbers) texts.push_back(std::to_string(number));
  return texts;
}

}  // namespace

std::vector<CutPosition> positions_below(const CutSpec& spec, const CutPosition& position) {
  std::vector<CutPosition> below;
  if (!position.empty())
    for (const int member : siblings_below(spec.dimensions[position.size() - 1], position.back())) {
      below.push_back(position);
      below.back().back() = member;
    }
  if (!below.empty() || position.size() == spec.dimensions.size()) return below;
  for (const int member : siblings_below(spec.dimensions[position.size()], -1)) {
    below.push_back(position);
    below.back().push_back(member);
  }
  return below;
}

CutSpec random_cut(std::mt19937_64& random, const CutLimits& limits) {
  CutSpec spec;
  spec.target = 1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limits.target));
  for (std::size_t i = 0; i < limits.dimensions; ++i)
    spec.dimensions.push_back(
        draw_dimension(random, limits, std::string(1, static_cast<char>('a' + i))));
  if (draw(random, 2) == 0)
    spec.special = draw(random, static_cast<int>(spec.dimensions[0].members.size()));
  if (draw(random, 4) != 0) spec.months = draw_weights(random, 12, 9);
  if (limits.seasons == Seasons::of_members) {
    spec.months = draw_weights(random, 12, 9);
    for (auto& member : spec.dimensions.back().members)
      if (member.parent < 0 && draw(random, 4) != 0) member.months = draw_weights(random, 12, 9);
  }
  if (limits.calendars == Calendars::alike) return spec;
  draw_calendars(random, spec);
  if (!spec.months.empty() && spec.special >= 0 && draw(random, 2) == 0)
    spec.special_months = draw_weights(random, 12, 9);
  spec.flat = draw(random, 4) == 0;
  return spec;
}

PlanBuilder to_plan(const CutSpec& spec) {
  PlanBuilder plan(spec.target);
  for (const auto& dimension : spec.dimensions) {
    std::vector<std::string> members;
    for (const auto& member : dimension.members)
      members.push_back(member.parent < 0
                            ? member.id
                            : dimension.members[static_cast<std::size_t>(member.parent)].id + '/' +
                                  member.id);
    plan.dimension(dimension.id, members);
  }
  for (std::size_t i = 0; i < spec.dimensions.size(); ++i) {
    plan.shares(spec.dimensions[i].id, weight_pairs(spec.dimensions[i], &CutMember::weight));
    if (i > 0 && spec.special >= 0)
      plan.shares(spec.dimensions[i].id,
                  weight_pairs(spec.dimensions[i], &CutMember::special_weight),
                  {{"a", "a" + std::to_string(spec.special)}});
  }
  if (!spec.months.empty()) plan.season(to_texts(spec.months));
  if (!spec.special_months.empty())
    plan.season(to_texts(spec.special_months), {{"a", "a" + std::to_string(spec.special)}});
  for (const auto& member : spec.dimensions.back().members)
    if (!member.months.empty())
      plan.season(to_texts(member.months), {{spec.dimensions.back().id, member.id}});
  if (spec.flat)
    plan.quota().normalise = model::Located<model::Normalise>{model::Normalise::flat, plan.span()};
  add_calendars(spec, plan);
  for (const auto& hold : spec.holds) {
    PlanBuilder::Pairs where;
    for (std::size_t level = 0; level < hold.position.size(); ++level) {
      const auto& dimension = spec.dimensions[level];
      where.emplace_back(dimension.id,
                         dimension.members[static_cast<std::size_t>(hold.position[level])].id);
    }
    plan.hold(where, hold.amount);
  }
  return plan;
}

ExactCut exact_cut(const CutSpec& spec) {
  ExactCut exact;
  share_out(spec, {}, Ratio(spec.target), exact);
  return exact;
}

}  // namespace planctl::support
