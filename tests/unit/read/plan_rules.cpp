// unit/read/plan_rules: the examples of the rules about the form of a plan are what they say.
#include <algorithm>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "read/rules.hpp"
#include "unit/read/schema_support.hpp"

using namespace planctl;
using namespace planctl::schema_test;

namespace {

constexpr std::string_view mark = "# <-- here";
constexpr std::string_view frame =
    "plan: {currency: EUR}\n"
    "people: {ana: {}, luis: {}}\n"
    "dimensions:\n  region: {north: {}, south: {}}\n"
    "goals:\n  sales: {measure: sales}\n";

// The frame without the sections that `fragment` brings itself, and the fragment before it.
std::string complete(std::string_view fragment) {
  std::string text(fragment);
  std::string section;
  const auto add = [&] {
    const auto key = section.substr(0, section.find(':') + 1);
    if (("\n" + text).find("\n" + key) == std::string::npos) text += section;
    section.clear();
  };
  for (const auto line : base::split(frame, '\n')) {
    if (line.empty()) continue;
    if (line.front() != ' ') add();
    section += std::string(line) + "\n";
  }
  add();
  return text;
}

Contents files_around(const diag::RuleInfo& rule, std::string_view fragment) {
  std::string text = complete(fragment);
  if (rule.name != "plan/no-version" && text.find("planctl:") == std::string::npos)
    text += "planctl: 1\n";
  Contents contents{{"plan.yaml", text},
                    {"mix.csv", "region,weight\nnorth,2\nsouth,3\n"},
                    {"past.csv", "date,region,amount\n2025-06-30,north,2\n2025-06-30,south,3\n"},
                    {"short.csv", "region,weight\nnorth\n"},
                    {"broken.csv", "region,weight\n\"north,1\n"}};
  // A file that the plan does not include is a fault of its own.
  const auto add = [&](const std::string& name, const std::string& bytes) {
    if (fragment.find(name) != std::string_view::npos) contents.emplace(name, bytes);
  };
  add("people.yaml", "stakeholders: {ana: {person: ana}}\n");
  add("locked.yaml", "people: {eva: {}}\n");
  for (int i = 1; i <= 17 && fragment.find("chain/") != std::string_view::npos; ++i) {
    const auto name = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n) + ".yaml"; };
    contents["chain/" + name(i)] = i < 17 ? "include: [" + name(i + 1) + "]\n" : "reviews: {}\n";
  }
  return contents;
}

// Files of which `locked.yaml` may not be read.
class LockedFolder final : public env::Folder {
 public:
  explicit LockedFolder(std::unique_ptr<env::Folder> folder) : folder_(std::move(folder)) {}
  [[nodiscard]] const std::string& path() const override { return folder_->path(); }
  diag::Result<std::string> read(std::string_view relative, std::size_t limit) const override {
    if (relative == "locked.yaml")
      return base::Unexpected{diag::Error{std::string(relative), std::string("permission denied")}};
    return folder_->read(relative, limit);
  }
  diag::Result<std::unique_ptr<env::ByteSource>> open(std::string_view relative) const override {
    return folder_->open(relative);
  }
  diag::Result<std::vector<std::string>> glob(std::string_view pattern) const override {
    return folder_->glob(pattern);
  }

 private:
  std::unique_ptr<env::Folder> folder_;
};

class LockedFiles final : public env::Files {
 public:
  explicit LockedFiles(Contents contents) : files_(std::move(contents)) {}
  diag::Result<std::unique_ptr<env::Folder>> open_folder(const std::string& path) const override {
    auto folder = files_.open_folder(path);
    return std::unique_ptr<env::Folder>(std::make_unique<LockedFolder>(std::move(*folder)));
  }
  diag::Result<std::unique_ptr<env::ByteSource>> open(const std::string& path) const override {
    return files_.open(path);
  }
  diag::Result<std::string> read(const std::string& path, std::size_t limit) const override {
    return files_.read(path, limit);
  }
  [[nodiscard]] Kind kind_of(const std::string& path) const override {
    return files_.kind_of(path);
  }
  diag::Result<std::unique_ptr<env::ByteSink>> create(const std::string& path) override {
    return files_.create(path);
  }
  diag::Result<base::Done> make_folder(const std::string& path) override {
    return files_.make_folder(path);
  }

 private:
  env::MemoryFiles files_;
};

read::Loaded load_example(const diag::RuleInfo& rule, std::string_view fragment) {
  const LockedFiles files(files_around(rule, fragment));
  return std::move(*read::load_plan(files, "plan.yaml"));
}

std::uint32_t line_of_mark(std::string_view text) {
  const auto before = text.substr(0, text.find(mark));
  return static_cast<std::uint32_t>(1 + std::count(before.begin(), before.end(), '\n'));
}

}  // namespace

TEST_CASE("the bad example of a rule has its one fault at the mark, the good one has none") {
  for (const auto* const rule : read::plan_rules()) {
    CAPTURE(rule->name);
    const auto bad = load_example(*rule, rule->bad);
    const auto findings = bad.findings.sorted();
    CAPTURE(places(bad));
    std::size_t count = 0;
    for (const auto& finding : findings) {
      if (finding.rule != rule) continue;
      ++count;
      if (finding.span.file != 0) continue;  // the example shows the other file in a comment
      CHECK(bad.sources.at(0).position(finding.span.begin).line == line_of_mark(rule->bad));
    }
    CHECK(count == 1);
    CHECK(places(load_example(*rule, rule->good)).empty());
  }
}

TEST_CASE("the rules are sorted by name, and each name is that of its family") {
  const auto rules = read::plan_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    CHECK(rules[i]->name.starts_with("plan/"));
    if (i > 0) CHECK(rules[i - 1]->name < rules[i]->name);
  }
}
