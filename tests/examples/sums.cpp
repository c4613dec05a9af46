// examples/sums: in every table of every version and report, a total is the sum of what stands
// above it.
#include <algorithm>
#include <sstream>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "support/example.hpp"

namespace {

using namespace planctl;

using Cells = std::vector<std::string>;

Cells split_row(const std::string& line) {
  Cells cells;
  for (const auto part : base::split(line, '|')) cells.emplace_back(base::trim(part));
  return cells;
}

// "**-1,234.50**" in hundredths; nothing for what is no amount.
std::optional<std::int64_t> read_amount(std::string text) {
  std::erase_if(text, [](const char c) { return c == '*' || c == ',' || c == '+' || c == '\\'; });
  if (text.empty()) return 0;
  if (text.find_first_not_of("-.0123456789") != std::string::npos) return std::nullopt;
  if (text.find('.') == std::string::npos) text += ".00";
  if (text.size() < 3 || text[text.size() - 3] != '.') return std::nullopt;
  return support::read_units(text, 2);
}

bool adds_up(const std::string& heading) {
  const std::vector<std::string> words{"year",   "quota", "quota to date", "actual",
                                       "amount", "spent", "variance"};
  return std::find(words.begin(), words.end(), heading) != words.end() ||
         heading.find("-Q") != std::string::npos;
}

// How many totals were added up.
int check_tables(const std::string& page) {
  int checked = 0;
  Cells headings;
  std::vector<std::int64_t> sums;
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("|")) {
      headings.clear();
      continue;
    }
    const Cells cells = split_row(line);
    if (headings.empty()) {
      headings = cells;
      sums.assign(cells.size(), 0);
      continue;
    }
    REQUIRE(cells.size() == headings.size());
    const bool total = cells[1] == "**total**";
    for (std::size_t at = 2; at < cells.size(); ++at) {
      if (!adds_up(headings[at])) continue;
      const auto amount = read_amount(cells[at]);
      if (!amount) continue;
      CAPTURE(line);
      CAPTURE(headings[at]);
      if (total) CHECK(*amount == sums[at]);
      if (total) ++checked;
      sums[at] += *amount;
    }
  }
  return checked;
}

int check_page(const std::string& example, const std::vector<std::string>& front) {
  auto files = support::example_files(example);
  auto words = front;
  words.insert(words.end(), {"examples/" + example, "--lang", "en", "--format", "markdown"});
  const auto run = support::run_program(files, words, "2026-08-31");
  REQUIRE(run.exit == 0);
  return check_tables(run.out);
}

}  // namespace

TEST_CASE("every total of a version or report is the sum of what stands above it") {
  int checked = 0;
  for (const auto& example : support::example_names()) {
    const auto loaded = support::load_example(example);
    std::vector<std::vector<std::string>> pages{{"report"}, {"view", "board"}};
    for (const auto& dimension : loaded.plan.dimensions)
      for (const std::size_t root : dimension.roots())
        if (pages.size() < 12)
          pages.push_back({"view", dimension.id.value + ":" + dimension.members[root].id.value});
    for (const auto& page : pages) {
      CAPTURE(example);
      CAPTURE(page.back());
      checked += check_page(example, page);
    }
  }
  CHECK(checked > 100);
}
