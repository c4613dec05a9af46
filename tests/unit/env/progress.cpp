// unit/env/progress: what a terminal shows of long work, and that nothing of it stays.
#include "env/progress.hpp"

#include <array>

#include <doctest/doctest.h>

#include "env/sinks.hpp"

namespace planctl::env {
namespace {

using std::chrono::milliseconds;

// A terminal, and a clock that goes on by as much as it is told.
struct Scene {
  MemoryFiles files{{{"a.csv", std::string(1000, 'x')}, {"plan/b.csv", std::string(400, 'y')}}};
  MemorySink out;
  MemorySink err;
  milliseconds now{0};
  std::string term = "xterm";
  Outside outside{.files = files,
                  .out = out,
                  .err = err,
                  .out_terminal = {},
                  .today = "2026-01-01",
                  .folder = "/",
                  .variable = [this](const char*) { return term; },
                  .err_terminal = {.is_terminal = true, .width = 60},
                  .clock = [this] { return now; }};

  void read_some(ByteSource& source, std::size_t bytes, milliseconds later) {
    now += later;
    std::array<char, 1000> buffer;
    CHECK(source.read(std::span(buffer).first(bytes)).value() == bytes);
  }
};

constexpr std::string_view clear = "\r\x1b[K";

TEST_CASE("progress: nothing for half a second, then ten times a second, and it goes away") {
  Scene scene;
  {
    Progress progress(scene.outside, "reading {0}");
    const WatchedFiles files(scene.files, progress);
    const auto source = files.open("a.csv").value();
    scene.read_some(*source, 250, milliseconds(499));
    CHECK(scene.err.bytes().empty());
    scene.read_some(*source, 250, milliseconds(1));
    const std::string half = std::string(clear) + "reading a.csv [##########..........]  50 %";
    CHECK(scene.err.bytes() == half);
    scene.read_some(*source, 250, milliseconds(99));
    CHECK(scene.err.bytes() == half);
    scene.read_some(*source, 250, milliseconds(1));
    CHECK(scene.err.bytes() ==
          half + std::string(clear) + "reading a.csv [####################] 100 %");
  }
  CHECK(scene.err.bytes().ends_with("100 %" + std::string(clear)));
}

TEST_CASE("progress: files of a folder, a narrow terminal, work of unknown size") {
  Scene scene;
  scene.outside.err_terminal.width = 40;
  scene.now = milliseconds(2500);
  {
    Progress progress(scene.outside, "读取 {0}");
    const WatchedFiles files(scene.files, progress);
    const auto folder = files.open_folder("plan").value();
    scene.read_some(*folder->open("b.csv").value(), 100, milliseconds(0));
    CHECK(scene.err.bytes() == std::string(clear) + "读取 b.csv [#####...............]  25 %");
    scene.now += milliseconds(100);
    progress.begin("a name of so many words that it is cut", std::nullopt);
    progress.advance(1);
    scene.now += milliseconds(100);
    progress.begin("\x1b[2J", std::nullopt);
    progress.advance(1);
  }
  const std::string_view shown = scene.err.bytes();
  CHECK(shown.find(std::string(clear) + "读取 a name of so many words that…  2 s") != shown.npos);
  CHECK(shown.find("\x1b[2J") == shown.npos);
}

TEST_CASE("progress: nothing at all in a pipe or where lines cannot be cleared") {
  for (const bool dumb : {false, true}) {
    Scene scene;
    scene.outside.err_terminal.is_terminal = dumb;
    if (dumb) scene.term = "dumb";
    {
      Progress progress(scene.outside, "reading {0}");
      const WatchedFiles files(scene.files, progress);
      scene.read_some(*files.open("a.csv").value(), 100, milliseconds(5000));
    }
    CHECK(scene.err.bytes().empty());
  }
}

}  // namespace
}  // namespace planctl::env
