// env/process: another program, run without a shell.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "diag/error.hpp"

namespace planctl::env {

// `words` are the program (looked for in PATH) and its arguments, handed over as they are.
struct Program {
  std::vector<std::string> words;
  std::string input;  // what it reads
  std::size_t most_output = 0;
};
struct Ended {
  int status = 0;  // 128 and more: ended by a signal
  std::string out;
  std::string err;  // its first 4 KiB
};

// Runs it to its end; an error where it cannot be started or writes more than it may.
diag::Result<Ended> run_program(const Program& program);

}  // namespace planctl::env
