// read/actuals_tally: what is asked of the actuals, and the sums that rows are added to.
#include "read/actuals_tally.hpp"

#include <algorithm>
#include <tuple>

namespace planctl::read {
namespace {

constexpr std::size_t most_places = 10;
// A file full of different unknown names must not fill the memory; those beyond are one count
// without a name.
constexpr std::size_t most_names = 1000;

constexpr std::uint64_t most_listed = std::uint64_t{1} << 20;

std::int64_t round_billionths(base::Int128 billionths) {
  constexpr base::Int128 billion = 1'000'000'000;
  const base::Int128 half = billionths < 0 ? -billion / 2 : billion / 2;
  return static_cast<std::int64_t>((billionths + half) / billion);
}

}  // namespace

Sums::Sums(const Layout& layout) : layout_(&layout), days_(layout.slots()) {
  unassigned_.resize(days_);
  by_day_.resize(days_);
  if (layout.cells <= most_listed) listed_.assign(layout.cells, nullptr);
}

std::int64_t* Sums::make_days(std::uint64_t key) {
  auto& days = cells_[key];
  if (days == nullptr) days = std::make_unique<std::int64_t[]>(days_);
  if (!listed_.empty()) listed_[key] = days.get();
  return days.get();
}

void Sums::add_unassigned(std::size_t day, std::int64_t units) {
  by_day_[day].add({1, units});
  unassigned_[day] = wrap_add(unassigned_[day], units);
}

void Sums::merge(const Sums& other) {
  for (const auto& [key, days] : other.cells_) {
    std::int64_t* const own = make_days(key);
    for (std::size_t day = 0; day < days_; ++day) own[day] = wrap_add(own[day], days[day]);
  }
  for (std::size_t day = 0; day < days_; ++day) {
    unassigned_[day] = wrap_add(unassigned_[day], other.unassigned_[day]);
    by_day_[day].add(other.by_day_[day]);
  }
}

void Sums::write_to(model::ActualTable& table) const {
  for (const auto& [key, days] : cells_) {
    model::QuotaSeries cell;
    cell.members.resize(layout_->columns.size());
    std::uint64_t left = key;
    for (std::size_t i = layout_->columns.size(); i-- > 0;) {
      const auto& members = layout_->columns[i].members;
      cell.members[i] = members[left % members.size()];
      left /= members.size();
    }
    cell.daily.assign(days.get(), days.get() + days_);
    table.cells.push_back(std::move(cell));
  }
  table.unassigned = unassigned_;
  for (const DaySum& day : by_day_) table.rows_by_day.push_back(day.rows);
  std::tie(table.first, table.last) = find_ends(*layout_, by_day_);
}

DateEnds find_ends(const Layout& layout, const std::vector<DaySum>& by_day) {
  if (!layout.periods.empty()) return {};
  const auto has_rows = [](const DaySum& day) { return day.rows > 0; };
  const auto first = std::find_if(by_day.begin(), by_day.end(), has_rows);
  if (first == by_day.end()) return {};
  const auto last = std::find_if(by_day.rbegin(), by_day.rend(), has_rows);
  const auto& start = layout.year.days.start;
  return {values::plus_days(start, static_cast<int>(first - by_day.begin())),
          values::plus_days(start, static_cast<int>(by_day.rend() - last) - 1)};
}

void RowCounts::Count::add_row(std::int64_t units_of_row, model::RowPlace place) {
  ++rows;
  units += units_of_row;
  if (places.size() < most_places) places.push_back(place);
}

void RowCounts::Count::add(const Count& later, std::uint32_t lines_before) {
  rows += later.rows;
  units += later.units;
  for (const model::RowPlace& place : later.places)
    if (places.size() < most_places) places.push_back({lines_before + place.line, place.column});
}

RowCounts::Count& RowCounts::count_of(model::RowFault fault, std::string_view what) {
  if (fault == model::RowFault::elsewhere) return elsewhere_;
  Counts& counts = counts_[fault];
  const auto found = counts.find(what);
  if (found != counts.end()) return found->second;
  const bool has_room = counts.size() < most_names + counts.count("");
  return counts.emplace(has_room ? what : std::string_view(), Count{}).first->second;
}

void RowCounts::count(model::RowFault fault, std::string_view what, std::int64_t units,
                      model::RowPlace place) {
  count_of(fault, what).add_row(units, place);
}

void RowCounts::count_rounded(std::int64_t billionths, model::RowPlace place) {
  rounded_.add_row(0, place);
  billionths_ += billionths;
}

void RowCounts::append(const RowCounts& later, std::uint32_t lines) {
  for (const auto& [fault, counts] : later.counts_)
    for (const auto& [what, count] : counts) count_of(fault, what).add(count, lines);
  elsewhere_.add(later.elsewhere_, lines);
  rounded_.add(later.rounded_, lines);
  billionths_ += later.billionths_;
  take_rows(later.rows_, later.size_);
}

std::vector<model::RowCount> RowCounts::list(model::RowFault fault, const std::string& file) const {
  if (fault == model::RowFault::rounded && rounded_.rows > 0)
    return {{fault, file, "", rounded_.rows, round_billionths(billionths_), rounded_.places}};
  if (fault == model::RowFault::elsewhere && elsewhere_.rows > 0)
    return {{fault, file, "", elsewhere_.rows, elsewhere_.units, elsewhere_.places}};
  std::vector<model::RowCount> list;
  const auto found = counts_.find(fault);
  if (found == counts_.end()) return list;
  for (const auto& [what, count] : found->second)
    list.push_back({fault, file, what, count.rows, count.units, count.places});
  return list;
}

}  // namespace planctl::read
