// rules/quota/history_missing: a past period that has no figures.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::history_missing {
namespace {

constexpr values::Text message{.en = "the past figures of `{0}` say nothing of {2} for {1}",
                               .es = "las cifras pasadas de `{0}` no dicen nada de {2} para {1}",
                               .zh = "`{0}` 的历史数据中没有 {1} 在 {2} 的数据"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::history_missing, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/history-missing",
         .severity = diag::Severity::error,
         .summary = {.en = "a past period that gives shares has no figures",
                     .es = "un período pasado que da cuotas no tiene cifras",
                     .zh = "用于计算份额的过去期间没有数据"},
         .rationale =
             {.en = "A period without any figure is a file that is missing or a wrong year. In an "
                    "average of proportions, a period in which nobody had anything has no "
                    "proportions at all.",
              .es =
                  "Un período sin cifras es un archivo que falta o un año equivocado. En una media "
                  "de proporciones, un período en que nadie tuvo nada no tiene proporciones.",
              .zh = "没有任何数据的期间意味着缺少文件或年份写错。按比例平均时，全为零的期间没有比例"
                    "可言。"},
         .remedy = {.en = "add its file, leave the period out, or average by `of-averages`",
                    .es = "añada su archivo, quite el período o promedie con `of-averages`",
                    .zh = "补充文件、去掉该期间，或改用 `of-averages`"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {actuals: [2022, 2025], file: past.csv}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {actuals: 2025, file: past.csv}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::quota::history_missing
