// rules/correction/no_owner: a correction lacking its `owner`.
#include "rules/rule.hpp"

namespace planctl::rules::correction::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& correction : input.plan.corrections)
    if (!correction.owner)
      pen.report(correction.span(), {.text = {.en = "nobody owns the correction `{0}`",
                                              .es = "nadie lleva la corrección `{0}`",
                                              .zh = "纠正措施 `{0}` 没有负责人"},
                                     .arguments = {correction.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "correction/no-owner",
             .severity = diag::Severity::warning,
             .summary = {.en = "nobody owns the correction",
                         .es = "nadie lleva la corrección",
                         .zh = "纠正措施没有负责人"},
             .rationale = {.en = "A correction that nobody owns corrects nothing.",
                           .es = "Una corrección sin responsable no corrige nada.",
                           .zh = "没有负责人的纠正措施起不到作用。"},
             .remedy = {.en = "add `owner: <person>`",
                        .es = "añada `owner: <persona>`",
                        .zh = "加上 `owner: <人员>`"},
             .source = "S3 evaluation and improvement",
             .since = "0.1",
             .bad = R"(corrections:
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, due: 2026-03-31, expects: 60k}  # <-- here
)",
             .good = R"(corrections:  # others as before
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, owner: marta, due: 2026-03-31, expects: 60k}
)"},
    .check = check};

}  // namespace planctl::rules::correction::no_owner
