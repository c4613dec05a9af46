// rules/quota/weights_file_empty: a CSV of weights without a row for a place that needs it.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::weights_file_empty {
namespace {

constexpr values::Text message{.en = "the file of weights has no row for `{0}` at {1}{2}",
                               .es = "el archivo de pesos no tiene filas para `{0}` en {1}{2}",
                               .zh = "权重文件没有 `{0}` 在 {1} 的行{2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::weights_file_empty, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/weights-file-empty",
         .severity = diag::Severity::error,
         .summary = {.en = "a file of weights has no row for a place",
                     .es = "un archivo de pesos no tiene filas para un lugar",
                     .zh = "权重文件缺少某处的行"},
         .rationale = {.en = "Weights by file are looked up for every place of the cut. Where "
                             "none is found, nothing says how that part of the target is "
                             "shared.",
                       .es = "Los pesos del archivo se buscan para cada lugar del reparto. "
                             "Donde no hay, nada dice cómo repartir esa parte del objetivo.",
                       .zh = "分解时要为每一处查找权重。找不到时，无从得知这部分目标如何分配。"},
         .remedy = {.en = "add rows for the place, or a rule with `where` that gives its shares",
                    .es = "añada filas para ese lugar o una regla con `where` que dé sus cuotas",
                    .zh = "为该处补充行，或用带 `where` 的规则给出份额"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      product: {file: mix.csv}  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      product:
        - {file: mix.csv}
        - {where: {region: sur}, tea: 1, coffee: 1}
)"},
    .check = check};

}  // namespace planctl::rules::quota::weights_file_empty
