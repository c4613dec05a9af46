// base/expected: a value or the reason why there is none, until the compilers have std::expected.
#pragma once
#include <utility>
#include <variant>

#include "base/assert.hpp"

namespace planctl::base {

template <class E>
struct Unexpected {
  E error;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

struct Done {};

// Holds a T or an E. Asking for the one that is not there is a bug and stops the program.
template <class T, class E>
class [[nodiscard]] Expected {
 public:
  Expected(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Expected(Unexpected<E> unexpected)
      : state_(std::in_place_index<1>, std::move(unexpected.error)) {}

  [[nodiscard]] bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  T& value() & { return get<0>(state_); }
  const T& value() const& { return get<0>(state_); }
  T&& value() && { return std::move(get<0>(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const E& error() const { return get<1>(state_); }

 private:
  template <std::size_t I, class V>
  static decltype(auto) get(V& state) {
    PLANCTL_ASSERT(state.index() == I);
    return *std::get_if<I>(&state);
  }
  std::variant<T, E> state_;
};

}  // namespace planctl::base
