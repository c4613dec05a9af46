// rules/situation/no_bottleneck: problems of which none is named the bottleneck.
#include <string>

#include "rules/rule.hpp"

namespace planctl::rules::situation::no_bottleneck {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& problems = input.plan.situation.problems;
  if (problems.size() < 2) return;
  for (const auto& problem : problems)
    if (problem.bottleneck && problem.bottleneck->value) return;
  pen.report(problems[0].span(),
             {.text = {.en = "none of the {0} problems is named as the bottleneck",
                       .es = "ninguno de los {0} problemas se señala como cuello de botella",
                       .zh = "{0} 个问题中没有指明哪个是瓶颈"},
              .arguments = {std::to_string(problems.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/no-bottleneck",
             .severity = diag::Severity::note,
             .summary = {.en = "no problem is named as the bottleneck",
                         .es = "ningún problema se señala como cuello de botella",
                         .zh = "没有指明哪个问题是瓶颈"},
             .rationale =
                 {.en = "Of all problems one holds back the rest. A plan that does not say which "
                        "spreads its people and money evenly over all of them and removes none.",
                  .es = "De todos los problemas, uno frena a los demás. Un plan que no dice cuál "
                        "reparte personas y dinero por igual y no elimina ninguno.",
                  .zh = "众多问题中总有一个制约着其他问题。不指明是哪一个，人力和资金就会平均摊开，"
                        "一个也解决不了。"},
             .remedy = {.en = "add `bottleneck: true` to the problem that holds back the rest",
                        .es = "añada `bottleneck: true` al problema que frena a los demás",
                        .zh = "在制约全局的问题中加上 `bottleneck: true`"},
             .source = "S3 problems first",
             .since = "0.1",
             .bad = R"(situation:
  problems:
    few-outlets: {says: weighted distribution of 42 %, benchmark: 65 % of the leader}  # <-- here
    late-orders: {says: 12 % of our own orders leave late, benchmark: 5 % in the industry}
)",
             .good = R"(situation:  # others as before
  problems:
    few-outlets: {says: weighted distribution of 42 %, benchmark: 65 % of the leader, bottleneck: true}
    late-orders: {says: 12 % of our own orders leave late, benchmark: 5 % in the industry}
)"},
    .check = check};

}  // namespace planctl::rules::situation::no_bottleneck
