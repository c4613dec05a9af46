// rules/system/no_standard: a management system without a standard that measures it.
#include "rules/rule.hpp"

namespace planctl::rules::system::no_standard {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& system : input.plan.systems)
    if (!system.standard)
      pen.report(system.span(), {.text = {.en = "nothing measures the system `{0}`",
                                          .es = "nada mide el sistema `{0}`",
                                          .zh = "制度 `{0}` 没有衡量标准"},
                                 .arguments = {system.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "system/no-standard",
             .severity = diag::Severity::note,
             .summary = {.en = "a management system has no standard",
                         .es = "un sistema de gestión no tiene norma que lo mida",
                         .zh = "管理制度没有衡量标准"},
             .rationale =
                 {.en = "Management systems give the sellers rules for their work and a standard "
                        "to measure it by. Without the standard only the rules are left.",
                  .es = "Los sistemas de gestión dan normas de trabajo y un estándar para medirlo. "
                        "Sin estándar solo quedan normas.",
                  .zh = "管理制度既规范工作，也提供衡量标准。没有标准，就只剩规定。"},
             .remedy = {.en = "add `standard: <what measures it>`",
                        .es = "añada `standard: <lo que lo mide>`",
                        .zh = "加上 `standard: <衡量标准>`"},
             .source = "S1 functional systems",
             .since = "0.1",
             .bad = R"(systems:  # others as before
  region: {title: Regional management, owner: luis}  # <-- here
)",
             .good = R"(systems:  # others as before
  region: {title: Regional management, owner: luis, standard: coverage and sales per seller}
)"},
    .check = check};

}  // namespace planctl::rules::system::no_standard
