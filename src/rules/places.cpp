// rules/places: what the names of places in a plan (`goals.sales`) cover in its files.
#include "rules/places.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <utility>

namespace planctl::rules {
namespace {

// Where a thing begins, and how deep it stands: 1 for a section.
struct Start {
  std::string path;
  diag::Span span;
  int depth = 1;
};

template <class T>
void add_entries(std::vector<Start>& starts, const std::string& section,
                 const model::Table<T>& table) {
  const auto depth = 2 + static_cast<int>(std::count(section.begin(), section.end(), '.'));
  for (const auto& entry : table)
    starts.push_back({section + "." + entry.id.value, entry.span(), depth});
}

void add_members(std::vector<Start>& starts, const model::Dimension& dimension) {
  std::vector<int> depths;
  for (const auto& member : dimension.members) {
    // Parents stand before their children.
    const int depth = member.parent == model::none ? 3 : depths[member.parent] + 1;
    depths.push_back(depth);
    starts.push_back(
        {"dimensions." + dimension.id.value + "." + member.id.value, member.span(), depth});
  }
}

std::vector<Start> list_starts(const model::Plan& plan) {
  std::vector<Start> starts;
  for (const auto& section : plan.sections) starts.push_back({section.name, section.span, 1});
  add_entries(starts, "people", plan.people);
  add_entries(starts, "departments", plan.departments);
  add_entries(starts, "partners", plan.partners);
  add_entries(starts, "dimensions", plan.dimensions);
  for (const auto& dimension : plan.dimensions) add_members(starts, dimension);
  add_entries(starts, "calendars", plan.calendars);
  add_entries(starts, "situation.problems", plan.situation.problems);
  add_entries(starts, "situation.assumptions", plan.situation.assumptions);
  add_entries(starts, "goals", plan.goals);
  add_entries(starts, "strategies", plan.strategies);
  add_entries(starts, "actions", plan.actions);
  add_entries(starts, "projects", plan.projects);
  add_entries(starts, "budget.lines", plan.budget.lines);
  add_entries(starts, "authority", plan.authority);
  add_entries(starts, "processes", plan.processes);
  add_entries(starts, "collaboration", plan.collaboration);
  add_entries(starts, "systems", plan.systems);
  add_entries(starts, "stakeholders", plan.stakeholders);
  add_entries(starts, "tracking", plan.tracking);
  add_entries(starts, "appraisal", plan.appraisal);
  add_entries(starts, "rewards", plan.rewards);
  add_entries(starts, "meetings", plan.meetings);
  add_entries(starts, "reviews", plan.reviews);
  add_entries(starts, "audiences", plan.audiences);
  add_entries(starts, "actuals", plan.actuals);
  add_entries(starts, "corrections", plan.corrections);
  add_entries(starts, "thresholds", plan.thresholds);
  std::erase_if(starts, [](const Start& start) { return !start.span.known(); });
  std::sort(starts.begin(), starts.end(),
            [](const Start& a, const Start& b) { return a.span < b.span; });
  return starts;
}

}  // namespace

Places::Places(const model::Plan& plan) {
  auto starts = list_starts(plan);
  things_.resize(starts.size());
  by_path_.resize(starts.size());
  // From the last start to the first, `next` holds what follows at each depth.
  std::vector<std::size_t> next;
  for (std::size_t at = starts.size(); at-- > 0;) {
    auto& start = starts[at];
    while (!next.empty() && starts[next.back()].depth > start.depth) next.pop_back();
    const bool ends = !next.empty() && starts[next.back()].span.file == start.span.file;
    const auto end = ends ? starts[next.back()].span.begin : UINT32_MAX;
    things_[at] = {std::move(start.path), {start.span.file, start.span.begin, end}};
    by_path_[at] = at;
    next.push_back(at);
  }
  std::sort(by_path_.begin(), by_path_.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(path_of(a), a) < std::tie(path_of(b), b);
  });
}

std::span<const std::size_t> Places::list(std::string_view path) const {
  const auto first =
      std::lower_bound(by_path_.begin(), by_path_.end(), path,
                       [&](std::size_t thing, std::string_view p) { return path_of(thing) < p; });
  const auto last =
      std::upper_bound(first, by_path_.end(), path,
                       [&](std::string_view p, std::size_t thing) { return p < path_of(thing); });
  return {first, last};
}

bool Places::has(std::string_view path) const { return !list(path).empty(); }

bool Places::contains(std::string_view path, diag::Span span) const {
  const auto things = list(path);
  return std::any_of(things.begin(), things.end(), [&](std::size_t thing) {
    const diag::Span& extent = things_[thing].extent;
    return extent.file == span.file && extent.begin <= span.begin && span.begin < extent.end;
  });
}

std::string Places::find(diag::Span span) const {
  const diag::Span last{span.file, span.begin, UINT32_MAX};
  const auto next = std::upper_bound(
      things_.begin(), things_.end(), last,
      [](const diag::Span& wanted, const Thing& thing) { return wanted < thing.extent; });
  if (next == things_.begin()) return {};
  const auto& thing = *std::prev(next);
  return thing.extent.file == span.file ? thing.path : std::string();
}

std::vector<std::string_view> Places::paths() const {
  std::vector<std::string_view> paths;
  for (const auto thing : by_path_) paths.emplace_back(path_of(thing));
  return paths;
}

}  // namespace planctl::rules
