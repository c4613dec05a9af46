// unit/env/files: the real files and their twin read, search and refuse alike.
#include "env/files.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "env/descriptor.hpp"
#include "env/sinks.hpp"
#include "env/system_folder.hpp"
#include "support/said.hpp"

namespace {

namespace fs = std::filesystem;
using planctl::env::Files;
using planctl::env::Folder;
using planctl::env::MemoryFiles;
using planctl::env::SystemFiles;
using Names = std::vector<std::string>;

// A folder of its own for one test, removed at its end.
class Scratch {
 public:
  Scratch() {
    std::string name = fs::temp_directory_path() / "planctl-test-XXXXXX";
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  void put(const std::string& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  [[nodiscard]] std::string at(const std::string& name) const { return path_ / name; }

 private:
  fs::path path_;
};

const std::map<std::string, std::string> tree{
    {"plan/plan.yaml", "root"},     {"plan/goals.yaml", "goals"}, {"plan/dep/a.yaml", "a"},
    {"plan/dep/b.yaml", "b"},       {"plan/dep/x/c.yaml", "c"},   {"plan/.git/config.yaml", "git"},
    {"plan/data/sales.csv", "csv"}, {"secret.yaml", "secret"}};

// The same checks for every way of opening the folder that holds `tree`'s plan.
void check_folder(const Folder& folder) {
  CHECK(folder.read("plan.yaml", 100).value() == "root");
  CHECK(folder.read("dep/../goals.yaml", 5).value() == "goals");
  CHECK_FALSE(folder.read("goals.yaml", 4).has_value());
  for (const char* path : {"../secret.yaml", "dep/../../secret.yaml", "/etc/passwd", "", "missing",
                           "dep", "plan.yaml/x"}) {
    CAPTURE(path);
    CHECK_FALSE(folder.read(path, 100).has_value());
    CHECK_FALSE(folder.open(path).has_value());
  }
  CHECK(folder.glob("*.yaml").value() == Names{"goals.yaml", "plan.yaml"});
  CHECK(folder.glob("dep/*.yaml").value() == Names{"dep/a.yaml", "dep/b.yaml"});
  CHECK(folder.glob("**/*.yaml").value() ==
        Names{"dep/a.yaml", "dep/b.yaml", "dep/x/c.yaml", "goals.yaml", "plan.yaml"});
  CHECK(folder.glob("**").value() == Names{"data/sales.csv", "dep/a.yaml", "dep/b.yaml",
                                           "dep/x/c.yaml", "goals.yaml", "plan.yaml"});
  CHECK(folder.glob("**/x/**/**/c.yaml").value() == Names{"dep/x/c.yaml"});
  CHECK(folder.glob("dep/a.yaml").value() == Names{"dep/a.yaml"});
  CHECK(folder.glob(".git/*").value() == Names{".git/config.yaml"});
  CHECK(folder.glob("none/*.yaml").value().empty());
  CHECK_FALSE(folder.glob("../*.yaml").has_value());
}

}  // namespace

TEST_CASE("a folder in memory and a real one behave alike") {
  const MemoryFiles memory(tree);
  check_folder(*memory.open_folder("plan").value());
  check_folder(*memory.open_folder("./plan/").value());

  const Scratch scratch;
  for (const auto& [name, bytes] : tree) scratch.put(name, bytes);
  check_folder(*SystemFiles().open_folder(scratch.at("plan")).value());

  planctl::env::Descriptor opened(::open(scratch.at("plan").c_str(), O_PATH | O_CLOEXEC));
  check_folder(
      *planctl::env::make_system_folder("plan", std::move(opened), planctl::env::Resolve::by_walk));
}

TEST_CASE("no link leads out of a folder") {
  const Scratch scratch;
  for (const auto& [name, bytes] : tree) scratch.put(name, bytes);
  fs::create_symlink("../secret.yaml", scratch.at("plan/out.yaml"));
  fs::create_symlink("/etc", scratch.at("plan/etc"));
  fs::create_symlink("dep", scratch.at("plan/in"));
  fs::create_symlink(".", scratch.at("plan/loop"));
  fs::create_symlink("goals.yaml", scratch.at("plan/inner.yaml"));
  const auto folder = SystemFiles().open_folder(scratch.at("plan")).value()->path();
  const auto by_kernel = SystemFiles().open_folder(folder);
  const auto& root = **by_kernel;
  CHECK_FALSE(root.read("out.yaml", 100).has_value());
  CHECK_FALSE(root.read("etc/passwd", 1'000'000).has_value());
  CHECK(root.read("inner.yaml", 100).value() == "goals");
  CHECK(root.read("in/a.yaml", 100).value() == "a");
  CHECK(root.glob("in/*.yaml").value() == Names{"in/a.yaml", "in/b.yaml"});
  // `**` and `*` do not go through links to folders, so a loop ends nothing and repeats nothing.
  CHECK(root.glob("**/a.yaml").value() == Names{"dep/a.yaml"});
  CHECK(root.glob("*/a.yaml").value() == Names{"dep/a.yaml"});
  CHECK(root.glob("*.yaml").value() == Names{"goals.yaml", "inner.yaml", "plan.yaml"});

  planctl::env::Descriptor opened(::open(folder.c_str(), O_PATH | O_CLOEXEC));
  const auto by_walk =
      planctl::env::make_system_folder(folder, std::move(opened), planctl::env::Resolve::by_walk);
  for (const char* path : {"out.yaml", "etc/passwd", "inner.yaml", "in/a.yaml"}) {
    CAPTURE(path);
    CHECK_FALSE(by_walk->read(path, 1'000'000).has_value());
  }
}

TEST_CASE("only regular files are read") {
  const Scratch scratch;
  scratch.put("file", "bytes");
  REQUIRE(::mkfifo(scratch.at("pipe").c_str(), 0600) == 0);
  const SystemFiles files;
  CHECK(files.read(scratch.at("file"), 5).value() == "bytes");
  CHECK(planctl::support::reason_of(files.read(scratch.at("file"), 4).error()) ==
        "is larger than 4 bytes");
  CHECK(planctl::support::reason_of(files.read(scratch.at("pipe"), 5).error()) ==
        "is a pipe, not a regular file");
  CHECK(planctl::support::reason_of(files.read(scratch.at(""), 5).error()) ==
        "is a folder, not a file");
  CHECK(planctl::support::reason_of(files.read("/dev/zero", 5).error()) ==
        "is a device, not a regular file");
  CHECK(planctl::support::reason_of(files.read(scratch.at("none"), 5).error()) ==
        "no such file or directory");
  CHECK(planctl::support::reason_of(
            files.open_folder(scratch.at("")).value()->read("pipe", 5).error()) ==
        "is a pipe, not a regular file");
  CHECK(files.kind_of(scratch.at("file")) == Files::Kind::file);
  CHECK(files.kind_of(scratch.at("")) == Files::Kind::folder);
  CHECK(files.kind_of(scratch.at("pipe")) == Files::Kind::other);
  CHECK(files.kind_of(scratch.at("none")) == Files::Kind::missing);
}

TEST_CASE("a file that is cut off while it is read is not taken for a whole one") {
  const Scratch scratch;
  const std::string path = scratch.at("rows.csv");
  std::ofstream(path) << std::string(1000, 'x');
  SystemFiles files;
  std::vector<char> buffer(600);
  const auto whole = files.open(path).value();
  const auto cut = files.open(path).value();
  REQUIRE(cut->read(buffer).value() == 600);
  fs::resize_file(path, 700);
  CHECK(cut->read(buffer).value() == 100);
  const auto end = cut->read(buffer);
  REQUIRE_FALSE(end.has_value());
  CHECK(end.error().subject == path);
  CHECK(planctl::support::reason_of(end.error()) == "became shorter while it was read");
  fs::resize_file(path, 1100);  // one that grows ends where it ends
  for (const std::size_t count : {600U, 500U, 0U}) CHECK(whole->read(buffer).value() == count);
}

TEST_CASE("a path that is shown holds no control byte") {
  const auto read = SystemFiles().read("no\x1b[31m\nsuch", 5);
  for (const char c : read.error().subject) CHECK(static_cast<unsigned char>(c) >= 0x20);
}

TEST_CASE("a file is replaced whole and keeps its mode") {
  const Scratch scratch;
  scratch.put("report", "old");
  REQUIRE(::chmod(scratch.at("report").c_str(), 0640) == 0);
  SystemFiles files;
  REQUIRE(files.write(scratch.at("report"), "new bytes").has_value());
  CHECK(files.read(scratch.at("report"), 100).value() == "new bytes");
  struct stat status {};
  REQUIRE(::stat(scratch.at("report").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0640);
  REQUIRE(files.write(scratch.at("fresh"), "").has_value());
  CHECK(files.open_folder(scratch.at("")).value()->glob("**").value() == Names{"fresh", "report"});
  CHECK(std::distance(fs::directory_iterator(scratch.at("")), fs::directory_iterator()) == 2);
}

TEST_CASE("room is made for long output, and the file holds what was written alone") {
  const Scratch scratch;
  scratch.put("file", "before and behind");
  const planctl::env::Descriptor file(::open(scratch.at("file").c_str(), O_RDWR));
  struct stat status {};
  ::lseek(file.number(), 6, SEEK_SET);
  planctl::env::make_room(file.number(), 4 << 20);
  REQUIRE(::fstat(file.number(), &status) == 0);
  CHECK(status.st_size == 17);
  CHECK(SystemFiles().read(scratch.at("file"), 100).value() == "before and behind");

  const std::string text(1 << 20, 'x');
  using planctl::env::StreamSink;
  StreamSink sink(file.number(), "file", StreamSink::Buffering::whole_blocks);
  sink.write(text);
  REQUIRE(sink.finish().has_value());
  CHECK(SystemFiles().read(scratch.at("file"), 2 << 20).value() == "before" + text);

  std::array<int, 2> pipe{};
  REQUIRE(::pipe(pipe.data()) == 0);
  const planctl::env::Descriptor out(pipe[0]);
  const planctl::env::Descriptor in(pipe[1]);
  planctl::env::make_room(in.number(), 4 << 20);
  REQUIRE(::write(in.number(), "y", 1) == 1);
  char read = 0;
  CHECK(::read(out.number(), &read, 1) == 1);
  CHECK(read == 'y');
}

TEST_CASE("a file is not written through a link, into a folder or into git's own") {
  const Scratch scratch;
  scratch.put("target", "old");
  scratch.put(".git/config", "old");
  fs::create_symlink("target", scratch.at("link"));
  SystemFiles files;
  for (const char* name : {"link", ".git/config", ".git", "missing/file", "."}) {
    CAPTURE(name);
    CHECK_FALSE(files.write(scratch.at(name), "new").has_value());
  }
  CHECK(files.read(scratch.at("target"), 100).value() == "old");
  CHECK(files.read(scratch.at(".git/config"), 100).value() == "old");
}

TEST_CASE("the twin writes what it reads") {
  MemoryFiles files(std::map<std::string, std::string>{{"a/b", "old"}});
  REQUIRE(files.write("a/./c", "new").has_value());
  CHECK_FALSE(files.write("a", "new").has_value());
  CHECK(files.files() == std::map<std::string, std::string>{{"a/b", "old"}, {"a/c", "new"}});
  CHECK(files.kind_of("a") == Files::Kind::folder);
  CHECK(files.kind_of("./a/b") == Files::Kind::file);
  CHECK(files.kind_of("x") == Files::Kind::missing);
  CHECK_FALSE(files.open_folder("a/b").has_value());
}

TEST_CASE("a folder is made with those above it, and a file is not taken for one") {
  const Scratch scratch;
  scratch.put("file", "");
  SystemFiles files;
  for (const char* name : {"a/b/c", "a/b/c/", "a"}) {
    CAPTURE(name);
    CHECK(files.make_folder(scratch.at(name)).has_value());
    CHECK(files.kind_of(scratch.at(name)) == Files::Kind::folder);
  }
  CHECK_FALSE(files.make_folder(scratch.at("file")).has_value());
  CHECK_FALSE(files.make_folder(scratch.at("file/x")).has_value());
  CHECK_FALSE(files.make_folder("").has_value());
  MemoryFiles memory(std::map<std::string, std::string>{{"a/b", ""}});
  CHECK(memory.make_folder("a").has_value());
  CHECK(memory.make_folder("x").has_value());
  CHECK_FALSE(memory.make_folder("a/b").has_value());
}
