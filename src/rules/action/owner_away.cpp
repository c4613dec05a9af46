// rules/action/owner_away: an action whose owner is away when it starts.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::action::owner_away {
namespace {

bool is_away(const model::Person& person, values::Date date) {
  return std::any_of(person.away.begin(), person.away.end(),
                     [&](const auto& span) { return span.value.contains(date); });
}

void check(const Input& input, const Pen& pen) {
  const auto& people = input.plan.people;
  for (const auto& action : input.plan.actions) {
    const auto* owner = people.get(action.owner);
    if (!owner || !action.start || !is_away(*owner, action.start->value)) continue;
    const auto* backup = people.get(action.backup ? action.backup : owner->backup);
    if (backup && backup != owner && !is_away(*backup, action.start->value)) continue;
    pen.report(
        action.start->span,
        {.text = {.en = "`{0}`, who owns the action `{1}`, is away when it starts on {2}",
                  .es = "`{0}`, responsable de la acción `{1}`, está ausente cuando empieza el {2}",
                  .zh = "行动 `{1}` 于 {2} 开始时，负责人 `{0}` 不在"},
         .arguments = {owner->id.value, action.id.value, values::to_string(action.start->value)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/owner-away",
             .severity = diag::Severity::warning,
             .summary = {.en = "an action's owner is away when it starts",
                         .es = "el responsable de una acción está ausente cuando empieza",
                         .zh = "行动开始时负责人不在"},
             .rationale =
                 {.en = "An action that begins without its owner begins late. Another start, or a "
                        "backup who begins it, costs nothing when it is planned.",
                  .es = "Una acción que empieza sin su responsable empieza tarde. Otra fecha de "
                        "inicio, o un suplente que la arranque, no cuesta nada si se planifica.",
                  .zh =
                      "负责人不在就开始的行动，必然晚开始。事先安排改期或由替补人启动，并不费事。"},
             .remedy = {.en = "move `start`, or name a `backup` who begins the action",
                        .es = "cambie `start` o designe un `backup` que inicie la acción",
                        .zh = "调整 `start`，或指定 `backup` 来启动行动"},
             .source = "S3 most able people",
             .since = "0.1",
             .bad = R"(people:
  ana: {name: Ana Ruiz, role: marketing manager}
  luis: {name: Luis Gil, role: regional manager north, away: [2026-08-01..2026-08-21]}
actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2026-08-03  # <-- here
    due: 2026-09-30
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    owner: luis
    backup: marta
    start: 2026-02-02
)"},
    .check = check};

}  // namespace planctl::rules::action::owner_away
