// tests/unit/compare/drafts: top-down against bottom-up: which drafts count, and who is missing.
#include <doctest/doctest.h>

#include "compare/draft_entries.hpp"
#include "compare/gap.hpp"
#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

using Coordinates = std::vector<std::pair<std::string, std::string>>;
using support::small_plan;

// Region: north (0): leon (1), burgos (2); south (3). Channel: retail (0), online (1).
struct Case {
  model::Plan plan = small_plan();
  model::QuotaTable quotas;

  explicit Case(model::Grain grain) {
    quotas.goal = 0;
    quotas.grain = std::move(grain);
    for (const char* const id : {"luis", "ana", "bea", "sol"}) plan.people.add(support::person(id));
    plan.goals[0].owner = support::ref(plan.people, "sol");
    own("region", 0, "luis");
    own("region", 2, "ana");
  }
  void own(const char* dimension, std::size_t member, const char* person) {
    auto& members = plan.dimensions[plan.dimensions.index_of(dimension)].members;
    members[member].owner = support::ref(plan.people, person);
  }
  void target(std::vector<std::size_t> members, std::int64_t units) {
    quotas.cells.push_back({std::move(members), {units - 1, 1}});
  }
  model::Draft& draft(const char* person, const char* date, const Coordinates& where,
                      std::int64_t units) {
    model::Draft made;
    made.by = support::ref(plan.people, person);
    if (*date != '\0') made.date = model::Located<values::Date>{*values::parse_date(date), {}};
    made.goal = support::ref(plan.goals, "sales");
    made.where = support::place(plan, where);
    made.amount = support::figure(units);
    plan.drafts.push_back(made);
    return plan.drafts.back();
  }
  // "members target draft gap status owners" a line, `-` for what is absent; the total last.
  [[nodiscard]] std::string compare() const {
    const auto gaps = compare_drafts(plan, quotas);
    std::string text;
    for (const auto& line : gaps.lines) text += show(line) + "\n";
    return text + "= " + show(gaps.total);
  }
  static std::string show(const model::TargetGap& line) {
    static constexpr const char* words[] = {"met", "over", "under", "zero", "missing", "unplanned"};
    std::string text;
    for (const std::size_t member : line.members)
      text += (member == model::none ? "*" : std::to_string(member)) + ".";
    text += " " + std::to_string(line.target) + " " +
            (line.draft ? std::to_string(*line.draft) : "-") + " " + std::to_string(line.gap) +
            " " + words[static_cast<int>(line.status)];
    for (const std::size_t owner : line.missing_owners) text += " " + std::to_string(owner);
    return text;
  }
};

Case by_region() {
  Case c({{{0, 0}}, {}});
  c.target({1}, 100);
  c.target({2}, 200);
  c.target({3}, 300);
  return c;
}

TEST_CASE("drafts: met, over, under, missing, unplanned") {
  Case c = by_region();
  CHECK(c.compare() ==
        "1. 100 - -100 missing 0\n2. 200 - -200 missing 1\n3. 300 - -300 missing 3\n"
        "= *. 600 - -600 missing 0 1 3");
  c.draft("luis", "2025-11-01", {{"region", "leon"}}, 100);
  c.draft("ana", "2025-11-01", {{"region", "burgos"}}, 250);
  CHECK(c.compare() ==
        "1. 100 100 0 met\n2. 200 250 50 over\n3. 300 - -300 missing 3\n"
        "= *. 600 350 -250 under 3");
  c.draft("sol", "2025-11-01", {{"region", "south"}}, 0);
  c.quotas.cells.erase(c.quotas.cells.begin());
  CHECK(c.compare() ==
        "2. 200 250 50 over\n3. 300 0 -300 zero\n1. 0 100 100 unplanned\n"
        "= *. 500 350 -150 under");
  const auto gaps = compare_drafts(c.plan, c.quotas);
  CHECK(gaps.lines[0].coverage_percent == 1250);
  CHECK_FALSE(gaps.lines[2].coverage_percent.has_value());
}

TEST_CASE("drafts: finer drafts add up in their cell, the owner of the rest is missing") {
  Case c({{{0, 1}}, {}});
  c.target({0}, 300);
  c.target({3}, 300);
  c.draft("luis", "2025-11-01", {{"region", "leon"}, {"channel", "retail"}}, 60);
  c.draft("luis", "2025-11-01", {{"region", "leon"}, {"channel", "online"}}, 50);
  CHECK(c.compare() ==
        "0. 300 110 -190 under 1\n3. 300 - -300 missing 3\n"
        "= *. 600 110 -490 under 1 3");
  c.draft("ana", "2025-11-01", {{"region", "burgos"}}, 200);
  CHECK(c.compare() == "0. 300 310 10 over\n3. 300 - -300 missing 3\n= *. 600 310 -290 under 3");
}

TEST_CASE("drafts: a wider draft has a line of its own and takes the blame off its cells") {
  Case c = by_region();
  c.draft("luis", "2025-11-01", {{"region", "north"}}, 290);
  CHECK(c.compare() ==
        "1. 100 - 0 missing\n2. 200 - 0 missing\n3. 300 - -300 missing 3\n0. 300 290 -10 under\n"
        "= *. 600 290 -310 under 3");
  Case both({{{0, 0}, {1, 0}}, {}});
  both.target({1, 0}, 10);
  both.target({1, 1}, 20);
  both.target({3, 1}, 30);
  both.draft("luis", "2025-11-01", {{"channel", "online"}}, 50);
  CHECK(both.compare() ==
        "1.0. 10 - -10 missing 0\n1.1. 20 - 0 missing\n3.1. 30 - 0 missing\n*.1. 50 50 0 met\n"
        "= *.*. 60 50 -10 under 0");
  both.own("channel", 0, "bea");
  CHECK(both.compare().starts_with("1.0. 10 - -10 missing 2\n"));  // the nearest alone
}

