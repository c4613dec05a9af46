// decompose/flow: the greatest flow through a network of whole capacities.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace planctl::decompose {

// Dinic's method. Where several flows are greatest, edges that were added first are filled first,
// so that the same network always gives the same flow.
class Flow {
 public:
  explicit Flow(std::size_t nodes) : edges_of_(nodes) {}

  std::size_t add_edge(std::size_t from, std::size_t to, std::int64_t capacity);
  // Adds as much flow as still fits; gives what was added.
  std::int64_t run(std::size_t source, std::size_t sink);
  [[nodiscard]] std::int64_t flow_of(std::size_t edge) const { return edges_[edge + 1].room; }
  // After `run`: the nodes on the source's side of a smallest cut.
  [[nodiscard]] std::vector<bool> source_side() const;

 private:
  struct Edge {
    std::size_t to = 0;
    std::int64_t room = 0;
  };

  bool find_levels(std::size_t source, std::size_t sink);
  std::int64_t push_path(std::size_t source, std::size_t sink);

  std::vector<Edge> edges_;  // each followed by its reverse
  std::vector<std::vector<std::size_t>> edges_of_;
  std::vector<std::size_t> level_;  // by node: edges from the source, or nodes() where out of reach
  std::vector<std::size_t> next_;   // by node: the first edge that may still carry something
  std::vector<std::size_t> path_;
};

}  // namespace planctl::decompose
