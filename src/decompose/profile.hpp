// decompose/profile: how an amount accrues over the days of the year, exactly and in fixed point.
#pragma once
#include <compare>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "decompose/calendar.hpp"
#include "decompose/exact.hpp"
#include "decompose/problems.hpp"
#include "decompose/ramps.hpp"
#include "decompose/season.hpp"

namespace planctl::decompose {

// The part of an amount that is due up to each day of the year, 0 to 1.
struct Profile {
  std::vector<std::uint64_t> accrued;  // rounded down to steps of 2^-64; 1 is one step below it
  std::vector<std::uint8_t> moves;     // by day: 1 where the day itself weighs anything
  std::vector<std::uint32_t> moved;    // by day: how many days up to it do
  std::vector<Fraction> exact;         // after each day that weighs anything; the last is 1

  [[nodiscard]] Fraction exact_at(std::size_t day) const;
};

// The profile of the shares of the days, which add up to 1.
Profile make_profile(const std::vector<Fraction>& shares);

// Cells of one shape accrue alike.
struct Shape {
  std::size_t calendar = model::none;
  int first = 0;  // active from this day of the year
  int past = 0;
  std::size_t season = model::none;
  std::size_t zone = model::none;  // of cells that are held in a period together
  std::size_t ramp = model::none;
  auto operator<=>(const Shape&) const = default;
};

// Without a zone.
Shape shape_of(const Scope& scope, const Activities& activities, Seasons& seasons, Ramps& ramps,
               const Position& position);

// Makes the profile of each shape once.
class Profiles {
 public:
  Profiles(const Scope& scope, Seasons& seasons, const Ramps& ramps, Problems& problems);

  // `position` is the cell that a problem names.
  std::uint32_t find(const Shape& shape, const Position& position);
  // What a shape carries in the year, as a part of what it would if it were there all year and
  // without a ramp.
  Fraction part_of_year(const Shape& shape, const Position& position);
  [[nodiscard]] std::vector<Profile> take() { return std::move(profiles_); }
  [[nodiscard]] const std::vector<Shape>& shapes() const { return shapes_; }

  // A stretch of days that carries `share` of the amount among its days.
  struct Stretch {
    std::size_t first = 0;
    std::size_t past = 0;
    Fraction share;
  };
  // The days of a shape: their weights with its ramp, and in full, on the same scale.
  struct DayWeights {
    std::vector<Whole> ramped;
    std::vector<Whole> full;
  };
  // What a profile is made of; weights by day of the year, in proportion.
  struct Parts {
    std::vector<Whole> weights;
    std::vector<Stretch> stretches;
  };
  Parts find_parts(const Shape& shape, const Position& position);

 private:
  // A period without a working day, and where its weight is written.
  struct Unworked {
    std::string label;
    diag::Span at;
  };

  const CalendarDays& days_of(std::size_t calendar);
  Profile make(const Shape& shape, const Position& position);
  DayWeights weights_of(const Shape& shape);
  std::vector<Stretch> stretches_of(const Shape& shape, DayWeights& weights,
                                    const Position& position);
  std::vector<Stretch> split_by_season(const Shape& shape, const Stretch& year, DayWeights& weights,
                                       const Position& position);
  Fraction carried(const Shape& shape, const Position& position);
  void report_unworked(const Shape& shape, const Stretch& year, const Position& position);
  [[nodiscard]] bool leaves_first(const Position& position) const;
  [[nodiscard]] std::vector<diag::Span> spans_of_activity(const Shape& shape,
                                                          const Position& position) const;
  [[nodiscard]] std::vector<diag::Span> spans_of_season(const Shape& shape,
                                                        const Stretch& year) const;
  void carry_by_calendar_days(const Shape& shape, const Stretch& stretch,
                              std::vector<Whole>& weights, const Unworked& unworked,
                              const Position& position);
  [[nodiscard]] bool is_flat() const;
  [[nodiscard]] diag::Span span_of_year() const;

  const Scope* scope_;
  const Seasons* seasons_;
  const Ramps* ramps_;
  Problems* problems_;
  std::map<std::size_t, CalendarDays> days_;
  std::map<Shape, std::uint32_t> known_;
  std::vector<Profile> profiles_;
  std::vector<Shape> shapes_;  // by profile
};

// Makes the weights of members of `level` below `position` what they carry of the year, where the
// plan asks for it: less of a share for those that are there for a part of it.
void prorate_weights(const Scope& scope, const std::function<Shape(const Position&)>& shape_of,
                     Profiles& profiles, const Position& position, std::size_t level,
                     std::span<const std::size_t> members, std::vector<std::int64_t>& weights);

}  // namespace planctl::decompose
