// read/actuals_tally: what is asked of the actuals, and the sums that rows are added to.
#include "read/actuals_tally.hpp"

#include <algorithm>
#include <numeric>

namespace planctl::read {
namespace {

constexpr std::size_t most_lines = 10;
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

Tally::Tally(const Layout& layout)
    : layout_(&layout), days_(static_cast<std::size_t>(layout.year.days.count())) {
  unassigned_.resize(days_);
  rows_by_day_.resize(days_);
  if (layout.cells <= most_listed) listed_places_.assign(layout.cells, model::none);
}

std::size_t& Tally::place_of(std::uint64_t key) {
  if (!listed_places_.empty()) return listed_places_[key];
  return other_places_.emplace(key, model::none).first->second;
}

std::vector<std::int64_t>& Tally::days_of(std::uint64_t key) {
  if (key == last_key_) return cells_[last_place_];
  std::size_t& place = place_of(key);
  if (place == model::none) {
    place = cells_.size();
    keys_.push_back(key);
    cells_.emplace_back(days_);
  }
  last_key_ = key;
  last_place_ = place;
  return cells_[place];
}

void Tally::note_day(std::size_t day) {
  if (!first_ || day < *first_) first_ = day;
  if (!last_ || day > *last_) last_ = day;
  ++rows_by_day_[day];
}

bool Tally::take_row(std::int64_t units) {
  ++rows_;
  const auto size = base::add(size_, units < 0 ? -units : units);
  size_ = size.value_or(size_);
  return size.has_value();
}

void Tally::add_to_cell(std::uint64_t key, std::size_t day, std::int64_t units) {
  note_day(day);
  days_of(key)[day] += units;
}

void Tally::add_unassigned(std::size_t day, std::int64_t units) {
  note_day(day);
  unassigned_[day] += units;
}

void Tally::count(model::RowFault fault, std::string_view what, std::int64_t units,
                  std::uint32_t line) {
  Counts& counts = counts_[{fault, files_.size() - 1}];
  auto found = counts.find(what);
  if (found == counts.end())
    found = counts.emplace(counts.size() < most_names ? what : std::string_view(), Count{}).first;
  Count& count = found->second;
  ++count.rows;
  count.units += units;
  if (count.lines.size() < most_lines) count.lines.push_back(line);
}

void Tally::count_rounded(std::int64_t billionths, std::uint32_t line) {
  ++rounded_.count.rows;
  if (rounded_.count.lines.size() < most_lines) rounded_.count.lines.push_back(line);
  rounded_.billionths += billionths;
}

void Tally::begin_file(const std::string& name) {
  files_.push_back(name);
  rounded_ = {};
}

void Tally::end_file() {
  if (rounded_.count.rows == 0) return;
  rounded_.count.units = round_billionths(rounded_.billionths);
  counts_[{model::RowFault::rounded, files_.size() - 1}].emplace("", rounded_.count);
}

model::ActualTable Tally::to_table() const {
  model::ActualTable table;
  table.goal = layout_->goal;
  table.grain = layout_->grain;
  std::vector<std::size_t> order(keys_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return keys_[a] < keys_[b]; });
  for (const std::size_t place : order) {
    model::QuotaSeries cell;
    cell.members.resize(layout_->columns.size());
    std::uint64_t key = keys_[place];
    for (std::size_t i = layout_->columns.size(); i-- > 0;) {
      const auto& members = layout_->columns[i].members;
      cell.members[i] = members[key % members.size()];
      key /= members.size();
    }
    cell.daily = cells_[place];
    table.cells.push_back(std::move(cell));
  }
  table.unassigned = unassigned_;
  table.rows_by_day = rows_by_day_;
  for (const auto& [where, counts] : counts_)
    for (const auto& [what, count] : counts)
      table.counts.push_back(
          {where.first, files_[where.second], what, count.rows, count.units, count.lines});
  table.rows = rows_;
  table.files = files_;
  const auto date_of = [&](std::size_t day) {
    return values::plus_days(layout_->year.days.start, static_cast<int>(day));
  };
  if (first_) table.first = date_of(*first_);
  if (last_) table.last = date_of(*last_);
  return table;
}

}  // namespace planctl::read
