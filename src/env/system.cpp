// env/system: how the real outside is found: streams, terminal, clock, folder, environment.
#include "env/system.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace planctl::env {
namespace {

std::optional<std::string> read_variable(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr) return std::nullopt;
  return value;
}

// A closed standard stream gets a descriptor that cannot be written to, so that a write to it
// still fails.
int claim_standard_streams() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) continue;
    const int opened = ::open("/dev/null", O_RDONLY);
    if (opened >= 0 && opened != descriptor) {
      ::dup2(opened, descriptor);
      ::close(opened);
    }
  }
  std::signal(SIGPIPE, SIG_IGN);
  return STDOUT_FILENO;
}

Terminal find_terminal(int descriptor) {
  const bool is_terminal = ::isatty(descriptor) == 1;
  winsize size{};
  if (is_terminal) ::ioctl(descriptor, TIOCGWINSZ, &size);
  return {is_terminal, choose_width(is_terminal ? Stream::terminal : Stream::pipe, size.ws_col,
                                    read_variable("COLUMNS"))};
}

std::string find_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  std::array<char, 16> date{};
  const std::size_t length = std::strftime(date.data(), date.size(), "%Y-%m-%d", &local);
  return {date.data(), length};
}

std::string find_folder() {
  char* path = ::getcwd(nullptr, 0);
  if (path == nullptr) return ".";  // the folder was removed under us; relative paths will fail
  std::string folder = path;
  std::free(path);
  return folder;
}

// Those that this process may run on.
std::size_t count_processors() {
  cpu_set_t usable;
  CPU_ZERO(&usable);
  if (::sched_getaffinity(0, sizeof usable, &usable) != 0) return 1;
  const int count = CPU_COUNT(&usable);
  return count < 1 ? 1 : static_cast<std::size_t>(count);
}

std::function<std::chrono::milliseconds()> make_clock() {
  using Clock = std::chrono::steady_clock;
  return [begin = Clock::now()] {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
  };
}

}  // namespace

std::size_t choose_width(Stream stream, std::size_t terminal_columns,
                         const std::optional<std::string>& columns) {
  constexpr std::size_t least = 20;
  constexpr std::size_t most = 10'000;
  if (columns) {
    std::size_t width = 0;
    const char* end = columns->data() + columns->size();
    const auto [stop, error] = std::from_chars(columns->data(), end, width);
    if (error == std::errc{} && stop == end && width >= least && width <= most) return width;
  }
  if (stream == Stream::pipe) return SIZE_MAX;
  if (terminal_columns == 0) return 80;
  return terminal_columns < least ? least : terminal_columns;
}

System::System()
    : out_(claim_standard_streams(), "/dev/stdout", StreamSink::Buffering::whole_blocks),
      err_(STDERR_FILENO, "/dev/stderr", StreamSink::Buffering::at_once),
      outside_{files_,        out_,
               err_,          find_terminal(STDOUT_FILENO),
               find_today(),  find_folder(),
               read_variable, count_processors(),
               run_program,   find_terminal(STDERR_FILENO),
               make_clock()} {}

}  // namespace planctl::env