TEST_CASE("drafts: the latest draft for a place counts, rows of one file add up") {
  Case c = by_region();
  c.draft("luis", "2025-11-15", {{"region", "leon"}}, 100);
  c.draft("ana", "2025-11-01", {{"region", "leon"}}, 7);
  c.draft("ana", "", {{"region", "leon"}}, 8);
  c.draft("luis", "2025-11-02", {{"region", "south"}}, 1);
  c.draft("ana", "2025-11-02", {{"region", "south"}}, 2);
  CHECK(
      c.compare() ==
      "1. 100 100 0 met\n2. 200 - -200 missing 1\n3. 300 2 -298 under\n= *. 600 102 -498 under 1");
  auto& file = c.draft("sol", "2025-12-01", {{"region", "burgos"}}, 0);
  file.amount.reset();
  const std::size_t index = c.plan.drafts.size() - 1;
  c.plan.draft_rows.push_back({index, support::place(c.plan, {{"channel", "retail"}}), 120});
  c.plan.draft_rows.push_back({index, support::place(c.plan, {{"channel", "retail"}}), 30});
  c.plan.draft_rows.push_back({index, support::place(c.plan, {{"channel", "online"}}), 50});
  CHECK(c.compare() ==
        "1. 100 100 0 met\n2. 200 200 0 met\n3. 300 2 -298 under\n= *. 600 302 -298 under");
}

TEST_CASE("drafts: parts count where they cover the whole, else the whole") {
  Case c({{{0, 1}}, {}});
  c.target({0}, 300);
  c.draft("luis", "2025-11-01", {{"region", "north"}}, 290);
  c.draft("ana", "2025-11-01", {{"region", "burgos"}}, 500);
  CHECK(c.compare() == "0. 300 290 -10 under\n= *. 300 290 -10 under");
  c.draft("luis", "2025-11-01", {{"region", "leon"}, {"channel", "retail"}}, 10);
  CHECK(c.compare() == "0. 300 290 -10 under\n= *. 300 290 -10 under");
  c.draft("luis", "2025-11-01", {{"region", "leon"}, {"channel", "online"}}, 5);
  CHECK(c.compare() == "0. 300 515 215 over\n= *. 300 515 215 over");
  c.draft("sol", "2025-11-01", {}, 1'000);  // the south has no part of its own
  CHECK(c.compare() == "0. 300 - 0 missing\n*. 300 1000 700 over\n= *. 300 1000 700 over");
  c.draft("sol", "2025-11-01", {{"region", "south"}}, 1);
  CHECK(c.compare() == "0. 300 515 215 over\n3. 0 1 1 unplanned\n= *. 300 516 216 over");
}

TEST_CASE("drafts: of two that cross, the first counts in the total") {
  Case c({{{0, 1}, {1, 0}}, {}});
  c.target({0, 0}, 10);
  c.target({0, 1}, 20);
  c.target({3, 0}, 30);
  c.target({3, 1}, 40);
  c.draft("luis", "2025-11-01", {{"region", "north"}}, 30);
  c.draft("bea", "2025-11-01", {{"channel", "online"}}, 60);
  c.draft("sol", "2025-11-01", {{"region", "south"}, {"channel", "retail"}}, 30);
  CHECK(c.compare() ==
        "0.0. 10 - 0 missing\n0.1. 20 - 0 missing\n3.0. 30 30 0 met\n3.1. 40 - 0 missing\n"
        "0.*. 30 30 0 met\n*.1. 60 60 0 met\n= *.*. 100 60 -40 under");
}

TEST_CASE("drafts: only the places asked for, and the goal's own place") {
  Case c({{{1, 0}}, {}});
  c.quotas.grain.where = {support::place(c.plan, {{"region", "north"}})};
  c.target({0}, 10);
  c.target({1}, 20);
  c.draft("luis", "2025-11-01", {{"region", "leon"}, {"channel", "retail"}}, 3);
  c.draft("sol", "2025-11-01", {{"region", "south"}, {"channel", "retail"}}, 100);
  CHECK(c.compare() == "0. 10 3 -7 under\n1. 20 - -20 missing 3\n= *. 30 3 -27 under 3");
  c.draft("bea", "2025-11-01", {{"channel", "online"}}, 70);  // of all regions
  CHECK(c.compare() == "0. 10 3 -7 under\n1. 20 - 0 missing\n= *. 30 3 -27 under");
  c.plan.goals[0].where = support::place(c.plan, {{"region", "north"}});
  CHECK(c.compare() == "0. 10 3 -7 under\n1. 20 70 50 over\n= *. 30 73 43 over");
}

TEST_CASE("drafts: many rows at many places stay quick") {
  Case c({{{0, 1}}, {}});
  c.target({0}, 10);
  auto& members = c.plan.dimensions[0].members;
  for (int i = 0; i < 20'000; ++i) {
    members.add(support::member("m" + std::to_string(i), "", 3));
    members[3].children.push_back(members.size() - 1);
  }
  c.draft("sol", "2025-11-01", {}, 0).amount.reset();
  for (int i = 0; i < 20'000; ++i)
    c.plan.draft_rows.push_back(
        {0, support::place(c.plan, {{"region", "m" + std::to_string(i)}}), 1});
  c.draft("sol", "2025-11-01", {{"region", "south"}}, 5);
  CHECK(c.compare() ==
        "0. 10 - -10 missing 0\n3. 0 20000 20000 unplanned\n"
        "= *. 10 20000 19990 over 0");
}

}  // namespace
}  // namespace planctl::compare
