// tests/support/judge: programs of others that judge what planctl writes.
#pragma once
#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

namespace planctl::support {

// Debian's packages for Python belong to this one, whichever else is first on the path.
inline const std::string python = "/usr/bin/python3";

// Whether the command works here; says so where what it judges is skipped.
inline bool can_run(const std::string& command) {
  const bool works = std::system(("(" + command + ") >/dev/null 2>&1").c_str()) == 0;
  if (!works) MESSAGE("skipped, because this fails here: ", command);
  return works;
}

}  // namespace planctl::support
