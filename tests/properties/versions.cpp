// properties/versions: what a version withholds may change as it likes without a byte of the
// version changing: so nothing of it can be worked out from what is shown.
#include <array>
#include <random>

#include <doctest/doctest.h>

#include "support/example.hpp"

namespace {

using namespace planctl;

// Shared among twelve months, their days, and two channels as 2 to 1, it leaves no part of a cent
// to round: rounding depends on what stands beside a figure.
constexpr unsigned long exact = 12UL * 28 * 30 * 31 * 3;

struct Sample {
  std::size_t regions = 2;
  std::vector<unsigned long> weights;  // of the regions behind the first
  unsigned long held = 0;              // of the first region
  unsigned long target = 0;
  bool cut_by_channel = false;
};

std::string to_yaml(const Sample& sample) {
  std::string members;
  std::string shares;
  for (std::size_t at = 0; at < sample.regions; ++at) {
    const std::string id = "r" + std::to_string(at);
    members += "    " + id + ": {title: Region " + id + ", owner: p" + std::to_string(at) + "}\n";
    shares += (at == 0 ? id + ": 1" : ", " + id + ": " + std::to_string(sample.weights[at - 1]));
  }
  std::string people = "  boss: {name: Boss, role: head}\n";
  for (std::size_t at = 0; at < sample.regions; ++at)
    people += "  p" + std::to_string(at) + ": {name: P" + std::to_string(at) + ", department: d" +
              std::to_string(at == 0 ? 0 : 1) + "}\n";
  return "planctl: 1\nplan: {id: x, title: X, currency: EUR, year: 2026, leader: boss}\npeople:\n" +
         people + "departments: {d0: {head: p0}, d1: {head: boss}}\ndimensions:\n  region:\n" +
         members + (sample.cut_by_channel ? "  channel: {retail: {}, online: {}}\n" : "") +
         "calendars: {default: {workdays: mon-sun}}\ngoals:\n  sales:\n    title: Sales\n    "
         "measure: sales\n    owner: boss\n    target: " +
         std::to_string(sample.target) + "\n    due: 2026-12-31\n    quota:\n      region: {" +
         shares + "}\n" + (sample.cut_by_channel ? "      channel: {retail: 2, online: 1}\n" : "") +
         "      months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
         "      hold: [{where: {region: r0}, amount: " +
         std::to_string(sample.held) + "}]\n";
}

std::string view(const std::string& yaml, const std::string& audience) {
  env::MemoryFiles files({{"plan.yaml", yaml}});
  const auto run = support::run_program(files, {"view", audience, "plan.yaml"}, "2026-05-12");
  CAPTURE(yaml);
  REQUIRE(run.err == "");
  REQUIRE(run.exit == 0);
  return run.out;
}

std::string view(const Sample& sample, const std::string& audience) {
  return view(to_yaml(sample), audience);
}

// Three regions with an amount each, of which `more` stands behind the first's owner, and a goal
// `more_goals` beside.
std::string to_yaml_of_three(const std::array<unsigned long, 3>& amounts,
                             const std::string& first_owner, const std::string& more_goals = "") {
  const auto held = [&](std::size_t at) {
    return "{where: {region: r" + std::to_string(at) + "}, amount: " + std::to_string(amounts[at]) +
           "}";
  };
  return "planctl: 1\nplan: {id: x, title: X, currency: EUR, year: 2026, leader: boss}\npeople:\n"
         "  boss: {name: Boss, role: head}\n  p0: {name: P0, department: d0}\n"
         "  p1: {name: P1, department: d1}\ndepartments: {d0: {head: p0}, d1: {head: boss}}\n"
         "dimensions:\n  region: {r0: {" +
         first_owner +
         "}, r1: {owner: p1}, r2: {owner: boss}}\ncalendars: {default: {workdays: mon-sun}}\n"
         "goals:\n  sales:\n    measure: sales\n    owner: boss\n    target: " +
         std::to_string(amounts[0] + amounts[1] + amounts[2]) +
         "\n    quota:\n      region: {r0: 1, r1: 1, r2: 1}\n      months: [1, 1, 1, 1, 1, 1, 1, "
         "1, 1, 1, 1, 1]\n      hold: [" +
         held(0) + ", " + held(1) + ", " + held(2) + "]\n" + more_goals;
}

Sample draw(std::mt19937& random) {
  Sample sample;
  sample.regions = 2 + random() % 3;
  for (std::size_t at = 1; at < sample.regions; ++at) sample.weights.push_back(random() % 3);
  sample.weights[random() % sample.weights.size()] = 1 + random() % 5;
  sample.held = exact * (1 + random() % 50);
  sample.target = sample.held + 1000 + random() % 100'000;
  sample.cut_by_channel = random() % 2 == 0;
  return sample;
}

// The same for whoever sees the first region alone: another split of the rest, in which no region
// holds ten times what the others do, and where only one region is in the rest, another total too.
Sample change_rest(const Sample& sample, std::mt19937& random) {
  Sample other = sample;
  std::vector<std::size_t> weighted;
  for (std::size_t at = 0; at < sample.weights.size(); ++at)
    if (sample.weights[at] > 0) weighted.push_back(at);
  if (weighted.size() == 1)
    other.target += 1 + random() % 10'000;
  else
    other.weights[weighted.front()] += 1 + random() % 4;
  return other;
}

}  // namespace

