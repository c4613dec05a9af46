// decompose/exact: conversions between decimals, fractions and fixed point.
#include "decompose/exact.hpp"

namespace planctl::decompose {

Fraction to_fraction(values::Decimal number) {
  Whole denominator;
  mpz_ui_pow_ui(denominator.get_mpz_t(), 10, static_cast<unsigned long>(number.scale));
  Fraction fraction(Whole(number.digits), denominator);
  fraction.canonicalize();
  return fraction;
}

Fixed divide_down(const Whole& numerator, const Whole& denominator) {
  if (mpz_size(numerator.get_mpz_t()) <= 1 && mpz_size(denominator.get_mpz_t()) == 1) {
    const std::uint64_t above = numerator.get_ui();
    const std::uint64_t below = denominator.get_ui();
    const Fixed rest = above % below;
    return (static_cast<Fixed>(above / below) << 64) | static_cast<Fixed>((rest << 64) / below);
  }
  Whole quotient = numerator << 64;
  mpz_fdiv_q(quotient.get_mpz_t(), quotient.get_mpz_t(), denominator.get_mpz_t());
  const Whole high = quotient >> 64;
  return (static_cast<Fixed>(high.get_ui()) << 64) | quotient.get_ui();
}

Fixed round_down(const Fraction& number) { return divide_down(number.get_num(), number.get_den()); }

Whole round_half_up(const Fraction& number) {
  Whole floor;
  const Fraction doubled = 2 * number + 1;
  mpz_fdiv_q(floor.get_mpz_t(), doubled.get_num_mpz_t(), Whole(2 * doubled.get_den()).get_mpz_t());
  return floor;
}

}  // namespace planctl::decompose
