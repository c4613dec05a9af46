// unit/commands/quota_stream: the same bytes from any number of threads.
#include "commands/quota_stream.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "cli/program.hpp"
#include "env/sinks.hpp"

using namespace planctl;

namespace {

std::string members(const std::string& id, int count) {
  std::string text;
  for (int number = 1; number <= count; ++number)
    text += "    " + id + std::to_string(number) + ": {}\n";
  return text;
}

// 240 cells of unlike weights: 87,600 rows a goal, eleven batches.
std::string plan() {
  std::string weights;
  for (int number = 1; number <= 20; ++number)
    weights +=
        "p" + std::to_string(number) + ": " + std::to_string(number * number % 17 + 1) + ", ";
  const std::string quota = "    quota: {order: [region, product], product: {" + weights + "}}\n";
  return "planctl: 1\nplan: {id: p, title: P, currency: EUR, year: 2026}\ndimensions:\n"
         "  region:\n" +
         members("r", 12) + "  product:\n" + members("p", 20) +
         "goals:\n"
         "  sales:\n    measure: sales\n    target: 1234567.89\n" +
         quota + "  orders:\n    measure: orders\n    target: 4321\n" + quota;
}

std::string print(const std::string& format, std::size_t threads) {
  env::MemoryFiles files({{"plan.yaml", plan()}});
  env::MemorySink out;
  env::MemorySink err;
  env::Outside outside{.files = files,
                       .out = out,
                       .err = err,
                       .out_terminal = {},
                       .today = "2026-01-01",
                       .folder = ".",
                       .variable = [](const char*) { return std::nullopt; },
                       .processors = threads};
  const int exit = cli::run_program(
      {"decompose", "--by", "region,product", "--every", "day", "--format", format}, outside);
  CAPTURE(err.bytes());
  REQUIRE(exit == 0);
  return out.bytes();
}

}  // namespace

TEST_CASE("one thread and many write the same bytes") {
  for (const std::string format : {"csv", "json"}) {
    CAPTURE(format);
    const std::string one = print(format, 1);
    CHECK(std::count(one.begin(), one.end(), '\n') > 2 * 87'600);
    for (const std::size_t threads : {2U, 3U, 8U}) CHECK((print(format, threads) == one));
  }
}
