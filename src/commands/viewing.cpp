// commands/viewing: from an audience to the places that it carries, their quotas and actuals.
#include "commands/viewing.hpp"

#include <algorithm>
#include <numeric>

#include "commands/carried.hpp"
#include "commands/grain.hpp"
#include "model/owners.hpp"
#include "report/disclosure.hpp"

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
};

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
          return model::is_same(other.place, site.place) && other.carrier == site.carrier;
        }))
      sites.push_back(std::move(site));
  };
  if (goal.department && goal.department->index == department)
    add({{}, goal.owner ? goal.owner->index : model::none});
  for (std::size_t person = 0; person < plan.people.size(); ++person) {
    const auto& of = plan.people[person].department;
    if (!of || of->index != department) continue;
    for (auto& part : find_carried(plan, goal, order, person))
      add({std::move(part.place), person, part.shared});
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
        sites.push_back({std::move(part.place), audience.index, part.shared});
      break;
    case Audience::Kind::partner: {
      const auto& place = plan.partners[audience.index].where;
      if (!place.coordinates.empty() && is_cut_by(order, place)) sites.push_back({place});
      break;
    }
  }
  return sites;
}

class Gathering {
 public:
  Gathering(Run& run, const read::Loaded& loaded, report::View& view)
      : run_(run), plan_(loaded.plan), cutting_(run, loaded), view_(view) {}

  void add(std::size_t goal) {
    const auto* decomposition = cutting_.cut(goal);
    if (decomposition == nullptr) return;
    const auto sites = find_sites(plan_, plan_.goals[goal], decomposition->order(), view_.audience);
    if (view_.audience.sees(Part::quota))
      for (const auto& site : sites) view_.carried.push_back(measure_site(*decomposition, site));
    if (!view_.audience.sees(Part::goals)) return;
    if (gives_away(*decomposition, sites))
      view_.guarded.insert(goal);
    else if (auto total = compare(*decomposition, {}, values::Every::month))
      view_.totals.push_back(std::move(*total));
  }

 private:
  CarriedQuota measure_site(const decompose::Decomposition& decomposition, const Site& site) {
    const std::size_t goal = decomposition.goal();
    model::Grain grain;
    if (!site.place.coordinates.empty()) grain.where.push_back(site.place);
    CarriedQuota carried{.goal = goal, .place = site.place, .carrier = site.carrier};
    auto whole = collect(decomposition, grain);
    if (!whole.cells.empty()) carried.daily = std::move(whole.cells.front().daily);
    if (!site.shared.empty()) {
      carried.shared = say_split(plan_, plan_.goals[goal], site.place, site.shared);
      const auto part = find_part(plan_.goals[goal], site.shared, site.carrier);
      if (part) {
        part->take(carried.daily);
        return carried;  // actuals say nothing of who brought them
      }
    }
    carried.months = compare(decomposition, grain, values::Every::month);
    if (const auto next = find_next(plan_, decomposition.order(), site.place)) {
      grain.by.push_back(*next);
      carried.parts = collect(decomposition, grain);
      carried.members = compare(decomposition, grain, values::Every::year);
    }
    return carried;
  }

  [[nodiscard]] model::QuotaTable collect(const decompose::Decomposition& decomposition,
                                          const model::Grain& grain) const {
    return collect_against(run_, plan_, decomposition, grain, plan_.year().days.past);
  }

  // What belongs to no member counts for the plan as a whole alone.
  std::optional<model::VarianceTable> compare(const decompose::Decomposition& decomposition,
                                              const model::Grain& grain, values::Every every) {
    const std::size_t goal = decomposition.goal();
    if (!view_.audience.sees(Part::results) || !has_actuals(plan_, goal) ||
        plan_.goals[goal].kind == model::Kind::ratio)
      return std::nullopt;
    auto measured = measure(run_, plan_, decomposition, grain, view_.as_of);
    if (!measured) {
      if (unreadable_.insert(goal).second) run_.remark(measured.error().message);
      return std::nullopt;
    }
    if (!grain.where.empty()) {
      auto& unassigned = measured->actuals.unassigned;
      std::fill(unassigned.begin(), unassigned.end(), 0);
    }
    return compare::compare_actuals(plan_, measured->quotas, measured->actuals, measured->working,
                                    measured->working_total, {view_.as_of, every});
  }

  // Whether the goal's total, beside what lies in the places of the audience, tells the figure of
  // one other member, exactly or nearly.
  [[nodiscard]] bool gives_away(const decompose::Decomposition& decomposition,
                                const std::vector<Site>& sites) const {
    if (view_.audience.kind == Audience::Kind::whole) return false;
    std::vector<model::Place> places;
    for (const auto& site : sites) places.push_back(site.place);
    model::Grain grain;
    for (const std::size_t dimension : decomposition.order()) grain.by.push_back({dimension, 0});
    std::vector<report::Holding> cells;
    auto cursor = decomposition.walk(grain);
    while (const auto* const series = cursor.next())
      if (std::any_of(series->daily.begin(), series->daily.end(),
                      [](const std::int64_t units) { return units != 0; }))
        cells.push_back({series->members, std::accumulate(series->daily.begin(),
                                                          series->daily.end(), std::int64_t{0})});
    return report::find_single_left(plan_, grain, cells, places).has_value();
  }

  Run& run_;
  const model::Plan& plan_;
  Cutting cutting_;
  report::View& view_;
  std::set<std::size_t> unreadable_;  // goals, of whose actuals that was told
};

}  // namespace

report::View gather_view(Run& run, const read::Loaded& loaded, const Audience& audience,
                         values::Date as_of) {
  report::View view{.plan = loaded.plan, .audience = audience, .as_of = as_of};
  if (!audience.sees(Part::quota) && !audience.sees(Part::goals)) return view;
  Gathering gathering(run, loaded, view);
  for (std::size_t goal = 0; goal < loaded.plan.goals.size(); ++goal)
    if (has_quota(loaded.plan, goal)) gathering.add(goal);
  return view;
}

}  // namespace planctl::commands
