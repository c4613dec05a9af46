// decompose/table_search: exchanges along short cycles, then branch and bound.
#include "decompose/table_search.hpp"

#include <array>
#include <map>
#include <utility>

namespace planctl::decompose {

namespace {

constexpr std::int64_t most_steps = 300'000;
constexpr std::size_t most_searched = 1'000;  // cells

class TableSearch {
 public:
  TableSearch(std::vector<std::int64_t> counts, std::vector<Choice> choices, const Nest& nest,
              std::span<const Margin> margins)
      : counts_(std::move(counts)), free_(std::move(choices)), nest_(nest), margins_(margins) {
    for (const auto& margin : margins_.subspan(1)) {
      auto& off = off_.emplace_back(margin.targets);
      for (std::size_t cell = 0; cell < counts_.size(); ++cell)
        off[margin.group_of[cell]] -= counts_[cell];
    }
  }

  std::vector<std::int64_t> run() {
    while (missed() > 0 && steps_ < most_steps && exchange()) {
    }
    if (missed() > 0 && free_.size() <= most_searched) search();
    return std::move(counts_);
  }

 private:
  using Offs = std::vector<std::vector<std::int64_t>>;  // by margin behind the first, then group

  [[nodiscard]] std::int64_t missed() const {
    std::int64_t sum = 0;
    for (const auto& margin : off_)
      for (const std::int64_t off : margin) sum += off < 0 ? -off : off;
    return sum;
  }
  [[nodiscard]] bool is_up(std::size_t at) const {
    return counts_[free_[at].cell] > free_[at].least;
  }
  [[nodiscard]] std::uint32_t row(std::size_t at) const { return nest_.group_of[free_[at].cell]; }
  [[nodiscard]] std::uint32_t column(std::size_t at) const {
    return margins_[0].group_of[free_[at].cell];
  }
  void move(std::size_t at) {
    const std::int64_t step = is_up(at) ? -1 : 1;
    counts_[free_[at].cell] += step;
    for (std::size_t i = 0; i < off_.size(); ++i)
      off_[i][margins_[i + 1].group_of[free_[at].cell]] -= step;
  }
  bool exchange();
  bool try_moves(std::span<const std::size_t> cells);
  void search();
  void descend(std::size_t at);
  void count(std::size_t at, std::int64_t units, std::int64_t cells);

  std::vector<std::int64_t> counts_;
  std::vector<Choice> free_;
  const Nest& nest_;
  std::span<const Margin> margins_;
  Offs off_;  // what lacks to the targets
  std::int64_t steps_ = 0;
  // Of the search: what the cells from the present one on are to come to, and how many they are.
  struct Need {
    std::int64_t units = 0;
    std::int64_t cells = 0;
    [[nodiscard]] std::int64_t beyond() const {
      return units < 0 ? -units : units > cells ? units - cells : 0;
    }
  };
  std::vector<std::vector<Need>> needs_;  // of the rows, the columns, then the other margins
  std::int64_t loose_ = 0;                // what the other margins must miss in any case
  std::int64_t tight_ = 0;                // the same of rows and columns, which must not
  std::int64_t best_ = 0;
  std::vector<std::int64_t> found_;
};

// Moves the cells if that misses less.
bool TableSearch::try_moves(std::span<const std::size_t> cells) {
  ++steps_;
  const std::int64_t before = missed();
  for (const std::size_t cell : cells) move(cell);
  if (missed() < before) return true;
  for (const std::size_t cell : cells) move(cell);
  return false;
}

// A unit from one cell to another of its row and column, or round four cells of two rows and two
// columns.
bool TableSearch::exchange() {
  std::map<std::uint32_t, std::vector<std::size_t>> rows;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::size_t>> places;
  for (std::size_t at = 0; at < free_.size(); ++at) {
    rows[row(at)].push_back(at);
    places[{row(at), column(at)}].push_back(at);
  }
  for (std::size_t up = 0; up < free_.size(); ++up) {
    if (is_up(up)) continue;
    for (const std::size_t down : rows[row(up)]) {
      if (++steps_ > most_steps) return false;
      if (!is_up(down)) continue;
      if (column(down) == column(up)) {
        if (try_moves(std::array{up, down})) return true;
        continue;
      }
      for (const auto& [other, members] : rows) {
        if (++steps_ > most_steps) return false;
        const auto from = places.find({other, column(up)});
        const auto to = places.find({other, column(down)});
        if (other == row(up) || from == places.end() || to == places.end()) continue;
        for (const std::size_t second_down : from->second)
          for (const std::size_t second_up : to->second)
            if (is_up(second_down) && !is_up(second_up) &&
                try_moves(std::array{up, down, second_down, second_up}))
              return true;
      }
    }
  }
  return false;
}

void TableSearch::search() {
  loose_ = 0;
  tight_ = 0;
  needs_.assign(margins_.size() + 1, {});
  needs_[0].resize(nest_.groups.size());
  for (std::size_t i = 0; i < margins_.size(); ++i)
    needs_[i + 1].resize(margins_[i].targets.size());
  for (std::size_t i = 0; i < off_.size(); ++i)
    for (std::size_t group = 0; group < off_[i].size(); ++group) {
      needs_[i + 2][group].units = off_[i][group];
      loose_ += needs_[i + 2][group].beyond();
    }
  for (std::size_t at = 0; at < free_.size(); ++at) count(at, is_up(at) ? 1 : 0, 1);
  best_ = missed();
  steps_ = 0;
  found_ = counts_;
  descend(0);
  counts_ = found_;
}

// Changes what is to come where a cell takes part.
void TableSearch::count(std::size_t at, std::int64_t units, std::int64_t cells) {
  for (std::size_t i = 0; i < needs_.size(); ++i) {
    auto& need = needs_[i][i == 0 ? row(at) : margins_[i - 1].group_of[free_[at].cell]];
    auto& sum = i < 2 ? tight_ : loose_;
    sum -= need.beyond();
    need.units += units;
    need.cells += cells;
    sum += need.beyond();
  }
}

void TableSearch::descend(std::size_t at) {
  if (best_ == 0 || ++steps_ > most_steps || tight_ > 0 || loose_ >= best_) return;
  if (at == free_.size()) {
    best_ = loose_;
    found_ = counts_;
    return;
  }
  const bool up_first = is_up(at);
  for (const bool up : {up_first, !up_first}) {
    const auto saved = counts_[free_[at].cell];
    counts_[free_[at].cell] = free_[at].least + (up ? 1 : 0);
    count(at, up ? -1 : 0, -1);
    descend(at + 1);
    count(at, up ? 1 : 0, 1);
    counts_[free_[at].cell] = saved;
  }
}

}  // namespace

std::vector<std::int64_t> mend_table(std::vector<std::int64_t> counts, std::vector<Choice> choices,
                                     const Nest& nest, std::span<const Margin> margins) {
  return TableSearch(std::move(counts), std::move(choices), nest, margins).run();
}

}  // namespace planctl::decompose
