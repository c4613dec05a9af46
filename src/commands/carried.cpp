// commands/carried: owners of goals and members, those who share them, and those who hold amounts.
#include "commands/carried.hpp"

#include <algorithm>

#include "commands/grain.hpp"
#include "model/owners.hpp"
#include "report/phrases.hpp"

namespace planctl::commands {
namespace {

// Of a goal, a member or a hold.
template <class Owned>
bool is_of(const Owned& owned, std::size_t person) {
  if (owned.owner && owned.owner->index == person) return true;
  return std::any_of(owned.split.begin(), owned.split.end(),
                     [&](const auto& share) { return share.person.index == person; });
}

}  // namespace

std::vector<Carried> find_carried(const model::Plan& plan, const model::Goal& goal,
                                  const std::vector<std::size_t>& order, std::size_t person) {
  std::vector<Carried> carried;
  if (is_of(goal, person)) carried.push_back({.place = {}, .by = {}, .shared = goal.split});
  for (const std::size_t dimension : order) {
    const auto& members = plan.dimensions[dimension].members;
    for (std::size_t member = 0; member < members.size(); ++member) {
      if (!is_of(members[member], person)) continue;
      carried.push_back({place_of(dimension, member),
                         {{dimension, depth_of(plan.dimensions[dimension], member)}},
                         members[member].split});
    }
  }
  for (const auto& hold : goal.quota->holds) {
    if (!is_of(hold, person) || hold.where.coordinates.empty()) continue;
    Carried& held = carried.emplace_back();
    held.place = hold.where;
    held.shared = hold.split;
    if (hold.period) held.period = hold.period->value;
    for (const auto& coordinate : hold.where.coordinates)
      if (coordinate.known())
        held.by.push_back({coordinate.dimension,
                           depth_of(plan.dimensions[coordinate.dimension], coordinate.member)});
  }
  return carried;
}

std::optional<decompose::SplitPart> find_part(const model::Goal& goal,
                                              std::span<const model::OwnerShare> split,
                                              std::size_t person) {
  if (!model::is_whole(split)) return std::nullopt;
  std::vector<std::int64_t> shares;
  std::size_t place = model::none;
  for (const auto& share : split) {
    if (share.person.index == person) place = shares.size();
    shares.push_back(share.percent.units);
  }
  if (place == model::none) return std::nullopt;
  const std::int64_t unit = goal.quota->rounding ? goal.quota->rounding->units : 1;
  const bool negative = goal.target && goal.target->units < 0;
  return decompose::SplitPart(shares, place, negative ? -unit : unit);
}

diag::Message say_split(const model::Plan& plan, const model::Goal& goal, const model::Place& place,
                        std::span<const model::OwnerShare> split, Tells tells) {
  diag::Listed parts;
  for (const auto& share : split) {
    auto part = share.person.index == model::none
                    ? share.person.name.value
                    : report::title_of(plan.people[share.person.index]);
    if (tells == Tells::parts) part += " " + values::to_plain(share.percent.written.number) + "%";
    parts.names.push_back(std::move(part));
  }
  const std::size_t owner = model::find_accountable(plan, goal, place);
  const std::string name = owner == model::none ? "-" : report::title_of(plan.people[owner]);
  if (!model::is_whole(split))
    return diag::Message{{.en = "shown as a whole, because its `split` is no whole: {0}",
                          .es = "se muestra entero, porque su `split` no suma el total: {0}",
                          .zh = "因 `split` 未满 100% 而显示全部：{0}"},
                         {parts}};
  return diag::Message{{.en = "shared by {0}; {1} answers for all of it",
                        .es = "compartido por {0}; {1} responde de todo",
                        .zh = "由 {0} 分担；{1} 对全部负责"},
                       {parts, name}};
}

}  // namespace planctl::commands
