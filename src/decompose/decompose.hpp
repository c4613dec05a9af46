// decompose/decompose: cuts the target of a goal into quotas by member and day: amounts of a flow
// and additions to a stock add up exactly; a ratio gets a path.
#pragma once
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "base/expected.hpp"
#include "model/explanation.hpp"

namespace planctl::decompose {

class RatioPaths;
class RatioWalk;

// Yields the daily quotas of one cell after the other, members in declared order, columns in the
// order of the grain. Memory does not grow with the number of cells. A stock's quotas are what is
// added on each day; those of a ratio its value at the end of each day.
class Cursor {
 public:
  class Walk;
  explicit Cursor(std::unique_ptr<Walk> walk);
  explicit Cursor(std::unique_ptr<RatioWalk> walk);
  // What the one walk has more than the other, cell by cell.
  Cursor(std::unique_ptr<Walk> walk, std::unique_ptr<Walk> less);
  Cursor(Cursor&&) noexcept;
  Cursor& operator=(Cursor&&) noexcept;
  ~Cursor();
  // The next cell, or nothing at the end. The series stays valid until the next call.
  const model::QuotaSeries* next();

 private:
  std::unique_ptr<Walk> walk_;
  std::unique_ptr<RatioWalk> ratio_;  // where the goal is a ratio
  std::unique_ptr<Walk> less_;
  model::QuotaSeries difference_;
};

// Which amounts are shown: what the plan commits to, what is handed out with the stretch of every
// level on top (the same cut of the larger total, holds included), or the stretch alone.
enum class Book { commit, street, stretch };

// How one goal is cut: the tree of nodes with their exact shares, the profiles over time. Keeps a
// reference to the plan.
class Decomposition {
 public:
  class Tree;
  explicit Decomposition(std::unique_ptr<const Tree> tree,
                         std::unique_ptr<const Tree> street = nullptr);
  Decomposition(std::unique_ptr<const Tree> tree, std::unique_ptr<const RatioPaths> ratio);
  Decomposition(Decomposition&&) noexcept;
  Decomposition& operator=(Decomposition&&) noexcept;
  ~Decomposition();

  [[nodiscard]] std::size_t goal() const;
  [[nodiscard]] std::size_t leaf_cells() const;
  [[nodiscard]] const std::vector<std::size_t>& order()
      const;  // dimensions in the order of the cut
  // The grain may name only dimensions of `order()`.
  // How the quota of all that lies inside the grain's places, in a period of the year, comes about.
  [[nodiscard]] model::QuotaExplanation explain(const model::Grain& grain,
                                                const values::Period& period) const;
  [[nodiscard]] Cursor walk(const model::Grain& grain, Book book = Book::commit) const;
  // The year's total of a book, in the goal's units; `stretch` of a goal without any is 0.
  [[nodiscard]] std::int64_t total(Book book) const;
  // By place, for each day of the year, whether its members work on it (the plan's default calendar
  // where it names none).
  [[nodiscard]] std::vector<std::vector<bool>> working_days(
      std::span<const model::Place> places) const;
  // The level of a stock in a cell of `grain` before the first day; nothing where the plan does not
  // say where these members begin.
  [[nodiscard]] std::optional<std::int64_t> opening(const model::Grain& grain,
                                                    const std::vector<std::size_t>& members) const;

 private:
  std::unique_ptr<const Tree> tree_;
  std::unique_ptr<const RatioPaths> ratio_;  // where the goal is a ratio
  std::unique_ptr<const Tree> street_;       // nothing where no level has a stretch
};

struct Outcome {
  std::vector<model::QuotaProblem> problems;   // all that was found, also where the goal is cut
  std::optional<Decomposition> decomposition;  // absent where a problem blocks
};

Outcome decompose(const model::Plan& plan, std::size_t goal);

// All cells of a grain at once.
model::QuotaTable collect(const Decomposition& decomposition, const model::Grain& grain);

}  // namespace planctl::decompose
