// tests/support/ratio: small exact fractions that say when they no longer fit.
#pragma once
#include <optional>

#include "base/checked.hpp"

namespace planctl::support {

// A fraction in lowest terms. What does not fit in 128 bits, and all that is computed from it, has
// the denominator 0.
class Ratio {
 public:
  using Number = base::Int128;

  Ratio(Number number = 0) : above_(number) {}
  Ratio(Number above, Number below) : above_(above), below_(below) { reduce(); }

  [[nodiscard]] bool fits() const { return below_ != 0; }
  [[nodiscard]] Number floor() const {
    const Number quotient = above_ / below_;
    return quotient * below_ > above_ ? quotient - 1 : quotient;
  }
  [[nodiscard]] double rough() const {
    return static_cast<double>(above_) / static_cast<double>(below_);
  }

  friend Ratio operator*(const Ratio& a, const Ratio& b) {
    if (!a.fits() || !b.fits()) return lost();
    const Number left = greatest_divisor(a.above_, b.below_);
    const Number right = greatest_divisor(b.above_, a.below_);
    return make(base::multiply(a.above_ / left, b.above_ / right),
                base::multiply(a.below_ / right, b.below_ / left));
  }
  friend Ratio operator/(const Ratio& a, const Ratio& b) { return a * Ratio(b.below_, b.above_); }
  friend Ratio operator-(const Ratio& a) { return a * Ratio(-1); }
  friend Ratio operator+(const Ratio& a, const Ratio& b) {
    if (!a.fits() || !b.fits()) return lost();
    const Number common = greatest_divisor(a.below_, b.below_);
    const auto left = base::multiply(a.above_, b.below_ / common);
    const auto right = base::multiply(b.above_, a.below_ / common);
    if (!left || !right) return lost();
    return make(base::add(*left, *right), base::multiply(a.below_, b.below_ / common));
  }
  friend Ratio operator-(const Ratio& a, const Ratio& b) { return a + -b; }
  Ratio& operator+=(const Ratio& other) { return *this = *this + other; }
  bool operator==(const Ratio&) const = default;

 private:
  static Number greatest_divisor(Number a, Number b) {
    a = a < 0 ? -a : a;
    while (b != 0) {
      const Number rest = a % b;
      a = b;
      b = rest < 0 ? -rest : rest;
    }
    return a == 0 ? 1 : a;
  }
  static Ratio lost() {
    Ratio ratio;
    ratio.below_ = 0;
    return ratio;
  }
  static Ratio make(std::optional<Number> above, std::optional<Number> below) {
    return above && below ? Ratio(*above, *below) : lost();
  }
  void reduce() {
    if (below_ == 0) return;
    const Number divisor = greatest_divisor(above_, below_);
    above_ /= divisor;
    below_ /= divisor;
    if (below_ > 0) return;
    above_ = -above_;
    below_ = -below_;
  }

  Number above_ = 0;
  Number below_ = 1;
};

}  // namespace planctl::support
