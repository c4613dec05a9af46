// hostile/views: a plan whose every word would be markup, a command or a formula somewhere, through
// every version in every format.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "commands/verb.hpp"
#include "render/format.hpp"
#include "support/example.hpp"

namespace {

using namespace planctl;

const std::string hostile =
    "</title></style><script>alert(1)</script><img src=x onerror=alert(2)> [a](javascript:b) "
    "![i](http://x/y) | `c` **d** @user #12 ]]> ##[error] ::set-output:: "
    "=cmd()&quot; &lt;b&gt; 中文🙂 "
    "Donaudampfschifffahrtsgesellschaftskapitaenskajuetentuerschluesselloch";

std::string to_plan() {
  std::string quoted = "\"";
  for (const char c : hostile)
    quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string{c};
  quoted += "\"";
  const std::string text = R"(planctl: 1
plan: {id: x, title: T, currency: EUR, year: 2026, leader: ana, vision: T}
people:
  ana: {name: T, role: T, department: sales}
  luis: {name: T, role: T, department: sales, reports_to: ana, backup: ana}
departments: {sales: {title: T, head: ana}, works: {title: T, head: luis}}
partners: {shop: {title: T, part: dealer, where: {region: north}, incentive: T, owner: ana}}
dimensions:
  region: {north: {title: T, owner: luis}, south: {title: T, owner: ana}, east: {title: T, owner: ana}}
goals:
  sales:
    title: T
    measure: sales
    target: 12M
    owner: ana
    due: 2026-12-31
    perspective: financial
    milestones: [{due: 2026-11-30, amount: 9M, title: T}]
    quota: {region: {north: 1, south: 2, east: 3}}
actions:
  first: {title: T, goal: sales, owner: luis, team: [ana], start: 2026-02-02, due: 2026-04-30}
  second: {title: T, goal: sales, owner: ana, start: 2026-05-04, due: 2026-09-30, after: [first]}
budget: {total: 1M, lines: {one: {title: T, for: sales, category: T, amount: 100k}}}
collaboration: {pact: {title: T, lead: sales, with: works, gives: T, due: 2026-05-05}}
appraisal: {luis: [{goal: sales, where: {region: north}, weight: 100%}]}
rewards: {bonus: {title: T, for: [luis], pays: T}}
meetings: {club: {title: T, every: month, day: T, chair: ana, report: T, with: [luis]}}
reviews: {end: {title: T, due: 2026-11-20, owner: ana}}
rollout: [{date: 2026-12-01, title: T, to: [sales], by: ana}]
actuals: {sales: {file: sales.csv, columns: {date: date, region: region, amount: amount}}}
corrections: {more: {goal: sales, title: T, owner: luis, due: 2026-08-30, cause: T}}
audiences:
  all: {title: T, shows: [goals, map, quota, actions, budget, collaboration, appraisal]}
)";
  std::string plan;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool word = text[at] == 'T' && text[at - 1] == ' ' &&
                      (text[at + 1] == ',' || text[at + 1] == '}' || text[at + 1] == '\n');
    plan += word ? quoted : std::string{text[at]};
  }
  return plan;
}

env::MemoryFiles to_files() {
  return env::MemoryFiles(std::map<std::string, std::string>(
      {{"plan.yaml", to_plan()},
       {"sales.csv",
        "date,region,amount\n2026-01-20,north,500000\n2026-02-20,south,100000\n"
        "2026-03-20,east,900000\n"}}));
}

