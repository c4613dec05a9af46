// rules/quota/subtotal_row: a CSV of weights with a subtotal beside what it sums up.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::subtotal_row {
namespace {

constexpr values::Text message{
    .en =
        "in the file of weights of `{0}` the row of {1} is the sum of the rows below it, and "
        "counts beside them{2}",
    .es =
        "en el archivo de pesos de `{0}`, la fila de {1} es la suma de las de sus miembros y se "
        "cuenta además de ellas{2}",
    .zh = "`{0}` 的权重文件中，{1} 的行是其下各行之和，会与它们重复计入{2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::subtotal_row, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/subtotal-row",
         .severity = diag::Severity::error,
         .summary = {.en = "a file of weights holds a subtotal beside its parts",
                     .es = "un archivo de pesos contiene un subtotal junto a sus partes",
                     .zh = "权重文件中小计与其明细并列"},
         .rationale =
             {.en = "Rows of a file of weights add up. A subtotal that stands among them gives its "
                    "members twice the weight, and the others get less than was meant.",
              .es = "Las filas de un archivo de pesos se suman. Un subtotal entre ellas da a sus "
                    "miembros el doble de peso, y los demás reciben menos de lo previsto.",
              .zh = "权重文件的各行相加。混入小计，其成员的权重就会加倍，其他成员则少于原意。"},
         .remedy = {.en = "take the row of the subtotal out of the file",
                    .es = "quite del archivo la fila del subtotal",
                    .zh = "从文件中去掉小计行"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(dimensions:  # others as before
  product:
    drinks: {title: Drinks, owner: ana, members: {tea: {title: Tea}, coffee: {title: Coffee}}}
    sweets: {title: Sweets, owner: ana}
goals:  # others as before
  sales:  # others as before
    quota:
      product: {file: subtotals.csv}  # <-- here
)",
         .good = R"(dimensions:  # others as before
  product:
    drinks: {title: Drinks, owner: ana, members: {tea: {title: Tea}, coffee: {title: Coffee}}}
    sweets: {title: Sweets, owner: ana}
goals:  # others as before
  sales:  # others as before
    quota:
      product: {file: products.csv}
)"},
    .check = check};

}  // namespace planctl::rules::quota::subtotal_row
