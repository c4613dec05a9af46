// commands/viewing: from an audience to the places that it carries, their quotas and actuals.
#include "commands/viewing.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "commands/carried.hpp"
#include "commands/grain.hpp"
#include "model/departments.hpp"
#include "model/owners.hpp"
#include "report/disclosure.hpp"
#include "report/reach.hpp"

namespace planctl::commands {
namespace {

using report::Audience;
using report::CarriedQuota;
using report::Part;

// A place of a goal, and the one who carries it where the audience is more than one person.
struct Site {
  model::Place place;
  std::size_t carrier = model::none;
  std::span<const model::OwnerShare> shared = {};
  std::optional<values::Period> period = {};  // of an amount held in a part of the year
};

bool is_same(const Site& one, const Site& other) {
  return model::is_same(one.place, other.place) && one.period == other.period;
}

// The members at the next level below a place: of the last member that has any, else of the next
// dimension of the cut; nothing below a leaf of all dimensions.
std::optional<model::GrainDimension> find_next(const model::Plan& plan,
                                               const std::vector<std::size_t>& order,
                                               const model::Place& place) {
  for (const std::size_t at : order) {
    const auto& dimension = plan.dimensions[at];
    const auto* const coordinate = place.at(at);
    if (coordinate == nullptr) return model::GrainDimension{at, 1};
    if (!dimension.members[coordinate->member].leaf())
      return model::GrainDimension{at, depth_of(dimension, coordinate->member) + 1};
  }
  return std::nullopt;
}

bool is_cut_by(const std::vector<std::size_t>& order, const model::Place& place) {
  return std::all_of(place.coordinates.begin(), place.coordinates.end(), [&](const auto& at) {
    return at.known() && std::find(order.begin(), order.end(), at.dimension) != order.end();
  });
}

// The places of a goal that the people of a department carry, each once.
std::vector<Site> find_sites_of_department(const model::Plan& plan, const model::Goal& goal,
                                           const std::vector<std::size_t>& order,
                                           std::size_t department) {
  std::vector<Site> sites;
  const auto add = [&](Site site) {
    if (std::none_of(sites.begin(), sites.end(), [&](const Site& other) {
          return is_same(other, site) && other.carrier == site.carrier;
        }))
      sites.push_back(std::move(site));
  };
  if (model::is_within(plan, goal.department, department))
    add({{}, goal.owner ? goal.owner->index : model::none});
  for (std::size_t person = 0; person < plan.people.size(); ++person) {
    if (!model::is_within(plan, plan.people[person].department, department)) continue;
    for (auto& part : find_carried(plan, goal, order, person))
      add({std::move(part.place), person, part.shared, std::move(part.period)});
  }
  return sites;
}

std::vector<Site> find_sites(const model::Plan& plan, const model::Goal& goal,
                             const std::vector<std::size_t>& order, const Audience& audience) {
  std::vector<Site> sites;
  switch (audience.kind) {
    case Audience::Kind::letters:
      break;
    case Audience::Kind::whole:
      sites.emplace_back();
      break;
    case Audience::Kind::department:
      return find_sites_of_department(plan, goal, order, audience.index);
    case Audience::Kind::member:
      if (std::find(order.begin(), order.end(), audience.dimension) != order.end())
        sites.push_back({place_of(audience.dimension, audience.index)});
      break;
    case Audience::Kind::person:
      for (auto& part : find_carried(plan, goal, order, audience.index))
        sites.push_back(
            {std::move(part.place), audience.index, part.shared, std::move(part.period)});
      break;
    case Audience::Kind::partner: {
      const auto& place = plan.partners[audience.index].where;
      if (!place.coordinates.empty() && is_cut_by(order, place)) sites.push_back({place});
      break;
    }
  }
  return sites;
}

// Of several people who share a place, what they have of it together.
std::int64_t find_own_part(const Site& site, const std::vector<Site>& sites) {
  std::int64_t own = 0;
  for (const auto& other : sites)
    if (is_same(other, site))
      for (const auto& share : site.shared)
        if (share.person.index == other.carrier) own += share.percent.units;
  return own;
}

// What is shown of a goal: the places that the reader has, and the targets of goals that count the
// same in a place of their own.
report::Shown find_shown(const report::View& view, const report::Reach& reach, std::size_t goal,
                         const std::vector<Site>& sites) {
  const model::Goal& own = view.plan.goals[goal];
  report::Shown shown;
  for (const auto& site : sites) {
    if (site.period) continue;  // nothing of the year
    const std::int64_t part = find_own_part(site, sites);
    if (!model::is_whole(site.shared) || part == model::whole_split ||
        model::find_accountable(view.plan, own, site.place) == site.carrier)
      shown.places.push_back(site.place);
    else
      shown.parts.push_back({site.place, part});
  }
  for (std::size_t at = 0; at < view.plan.goals.size(); ++at) {
    const model::Goal& other = view.plan.goals[at];
    if (at != goal && reach.has_goal(at) && !other.where.coordinates.empty() &&
        other.measure_name && own.measure_name &&
        other.measure_name->value == own.measure_name->value)
      shown.places.push_back(other.where);
  }
  return shown;
}

class Gathering {
 public:
  Gathering(Run& run, const read::Loaded& loaded, report::View& view)
      : run_(run), plan_(loaded.plan), cutting_(run, loaded), view_(view) {}

