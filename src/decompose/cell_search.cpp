// decompose/cell_search: dynamic programming over days and states of a few cells; neighbourhoods of
// a tree with more cells are chosen around the node that is furthest away.
#include "decompose/cell_search.hpp"

#include <algorithm>
#include <numeric>

namespace planctl::decompose {

namespace {

constexpr Fixed one = Fixed{1} << 64;
constexpr std::uint64_t never = std::uint64_t{1} << 60;
constexpr unsigned most_fruitless = 40;

// The same on every machine; another order for every attempt.
std::uint64_t shuffled(std::uint64_t cell, std::uint64_t attempt) {
  std::uint64_t mixed = (cell + 1) * 0x9E3779B97F4A7C15 + (attempt + 1) * 0xBF58476D1CE4E5B9;
  mixed = (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB;
  return mixed ^ (mixed >> 32);
}

}  // namespace

void CellSearch::improve(const Accrual& accrual, std::span<const BlockItem> items,
                         std::span<std::int64_t> daily) {
  begin(accrual, items, daily);
  const std::size_t days = accrual.days();
  const bool all_at_once = cells_.size() <= most_cells;
  unsigned fruitless = 0;
  for (unsigned attempt = 0; fruitless < (all_at_once ? 1 : most_fruitless); ++attempt) {
    const auto far = find_far();
    if (far.empty()) break;
    const auto& spot = far[fruitless / 8 % far.size()];
    choose(spot, attempt);
    const std::size_t reach = all_at_once ? days : std::size_t{12} << (2 * (fruitless % 3));
    const DaySpan around{spot.day - std::min(spot.day, reach), std::min(spot.day + reach, days)};
    fruitless = deal(around) ? 0 : fruitless + 1;
  }
  for (std::size_t item = 0; item < items.size(); ++item)
    std::adjacent_difference(&given(item, 0), &given(item, 0) + days,
                             daily.begin() + static_cast<std::ptrdiff_t>(item * days));
}

void CellSearch::begin(const Accrual& accrual, std::span<const BlockItem> items,
                       std::span<const std::int64_t> daily) {
  accrual_ = &accrual;
  items_ = items;
  parents_.assign(items.size(), 0);
  cells_.clear();
  given_.resize(items.size() * accrual.days());
  for (std::size_t item = 0; item < items.size(); ++item) {
    const auto& [first, count] = items[item];
    std::fill_n(parents_.begin() + static_cast<std::ptrdiff_t>(first), count, item);
    if (count == 0) cells_.push_back(item);
    const auto series = daily.subspan(item * accrual.days(), accrual.days());
    std::partial_sum(series.begin(), series.end(), &given(item, 0));
  }
}

// Every item that is a unit or more from what is due, with its worst day; the furthest first.
std::vector<CellSearch::Spot> CellSearch::find_far() const {
  std::vector<Spot> far;
  const std::size_t days = accrual_->days();
  for (std::size_t item = 1; item < items_.size(); ++item) {
    Spot worst{.item = item};
    for (std::size_t day = 0; day < days; ++day)
      if (const Cost cost = cost_of(item, day, given_[item * days + day]); cost > worst.cost)
        worst = {item, day, cost};
    if (worst.cost > 0) far.push_back(worst);
  }
  std::stable_sort(far.begin(), far.end(),
                   [](const Spot& a, const Spot& b) { return a.cost > b.cost; });
  return far;
}

// Nothing within one unit; else the square of the distance, so that the furthest weigh most.
CellSearch::Cost CellSearch::cost_of(std::size_t item, std::size_t day, std::int64_t units) const {
  constexpr Fixed most_steps = Fixed{1} << 16;
  const Fixed now = static_cast<Fixed>(units) << 64;
  const Fixed due = accrual_->exact(item, day);
  const Fixed away = now > due ? now - due : due - now;
  if (away < one) return 0;
  const auto steps = static_cast<Cost>(std::min(away >> 56, most_steps));
  return steps * steps;
}

bool CellSearch::is_below(std::size_t item, std::size_t above) const {
  while (item > above) item = parents_[item];
  return item == above;
}

// In turn a cell at or below the spot and one beside it, in another order at every attempt; those
// to which nothing of a unit is due on the day come last.
void CellSearch::choose(const Spot& spot, unsigned attempt) {
  chosen_ = cells_;
  if (cells_.size() > most_cells) {
    std::size_t around = parents_[spot.item];
    if (attempt % 3 == 2) around = parents_[around];
    keys_.clear();
    for (const std::size_t cell : cells_) keys_.emplace_back(shuffled(cell, attempt), cell);
    std::sort(keys_.begin(), keys_.end());
    std::array<std::uint64_t, 3> found{};
    for (auto& [key, cell] : keys_) {
      const std::size_t group = is_below(cell, spot.item) ? 0 : is_below(cell, around) ? 1 : 2;
      key = 3 * found[group]++ + group;
      if (group == 2) key += std::uint64_t{1} << 32;
      if (fraction_part(accrual_->exact(cell, spot.day)) == 0) key += std::uint64_t{1} << 33;
    }
    std::nth_element(keys_.begin(), keys_.begin() + most_cells, keys_.end());
    for (std::size_t i = 0; i < most_cells; ++i) chosen_[i] = keys_[i].second;
    chosen_.resize(most_cells);
    std::sort(chosen_.begin(), chosen_.end());
  }
  touch();
}

void CellSearch::touch() {
  touched_.clear();
  for (std::size_t bit = 0; bit < chosen_.size(); ++bit)
    for (std::size_t item = chosen_[bit];; item = parents_[item]) {
      auto at = std::find_if(touched_.begin(), touched_.end(),
                             [&](const Touched& touched) { return touched.item == item; });
      if (at == touched_.end()) at = touched_.insert(at, Touched{.item = item});
      for (std::size_t state = 0; state < most_states; ++state)
        at->above[state] += static_cast<std::uint8_t>(state >> bit & 1U);
      if (item == 0) break;
    }
}

// Rounds the chosen cells again on the days of a span, so that they fit what stands before and
// after it; gives whether that is nearer to what is due.
bool CellSearch::deal(DaySpan days) {
  const std::size_t states = std::size_t{1} << chosen_.size();
  if (!begin_states(days)) return false;
  ways_.resize((days.past - days.first) * states);
  Cost present = 0;
  for (std::size_t day = days.first; day < days.past; ++day) {
    if (day > 0) step_to(day);
    std::copy(before_.begin(), before_.end(),
              ways_.begin() + static_cast<std::ptrdiff_t>((day - days.first) * states));
    present += weigh(day);
  }
  std::size_t last = 0;
  if (days.past < accrual_->days()) {
    const int after = find_state(days.past);
    if (after < 0) return false;
    step_to(days.past);
    if (costs_[static_cast<std::size_t>(after)] >= present) return false;
    last = before_[static_cast<std::size_t>(after)];
  } else {
    last =
        static_cast<std::size_t>(std::min_element(costs_.begin(), costs_.end()) - costs_.begin());
    if (costs_[last] >= present) return false;
  }
  put(days, static_cast<State>(last));
  return true;
}

// Before the year any state, later the one that is there; gives whether that is one.
bool CellSearch::begin_states(DaySpan days) {
  const std::size_t states = std::size_t{1} << chosen_.size();
  before_.assign(states, 0);
  costs_.assign(states, days.first == 0 ? 0 : never);
  if (days.first == 0) return true;
  const int state = find_state(days.first - 1);
  if (state < 0) return false;
  costs_[static_cast<std::size_t>(state)] = 0;
  return true;
}

// How the chosen cells stand; negative where one of them is not at its whole units or one above.
int CellSearch::find_state(std::size_t day) {
  int state = 0;
  for (std::size_t bit = 0; bit < chosen_.size(); ++bit) {
    const std::int64_t above = given(chosen_[bit], day) - accrual_->whole(chosen_[bit], day);
    if (above < 0 || above > 1) return -1;
    state |= static_cast<int>(above) << bit;
  }
  return state;
}

// The best way to every state of a day: no cell's units become fewer.
void CellSearch::step_to(std::size_t day) {
  for (std::size_t state = 0; state < costs_.size(); ++state)
    before_[state] = static_cast<State>(state);
  for (std::size_t bit = 0; bit < chosen_.size(); ++bit) {
    const std::size_t cell = chosen_[bit];
    const bool grows = accrual_->whole(cell, day) > accrual_->whole(cell, day - 1);
    for (std::size_t low = 0; low < costs_.size(); ++low) {
      const std::size_t high = low | (std::size_t{1} << bit);
      if (low == high) continue;
      const bool down = grows && costs_[high] < costs_[low];
      const bool up = costs_[low] < costs_[high];
      if (!down && !up) continue;
      const std::size_t from = down ? high : low;
      const std::size_t to = down ? low : high;
      costs_[to] = costs_[from];
      before_[to] = before_[from];
    }
  }
}

// Adds what every state costs on a day; gives what the present units cost.
CellSearch::Cost CellSearch::weigh(std::size_t day) {
  Cost present = 0;
  for (const auto& touched : touched_) {
    const std::int64_t now = given(touched.item, day);
    present += cost_of(touched.item, day, now);
    std::int64_t low = now;
    std::size_t cells = 0;
    for (const std::size_t cell : chosen_)
      if (is_below(cell, touched.item)) {
        low -= given(cell, day) - accrual_->whole(cell, day);
        ++cells;
      }
    std::array<Cost, most_cells + 1> costs{};
    for (std::size_t above = 0; above <= cells; ++above) {
      const std::int64_t units = low + static_cast<std::int64_t>(above);
      costs[above] = touched.item > 0 ? cost_of(touched.item, day, units)
                     : units == now   ? 0
                                      : never;
    }
    if (std::all_of(costs.begin(), costs.end(), [](Cost cost) { return cost == 0; })) continue;
    for (std::size_t state = 0; state < costs_.size(); ++state)
      costs_[state] = std::min(costs_[state] + costs[touched.above[state]], never);
  }
  return present;
}

void CellSearch::put(DaySpan days, State last) {
  std::size_t state = last;
  for (std::size_t day = days.past; day-- > days.first;) {
    for (std::size_t bit = 0; bit < chosen_.size(); ++bit) {
      const std::size_t cell = chosen_[bit];
      const std::int64_t units =
          accrual_->whole(cell, day) + static_cast<std::int64_t>(state >> bit & 1U);
      const std::int64_t more = units - given(cell, day);
      for (std::size_t item = cell; more != 0; item = parents_[item]) {
        given(item, day) += more;
        if (item == 0) break;
      }
    }
    state = ways_[(day - days.first) * costs_.size() + state];
  }
}

}  // namespace planctl::decompose
