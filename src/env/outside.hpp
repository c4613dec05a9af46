// env/outside: all that a command may touch of the world: files, streams, today, terminal,
// environment.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "env/files.hpp"

namespace planctl::env {

// Where bytes go. A failed write is kept and told by `finish` (an unwritten report must not end in
// status 0).
class ByteSink {
 public:
  virtual ~ByteSink() = default;
  virtual void write(std::string_view bytes) = 0;
  // False once what is written is thrown away; a long stream may then stop early.
  [[nodiscard]] virtual bool wants_more() const { return true; }
  virtual base::Result<base::Done> finish() = 0;
};

struct Terminal {
  bool is_terminal = false;
  std::size_t width = 80;  // cells; of a pipe: unlimited (SIZE_MAX)
};

struct Outside {
  Files& files;
  ByteSink& out;
  ByteSink& err;
  Terminal out_terminal;
  std::string today;                                                     // ISO date of the clock
  std::string folder;                                                    // the current one
  std::function<std::optional<std::string>(const char* name)> variable;  // environment
  std::size_t processors = 1;  // that work may be spread over
};

}  // namespace planctl::env
