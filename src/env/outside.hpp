// env/outside: all that a command may touch of the world: files, streams, today, terminal,
// environment, other programs.
#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "env/files.hpp"
#include "env/process.hpp"

namespace planctl::env {

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
  std::function<diag::Result<Ended>(const Program&)> run = run_program;
  Terminal err_terminal = {};
  // How long the program runs.
  std::function<std::chrono::milliseconds()> clock = [] { return std::chrono::milliseconds(0); };
};

}  // namespace planctl::env
