// base/error: a failure of the outside world or of the command line, told to the nearest command.
#pragma once
#include <string>

#include "base/expected.hpp"

namespace planctl::base {

// What could not be done (`subject`: usually a path) and why (`reason`), both fit to print.
struct Error {
  std::string subject;
  std::string reason;
};

template <class T>
using Result = Expected<T, Error>;

}  // namespace planctl::base
