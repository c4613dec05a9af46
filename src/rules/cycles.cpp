// rules/cycles: finds where things that refer to one another run in a circle.
#include "rules/cycles.hpp"

#include <algorithm>
#include <deque>

namespace planctl::rules {
namespace {

using Links = std::vector<std::vector<std::size_t>>;

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

}  // namespace

std::vector<std::vector<std::size_t>> find_cycles(const Links& links) {
  const auto ending = find_ending(links);
  std::vector<bool> given(links.size(), false);
  std::vector<std::vector<std::size_t>> cycles;
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (ending[i] || given[i]) continue;
    auto way = find_way_back(links, ending, i);
    for (const auto on : way) given[on] = true;
    if (!way.empty()) cycles.push_back(std::move(way));
  }
  return cycles;
}

}  // namespace planctl::rules
