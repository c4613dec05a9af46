// model/basics: the small parts of every section: located values, references, tables, places,
// figures.
#pragma once
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/key_set.hpp"
#include "diag/source.hpp"
#include "values/date.hpp"
#include "values/decimal.hpp"

namespace planctl::model {

inline constexpr std::size_t none = SIZE_MAX;

// A value with the place where it was written.
template <class T>
struct Located {
  T value{};
  diag::Span span;
};
template <class T>
using Maybe = std::optional<Located<T>>;
using Words = Located<std::string>;
using MaybeWords = std::optional<Words>;

// What every thing with an id has. `span` covers the id.
struct Entry {
  Words id;
  [[nodiscard]] diag::Span span() const { return id.span; }
};

// A mention of another thing by its id. `index` is its place in its table, or `none` where it is
// not defined (already a finding).
template <class T>
struct Ref {
  Words name;
  std::size_t index = none;
  [[nodiscard]] bool known() const { return index != none; }
};
template <class T>
using MaybeRef = std::optional<Ref<T>>;

// Things by id, in the order in which they were written.
template <class T>
class Table {
 public:
  [[nodiscard]] bool empty() const { return entries_.empty(); }
  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  [[nodiscard]] auto begin() const { return entries_.begin(); }
  [[nodiscard]] auto end() const { return entries_.end(); }
  [[nodiscard]] auto begin() { return entries_.begin(); }
  [[nodiscard]] auto end() { return entries_.end(); }
  [[nodiscard]] const T& operator[](std::size_t index) const { return entries_[index]; }
  [[nodiscard]] T& operator[](std::size_t index) { return entries_[index]; }

  [[nodiscard]] std::size_t index_of(std::string_view id) const {
    const auto* const index = index_.find(base::KeyDigest::of_text(id));
    return index != nullptr && entries_[*index].id.value == id ? *index : none;
  }
  [[nodiscard]] const T* find(std::string_view id) const {
    const auto index = index_of(id);
    return index == none ? nullptr : &entries_[index];
  }
  [[nodiscard]] const T* get(const Ref<T>& ref) const {
    return ref.known() ? &entries_[ref.index] : nullptr;
  }
  [[nodiscard]] const T* get(const MaybeRef<T>& ref) const { return ref ? get(*ref) : nullptr; }

  // Adds an entry; gives false, and adds nothing, where its id is there already.
  bool add(T entry) {
    if (!index_.insert(base::KeyDigest::of_text(entry.id.value), entries_.size())) return false;
    entries_.push_back(std::move(entry));
    return true;
  }

 private:
  std::deque<T> entries_;  // large ones are not moved as it grows
  base::KeyTable<std::size_t> index_;
};

// A number as written, and as a whole count of the smallest part of the unit it stands for (a
// goal's unit, the plan's currency, hundredths of a percent, days). `units` is filled when the plan
// is resolved.
struct Figure {
  values::Quantity written;
  diag::Span span;
  std::int64_t units = 0;
};
using MaybeFigure = std::optional<Figure>;

// A member of a dimension, by index. `member` is an index into Dimension::members.
struct Coordinate {
  Words dimension_name;
  Words member_name;
  std::size_t dimension = none;
  std::size_t member = none;
  [[nodiscard]] bool known() const { return dimension != none && member != none; }
};

// `{region: norte, channel: online}`: a place in the dimensions; at most one coordinate a
// dimension.
struct Place {
  diag::Span span;
  std::vector<Coordinate> coordinates;
  [[nodiscard]] const Coordinate* at(std::size_t dimension) const {
    for (const auto& coordinate : coordinates)
      if (coordinate.dimension == dimension) return &coordinate;
    return nullptr;
  }
};

// A CSV file of the plan named by `file:`, relative to the file that names it; `path` is relative
// to the plan's folder.
struct FileRef {
  Words written;
  std::string path;
};

}  // namespace planctl::model
