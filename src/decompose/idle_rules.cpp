// decompose/idle_rules: which rules can be asked, by the order of the cut alone.
#include "decompose/idle_rules.hpp"

#include <algorithm>

namespace planctl::decompose {

namespace {

// Whether all that lies in `inner` lies in `outer`.
bool is_inside(const Scope& scope, const model::Place& inner, const model::Place& outer) {
  return std::all_of(outer.coordinates.begin(), outer.coordinates.end(), [&](const auto& wider) {
    const auto* const own = inner.at(wider.dimension);
    return own && scope.plan.dimensions[own->dimension].is_within(own->member, wider.member);
  });
}

template <class Rule, class Reaches>
void find_idle(const Scope& scope, const std::vector<Rule>& rules, const std::string& name,
               Reaches reaches, Problems& problems) {
  for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
    const auto& coordinates = rule->where.coordinates;
    if (coordinates.empty()) continue;  // what counts where no other rule fits
    Details details{.node = to_label(scope, rule->where), .amount = name};
    const auto later = std::find_if(rule + 1, rules.end(), [&](const Rule& other) {
      return is_inside(scope, rule->where, other.where);
    });
    if (later != rules.end()) details.related.push_back(later->span);
    if (later != rules.end() || !std::all_of(coordinates.begin(), coordinates.end(), reaches))
      problems.add(model::QuotaFault::rule_idle, rule->where.span, std::move(details));
  }
}

}  // namespace

void find_idle_rules(const Scope& scope, Problems& problems) {
  if (problems.blocked() || !scope.goal.quota) return;
  const auto& quota = *scope.goal.quota;
  for (const auto& shares : quota.shares) {
    const std::size_t level = scope.level_of(shares.dimension);
    find_idle(
        scope, shares.rules, shares.dimension_name.value,
        [&](const model::Coordinate& one) {
          const std::size_t named = scope.level_of(one.dimension);
          return named < level ||
                 (named == level && !scope.dimension(level).members[one.member].leaf());
        },
        problems);
  }
  if (!quota.season) return;
  const bool by_cell = scope.goal.kind != model::Kind::ratio;  // its paths have one shape
  find_idle(
      scope, quota.season->rules, quota.season->every_name.value,
      [&](const model::Coordinate& one) {
        return by_cell && scope.level_of(one.dimension) != model::none;
      },
      problems);
}

}  // namespace planctl::decompose