  void add(std::size_t goal) {
    const auto* decomposition = cutting_.cut(goal);
    if (decomposition == nullptr) return;
    auto sites = find_sites(plan_, plan_.goals[goal], decomposition->order(), view_.audience);
    if (view_.audience.sees(Part::quota))
      for (const auto& site : sites) view_.carried.push_back(measure_site(*decomposition, site));
    if (view_.audience.sees(Part::goals)) cut_.push_back({decomposition, std::move(sites)});
  }

  // Once all that is shown is known: the totals that give nobody away beside it.
  void add_totals() {
    const report::Reach reach(view_);
    for (const auto& [decomposition, sites] : cut_) {
      const std::size_t goal = decomposition->goal();
      if (gives_away(*decomposition, find_shown(view_, reach, goal, sites)))
        view_.guarded.insert(goal);
      else if (auto total = compare(*decomposition, {}, values::Every::month))
        view_.totals.push_back(std::move(*total));
    }
  }

 private:
  CarriedQuota measure_site(const decompose::Decomposition& decomposition, const Site& site) {
    const std::size_t goal = decomposition.goal();
    model::Grain grain;
    if (!site.place.coordinates.empty()) grain.where.push_back(site.place);
    CarriedQuota carried{
        .goal = goal, .place = site.place, .carrier = site.carrier, .period = site.period};
    auto whole = collect(decomposition, grain);
    if (!whole.cells.empty()) {
      for (const auto& one : whole.cells.front().carried) carried.moved += one.amount;
      carried.daily = std::move(whole.cells.front().daily);
    }
    if (site.period) {
      carried.moved = 0;
      keep_period(site.period->days, carried.daily);
    }
    if (!site.shared.empty()) {
      carried.shared = say_split(plan_, plan_.goals[goal], site.place, site.shared, Tells::people);
      const auto part = find_part(plan_.goals[goal], site.shared, site.carrier);
      if (part) {
        const auto year =
            std::accumulate(carried.daily.begin(), carried.daily.end(), std::int64_t{0});
        carried.moved = part->of(year + carried.moved) - part->of(year);
        part->take(carried.daily);
        const auto all =
            site.period ? std::nullopt : compare(decomposition, grain, values::Every::month);
        if (all) carried.together = all->total;
        return carried;
      }
    }
    if (site.period) return carried;
    carried.months = compare(decomposition, grain, values::Every::month);
    if (const auto next = find_next(plan_, decomposition.order(), site.place)) {
      grain.by.push_back(*next);
      carried.parts = collect(decomposition, grain);
      carried.members = compare(decomposition, grain, values::Every::year);
    }
    return carried;
  }

  void keep_period(const values::Days& days, std::vector<std::int64_t>& daily) const {
    for (std::size_t day = 0; day < daily.size(); ++day)
      if (!days.contains(values::plus_days(plan_.year().days.start, static_cast<int>(day))))
        daily[day] = 0;
  }

  [[nodiscard]] model::QuotaTable collect(const decompose::Decomposition& decomposition,
                                          const model::Grain& grain) const {
    return collect_against(run_, plan_, decomposition, grain, plan_.year().days.past);
  }

