// decompose/flow: shortest paths by levels, filled until none is left.
#include "decompose/flow.hpp"

#include <algorithm>

namespace planctl::decompose {

std::size_t Flow::add_edge(std::size_t from, std::size_t to, std::int64_t capacity) {
  const std::size_t edge = edges_.size();
  edges_of_[from].push_back(edge);
  edges_of_[to].push_back(edge + 1);
  edges_.push_back({to, capacity});
  edges_.push_back({from, 0});
  return edge;
}

std::int64_t Flow::run(std::size_t source, std::size_t sink) {
  std::int64_t sum = 0;
  while (find_levels(source, sink)) {
    next_.assign(edges_of_.size(), 0);
    while (const std::int64_t pushed = push_path(source, sink)) sum += pushed;
  }
  return sum;
}

std::vector<bool> Flow::source_side() const {
  std::vector<bool> side;
  for (const std::size_t level : level_) side.push_back(level < level_.size());
  return side;
}

bool Flow::find_levels(std::size_t source, std::size_t sink) {
  level_.assign(edges_of_.size(), edges_of_.size());
  level_[source] = 0;
  std::vector<std::size_t> open{source};
  for (std::size_t i = 0; i < open.size(); ++i)
    for (const std::size_t edge : edges_of_[open[i]]) {
      const auto& [to, room] = edges_[edge];
      if (room <= 0 || level_[to] < level_.size()) continue;
      level_[to] = level_[open[i]] + 1;
      open.push_back(to);
    }
  return level_[sink] < level_.size();
}

// Fills one shortest path; gives 0 where there is none.
std::int64_t Flow::push_path(std::size_t source, std::size_t sink) {
  path_.clear();
  std::size_t node = source;
  while (node != sink) {
    if (next_[node] < edges_of_[node].size()) {
      const std::size_t edge = edges_of_[node][next_[node]];
      const auto& [to, room] = edges_[edge];
      if (room > 0 && level_[to] == level_[node] + 1) {
        path_.push_back(edge);
        node = to;
      } else {
        ++next_[node];
      }
    } else {
      if (path_.empty()) return 0;
      node = edges_[path_.back() ^ 1U].to;
      path_.pop_back();
      ++next_[node];
    }
  }
  std::int64_t least = INT64_MAX;
  for (const std::size_t edge : path_) least = std::min(least, edges_[edge].room);
  for (const std::size_t edge : path_) {
    edges_[edge].room -= least;
    edges_[edge ^ 1U].room += least;
  }
  return least;
}

}  // namespace planctl::decompose
