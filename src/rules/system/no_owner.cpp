// rules/system/no_owner: a management system that nobody owns.
#include "rules/rule.hpp"

namespace planctl::rules::system::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& system : input.plan.systems)
    if (!system.owner)
      pen.report(system.span(), {.text = {.en = "the system `{0}` has no owner",
                                          .es = "el sistema `{0}` no tiene responsable",
                                          .zh = "制度 `{0}` 没有负责人"},
                                 .arguments = {system.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "system/no-owner",
             .severity = diag::Severity::note,
             .summary = {.en = "a management system has no owner",
                         .es = "un sistema de gestión no tiene responsable",
                         .zh = "管理制度没有负责人"},
             .rationale = {.en = "A system that nobody keeps is followed by nobody.",
                           .es = "Un sistema que nadie cuida no lo sigue nadie.",
                           .zh = "无人维护的制度也无人遵守。"},
             .remedy = {.en = "add `owner: <person>`",
                        .es = "añada `owner: <persona>`",
                        .zh = "加上 `owner: <人员>`"},
             .source = "S1 functional systems",
             .since = "0.1",
             .bad = R"(systems:  # others as before
  region: {title: Regional management, standard: coverage and sales per seller}  # <-- here
)",
             .good = R"(systems:  # others as before
  region: {title: Regional management, owner: luis, standard: coverage and sales per seller}
)"},
    .check = check};

}  // namespace planctl::rules::system::no_owner
