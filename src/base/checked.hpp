// base/checked: integer arithmetic that says when it overflows instead of wrapping.
#pragma once
#include <cstdint>
#include <optional>

namespace planctl::base {

__extension__ using Int128 = __int128;
__extension__ using Uint128 = unsigned __int128;

template <class T>
constexpr std::optional<T> add(T a, T b) {
  T sum{};
  if (__builtin_add_overflow(a, b, &sum)) return std::nullopt;
  return sum;
}

template <class T>
constexpr std::optional<T> subtract(T a, T b) {
  T difference{};
  if (__builtin_sub_overflow(a, b, &difference)) return std::nullopt;
  return difference;
}

template <class T>
constexpr std::optional<T> multiply(T a, T b) {
  T product{};
  if (__builtin_mul_overflow(a, b, &product)) return std::nullopt;
  return product;
}

// The value in the narrower type, or nothing where it does not fit.
template <class To, class From>
constexpr std::optional<To> narrow(From value) {
  const auto narrowed = static_cast<To>(value);
  if (static_cast<From>(narrowed) != value || ((narrowed < To{}) != (value < From{})))
    return std::nullopt;
  return narrowed;
}

}  // namespace planctl::base
