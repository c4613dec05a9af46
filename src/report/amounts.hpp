// report/amounts: amounts inside sentences, without decimals where they are whole.
#pragma once
#include "diag/message.hpp"

namespace planctl::report {

inline diag::Figure figure_of(std::int64_t units, values::Unit unit) {
  std::int64_t one = 1;
  for (int at = 0; at < unit.decimals; ++at) one *= 10;
  if (units % one != 0) return {units, std::move(unit)};
  unit.decimals = 0;
  return {units / one, std::move(unit)};
}

}  // namespace planctl::report
