// examples/real_orders: the example over real orders, held against a slow reader of its own of the
// orders' file. The file lies beside the sources, not among them; without it nothing is checked.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "env/files.hpp"
#include "support/example.hpp"

namespace {

using namespace planctl;
using Key = std::vector<std::string>;
using Sums = std::map<Key, std::int64_t>;

const std::string orders_file =
    std::string(PLANCTL_SOURCE_DIR) + "/../shared/data/us-regional-sales.csv";
const std::string example_folder = std::string(PLANCTL_SOURCE_DIR) + "/examples/us-regional";

struct Order {
  int year = 0;
  int month = 0;
  int day = 0;
  std::string region;
  std::string channel;
  std::string product;
  std::int64_t cents = 0;
};

// "2324,9" in cents.
std::int64_t read_price(std::string text) {
  if (text.find(',') == std::string::npos) text += ',';
  while (text.size() - text.find(',') <= 2) text += '0';
  std::replace(text.begin(), text.end(), ',', '.');
  return support::read_units(text, 2);
}

// "TV and video" is the member `tv-and-video`.
std::string to_id(std::string_view name) {
  std::string id;
  for (const char c : name)
    id += c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return id;
}

std::vector<std::string> read_fields(const std::string& line, char separator) {
  std::vector<std::string> fields;
  for (const auto field : base::split(line, separator)) fields.emplace_back(field);
  return fields;
}

Order to_order(const std::vector<std::string>& fields) {
  const auto date = read_fields(fields[4], '/');
  REQUIRE(date.size() == 3);
  return {.year = std::stoi(date[2]),
          .month = std::stoi(date[1]),
          .day = std::stoi(date[0]),
          .region = fields[2],
          .channel = to_id(fields[1]),
          .product = to_id(fields[14]),
          .cents = std::stol(fields[15]) * read_price(fields[17])};
}

// Nothing where the file is not there.
std::optional<std::vector<Order>> read_orders() {
  std::ifstream file(orders_file, std::ios::binary);
  if (!file) {
    MESSAGE("skipped: there is no " << orders_file);
    return std::nullopt;
  }
  std::vector<Order> orders;
  std::string line;
  REQUIRE(std::getline(file, line));
  REQUIRE(
      line.ends_with("CustomerID;CosutmerName;StoreID;ProductID;ProductName;Order Quantity;"
                     "Discount Applied;Unit Price;Unit Cost\r"));
  while (std::getline(file, line)) {
    const auto fields = read_fields(line, ';');
    REQUIRE(fields.size() == 19);
    orders.push_back(to_order(fields));
  }
  REQUIRE(orders.size() == 7991);
  return orders;
}

// Orders of 2018 and 2019 by what `key` makes of them.
template <class MakeKey>
Sums sum_history(const std::vector<Order>& orders, MakeKey key) {
  Sums sums;
  for (const auto& order : orders)
    if (order.year < 2020) sums[key(order)] += order.cents;
  return sums;
}

std::int64_t sum_year(const std::vector<Order>& orders, int year) {
  std::int64_t sum = 0;
  for (const auto& order : orders)
    if (order.year == year) sum += order.cents;
  return sum;
}

// The weights of a file of the example in hundredths, by what stands before them.
Sums read_weights(const std::string& name, const std::string& header) {
  std::ifstream file(example_folder + '/' + name, std::ios::binary);
  std::string line;
  REQUIRE(std::getline(file, line));
  REQUIRE(line == header);
  Sums weights;
  while (std::getline(file, line)) {
    auto fields = read_fields(line, ',');
    const auto weight = support::read_units(fields.back(), 2);
    fields.pop_back();
    REQUIRE(weights.emplace(std::move(fields), weight).second);
  }
  return weights;
}

}  // namespace

TEST_CASE("the actuals of the real orders are the file's own total, cell by cell") {
  const auto orders = read_orders();
  if (!orders) return;
  Sums expected;
  std::int64_t total = 0;
  for (const auto& order : *orders)
    if (order.year == 2020 && order.month <= 9) {
      expected[{order.region, order.channel}] += order.cents;
      total += order.cents;
    }

  env::SystemFiles files;
  const auto run =
      support::run_program(files,
                           {"variance", example_folder, "--actuals", orders_file, "--as-of",
                            "2020-09-30", "--by", "region,channel", "--format", "csv"},
                           "2020-10-01");
  REQUIRE(run.exit == 0);
  const auto lines = read_fields(run.out, '\n');
  REQUIRE(lines.front() ==
          "goal,period,start,end,region,channel,quota,actual,variance,variance_percent,"
          "attainment_percent,days,working_days,forecast,required_per_day,status,unit");
  REQUIRE(lines.back().empty());
  Sums actuals;
  std::int64_t sum = 0;
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const auto fields = read_fields(lines[i], ',');
    REQUIRE(fields.size() == 17);
    const auto actual = support::read_units(fields[7], 2);
    REQUIRE(actuals.emplace(Key{fields[4], fields[5]}, actual).second);
    sum += actual;
  }
  CHECK(actuals == expected);
  CHECK(sum == total);
}

TEST_CASE("the shares of the real orders are the sums of 2018 and 2019") {
  const auto orders = read_orders();
  if (!orders) return;
  CHECK(read_weights("mix.csv", "region,channel,weight") ==
        sum_history(*orders, [](const Order& order) {
          return Key{order.region, order.channel};
        }));
  CHECK(read_weights("products.csv", "product,weight") ==
        sum_history(*orders, [](const Order& order) { return Key{order.product}; }));
}

TEST_CASE("the season of the real orders is the mean of the years that have the whole month") {
  const auto orders = read_orders();
  if (!orders) return;
  // The orders begin on 31 May 2018: that month is not whole.
  const auto first = std::min_element(orders->begin(), orders->end(), [](auto& a, auto& b) {
    return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day);
  });
  REQUIRE(std::tuple(first->year, first->month, first->day) == std::tuple(2018, 5, 31));
  Sums sums;
  for (const auto& order : *orders)
    if (order.year == 2019 || (order.year == 2018 && order.month > 5))
      sums[{std::to_string(order.month)}] += order.cents;
  auto weights = read_weights("season.csv", "month,weight");
  for (auto& [month, weight] : weights) weight *= std::stoi(month.front()) > 5 ? 2 : 1;
  CHECK(weights == sums);
}

TEST_CASE("the target over the real orders is the total of 2019 plus 8 %") {
  const auto orders = read_orders();
  if (!orders) return;
  const auto loaded = support::load_example("us-regional");
  const auto total = sum_year(*orders, 2019);
  const auto& goal = loaded.plan.goals[0];
  CHECK(goal.baseline->units == total);
  CHECK(goal.target->units * 100 == total * 108);
}
