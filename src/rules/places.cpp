// rules/places: what the names of places in a plan (`goals.sales`) cover in its files.
#include "rules/places.hpp"

#include <algorithm>
#include <cstdint>

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
  // From the last start to the first, `next` holds what follows at each depth.
  std::vector<Start> next;
  auto starts = list_starts(plan);
  std::reverse(starts.begin(), starts.end());
  for (auto& start : starts) {
    while (!next.empty() && next.back().depth > start.depth) next.pop_back();
    const bool ends = !next.empty() && next.back().span.file == start.span.file;
    const auto end = ends ? next.back().span.begin : UINT32_MAX;
    starts_.emplace(start.span, start.path);
    extents_.emplace(start.path, diag::Span{start.span.file, start.span.begin, end});
    next.push_back(std::move(start));
  }
}

bool Places::has(std::string_view path) const { return extents_.find(path) != extents_.end(); }

bool Places::contains(std::string_view path, diag::Span span) const {
  const auto [first, last] = extents_.equal_range(path);
  return std::any_of(first, last, [&](const auto& place) {
    const diag::Span& extent = place.second;
    return extent.file == span.file && extent.begin <= span.begin && span.begin < extent.end;
  });
}

std::string Places::find(diag::Span span) const {
  auto next = starts_.upper_bound({span.file, span.begin, UINT32_MAX});
  if (next == starts_.begin()) return {};
  const auto& [start, path] = *--next;
  return start.file == span.file ? path : std::string();
}

std::vector<std::string_view> Places::paths() const {
  std::vector<std::string_view> paths;
  for (const auto& [path, extent] : extents_) paths.push_back(path);
  return paths;
}

}  // namespace planctl::rules
