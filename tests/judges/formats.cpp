// judges/formats: every format for machines, judged by parsers and validators that are not ours, on
// the examples and on a plan that tries to break out of each of them.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
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

const fs::path judges = fs::path(PLANCTL_SOURCE_DIR) / "tests/judges";
// The official schemas, where the set-up could fetch them; ours hold more of what consumers ask.
const fs::path official = fs::path(PLANCTL_SOURCE_DIR) / "build/judges";
const std::vector<std::string> formats{"json",   "sarif",  "junit",     "github",
                                       "gitlab", "rdjson", "checkstyle"};

// Texts that mean something to each of the formats.
env::MemoryFiles hostile_files() {
  return env::MemoryFiles({{"plan/plan.yaml",
                            "planctl: 1\n"
                            "include: ['计划 1/*.yaml']\n"
                            "plan: {id: x, title: 😀, curency: EUR}\n"},
                           {"plan/计划 1/a,b:c%.yaml",
                            "goals:\n"
                            "  'a]]><b>&\"c\"::error::d%0A##[e]': {owner: '[f](g) \\ ##[h]'}\n"
                            "  sales: {owner: '😀销', title: 1}\n"}});
}

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("planctl-judges-" + std::to_string(::getpid()))) {
    fs::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// All formats of one check by `--report`, as files of the folder.
void write_all(const Folder& folder, env::MemoryFiles& files, const std::string& plan) {
  std::vector<std::string> words{"check", plan};
  for (const auto& format : formats) {
    words.emplace_back("--report");
    words.emplace_back(format + "=out." + format);
  }
  const auto run = support::run_program(files, words, "2026-08-31");
  REQUIRE_MESSAGE(run.err.empty(), run.err);
  for (const auto& format : formats)
    std::ofstream(folder.path() / ("out." + format), std::ios::binary)
        << files.files().at("out." + format);
}

// Fails with what the judge says.
void judge(const Folder& folder, const std::string& command) {
  const auto said = folder.path() / "said";
  const int status = std::system((command + " >'" + said.string() + "' 2>&1").c_str());
  CHECK_MESSAGE(status == 0, command, "\n", support::read_bytes(said.string()));
}

std::string quote(const fs::path& path) { return "'" + path.string() + "'"; }

// Our schema of the name, and the official one where it is there.
std::vector<fs::path> schemas_of(const std::string& name) {
  std::vector<fs::path> schemas{judges / name};
  if (support::can_run("test -s " + quote(official / name))) schemas.push_back(official / name);
  return schemas;
}

void judge_json(const Folder& folder) {
  const bool validates = support::can_run(support::python + " -c 'import jsonschema'");
  for (const std::string format : {"sarif", "gitlab", "rdjson"}) {
    if (!validates) break;
    const std::string name = format + ".schema.json";
    for (const auto& schema : schemas_of(name))
      judge(folder, support::python + " " + quote(judges / "judge.py") + " " + quote(schema) + " " +
                        quote(folder.path() / ("out." + format)));
  }
  if (!support::can_run("jq --version")) return;
  for (const auto* format : {"json", "sarif", "gitlab", "rdjson"})
    judge(folder, "jq -e . " + quote(folder.path() / ("out." + std::string(format))));
}

void judge_xml(const Folder& folder) {
  if (!support::can_run("xmllint --version")) return;
  const auto judge_by = [&](const fs::path& schema, const std::string& format) {
    judge(folder, "xmllint --noout --schema " + quote(schema) + " " +
                      quote(folder.path() / ("out." + format)));
  };
  judge_by(judges / "checkstyle.xsd", "checkstyle");
  for (const auto& schema : schemas_of("junit.xsd")) judge_by(schema, "junit");
}

// Every line is one command of ours, or the count at the end; none hides within another.
void judge_github(const std::string& text) {
  for (const auto line : base::split(text, '\n')) {
    if (line.empty() || line.starts_with("planctl: ")) continue;
    CAPTURE(std::string(line));
    CHECK((line.starts_with("::error file=") || line.starts_with("::warning file=") ||
           line.starts_with("::notice file=")));
    CHECK(line.find("##[") == std::string_view::npos);
    const auto end = line.find("::", 2);
    CHECK(line.substr(2, end - 2).find_first_of("\r") == std::string_view::npos);
  }
}

}  // namespace

TEST_CASE("other parsers take every format of a hostile plan") {
  const Folder folder;
  auto files = hostile_files();
  write_all(folder, files, "plan");
  judge_json(folder);
  judge_xml(folder);
  judge_github(files.files().at("out.github"));
}

TEST_CASE("other parsers take every format of the examples") {
  for (const auto& name : support::example_names()) {
    CAPTURE(name);
    const Folder folder;
    auto files = support::example_files(name);
    write_all(folder, files, "examples/" + name);
    judge_json(folder);
    judge_xml(folder);
    judge_github(files.files().at("out.github"));
  }
}

TEST_CASE("a fingerprint stays when lines move, and differs between findings") {
  const auto read = [](const std::string& front) {
    env::MemoryFiles files({{"plan.yaml", front + "planctl: 1\ngoals: {a: {}, b: {}}\n"}});
    const auto out = support::run_program(files, {"check", "--format", "gitlab"}, "2026-03-15").out;
    std::multiset<std::string> prints;
    const std::string key = "\"fingerprint\": \"";
    for (auto at = out.find(key); at != std::string::npos; at = out.find(key, at + 1))
      prints.insert(out.substr(at + key.size(), 16));
    return prints;
  };
  const auto before = read("");
  CHECK(before.size() > 10);
  CHECK(std::set<std::string>(before.begin(), before.end()).size() == before.size());
  CHECK(before == read("# moved\n\n"));
}
