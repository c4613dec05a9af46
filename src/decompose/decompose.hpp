// decompose/decompose: cuts the target of a flow goal into quotas by member and day that add up
// exactly.
#pragma once
#include <memory>
#include <vector>

#include "base/expected.hpp"
#include "model/explanation.hpp"

namespace planctl::decompose {

// Yields the daily quotas of one cell after the other, members in declared order, columns in the
// order of the grain. Memory does not grow with the number of cells.
class Cursor {
 public:
  class Walk;
  explicit Cursor(std::unique_ptr<Walk> walk);
  Cursor(Cursor&&) noexcept;
  Cursor& operator=(Cursor&&) noexcept;
  ~Cursor();
  // The next cell, or nothing at the end. The series stays valid until the next call.
  const model::QuotaSeries* next();

 private:
  std::unique_ptr<Walk> walk_;
};

// How one goal is cut: the tree of nodes with their exact shares, the profiles over time. Keeps a
// reference to the plan.
class Decomposition {
 public:
  class Tree;
  explicit Decomposition(std::unique_ptr<const Tree> tree);
  Decomposition(Decomposition&&) noexcept;
  Decomposition& operator=(Decomposition&&) noexcept;
  ~Decomposition();

  [[nodiscard]] std::size_t goal() const;
  [[nodiscard]] std::size_t leaf_cells() const;
  [[nodiscard]] const std::vector<std::size_t>& order()
      const;  // dimensions in the order of the cut
  // The grain may name only dimensions of `order()`.
  [[nodiscard]] Cursor walk(const model::Grain& grain) const;
  // How the quota of all that lies inside the grain's places, in a period of the year, comes about.
  [[nodiscard]] model::QuotaExplanation explain(const model::Grain& grain,
                                                const values::Period& period) const;
  // For each day of the year whether the members of `place` work on it (the plan's default calendar
  // where it names none).
  [[nodiscard]] std::vector<bool> working_days(const model::Place& place) const;

 private:
  std::unique_ptr<const Tree> tree_;
};

struct Outcome {
  std::vector<model::QuotaProblem> problems;   // all that was found, also where the goal is cut
  std::optional<Decomposition> decomposition;  // absent where a problem blocks
};

Outcome decompose(const model::Plan& plan, std::size_t goal);

// All cells of a grain at once.
model::QuotaTable collect(const Decomposition& decomposition, const model::Grain& grain);

}  // namespace planctl::decompose
