// judges/calendar: what calendar programs are given, byte by byte and by readers that are not ours.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <unistd.h>

#include "base/text.hpp"
#include "support/example.hpp"
#include "support/judge.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

env::MemoryFiles hostile_files() {
  return env::MemoryFiles(std::map<std::string, std::string>(
      {{"plan.yaml",
        "planctl: 1\n"
        "plan: {id: 'a;b,c\\d', title: 'x:y;z,\"w\" 😀', currency: EUR, year: 2026}\n"
        "people: {ana: {name: '王芳😀王芳😀王芳😀王芳😀王芳😀王芳😀王芳😀王芳'}}\n"
        "meetings:\n"
        "  m: {title: \"a\\nEND:VCALENDAR\\nBEGIN:VALARM\\n\", every: quarter, day: '15', "
        "chair: ana, report: \"\\n;, \\\\ \\n\"}\n"
        "  free: {title: free, every: month, day: primer martes}\n"
        "rollout:\n"
        "  - {date: 2026-01-12, title: 'ATTACH:file:///etc/passwd', by: ana}\n"}}));
}

std::string write(env::MemoryFiles& files, const std::string& plan) {
  const auto run = support::run_program(
      files, {"calendar", plan, "--format", "ics", "--as-of", "2026-08-31"}, "2026-01-01");
  CHECK(run.exit == 0);
  return run.out;
}

// RFC 5545, 3.1: lines end in CR LF, and none has more than 75 octets or half a character.
void check_bytes(const std::string& calendar) {
  REQUIRE(calendar.ends_with("\r\n"));
  for (const auto line :
       base::split(std::string_view(calendar).substr(0, calendar.size() - 2), '\n')) {
    const std::string own(line);
    CAPTURE(own);
    CHECK((&line.back() == &calendar[calendar.size() - 3] || line.ends_with("\r")));
    const auto text = line.substr(0, line.find('\r'));
    CHECK(text.size() <= 75);
    CHECK_FALSE(base::find_invalid_utf8(text).has_value());
  }
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

// Both readers find the same events, as many as we wrote.
void judge(const std::string& calendar) {
  if (!support::can_run(support::python + " -c 'import icalendar, vobject'")) return;
  const auto path = fs::temp_directory_path() / ("planctl-" + std::to_string(::getpid()) + ".ics");
  std::ofstream(path, std::ios::binary) << calendar;
  const std::string command =
      support::python + " '" + (fs::path(PLANCTL_SOURCE_DIR) / "tests/judges/events.py").string() +
      "' '" + path.string() + "' " + std::to_string(count(calendar, "BEGIN:VEVENT\r\n"));
  CHECK_MESSAGE(std::system(command.c_str()) == 0, command);
  fs::remove(path);
}

}  // namespace

TEST_CASE("two other readers take the calendars of the examples") {
  for (const auto& name : support::example_names()) {
    CAPTURE(name);
    auto files = support::example_files(name);
    const auto calendar = write(files, "examples/" + name);
    check_bytes(calendar);
    judge(calendar);
  }
}

TEST_CASE("what a plan says stays inside its property") {
  auto files = hostile_files();
  const auto calendar = write(files, "plan.yaml");
  check_bytes(calendar);
  CHECK(count(calendar, "BEGIN:VEVENT\r\n") == 5);
  CHECK(count(calendar, "\r\nEND:VCALENDAR\r\n") == 1);
  CHECK(count(calendar, "\nBEGIN:VALARM") == 0);
  CHECK(count(calendar, "\nATTACH") == 0);
  CHECK(count(calendar, "\r\nUID:meeting.m.2026-01-15@a\\;b\\,c\\\\d\r\n") == 1);
  CHECK(count(calendar, "\r\nX-WR-CALNAME:x:y\\;z\\,\"w\" 😀\r\n") == 1);
  judge(calendar);
}

TEST_CASE("a second export has the same events") {
  auto files = support::example_files("andina");
  const auto once = write(files, "examples/andina");
  CHECK(write(files, "examples/andina") == once);
}
