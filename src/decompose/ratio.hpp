// decompose/ratio: the path of a ratio from where it begins to where it is to stand, for the whole
// and for members, and how members roll up.
#pragma once
#include <map>
#include <memory>
#include <vector>

#include "decompose/grain.hpp"
#include "model/explanation.hpp"

namespace planctl::decompose {

// A value follows the share of the year that has accrued, by the goal's season and the plan's
// default calendar: begin + (end - begin) × accrued. Members have the path of the nearest member
// above them with a target or baseline of its own, else the goal's. Where members with several
// paths come together, begin and end are their means weighted by the year's quotas of the base.
class RatioPaths {
 public:
  // Where a path leads from and to, in the goal's units.
  struct Ends {
    Fraction begin;
    Fraction end;
    bool operator==(const Ends&) const = default;
  };

  struct Path {
    Ends ends;
    diag::Span begin_at;  // where they are written
    diag::Span end_at;
  };
  // One of the paths that come together in a cell, and what it weighs there.
  struct Part {
    std::size_t member = model::none;  // of dimension(); `none`: the goal's own
    const Path* path = nullptr;
    std::int64_t weight = 0;
  };

  RatioPaths(const Decomposition::Tree& tree, Problems& problems);

  [[nodiscard]] const Decomposition::Tree& tree() const { return *tree_; }
  [[nodiscard]] const Profile& profile() const { return tree_->profiles.front(); }
  // The base's quotas of the year by cell: members of those dimensions of `grain` that the base
  // has, then a leaf of the dimension with paths.
  using Weights = std::map<std::vector<std::size_t>, std::int64_t>;
  [[nodiscard]] Weights weights_of(const model::Grain& grain) const;
  [[nodiscard]] std::vector<Part> parts_of(const model::Grain& grain,
                                           const std::vector<std::size_t>& members,
                                           const Weights& weights) const;
  // Their mean by weight, or evenly where the weights come to nothing.
  [[nodiscard]] static Ends mean_of(const std::vector<Part>& parts);
  [[nodiscard]] std::size_t dimension() const { return dimension_; }

 private:
  void read_members(Problems& problems);
  void read_base(Problems& problems);
  [[nodiscard]] model::Grain base_grain(const model::Grain& grain) const;
  [[nodiscard]] bool base_has(std::size_t dimension) const;

  const Decomposition::Tree* tree_;
  Path whole_;
  std::size_t dimension_ = model::none;  // of the members with paths of their own
  std::vector<Path> by_member_;
  std::optional<Decomposition> base_;
};

// The value half away from zero.
std::int64_t round_value(const Fraction& value);

// How the value at the end of `period` comes about.
model::QuotaExplanation explain_path(const RatioPaths& paths, const model::Grain& grain,
                                     const values::Period& period);

// Yields, cell by cell, the value at the end of each day, rounded half away from zero.
class RatioWalk {
 public:
  RatioWalk(const RatioPaths& paths, const model::Grain& grain);
  const model::QuotaSeries* next();

 private:
  const RatioPaths* paths_;
  model::Grain grain_;
  GrainCells cells_;
  RatioPaths::Weights weights_;
  std::size_t next_ = 0;
  model::QuotaSeries series_;
};

// Reports what a ratio's quota has that only amounts can have.
void check_ratio(const model::Goal& goal, Problems& problems);

}  // namespace planctl::decompose
