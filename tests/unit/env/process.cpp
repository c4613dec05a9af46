// unit/env/process: other programs: their input, output, status, and what cannot be run.
#include "env/process.hpp"

#include <doctest/doctest.h>

using namespace planctl;

TEST_CASE("a program reads its input and gives its output and status") {
  const auto ended = env::run_program({.words = {"cat"}, .input = "a\nb", .most_output = 100});
  REQUIRE(ended.has_value());
  CHECK(ended->status == 0);
  CHECK(ended->out == "a\nb");
  const auto failed = env::run_program({.words = {"false"}, .input = "x", .most_output = 100});
  REQUIRE(failed.has_value());
  CHECK(failed->status == 1);
}

TEST_CASE("more input and output than a pipe holds goes through") {
  const std::string much(1 << 20, 'x');
  const auto ended =
      env::run_program({.words = {"cat"}, .input = much, .most_output = much.size()});
  REQUIRE(ended.has_value());
  CHECK(ended->out == much);
}

TEST_CASE("words are handed over as they are, to no shell") {
  const auto ended = env::run_program(
      {.words = {"printf", "%s|", "$HOME", "a b", "; touch x"}, .input = "", .most_output = 100});
  REQUIRE(ended.has_value());
  CHECK(ended->out == "$HOME|a b|; touch x|");
}

TEST_CASE("what cannot be started, or writes too much, is an error") {
  CHECK_FALSE(
      env::run_program({.words = {"planctl-no-such-program"}, .input = "", .most_output = 1})
          .has_value());
  CHECK_FALSE(env::run_program({.words = {"yes"}, .input = "", .most_output = 1'000}).has_value());
}
