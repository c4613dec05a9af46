// unit/env/outside: sinks that lose nothing, and the width of a line.
#include <array>
#include <csignal>
#include <cstdint>
#include <string>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include "env/sinks.hpp"
#include "env/system.hpp"
#include "support/said.hpp"

using planctl::env::choose_width;
using planctl::env::MemorySink;
using planctl::env::Stream;
using planctl::env::StreamSink;

TEST_CASE("the width of a line") {
  CHECK(choose_width(Stream::terminal, 120, {}) == 120);
  CHECK(choose_width(Stream::terminal, 0, {}) == 80);
  CHECK(choose_width(Stream::terminal, 0, "100") == 100);
  CHECK(choose_width(Stream::terminal, 5, {}) == 20);
  CHECK(choose_width(Stream::pipe, 0, {}) == SIZE_MAX);
  CHECK(choose_width(Stream::pipe, 0, "60") == 60);
  for (const char* odd : {"", "0", "19", "10001", "1000000000", "-5", "80x", " 80"}) {
    CAPTURE(odd);
    CHECK(choose_width(Stream::terminal, 0, odd) == 80);
    CHECK(choose_width(Stream::pipe, 0, odd) == SIZE_MAX);
  }
}

TEST_CASE("a sink in memory keeps what it got") {
  MemorySink sink;
  sink.write("one ");
  sink.write("two");
  CHECK(sink.bytes() == "one two");
  CHECK(sink.wants_more());
  CHECK(sink.finish().has_value());
}

TEST_CASE("a full device is told at the end") {
  const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
  REQUIRE(full >= 0);
  StreamSink sink(full, "/dev/stdout", StreamSink::Buffering::whole_blocks);
  sink.write("report");
  CHECK(sink.wants_more());
  const auto done = sink.finish();
  REQUIRE_FALSE(done.has_value());
  CHECK(done.error().subject == "/dev/stdout");
  CHECK(planctl::support::reason_of(done.error()) == "no space left on device");
  CHECK_FALSE(sink.wants_more());
  ::close(full);
}

TEST_CASE("a reader that went away is no failure, but nothing more is wanted") {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  ::close(ends[0]);
  StreamSink sink(ends[1], "/dev/stdout", StreamSink::Buffering::at_once);
  sink.write("report");
  CHECK_FALSE(sink.wants_more());
  CHECK(sink.finish().has_value());
  ::close(ends[1]);
  std::signal(SIGPIPE, before);
}

TEST_CASE("bytes arrive in order through a pipe") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  StreamSink sink(ends[1], "/dev/stdout", StreamSink::Buffering::whole_blocks);
  sink.write("one ");
  sink.write("two");
  REQUIRE(sink.finish().has_value());
  ::close(ends[1]);
  std::array<char, 16> buffer{};
  const auto count = ::read(ends[0], buffer.data(), buffer.size());
  CHECK(std::string(buffer.data(), static_cast<std::size_t>(count)) == "one two");
  ::close(ends[0]);
}
