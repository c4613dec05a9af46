// decompose/target_amounts: targets read into counts by member, and their contradictions.
#include "decompose/target_amounts.hpp"

#include <algorithm>
#include <numeric>

#include "base/checked.hpp"
#include "decompose/counts.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

class TargetReader {
 public:
  TargetReader(const Scope& scope, const Counting& counting, std::int64_t total, Problems& problems)
      : scope_(scope), counting_(counting), total_(total), problems_(problems) {}

  std::optional<std::vector<MemberTargets>> read();

 private:
  bool read_dimension(const model::DimensionAmounts& written, std::size_t level);
  bool cover_members(const model::Dimension& dimension, MemberTargets& targets);
  bool check_sum(MemberTargets& targets, std::size_t level);
  std::int64_t count_of(std::size_t dimension, const model::MemberAmount& target);

  const Scope& scope_;
  Counting counting_;
  std::int64_t total_;
  Problems& problems_;
  std::vector<MemberTargets> by_level_;
};

diag::Span span_of_all(const model::DimensionAmounts& amounts) {
  return join(amounts.dimension_name.span, amounts.members.back().amount.span);
}

std::optional<std::vector<MemberTargets>> TargetReader::read() {
  by_level_.resize(scope_.order.size());
  bool good = true;
  for (const auto& written : scope_.goal.quota->targets) {
    const std::size_t level = scope_.level_of(written.dimension);
    if (level == model::none || written.members.empty()) {
      problems_.block();  // a finding of reading
      good = false;
      continue;
    }
    good = read_dimension(written, level) && good;
  }
  if (!good) return std::nullopt;
  return std::move(by_level_);
}

std::int64_t TargetReader::count_of(std::size_t dimension, const model::MemberAmount& target) {
  const std::int64_t units = wanted_units(scope_, dimension, target);
  const Details details{.node = target.member_name.value, .amount = to_amount(scope_, units)};
  if (units < -values::max_units || units > values::max_units)
    problems_.add(QuotaFault::overflow, target.amount.span, details);
  if (units != 0 && (units < 0) != (counting_.sign < 0))
    problems_.add(QuotaFault::direction_mixed, target.amount.span, details);
  if (units % counting_.multiple != 0)
    problems_.add(
        QuotaFault::not_multiple, target.amount.span,
        {.node = to_amount(scope_, units), .amount = to_amount(scope_, counting_.multiple)});
  return counting_.sign * (units / counting_.multiple);
}

bool TargetReader::read_dimension(const model::DimensionAmounts& written, std::size_t level) {
  auto& targets = by_level_[level];
  targets.written = &written;
  for (const auto& target : written.members)
    targets.counts.push_back(count_of(written.dimension, target));
  if (problems_.blocked()) return false;
  return cover_members(scope_.dimension(level), targets) && check_sum(targets, level);
}

bool TargetReader::cover_members(const model::Dimension& dimension, MemberTargets& targets) {
  targets.covered_by.assign(dimension.members.size(), model::none);
  const auto& written = targets.written->members;
  for (std::size_t target = 0; target < written.size(); ++target) {
    if (written[target].member == model::none) {
      problems_.block();
      return false;
    }
    for (std::size_t member = 0; member < dimension.members.size(); ++member) {
      if (!dimension.is_within(member, written[target].member)) continue;
      auto& covered = targets.covered_by[member];
      if (covered != model::none) {
        problems_.add(QuotaFault::target_twice, written[target].amount.span,
                      {.node = dimension.id.value + '=' + dimension.members[member].id.value,
                       .related = {written[covered].amount.span}});
        return false;
      }
      covered = target;
    }
  }
  const auto leaves = dimension.leaves();
  targets.is_whole = std::all_of(leaves.begin(), leaves.end(), [&](std::size_t leaf) {
    return targets.covered_by[leaf] != model::none;
  });
  return true;
}

bool TargetReader::check_sum(MemberTargets& targets, std::size_t level) {
  const auto sum = std::accumulate(targets.counts.begin(), targets.counts.end(), base::Int128{0});
  const auto rest = base::narrow<std::int64_t>(total_ - sum).value_or(INT64_MIN / 2);
  targets.rest = rest;
  if (rest == 0 || (rest > 0 && !targets.is_whole)) return true;
  problems_.add(QuotaFault::targets_differ, span_of_all(*targets.written),
                {.node = scope_.dimension(level).id.value,
                 .amount = to_amount(scope_, -rest * counting_.sign * counting_.multiple),
                 .related = {scope_.goal.target->span}});
  return false;
}

}  // namespace

std::int64_t wanted_units(const Scope& scope, std::size_t dimension,
                          const model::MemberAmount& target) {
  if (scope.goal.kind != model::Kind::stock) return target.amount.units;
  for (const auto& baselines : scope.goal.quota->baselines) {
    if (baselines.dimension != dimension) continue;
    for (const auto& baseline : baselines.members)
      if (baseline.member == target.member) return target.amount.units - baseline.amount.units;
  }
  return target.amount.units;
}

std::vector<diag::Span> find_targets(const Scope& scope, const Position& position) {
  std::vector<diag::Span> spans;
  for (const auto& targets : scope.goal.quota->targets) {
    const std::size_t level = scope.level_of(targets.dimension);
    if (level >= position.size()) continue;
    const auto& dimension = scope.dimension(level);
    for (const auto& target : targets.members)
      if (target.member != model::none && (dimension.is_within(position[level], target.member) ||
                                           dimension.is_within(target.member, position[level])))
        spans.push_back(target.amount.span);
  }
  return spans;
}

std::optional<std::vector<MemberTargets>> find_member_targets(const Scope& scope,
                                                              const Counting& counting,
                                                              std::int64_t total,
                                                              Problems& problems) {
  return TargetReader(scope, counting, total, problems).read();
}

}  // namespace planctl::decompose
