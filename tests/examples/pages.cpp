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

const std::vector<std::vector<std::string>> kinds{{"audit"},         {"report"},         {"map"},
                                                  {"schedule"},      {"calendar"},       {"status"},
                                                  {"view", "board"}, {"view", "letters"}};

// Each kind of page of each example in each language.
void write_pages(const Folder& folder, const std::string& format, const std::string& ending) {
  for (const auto& example : support::example_names())
    for (const std::string language : {"en", "es", "zh"})
      for (const auto& words : kinds)
        std::ofstream(folder.path() / (example + "-" + language + "-" + words.back() + ending),
                      std::ios::binary)
            << write(example, words, language, format);
}

// All pages in one run: to start takes longer than to read.
void judge(const std::string& command) {
  CHECK_MESSAGE(std::system(command.c_str()) == 0, command);
}

}  // namespace

TEST_CASE("HTML validators have nothing to say about any kind of page") {
  const Folder folder;
  write_pages(folder, "html", ".html");
  const char* const packages = std::getenv("PLANCTL_NODE_MODULES");
  const auto vnu = fs::path(packages ? packages : "") / "vnu-jar/build/dist/vnu.jar";
  const std::string pages = "'" + folder.path().string() + "'/*.html";
  if (support::can_run("command -v java") && fs::exists(vnu))
    judge("java -jar '" + vnu.string() + "' --errors-only " + pages);
  else
    MESSAGE("skipped: java or PLANCTL_NODE_MODULES with vnu-jar is missing");
  if (support::can_run("command -v tidy")) judge("tidy -e -q -utf8 " + pages);
  if (support::can_run(support::python + " -c 'import html5lib'"))
    judge(support::python +
          " -c 'import html5lib, sys\nfor page in sys.argv[1:]: "
          "html5lib.HTMLParser(strict=True).parse(open(page, \"rb\"))' " +
          pages);
}

TEST_CASE("the tables of Markdown are rendered with every word that those of HTML have") {
  if (!support::can_run("command -v cmark-gfm && " + support::python + " -c 'import html5lib'")) {
    MESSAGE("skipped: cmark-gfm or html5lib is missing");
    return;
  }
  const Folder folder;
  write_pages(folder, "html", ".html");
  write_pages(folder, "markdown", ".md");
  judge(support::python + " '" PLANCTL_SOURCE_DIR "/tests/judges/tables.py' '" +
        folder.path().string() + "'");
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