// `report`, or the version for an audience.
std::string write(const std::string& audience, const std::string& format) {
  auto files = to_files();
  std::vector<std::string> words{"view", audience};
  if (audience == "report") words = {"report"};
  words.insert(words.end(), {"plan.yaml", "--format", format});
  const auto run = support::run_program(files, words, "2026-05-12");
  REQUIRE(run.err == "");
  REQUIRE(run.exit == 0);
  REQUIRE_FALSE(run.out.empty());
  return run.out;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

const std::vector<std::string> audiences{"board",        "all",          "letters",
                                         "person:luis",  "person:ana",   "department:sales",
                                         "region:north", "partner:shop", "report"};

// No format has bytes that are no text.
void check_bytes(const std::string& text) {
  CHECK_FALSE(base::find_invalid_utf8(text).has_value());
  CHECK(std::none_of(text.begin(), text.end(), [](const char c) {
    return (c >= 0 && c < 0x20 && c != '\n' && c != '\r') || c == 0x7F;
  }));
}

// A person's text may go to the log of a build server.
void check_commands(const std::string& text) {
  for (const auto* command : {"##[", "\n::set-output"}) CHECK(count(text, command) == 0);
}

void check_cells(const std::string& text) {
  for (const auto* formula : {"\n=cmd", ",=cmd", "\"=cmd"}) CHECK(count(text, formula) == 0);
}

void check_markup(const std::string& text) {
  for (const auto* mark : {"<script", "<img", "<b>", "onerror=alert(2)>"}) {
    CAPTURE(mark);
    CHECK(count(text, mark) == 0);
  }
}

// Markdown without what stands between the marks of code, where all is text.
std::string without_code(const std::string& text) {
  std::string rest;
  bool code = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '`')
      code = !code;
    else if (!code)
      rest += text[at];
    if (text[at] == '\n') code = false;
    if (text[at] == '\\' && !code) ++at;
  }
  return rest;
}

// Neither those that read no plan nor the one that writes a plan of the same words.
std::vector<const commands::Verb*> list_showing() {
  static const std::set<std::string_view> others{"explain", "import", "init", "rollover"};
  std::vector<const commands::Verb*> verbs;
  for (const auto* verb : commands::all_verbs())
    if (!others.contains(verb->name)) verbs.push_back(verb);
  return verbs;
}

support::ProgramRun show(const commands::Verb& verb, std::string_view format,
                         const std::string& language) {
  auto files = to_files();
  std::vector<std::string> words{std::string(verb.name)};
  if (verb.name == "view") words.emplace_back("board");
  if (verb.name == "gap") words.emplace_back("targets");
  words.insert(words.end(), {"plan.yaml", "--format", std::string(format), "--lang", language});
  return support::run_program(files, words, "2026-05-12");
}

}  // namespace

TEST_CASE("no command writes a hostile plan as anything but text, in any format") {
  for (const auto* verb : list_showing())
    for (const auto format : commands::formats_of(*verb))
      for (const std::string language : {"en", "zh"}) {
        CAPTURE(std::string(verb->name));
        CAPTURE(std::string(format));
        const auto run = show(*verb, format, language);
        CHECK(run.exit <= 1);
        CHECK_FALSE(run.out.empty());
        check_bytes(run.out);
        check_bytes(run.err);
        check_commands(run.err);
        if (render::find_format(format)->reader == render::Format::Reader::person)
          check_commands(run.out);
        if (format == "csv") check_cells(run.out);
        if (format == "html" || format == "svg") check_markup(run.out);
        if (format == "markdown") check_markup(without_code(run.out));
      }
}

TEST_CASE("what machines read is the same in every language") {
  for (const auto* verb : list_showing())
    for (const auto format : commands::formats_of(*verb)) {
      if (render::find_format(format)->reader != render::Format::Reader::machine) continue;
      CAPTURE(std::string(verb->name));
      CAPTURE(std::string(format));
      const auto english = show(*verb, format, "en").out;
      CHECK_FALSE(english.empty());
      CHECK(show(*verb, format, "es").out == english);
      CHECK(show(*verb, format, "zh").out == english);
    }
}

TEST_CASE("no word of a hostile plan becomes markup of a version") {
  for (const auto& audience : audiences) {
    CAPTURE(audience);
    const std::string page = write(audience, "html");
    CHECK(count(page, "<script") == 0);
    CHECK(count(page, "<img") == 0);
    CHECK(count(page, "<title>") == count(page, "</title>"));
    CHECK(count(page, "</style>") == 1);
    CHECK(count(page, "href=") == 1);  // to the content
    CHECK(count(page, "&lt;script&gt;") > 0);
    const std::string marked = write(audience, "markdown");
    CHECK(count(marked, "<script") == 0);
    CHECK(count(marked, "](") == count(marked, "\\]("));
    CHECK(count(marked, "@user") == 0);
    const std::string text = write(audience, "text");
    CHECK(count(text, "##[") == 0);
    CHECK(std::none_of(text.begin(), text.end(), [](const char c) {
      return (c >= 0 && c < 0x20 && c != '\n') || c == 0x7F;
    }));
  }
}
