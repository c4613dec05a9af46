// rules/situation/no_benchmark: a problem that is not held against a benchmark.
#include "rules/rule.hpp"

namespace planctl::rules::situation::no_benchmark {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& problem : input.plan.situation.problems)
    if (!problem.benchmark)
      pen.report(problem.span(),
                 {.text = {.en = "the problem `{0}` is not held against a benchmark",
                           .es = "el problema `{0}` no se contrasta con ninguna referencia",
                           .zh = "问题 `{0}` 没有与标杆对照"},
                  .arguments = {problem.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/no-benchmark",
             .severity = diag::Severity::note,
             .summary = {.en = "a problem has no benchmark",
                         .es = "un problema no tiene referencia comparativa",
                         .zh = "问题没有标杆"},
             .rationale =
                 {.en = "Whether 42 % is a problem shows beside the 65 % of the leader. "
                        "Benchmarks, not lists of facts, tell how far there is to go.",
                  .es = "Que un 42 % sea un problema se ve junto al 65 % del líder. Las "
                        "referencias, no las listas de hechos, dicen cuánto queda por recorrer.",
                  .zh = "42% 是不是问题，要与领先者的 65% "
                        "相比才知道。说明差距的是标杆，而不是事实的罗列。"},
             .remedy = {.en = "add `benchmark: <text>`: who does better, and by how much",
                        .es = "añada `benchmark: <texto>`: quién lo hace mejor y en cuánto",
                        .zh = "加上 `benchmark: <文字>`：谁做得更好，好多少"},
             .source = "S3 problems first",
             .since = "0.1",
             .bad = R"(situation:
  problems:
    few-outlets: {says: weighted distribution of 42 %, bottleneck: true}  # <-- here
)",
             .good = R"(situation:  # others as before
  problems:
    few-outlets: {says: weighted distribution of 42 %, benchmark: 65 % of the leader, bottleneck: true}
    late-orders: {says: 12 % of our own orders leave late, benchmark: 5 % in the industry}
)"},
    .check = check};

}  // namespace planctl::rules::situation::no_benchmark