TEST_CASE("a version does not change with what it withholds") {
  const auto seed = std::random_device{}();
  CAPTURE(seed);
  std::mt19937 random(seed);
  for (int round = 0; round < 60; ++round) {
    const Sample sample = draw(random);
    const Sample other = change_rest(sample, random);
    for (const std::string audience : {"region:r0", "person:p0", "department:d0"}) {
      CAPTURE(audience);
      CHECK(view(sample, audience) == view(other, audience));
    }
    CHECK(view(sample, "board") != view(other, "board"));
  }
}

TEST_CASE("a version does not tell what others have of a place that is shared") {
  const auto of_part = [](unsigned long whole, const std::string& split) {
    return to_yaml_of_three({whole, 0, 0}, "split: {" + split + "}");
  };
  for (const std::string audience : {"person:p0", "department:d0"}) {
    CAPTURE(audience);
    CHECK(view(of_part(4 * exact, "p0: 50%, p1: 50%"), audience) ==
          view(of_part(8 * exact, "p0: 25%, p1: 75%"), audience));
  }
}

TEST_CASE("a version's totals of one year do not tell what the goals of places beside them leave") {
  const auto with_third = [](unsigned long third) {
    return to_yaml_of_three({exact, 2 * exact, third}, "owner: p0",
                            "  own:\n    measure: sales\n    where: {region: r1}\n    "
                            "department: d0\n    owner: p0\n    target: " +
                                std::to_string(2 * exact) + "\n");
  };
  CHECK(view(with_third(3 * exact), "department:d0") ==
        view(with_third(4 * exact), "department:d0"));
}

TEST_CASE("a version's ratios do not tell what nearly all of their base has") {
  const auto with_ratio = [](unsigned long percent) {
    const unsigned long total = (1000 * 50 + 8998 * percent + 2 * 50) / 100;
    return to_yaml_of_three({1000 * exact, 8998 * exact, 2 * exact}, "owner: p0",
                            "  repeat:\n    measure: repeat_rate\n    owner: boss\n    kind: "
                            "ratio\n    unit: \"%\"\n    "
                            "baseline: 10%\n    target: " +
                                std::to_string(total / 100) + "." +
                                std::to_string(total % 100 / 10) + std::to_string(total % 10) +
                                "%\n    quota: {base: sales, targets: {region: {r0: 50%, r1: " +
                                std::to_string(percent) + "%, r2: 50%}}}\n");
  };
  CHECK(view(with_ratio(40), "department:d0") == view(with_ratio(60), "department:d0"));
}
