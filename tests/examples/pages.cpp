// examples/pages: the audits of the examples as pages, judged by validators that are not ours.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/example.hpp"
#include "support/judge.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / "planctl-pages-XXXXXX") {
    std::string pattern = path_.string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::string write(const std::string& example, std::vector<std::string> words,
                  const std::string& language, const std::string& format) {
  auto files = support::example_files(example);
  words.insert(words.end(), {"examples/" + example, "--lang", language, "--format", format});
  const auto run = support::run_program(files, words, "2026-08-31");
  CHECK(run.exit == 0);
  REQUIRE_FALSE(run.out.empty());
  return run.out;
}

std::string audit(const std::string& example, const std::string& language,
                  const std::string& format) {
  return write(example, {"audit"}, language, format);
}

}  // namespace

TEST_CASE("HTML validators have nothing to say about any kind of page") {
  const Folder folder;
  const bool tidy = support::can_run("command -v tidy");
  const bool java = support::can_run("command -v java");
  const char* const packages = std::getenv("PLANCTL_NODE_MODULES");
  const auto vnu = fs::path(packages ? packages : "") / "vnu-jar/build/dist/vnu.jar";
  const bool html5lib = support::can_run(support::python + " -c 'import html5lib'");
  const auto add = [&](const std::string& name, const std::string& text) {
    std::ofstream(folder.path() / (name + ".html"), std::ios::binary) << text;
  };
  for (const auto& example : support::example_names())
    for (const std::string language : {"en", "es", "zh"}) {
      const std::string name = example + "-" + language + "-";
      for (const auto* verb : {"audit", "report", "map", "schedule", "calendar", "status"})
        add(name + verb, write(example, {verb}, language, "html"));
      add(name + "board", write(example, {"view", "board"}, language, "html"));
      add(name + "letters", write(example, {"view", "letters"}, language, "html"));
    }
  // All in one run each: to start takes longer than to read.
  const std::string pages = "'" + folder.path().string() + "'/*.html";
  if (java && fs::exists(vnu))
    CHECK(std::system(("java -jar '" + vnu.string() + "' --errors-only " + pages).c_str()) == 0);
  else
    MESSAGE("skipped: java or PLANCTL_NODE_MODULES with vnu-jar is missing");
  if (tidy) CHECK(std::system(("tidy -e -q -utf8 " + pages).c_str()) == 0);
  if (html5lib)
    CHECK(std::system((support::python +
                       " -c 'import html5lib, sys\nfor page in sys.argv[1:]: "
                       "html5lib.HTMLParser(strict=True).parse(open(page, \"rb\"))' " +
                       pages)
                          .c_str()) == 0);
}

TEST_CASE("an audit names every finding of the check, in each language") {
  for (const auto& example : support::example_names()) {
    auto files = support::example_files(example);
    const auto check = support::run_program(
        files, {"check", "examples/" + example, "--format", "short", "--as-of", "2026-08-31"},
        "2026-08-31");
    for (const std::string language : {"en", "es", "zh"}) {
      const auto page = audit(example, language, "markdown");
      CAPTURE(example);
      CAPTURE(language);
      for (auto at = check.out.find(" ["); at != std::string::npos;
           at = check.out.find(" [", at + 1)) {
        const auto end = check.out.find("]\n", at);
        if (end == std::string::npos || check.out.find('\n', at) < end) continue;
        const auto rule = check.out.substr(at + 2, end - at - 2);
        CAPTURE(rule);
        CHECK(page.find("`" + rule + "`") != std::string::npos);
      }
    }
  }
}
