// read/row_twins: keeps where each row stood first.
#include "read/row_twins.hpp"

#include "base/checked.hpp"

namespace planctl::read {
namespace {

constexpr std::size_t most_places = 10;

}  // namespace

void RowTwins::add(std::size_t file, const std::vector<RowMark>& marks, std::uint32_t lines) {
  for (const RowMark& mark : marks) {
    const Place* found = seen_.find(mark.digest);
    if (found == nullptr) {
      if (seen_.size() < most_rows)
        seen_.insert(mark.digest, {file, lines + mark.line});
      else
        pass_over(file, 1);
      continue;
    }
    Twins& twins = twins_[{file, found->file}];
    if (twins.rows == 0) twins.first = found->line;
    ++twins.rows;
    // A sum without room is refused with that of the whole file.
    twins.units = base::add(twins.units, mark.units).value_or(twins.units);
    if (twins.places.size() < most_places) twins.places.push_back({lines + mark.line});
  }
}

std::int64_t RowTwins::passed_of(std::size_t file) const {
  const auto found = passed_.find(file);
  return found == passed_.end() ? 0 : found->second;
}

std::vector<model::RowCount> RowTwins::list(std::size_t file,
                                            const std::vector<std::string>& names) const {
  std::vector<model::RowCount> counts;
  for (const auto& [files, twins] : twins_)
    if (files.first == file)
      counts.push_back({model::RowFault::identical, names[file],
                        names[files.second] + ":" + std::to_string(twins.first), twins.rows,
                        twins.units, twins.places});
  return counts;
}

}  // namespace planctl::read
