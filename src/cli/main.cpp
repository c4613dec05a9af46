// cli/main: where the program begins.
#include "cli/program.hpp"
#include "env/system.hpp"

int main(int count, char** words) {
  planctl::env::System system;
  return planctl::cli::run_program({words + (count > 0 ? 1 : 0), words + count}, system.outside());
}