  // The same for all places of a goal: what came of none of them came of nowhere.
  std::optional<values::Date> find_known_day(const decompose::Decomposition& decomposition) {
    const auto known = known_days_.find(decomposition.goal());
    if (known != known_days_.end()) return known->second;
    const auto whole = measure(run_, plan_, decomposition, {}, view_.as_of, Until::known_day);
    if (!whole) run_.go_without_actuals(whole.error());
    const auto day = whole ? std::optional(whole->as_of) : std::nullopt;
    known_days_.emplace(decomposition.goal(), day);
    return day;
  }

  // What belongs to no member counts for the plan as a whole alone.
  std::optional<model::VarianceTable> compare(const decompose::Decomposition& decomposition,
                                              const model::Grain& grain, values::Every every) {
    const std::size_t goal = decomposition.goal();
    if (!view_.audience.sees(Part::results) || !has_actuals(plan_, goal) ||
        plan_.goals[goal].kind == model::Kind::ratio)
      return std::nullopt;
    const auto day = find_known_day(decomposition);
    if (!day) return std::nullopt;
    auto measured = measure(run_, plan_, decomposition, grain, *day);
    if (!measured) {
      run_.go_without_actuals(measured.error());
      return std::nullopt;
    }
    if (!grain.where.empty()) {
      auto& unassigned = measured->actuals.unassigned;
      std::fill(unassigned.begin(), unassigned.end(), 0);
    }
    return compare::compare_actuals(plan_, measured->quotas, measured->actuals, measured->working,
                                    measured->working_total, {measured->as_of, every});
  }

  // Whether the goal's total, beside what is shown, tells the figure of one other member, exactly
  // or nearly: of the year or, where results are judged, up to the day. A ratio's total is a mean
  // weighted by its base.
  [[nodiscard]] bool gives_away(const decompose::Decomposition& decomposition,
                                const report::Shown& shown) const {
    if (view_.audience.kind == Audience::Kind::whole) return false;
    const values::Days year = plan_.year().days;
    if (gives_away(decomposition, shown, year)) return true;
    if (view_.audience.sees(Part::results) &&
        gives_away(decomposition, shown, {year.start, values::plus_days(view_.as_of, 1)}))
      return true;
    const auto& base = plan_.goals[decomposition.goal()].quota->base;
    if (!base || !base->known() || !has_quota(plan_, base->index)) return false;
    const auto weights = decompose::decompose(plan_, base->index);
    return weights.decomposition && gives_away(*weights.decomposition, shown, year);
  }

  [[nodiscard]] bool gives_away(const decompose::Decomposition& decomposition,
                                const report::Shown& shown, values::Days days) const {
    const auto count = static_cast<std::size_t>(
        std::max(0, values::days_between(plan_.year().days.start, days.past)));
    model::Grain grain;
    for (const std::size_t dimension : decomposition.order()) grain.by.push_back({dimension, 0});
    std::vector<report::Holding> cells;
    auto cursor = decomposition.walk(grain);
    while (const auto* const series = cursor.next()) {
      const auto daily = std::span(series->daily).first(std::min(count, series->daily.size()));
      if (std::any_of(daily.begin(), daily.end(), [](const auto units) { return units != 0; }))
        cells.push_back(
            {series->members, std::accumulate(daily.begin(), daily.end(), std::int64_t{0})});
    }
    return report::find_single_left(plan_, grain, cells, shown).has_value();
  }

  Run& run_;
  const model::Plan& plan_;
  Cutting cutting_;
  report::View& view_;
  struct Cut {
    const decompose::Decomposition* decomposition;
    std::vector<Site> sites;
  };
  std::vector<Cut> cut_;  // goals whose totals would be shown
  std::map<std::size_t, std::optional<values::Date>> known_days_;  // of goals
};

}  // namespace

report::View gather_view(Run& run, const read::Loaded& loaded, const Audience& audience,
                         values::Date as_of) {
  report::View view{.plan = loaded.plan, .audience = audience, .as_of = as_of};
  if (!audience.sees(Part::quota) && !audience.sees(Part::goals)) return view;
  Gathering gathering(run, loaded, view);
  for (std::size_t goal = 0; goal < loaded.plan.goals.size(); ++goal)
    if (has_quota(loaded.plan, goal)) gathering.add(goal);
  gathering.add_totals();
  return view;
}

}  // namespace planctl::commands
