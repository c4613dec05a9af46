// cli/program: from the words of the command line to the status of the program.
#pragma once
#include <string>
#include <vector>

#include "env/outside.hpp"

namespace planctl::cli {

// Runs the command that `words` (without the program's name) ask for.
int run_program(const std::vector<std::string>& words, env::Outside& outside);

}  // namespace planctl::cli
