// base/assert: a check of our own reasoning, active in release; what fails it is a bug (exit status
// 3).
#pragma once

namespace planctl::base {

// Prints the broken condition with its place to standard error and ends the program with status 3.
[[noreturn]] void fail_assertion(const char* condition, const char* file, int line);

}  // namespace planctl::base

#define PLANCTL_ASSERT(condition) \
  ((condition) ? void() : ::planctl::base::fail_assertion(#condition, __FILE__, __LINE__))
