// tests/main: the one place where doctest's own code is compiled.
#include <csignal>

#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

int main(int argc, char** argv) {
  // As the program does: a child that ends before it has read all is no reason to die.
  std::signal(SIGPIPE, SIG_IGN);
  return doctest::Context(argc, argv).run();
}
