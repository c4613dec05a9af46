// docs/rules_page: planctl-rules(7) is written from the rules' own records.
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "commands/plan_session.hpp"
#include "rules/thresholds.hpp"

namespace {

using namespace planctl;

const std::string page_path = std::string(PLANCTL_SOURCE_DIR) + "/man/planctl-rules.7";

constexpr std::string_view head =
    R"(.\" planctl-rules: written from the rules' records by tests/docs.
.Dd November 21, 2026
.Dt PLANCTL-RULES 7
.Os
.Sh NAME
.Nm planctl-rules
.Nd what planctl checks in a plan
.Sh DESCRIPTION
Every finding of
.Sy planctl-check Ns Pq 1
names the rule that made it.
A rule's name is its family and the fault; it does not change.
.Ql planctl explain RULE
shows a rule with a wrong and a right example.
Rules of the families
.Ql yaml
and
.Ql plan
concern the form of the files; all others judge the plan.
Where a plan has a good reason, its section
.Ic waivers
takes a finding out; its section
.Ic thresholds
sets a limit of its own; see
.Sy planctl-plan Ns Pq 5 .
.Sh RULES
)";
constexpr std::string_view tail = R"(.Sh SEE ALSO
.Sy planctl-check Ns Pq 1 ,
.Sy planctl-explain Ns Pq 1 ,
.Sy planctl-plan Ns Pq 5
)";

// Escapes what mdoc would take for its own.
std::string escape(std::string_view text) {
  std::string escaped;
  for (const char c : text) escaped += c == '\\' ? std::string("\\e") : std::string(1, c);
  return escaped;
}

// How long mandoc finds a text: it spells every other character as `\\[uFF1A]`.
std::size_t measure(std::string_view text) {
  std::size_t length = 0;
  for (const char c : text) length += (c & 0x80) == 0 ? 1 : 3;
  return length;
}

// A text of sentences, each on lines of its own that mandoc finds short enough.
std::string write_prose(std::string_view text) {
  std::istringstream words{escape(text)};
  std::string lines;
  std::string line;
  const auto end_line = [&] {
    if (line.empty()) return;
    lines += (line[0] == '.' || line[0] == '\'' ? "\\&" : "") + line + "\n";
    line.clear();
  };
  for (std::string word; words >> word;) {
    if (measure(line) + measure(word) + 1 > 78) end_line();
    line += (line.empty() ? "" : " ") + word;
    if (word.ends_with('.') || word.ends_with(".)")) end_line();
  }
  end_line();
  return lines;
}

std::string with_stop(std::string_view text) {
  return std::string(text) + (text.ends_with('.') ? "" : ".");
}

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string write_page() {
  std::string page{head};
  std::string family;
  for (const auto* rule : commands::list_rules()) {
    const std::string own{rule->name.substr(0, rule->name.find('/'))};
    if (own != family) {
      page += std::string(family.empty() ? "" : ".El\n") + ".Ss " + own + "\n.Bl -tag -width Ds\n";
      family = own;
    }
    page += ".It Sy " + std::string(rule->name) + " Pq " +
            std::string(diag::to_word(rule->severity)) + "\n";
    page += write_prose(capital(with_stop(rule->summary.en)));
    page += write_prose(rule->rationale.en);
    page += write_prose("Remedy: " + with_stop(rule->remedy.en));
    for (const auto& threshold : rule->thresholds)
      page += write_prose("Threshold `" + std::string(threshold.name) +
                          "`: " + with_stop(threshold.summary.en) + " Usually " +
                          rules::to_written(threshold, threshold.usual) + ".");
    page += write_prose("Source: " + with_stop(rule->source));
  }
  return page + ".El\n" + std::string(tail);
}

}  // namespace

// PLANCTL_WRITE_DOCS=1 writes the page instead of comparing it.
TEST_CASE("planctl-rules(7) says what the rules say") {
  const std::string page = write_page();
  if (std::getenv("PLANCTL_WRITE_DOCS") != nullptr) {
    std::ofstream(page_path, std::ios::binary) << page;
    return;
  }
  std::ifstream file(page_path, std::ios::binary);
  std::stringstream committed;
  committed << file.rdbuf();
  CHECK(committed.str() == page);
}
