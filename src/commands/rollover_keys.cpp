// commands/rollover_keys: the table of all keys that do not stay as they are.
#include "commands/rollover_keys.hpp"

#include "base/text.hpp"

namespace planctl::commands {
namespace {

constexpr FatedKey keys[] = {
    {"plan.id", Fate::new_name},
    {"plan.title", Fate::new_name},
    {"plan.year", Fate::new_year},
    {"plan.horizon", Fate::decide},
    {"plan.previous", Fate::past_name},
    {"plan.next", Fate::drop},
    {"people.*.away", Fate::drop},
    {"people.*.trained", Fate::drop},
    {"calendars.*.holidays", Fate::same_day},
    {"calendars.*.makeup", Fate::same_day},
    {"calendars.*.events.date", Fate::same_day},
    {"goals.*.baseline", Fate::result},
    {"goals.*.target", Fate::decide},
    {"goals.*.due", Fate::deadline},
    {"goals.*.evidence", Fate::decide},
    {"goals.*.milestones.due", Fate::deadline},
    {"goals.*.milestones.amount", Fate::decide},
    {"goals.*.capacity", Fate::decide},
    {"goals.*.supply", Fate::decide},
    {"goals.*.quota.hold", Fate::decide},
    {"goals.*.quota.limits", Fate::decide},
    {"goals.*.quota.targets", Fate::decide},
    {"goals.*.quota.baseline", Fate::decide},
    {"goals.*.quota.ramp", Fate::drop},
    {"actions.*.start", Fate::working},
    {"actions.*.due", Fate::working},
    {"actions.*.expects.from", Fate::period},
    {"actions.*.progress", Fate::drop},
    {"actions.*.feedback", Fate::drop},
    {"projects.*.due", Fate::working},
    {"budget.total", Fate::decide},
    {"budget.lines.*.amount", Fate::decide},
    {"budget.lines.*.approved", Fate::drop},
    {"budget.lines.*.spent", Fate::drop},
    {"collaboration.*.due", Fate::working},
    {"collaboration.*.signed", Fate::drop},
    {"stakeholders.*.input", Fate::drop},
    {"stakeholders.*.signed", Fate::drop},
    {"stakeholders.*.objection", Fate::drop},
    {"stakeholders.*.settled", Fate::drop},
    {"tracking.*.target", Fate::decide},
    {"tracking.*.readings", Fate::drop},
    {"meetings.*.dates", Fate::working},
    {"reviews.*.due", Fate::working},
    {"reviews.*.next", Fate::new_name},
    {"rollout.date", Fate::working},
    {"rollout.attended", Fate::drop},
    {"corrections.*.due", Fate::decide},
    {"corrections.*.period", Fate::decide},
    {"decisions", Fate::decide},
    {"drafts", Fate::drop},
    {"adjustments", Fate::drop},
    {"rates", Fate::decide},
    {"seals", Fate::drop},
};

bool fits(std::string_view pattern, const std::vector<std::string_view>& path) {
  const auto words = base::split(pattern, '.');
  if (words.size() != path.size()) return false;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (words[at] != "*" && words[at] != path[at]) return false;
  return true;
}

}  // namespace

std::span<const FatedKey> fated_keys() { return keys; }

std::optional<Fate> find_fate(const std::vector<std::string_view>& path) {
  for (const auto& key : keys)
    if (fits(key.path, path)) return key.fate;
  return std::nullopt;
}

}  // namespace planctl::commands
