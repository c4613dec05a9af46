// rules/cycles: finds where things that refer to one another run in a circle.
#include "rules/cycles.hpp"

#include <algorithm>
#include <deque>
#include <optional>

namespace planctl::rules {
namespace {

using Links = std::vector<std::vector<std::size_t>>;
using Doubt = std::function<bool(std::size_t, std::size_t)>;

// Things from which every way ends: they are on no circle, and most plans have only such things.
std::vector<bool> find_ending(const Links& links) {
  std::vector<std::vector<std::size_t>> referred_by(links.size());
  std::vector<std::size_t> open(links.size(), 0);
  for (std::size_t from = 0; from < links.size(); ++from)
    for (const auto to : links[from])
      if (to < links.size()) {
        referred_by[to].push_back(from);
        ++open[from];
      }
  std::vector<bool> ending(links.size(), false);
  std::vector<std::size_t> queue;
  for (std::size_t i = 0; i < links.size(); ++i)
    if (open[i] == 0) queue.push_back(i);
  while (!queue.empty()) {
    const auto done = queue.back();
    queue.pop_back();
    ending[done] = true;
    for (const auto from : referred_by[done])
      if (--open[from] == 0) queue.push_back(from);
  }
  return ending;
}

// A shortest way from `start` back to it, or nothing.
std::vector<std::size_t> find_way_back(const Links& links, const std::vector<bool>& ending,
                                       std::size_t start) {
  std::vector<std::size_t> before(links.size(), links.size());
  std::deque<std::size_t> queue{start};
  while (!queue.empty()) {
    const auto from = queue.front();
    queue.pop_front();
    for (const auto to : links[from]) {
      if (to == start) {
        std::vector<std::size_t> way{from};
        while (way.back() != start) way.push_back(before[way.back()]);
        std::reverse(way.begin(), way.end());
        return way;
      }
      if (to >= links.size() || ending[to] || before[to] != links.size()) continue;
      before[to] = from;
      queue.push_back(to);
    }
  }
  return {};
}

std::vector<bool> find_reached(const Links& links, std::size_t start) {
  std::vector<bool> reached(links.size(), false);
  std::vector<std::size_t> queue{start};
  reached[start] = true;
  while (!queue.empty()) {
    const auto from = queue.back();
    queue.pop_back();
    for (const auto to : links[from]) {
      if (to >= links.size() || reached[to]) continue;
      reached[to] = true;
      queue.push_back(to);
    }
  }
  return reached;
}

// All things that lie on circles with `start`, with the links among them.
struct Knot {
  std::vector<bool> things;
  Links links;
};
Knot find_knot(const Links& links, std::size_t start) {
  Links back(links.size());
  for (std::size_t from = 0; from < links.size(); ++from)
    for (const auto to : links[from])
      if (to < links.size()) back[to].push_back(from);
  const auto after = find_reached(links, start);
  const auto before = find_reached(back, start);
  Knot knot{std::vector<bool>(links.size(), false), Links(links.size())};
  for (std::size_t i = 0; i < links.size(); ++i) knot.things[i] = after[i] && before[i];
  for (std::size_t from = 0; from < links.size(); ++from)
    for (const auto to : links[from])
      if (knot.things[from] && to < links.size() && knot.things[to]) knot.links[from].push_back(to);
  return knot;
}

bool has_circle(const Links& links) {
  const auto ending = find_ending(links);
  return std::find(ending.begin(), ending.end(), false) != ending.end();
}

constexpr std::size_t longest_tried = 64;

// Where on the way round the link begins without which the knot has no circle.
std::optional<std::size_t> find_shared_link(const Knot& knot, const std::vector<std::size_t>& way,
                                            const Doubt& doubtful) {
  if (way.size() > longest_tried) return std::nullopt;
  std::optional<std::size_t> first;
  for (std::size_t at = 0; at < way.size(); ++at) {
    const auto to = way[(at + 1) % way.size()];
    const bool is_doubtful = doubtful && doubtful(way[at], to);
    if (first && !is_doubtful) continue;
    Links without = knot.links;
    std::erase(without[way[at]], to);
    if (has_circle(without)) continue;
    if (is_doubtful) return at;
    first = at;
  }
  return first;
}

}  // namespace

std::vector<std::vector<std::size_t>> find_cycles(const Links& links, const Doubt& doubtful) {
  const auto ending = find_ending(links);
  std::vector<bool> given(links.size(), false);
  std::vector<std::vector<std::size_t>> cycles;
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (ending[i] || given[i]) continue;
    auto way = find_way_back(links, ending, i);
    for (const auto on : way) given[on] = true;
    if (way.empty()) continue;
    const auto knot = find_knot(links, i);
    if (const auto shared = find_shared_link(knot, way, doubtful)) {
      std::rotate(way.begin(), way.begin() + static_cast<std::ptrdiff_t>(*shared), way.end());
      for (std::size_t other = 0; other < links.size(); ++other)
        if (knot.things[other]) given[other] = true;
    }
    cycles.push_back(std::move(way));
  }
  return cycles;
}

}  // namespace planctl::rules
