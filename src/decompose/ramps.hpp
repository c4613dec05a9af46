// decompose/ramps: what new places carry in their first months.
#pragma once
#include <map>
#include <optional>
#include <vector>

#include "decompose/exact.hpp"
#include "decompose/problems.hpp"
#include "decompose/scope.hpp"

namespace planctl::decompose {

// Which of a ramp's months a date lies in; nothing before and after them.
std::optional<std::size_t> find_ramp_month(const model::Ramp& ramp, values::Date date);

class Ramps {
 public:
  Ramps(const Scope& scope, Problems& problems);

  // The ramps that fit a position, as one; `none` where none does. Several multiply.
  std::size_t find(const Position& position);
  // By day of the year, what it multiplies the day's weight by: whole numbers, `full` for 1.
  struct Factors {
    std::vector<Whole> days;
    Whole full;
  };
  [[nodiscard]] const Factors& factors(std::size_t index) const { return factors_[index]; }

  // Where the months are written of the ramps that make up one.
  [[nodiscard]] std::vector<diag::Span> spans(std::size_t index) const;

  // Ramps that fitted no position, or touch no day of the year, are problems.
  void report_idle();

 private:
  std::vector<Fraction> read(const model::Ramp& ramp);
  Factors multiply(const std::vector<std::size_t>& ramps) const;

  const Scope* scope_;
  Problems* problems_;
  std::vector<std::vector<Fraction>> days_;  // by ramp; none where it touches no day
  std::vector<bool> used_;
  std::map<std::vector<std::size_t>, std::size_t> known_;
  std::vector<Factors> factors_;
};

}  // namespace planctl::decompose
