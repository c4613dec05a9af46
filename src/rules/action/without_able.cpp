// rules/action/without_able: an action that needs an ability that nobody in it has.
#include <algorithm>
#include <string_view>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::action::without_able {
namespace {

bool is_able(const model::Plan& plan, const model::MaybeRef<model::Person>& ref,
             std::string_view ability) {
  const auto* person = plan.people.get(ref);
  return person && names(person->able, ability);
}

bool all_known(const model::Action& action) {
  return action.owner->known() && std::all_of(action.team.begin(), action.team.end(),
                                              [](const auto& ref) { return ref.known(); });
}

// Abilities are free words: without any on the people the plan does not keep them.
bool keeps_abilities(const model::Plan& plan) {
  return std::any_of(plan.people.begin(), plan.people.end(),
                     [](const auto& person) { return !person.able.empty(); });
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (!keeps_abilities(plan)) return;
  for (const auto& action : plan.actions) {
    if (!action.owner || !all_known(action)) continue;  // of which other rules speak
    for (const auto& need : action.needs) {
      const bool able = is_able(plan, action.owner, need.value) ||
                        std::any_of(action.team.begin(), action.team.end(), [&](const auto& ref) {
                          return is_able(plan, ref, need.value);
                        });
      if (able) continue;
      pen.report(
          need.span,
          {.text =
               {.en = "the action `{0}` needs \"{1}\", which neither its owner nor its team has",
                .es =
                    "la acción `{0}` necesita «{1}», que no tienen ni su responsable ni su equipo",
                .zh = "行动 `{0}` 需要“{1}”，负责人和团队都不具备"},
           .arguments = {action.id.value, need.value}});
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/without-able",
         .severity = diag::Severity::warning,
         .summary = {.en = "nobody in an action has an ability that it needs",
                     .es = "nadie en una acción tiene una capacidad que esta necesita",
                     .zh = "行动所需的能力团队中无人具备"},
         .rationale =
             {.en =
                  "Have you put your most able person on this? A task given to people who cannot "
                  "do it yet needs training, another person or help from outside, and time for it.",
              .es = "¿Ha asignado a la persona más capaz? Una tarea dada a quienes aún no saben "
                    "hacerla requiere formación, otra persona o ayuda externa, y tiempo para ello.",
              .zh = "这件事是否交给了最有能力的人？把任务交给暂时不会做的人，就需要培训、换人或外援"
                    "，还要留出时间。"},
         .remedy =
             {.en = "add someone with the ability to `team`, or the ability to the person's `able`",
              .es = "añada a `team` a alguien con esa capacidad, o la capacidad al `able` de la "
                    "persona",
              .zh = "在 `team` 中加入具备该能力的人，或在人员的 `able` 中补上该能力"},
         .source = "S3 most able people",
         .since = "0.1",
         .bad = R"(people:
  ana: {name: Ana Ruiz, role: marketing manager, able: [branding]}
  luis: {name: Luis Gil, role: regional manager north, able: [coaching]}
actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis
    needs: [negotiation]  # <-- here
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    owner: luis
    team: [marta]
    needs: [negotiation]
)"},
    .check = check,
    .looks_in = "people.* people.able"};

}  // namespace planctl::rules::action::without_able
