// examples/streaming: the program's memory does not grow with the rows that it prints: a plan of
// many cells, day by day, read from a pipe and thrown away.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define PLANCTL_TESTS_UNDER_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PLANCTL_TESTS_UNDER_ASAN 1
#endif
#endif
#ifndef PLANCTL_TESTS_UNDER_ASAN
#define PLANCTL_TESTS_UNDER_ASAN 0
#endif

namespace {

namespace fs = std::filesystem;

// The sanitized program is slow, and its memory is not the program's own.
constexpr bool sanitized = PLANCTL_TESTS_UNDER_ASAN != 0;
constexpr std::int64_t products = sanitized ? 10 : 100;
constexpr std::int64_t cells = 50 * 10 * products;

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "planctl-streaming-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

void write_map(std::ostream& out, const std::string& id, std::int64_t members,
               std::string (*value)(std::int64_t)) {
  out << id << ": {";
  for (std::int64_t i = 0; i < members; ++i)
    out << (i == 0 ? "" : ", ") << id.front() << i << ": " << value(i);
  out << "}\n";
}

void write_plan(const fs::path& folder) {
  const std::vector<std::pair<std::string, std::int64_t>> dimensions{
      {"region", 50}, {"channel", 10}, {"product", products}};
  std::ofstream out(folder / "plan.yaml");
  out << "planctl: 1\n"
         "plan: {id: many-cells, title: Many cells, currency: EUR, year: 2026, leader: ana}\n"
         "people: {ana: {name: Ana Ruiz, role: head of sales}}\n"
         "dimensions:\n";
  for (const auto& [id, members] : dimensions)
    write_map(out << "  ", id, members, [](std::int64_t) { return std::string("{}"); });
  out << "goals:\n"
         "  sales:\n"
         "    title: Sales\n"
         "    measure: sales\n"
         "    target: 900M\n"
         "    owner: ana\n"
         "    quota:\n";
  for (const auto& [id, members] : dimensions)
    write_map(out << "      ", id, members,
              [](std::int64_t i) { return std::to_string(i % 7 + 1); });
  out << "      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]\n";
}

// The peak of a running process's memory in KiB; 0 once it has none. What wait4 tells also counts
// the memory of this program before the child became another.
std::int64_t peak_of(pid_t child) {
  std::ifstream status("/proc/" + std::to_string(child) + "/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmHWM:")) return std::stoll(line.substr(6));
  return 0;
}

struct Printed {
  std::int64_t lines = 0;
  std::int64_t peak = 0;  // KiB
  int exit = -1;
};

pid_t start(const fs::path& plan, const std::string& every, int output) {
  std::vector<std::string> words{
      PLANCTL_PROGRAM, "decompose", plan.string(), "--by", "region,channel,product",
      "--every",       every,       "--format",    "csv"};
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  REQUIRE(posix_spawn_file_actions_init(&actions) == 0);
  REQUIRE(posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) == 0);
  pid_t child = -1;
  const int failure =
      posix_spawn(&child, PLANCTL_PROGRAM, &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  REQUIRE(failure == 0);
  return child;
}

Printed print_quotas(const fs::path& plan, const std::string& every) {
  std::array<int, 2> ends{};
  REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
  const pid_t child = start(plan, every, ends[1]);
  close(ends[1]);
  Printed printed;
  // The output waits in the pipe until it is read, so the last look comes close to the end.
  constexpr std::int64_t bytes_between_looks = 1 << 18;
  std::vector<char> buffer(1 << 16);
  std::int64_t unseen = bytes_between_looks;
  for (ssize_t got = 0; (got = read(ends[0], buffer.data(), buffer.size())) > 0; unseen += got) {
    printed.lines += std::count(buffer.begin(), buffer.begin() + got, '\n');
    if (unseen < bytes_between_looks) continue;
    printed.peak = std::max(printed.peak, peak_of(child));
    unseen = 0;
  }
  close(ends[0]);
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  if (WIFEXITED(status)) printed.exit = WEXITSTATUS(status);
  return printed;
}

}  // namespace

TEST_CASE("the days of many cells take no more memory than their years") {
  const TemporaryFolder folder;
  write_plan(folder.path());
  const auto years = print_quotas(folder.path(), "year");
  const auto days = print_quotas(folder.path(), "day");
  CHECK(years.exit == 0);
  CHECK(days.exit == 0);
  CHECK(years.lines == 1 + cells);
  CHECK(days.lines == 1 + cells * 365);
  if (sanitized) {
    MESSAGE("skipped: memory is not measured under AddressSanitizer; " << cells << " cells only");
    return;
  }
  constexpr std::int64_t mebibyte = 1024;
  REQUIRE(years.peak > 0);
  INFO("peak KiB: ", years.peak, " by year, ", days.peak, " by day");
  CHECK(days.peak <= years.peak + 4 * mebibyte);
  CHECK(days.peak < 96 * mebibyte);
}
