// unit/commands/revision: the plan of an older revision, read through the real git.
#include "commands/revision.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <unistd.h>

#include "env/sinks.hpp"
#include "support/example.hpp"
#include "support/judge.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

// A repository with one plan, in a folder with a blank, committed once and changed since.
class Repository {
 public:
  Repository()
      : path_(fs::temp_directory_path() / ("planctl revision " + std::to_string(::getpid()))) {
    fs::create_directories(path_ / "plans/a");
    write("plans/a/plan.yaml", "planctl: 1\ngoals: {sales: {}}\n");
    write("plans/a/more/tea.yaml", "goals: {tea: {}}\n");
    write("plans/a/secret.txt", "not read");
    write("outside.yaml", "planctl: 1\n");
    git("init -q");
    git("add -A");
    git("-c user.name=a -c user.email=a@b commit -q -m first");
    write("plans/a/plan.yaml", "planctl: 1\ngoals: {sales: {}, coffee: {}}\n");
  }
  Repository(const Repository&) = delete;
  Repository& operator=(const Repository&) = delete;
  ~Repository() { fs::remove_all(path_); }

  [[nodiscard]] std::string path() const { return path_.string(); }
  [[nodiscard]] std::string plan() const { return (path_ / "plans/a").string(); }
  void git(const std::string& words) const {
    REQUIRE(std::system(("git -C '" + path_.string() + "' " + words).c_str()) == 0);
  }

 private:
  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
  }
  fs::path path_;
};

struct World {
  env::SystemFiles files;
  env::MemorySink out;
  env::MemorySink err;
  env::Outside outside{.files = files,
                       .out = out,
                       .err = err,
                       .out_terminal = {},
                       .today = "2026-03-15",
                       .folder = ".",
                       .variable = [](const char*) { return std::optional<std::string>(); }};
};

bool lacks_git() { return !support::can_run("git --version"); }

}  // namespace

TEST_CASE("the files of a plan at a revision are those of git, below its folder") {
  if (lacks_git()) return;
  const Repository repository;
  const World world;
  const auto files = commands::read_revision(world.outside, repository.plan(), "HEAD");
  REQUIRE(files.has_value());
  CHECK(files->files() ==
        std::map<std::string, std::string>{{"more/tea.yaml", "goals: {tea: {}}\n"},
                                           {"plan.yaml", "planctl: 1\ngoals: {sales: {}}\n"}});
}

TEST_CASE("a folder that was moved since is followed to where it stood") {
  if (lacks_git()) return;
  const Repository repository;
  repository.git("checkout -q -- .");
  repository.git("mv plans/a b");
  const World world;
  const auto files = commands::read_revision(world.outside, repository.path() + "/b", "HEAD");
  REQUIRE(files.has_value());
  CHECK(files->files() ==
        std::map<std::string, std::string>{{"more/tea.yaml", "goals: {tea: {}}\n"},
                                           {"plan.yaml", "planctl: 1\ngoals: {sales: {}}\n"}});
  repository.git("mv b/plan.yaml b/other.yaml");
  CHECK(commands::read_revision(world.outside, repository.path() + "/b", "HEAD")->files().empty());
}

TEST_CASE("a revision that git does not know, or that is an option, is refused") {
  if (lacks_git()) return;
  const Repository repository;
  const World world;
  for (const auto* revision : {"", "--upload-pack=touch x", "-h", "nowhere", "HEAD:plans"}) {
    CAPTURE(revision);
    CHECK_FALSE(commands::read_revision(world.outside, repository.plan(), revision).has_value());
  }
  CHECK_FALSE(commands::read_revision(world.outside, "/", "HEAD").has_value());
  const auto unknown = commands::read_revision(world.outside, repository.plan(), "nowhere");
  CHECK(commands::to_lines(unknown.error(), values::Language::en) ==
        "planctl: `nowhere` is no commit of this repository\n"
        "  = help: name a branch, a tag or a commit; what a shallow clone left out comes\n"
        "          with `git fetch --unshallow`\n");
}

TEST_CASE("only what is new since a revision is shown") {
  if (lacks_git()) return;
  const Repository repository;
  env::SystemFiles files;
  const auto run = support::run_program(
      files, {"check", repository.plan(), "--since", "HEAD", "--format", "short"}, "2026-03-15");
  CHECK(run.err.empty());
  CHECK(run.out.find("`coffee`") != std::string::npos);
  CHECK(run.out.find("`sales`") == std::string::npos);
  CHECK(run.out.find("budget/none") == std::string::npos);
}
