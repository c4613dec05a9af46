// read/actuals_layout: which dimensions, members and places a grain asks of the actuals.
#include <algorithm>

#include "read/actuals_tally.hpp"

namespace planctl::read {
namespace {

// Members from the top, each before what is below it.
std::vector<std::size_t> depth_first(const model::Dimension& dimension) {
  std::vector<std::size_t> members;
  std::vector<std::size_t> open = dimension.roots();
  std::reverse(open.begin(), open.end());
  while (!open.empty()) {
    const std::size_t member = open.back();
    open.pop_back();
    members.push_back(member);
    const auto& children = dimension.members[member].children;
    open.insert(open.end(), children.rbegin(), children.rend());
  }
  return members;
}

GrainColumn make_column(const model::Dimension& dimension, std::size_t asked, int depth) {
  GrainColumn column{
      asked, std::vector<std::size_t>(dimension.members.size(), model::none), {}, model::none};
  std::vector<int> depths(dimension.members.size(), 1);
  for (const std::size_t member : depth_first(dimension)) {
    const model::Member& it = dimension.members[member];
    if (it.parent != model::none) depths[member] = depths[it.parent] + 1;
    const bool below = depth > 0 && depths[member] > depth;
    if (below) {
      column.slot_of_member[member] = column.slot_of_member[it.parent];
    } else if (it.leaf() || (depth > 0 && depths[member] == depth)) {
      column.slot_of_member[member] = column.members.size();
      column.members.push_back(member);
    }
  }
  return column;
}

void narrow(const model::Dimension& dimension, std::size_t wanted, std::vector<Stand>& stands) {
  for (std::size_t member = 0; member < stands.size(); ++member) {
    if (dimension.is_within(member, wanted)) continue;
    const bool above = dimension.is_within(wanted, member) && stands[member] != Stand::outside;
    stands[member] = above ? Stand::above : Stand::outside;
  }
}

class LayoutMaker {
 public:
  explicit LayoutMaker(const model::Plan& plan) : plan_(plan) {}

  std::size_t ask(std::size_t dimension) {
    for (std::size_t i = 0; i < dimensions_.size(); ++i)
      if (dimensions_[i].dimension == dimension) return i;
    AskedDimension asked;
    asked.dimension = dimension;
    asked.stands.assign(plan_.dimensions[dimension].members.size(), Stand::inside);
    dimensions_.push_back(std::move(asked));
    return dimensions_.size() - 1;
  }

  enum class By { grain, goal };
  void ask(const model::Place& place, By by) {
    for (const model::Coordinate& coordinate : place.coordinates) {
      if (!coordinate.known()) continue;
      AskedDimension& asked = dimensions_[ask(coordinate.dimension)];
      if (by == By::goal) asked.fixed_member = coordinate.member;
      if (by == By::grain) asked.asked = true;
      narrow(plan_.dimensions[coordinate.dimension], coordinate.member, asked.stands);
    }
  }

  GrainColumn ask(const model::GrainDimension& by) {
    const std::size_t asked = ask(by.dimension);
    dimensions_[asked].asked = true;
    return make_column(plan_.dimensions[by.dimension], asked, by.depth);
  }

  // Every member has a slot of its own; rows of files without the column have the first.
  GrainColumn ask_all(std::size_t dimension) {
    GrainColumn column{.asked = ask(dimension), .slot_of_member = {}, .members = {model::none}};
    column.absent_slot = 0;
    for (std::size_t i = 0; i < plan_.dimensions[dimension].members.size(); ++i) {
      column.slot_of_member.push_back(column.members.size());
      column.members.push_back(i);
    }
    return column;
  }

  std::vector<AskedDimension> take() { return std::move(dimensions_); }

 private:
  const model::Plan& plan_;
  std::vector<AskedDimension> dimensions_;
};

}  // namespace

std::size_t Layout::slots() const {
  return periods.empty() ? static_cast<std::size_t>(year.days.count()) : periods.size();
}

std::optional<std::size_t> Layout::slot_of(values::Date date) const {
  if (periods.empty()) {
    if (!year.days.contains(date)) return std::nullopt;
    return static_cast<std::size_t>(values::days_between(year.days.start, date));
  }
  const auto found = std::find_if(periods.begin(), periods.end(),
                                  [&](const auto& days) { return days.contains(date); });
  if (found == periods.end()) return std::nullopt;
  return static_cast<std::size_t>(found - periods.begin());
}

std::optional<Layout> make_layout(const model::Plan& plan, std::size_t goal,
                                  const model::Grain& grain) {
  Layout layout{&plan, goal, grain, plan.year(), {}, {}, {}, 1};
  LayoutMaker maker(plan);
  for (const model::GrainDimension& by : grain.by) {
    layout.columns.push_back(maker.ask(by));
    const auto product =
        base::multiply<std::uint64_t>(layout.cells, layout.columns.back().members.size());
    if (!product) return std::nullopt;
    layout.cells = *product;
  }
  if (const auto& quota = plan.goals[goal].quota) {
    for (const std::size_t dimension : quota->order)
      if (dimension != model::none) maker.ask(dimension);
    for (const model::DimensionShares& shares : quota->shares)
      if (shares.dimension != model::none) maker.ask(shares.dimension);
  }
  for (const model::Place& place : grain.where) maker.ask(place, LayoutMaker::By::grain);
  maker.ask(plan.goals[goal].where, LayoutMaker::By::goal);
  layout.dimensions = maker.take();
  return layout;
}

std::optional<Layout> make_past_layout(const model::Plan& plan, std::size_t goal,
                                       std::vector<values::Days> periods) {
  Layout layout{&plan, goal, {}, plan.year(), std::move(periods), {}, {}, 1};
  LayoutMaker maker(plan);
  for (const std::size_t dimension : plan.goals[goal].quota->order) {
    if (dimension == model::none) continue;
    layout.columns.push_back(maker.ask_all(dimension));
    const auto product =
        base::multiply<std::uint64_t>(layout.cells, layout.columns.back().members.size());
    if (!product) return std::nullopt;
    layout.cells = *product;
  }
  maker.ask(plan.goals[goal].where, LayoutMaker::By::goal);
  layout.dimensions = maker.take();
  return layout;
}

}  // namespace planctl::read
