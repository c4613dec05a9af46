// diag/error: a failure of the outside world or of the command line, told to the nearest command.
#pragma once
#include <string>

#include "base/expected.hpp"
#include "diag/message.hpp"

namespace planctl::diag {

// What could not be done (`subject`: usually a path, fit to print) and why.
struct Error {
  std::string subject;
  Argument reason;
};

template <class T>
using Result = base::Expected<T, Error>;

}  // namespace planctl::diag
