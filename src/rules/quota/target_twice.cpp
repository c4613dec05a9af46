// rules/quota/target_twice: two targets over the same members of a dimension.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::target_twice {
namespace {

constexpr values::Text message{.en = "`{0}` has two targets over {1}{2}",
                               .es = "`{0}` tiene dos metas sobre {1}{2}",
                               .zh = "`{0}` 对 {1} 给出了两个目标{2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::target_twice, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/target-twice",
             .severity = diag::Severity::error,
             .summary = {.en = "two targets cover the same members",
                         .es = "dos metas abarcan los mismos miembros",
                         .zh = "两个目标覆盖相同的成员"},
             .rationale = {.en = "A target of a member covers the members below it. A second one "
                                 "inside it would be two answers to one question; a ratio can have "
                                 "paths along one dimension only.",
                           .es = "La meta de un miembro abarca los que están debajo. Otra dentro "
                                 "de ella daría dos respuestas a una pregunta; una tasa solo puede "
                                 "tener caminos en una dimensión.",
                           .zh = "成员的目标涵盖其下级。其内再给目标，就是一个问题两个答案；比率只"
                                 "能沿一个维度设定路径。"},
             .remedy = {.en = "keep one of the two; hold an inner node with `hold`",
                        .es = "deje una de las dos; fije el nodo interior con `hold`",
                        .zh = "保留其一；内部节点用 `hold` 锁定"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  distribution:  # others as before
    quota:
      targets:
        region:  {norte: 50%, sur: 45.56%}
        channel: {retail: 47%, online: 49%}  # <-- here
      base: sales
)",
             .good = R"(goals:  # others as before
  distribution:  # others as before
    quota: {targets: {region: {norte: 50%, sur: 45.56%}}, base: sales}
)"},
    .check = check};

}  // namespace planctl::rules::quota::target_twice
