// tests/support/example: the example plans, and runs of the program over them in process.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "env/outside.hpp"
#include "read/load.hpp"

namespace planctl::support {

// Every folder under `examples` that holds a plan, sorted.
std::vector<std::string> example_names();

// An example's files in memory under `examples/NAME/`, so that what is written does not depend on
// where the sources lie.
env::MemoryFiles example_files(const std::string& name);

// The example's plan; one that cannot be read fails the test.
read::Loaded load_example(const std::string& name);

struct ProgramRun {
  std::string out;
  std::string err;
  int exit = 0;
};

// Runs the program on a terminal of 80 columns that knows no colour.
ProgramRun run_program(env::Files& files, const std::vector<std::string>& words,
                       const std::string& today);

// The whole bytes of a file; none where there is no such file.
std::string read_bytes(const std::string& path);

// "-12.30" with two decimals as -1230; anything else fails the test.
std::int64_t read_units(std::string_view text, int decimals);

}  // namespace planctl::support
