// decompose/grain: which nodes of the tree are the cells of an asked grain, or parts of them.
#pragma once
#include <vector>

#include "decompose/tree.hpp"

namespace planctl::decompose {

// The cells of a grain that lie inside its places, numbered in declared order, the last column
// fastest.
class GrainCells {
 public:
  GrainCells(const Scope& scope, const model::Grain& grain);

  // How a member of a level stands to the grain: nothing of it is asked, all below it belongs to
  // one cell as far as this level is concerned, or the members below it must tell.
  enum class Part : std::uint8_t { outside, open, inside };
  [[nodiscard]] Part part_of(std::size_t level, std::size_t member) const {
    return levels_[level].parts[member];
  }

  // Levels below this one are not asked for; 0 where the whole is one cell.
  [[nodiscard]] std::size_t depth() const { return depth_; }
  // Whether every cell is one node, and nodes come in the order of the cells.
  [[nodiscard]] bool is_stream() const { return is_stream_; }
  [[nodiscard]] std::size_t count() const { return count_; }

  // The numbers [first, past) of the cells that the nodes from `position` down can belong to.
  struct Numbers {
    std::size_t first = 0;
    std::size_t past = 0;
  };
  [[nodiscard]] Numbers numbers_below(const Position& position) const;
  [[nodiscard]] std::vector<std::size_t> members_of(std::size_t number) const;

 private:
  struct Level {
    std::vector<Part> parts;           // by member
    std::size_t column = model::none;  // where the level is asked for
    std::vector<std::size_t> numbers;  // by member: of its column's member, or `none`
  };
  struct Column {
    std::size_t level = 0;
    std::size_t stride = 1;
    std::vector<std::size_t> members;
  };

  void add_column(const Scope& scope, const model::GrainDimension& asked);
  void add_places(const Scope& scope, const std::vector<model::Place>& where);
  void find_depth(const model::Grain& grain);

  std::vector<Level> levels_;
  std::vector<Column> columns_;
  std::vector<bool> asked_;  // by level: a column or a place names it
  std::size_t depth_ = 0;
  std::size_t count_ = 1;
  bool is_stream_ = false;
};

}  // namespace planctl::decompose
