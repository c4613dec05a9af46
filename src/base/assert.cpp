// base/assert: how a broken assertion ends the program.
#include "base/assert.hpp"

#include <cstdio>
#include <cstdlib>

namespace planctl::base {

void fail_assertion(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "planctl: bug: `%s` does not hold at %s:%d; please report it\n", condition,
               file, line);
  std::_Exit(3);
}

}  // namespace planctl::base
