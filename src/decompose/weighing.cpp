// decompose/weighing: over a common denominator, without common factors; rounded where too large.
#include "decompose/weighing.hpp"

#include <algorithm>
#include <numeric>

#include "decompose/counts.hpp"

namespace planctl::decompose {

namespace {

std::vector<std::int64_t> to_numbers(const std::vector<Whole>& wholes) {
  std::vector<std::int64_t> numbers;
  numbers.reserve(wholes.size());
  for (const auto& whole : wholes) numbers.push_back(whole.get_si());
  return numbers;
}

std::vector<std::int64_t> round_to_sum(const std::vector<Whole>& wholes, const Whole& sum) {
  const Whole wanted(max_weight);
  std::vector<Whole> rests;
  std::vector<std::int64_t> numbers;
  std::int64_t lacking = max_weight;
  for (const auto& whole : wholes) {
    const Whole product = whole * wanted;
    const Whole part = product / sum;
    rests.emplace_back(product - part * sum);
    numbers.push_back(part.get_si());
    lacking -= numbers.back();
  }
  std::vector<std::size_t> order(wholes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return rests[a] > rests[b]; });
  for (std::size_t i = 0; lacking > 0; ++i, --lacking) ++numbers[order[i]];
  return numbers;
}

}  // namespace

std::vector<std::int64_t> to_weights(const std::vector<Fraction>& shares) {
  Whole denominator = 1;
  for (const auto& share : shares) denominator = lcm(denominator, share.get_den());
  std::vector<Whole> wholes;
  Whole factor = 0;
  Whole sum = 0;
  for (const auto& share : shares) {
    wholes.emplace_back(share.get_num() * (denominator / share.get_den()));
    factor = gcd(factor, wholes.back());
    sum += wholes.back();
  }
  if (sum == 0) return std::vector<std::int64_t>(shares.size(), 0);
  for (auto& whole : wholes) whole /= factor;
  sum /= factor;
  return sum <= Whole(max_weight) ? to_numbers(wholes) : round_to_sum(wholes, sum);
}

}  // namespace planctl::decompose
