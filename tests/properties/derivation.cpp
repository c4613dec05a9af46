// properties/derivation: the steps of an explanation multiply to what is exactly due, and its last
// figure is the one that the cut gives.
#include <numeric>
#include <random>

#include <doctest/doctest.h>

#include "support/cut_walk.hpp"

using namespace planctl;
using support::CutPosition;
using support::Ratio;

namespace {

// What does not fit becomes a fraction that does not fit.
Ratio::Number parse_number(const std::string& text) {
  Ratio::Number number = 0;
  for (const char digit : text)
    if (digit != '-') number = number * 10 + (digit - '0');
  return text.starts_with("-") ? -number : number;
}

Ratio parse(const std::string& fraction) {
  constexpr std::size_t longest = 36;
  const auto slash = fraction.find('/');
  const std::string below = slash == std::string::npos ? "1" : fraction.substr(slash + 1);
  if (fraction.substr(0, slash).size() > longest || below.size() > longest) return {1, 0};
  return {parse_number(fraction.substr(0, slash)), parse_number(below)};
}

model::Grain grain_of(const support::CutSpec& spec, const CutPosition& position) {
  model::Grain grain;
  for (std::size_t level = 0; level < position.size(); ++level) {
    model::Place place;
    place.coordinates.push_back({.dimension_name = {},
                                 .member_name = {},
                                 .dimension = level,
                                 .member = static_cast<std::size_t>(position[level])});
    grain.where.push_back(std::move(place));
  }
  REQUIRE(position.size() <= spec.dimensions.size());
  return grain;
}

struct Tally {
  int figures = 0;
  int held = 0;
  int mixed = 0;  // several calendars
  int too_fine = 0;
};

void check_figure(const support::CutSpec& spec, const CutPosition& position,
                  const values::Period& period, const support::ExactSeries& exact,
                  const std::vector<std::int64_t>& daily,
                  const decompose::Decomposition& decomposition, Tally& tally) {
  const auto told = decomposition.explain(grain_of(spec, position), period);
  const auto first = values::days_between(values::make_date(2026, 1, 1), period.days.start);
  const auto past = first + period.days.count();
  const auto quota = std::accumulate(daily.begin() + first, daily.begin() + past, std::int64_t{0});
  CHECK(told.quota == quota);
  CHECK(told.parts.empty());
  CHECK_FALSE(told.reshaped);

  Ratio amount = spec.target;
  for (const auto& step : told.chain) amount = amount * parse(step.share.fraction);
  Ratio fraction = 0;
  for (const auto& stretch : told.season) fraction += parse(stretch.fraction.fraction);
  const bool mixed = told.accrual.size() != 1;
  if (mixed) fraction = parse(told.fraction.fraction);
  const Ratio due = amount * fraction;
  const Ratio before = first == 0 ? Ratio(0) : exact[static_cast<std::size_t>(first) - 1];
  const Ratio expected = exact[static_cast<std::size_t>(past) - 1] - before;
  if (!due.fits() || !expected.fits()) {
    ++tally.too_fine;
    return;
  }
  CHECK(due == expected);
  CHECK(due == parse(told.due.fraction));
  CHECK(parse(told.chain.back().amount.fraction) == amount);
  REQUIRE(told.after.has_value());
  CHECK(parse(told.after->due.fraction) == exact[static_cast<std::size_t>(past) - 1]);
  CHECK(parse(told.after->over.fraction).rough() < 1.5);
  CHECK(parse(told.after->over.fraction).rough() > -1.5);
  ++tally.figures;
  tally.held += told.chain.back().holds.empty() ? 0 : 1;
  tally.mixed += mixed ? 1 : 0;
}

// Half of what a node would have, so that the rest must be shared among the others.
void hold_one(support::CutSpec& spec, std::mt19937_64& random) {
  const auto exact = support::exact_cut(spec);
  auto node = exact.begin();
  std::advance(node, 1 + static_cast<int>(random() % (exact.size() - 1)));
  const Ratio amount = node->second.back();
  if (amount.fits())
    spec.holds.push_back({node->first, static_cast<std::int64_t>(amount.floor() / 2)});
}

Tally run(std::uint64_t seed, const support::CutLimits& limits) {
  std::mt19937_64 random(seed);
  Tally tally;
  for (int i = 0; i < 8; ++i) {
    INFO("seed ", seed, " cut ", i);
    auto spec = support::random_cut(random, limits);
    if (i % 2 == 0) hold_one(spec, random);
    const auto plan = support::to_plan(spec);
    const auto outcome = decompose::decompose(plan.plan, 0);
    if (!outcome.decomposition) continue;
    const auto quotas = support::collect_nodes(spec, *outcome.decomposition);
    const auto exact = support::exact_cut(spec);
    for (const auto every : {values::Every::month, values::Every::quarter, values::Every::week,
                             values::Every::year, values::Every::day}) {
      const auto periods = values::periods_of(plan.plan.year(), every);
      for (const auto& [position, daily] : quotas) {
        if (random() % 8 != 0) continue;
        check_figure(spec, position, periods[random() % periods.size()], exact.at(position), daily,
                     *outcome.decomposition, tally);
      }
    }
  }
  return tally;
}

}  // namespace

TEST_CASE("an explanation multiplies to what is due and ends in the quota") {
  for (const auto calendars : {support::Calendars::alike, support::Calendars::unlike}) {
    const auto tally = run(20'263, {.target = 40'000, .calendars = calendars});
    MESSAGE(tally.figures, " figures, ", tally.held, " held, ", tally.mixed,
            " of several calendars, ", tally.too_fine, " too fine");
    CHECK(tally.figures > 60);
    CHECK(tally.held > 0);
    CHECK(tally.too_fine * 5 < tally.figures);
    if (calendars == support::Calendars::unlike) CHECK(tally.mixed > 0);
  }
}
