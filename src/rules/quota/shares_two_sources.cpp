// rules/quota/shares_two_sources: a rule that takes its shares from more than one source.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::shares_two_sources {
namespace {

constexpr values::Text message{.en = "`{0}` takes the shares of one rule from more than one source",
                               .es = "`{0}` toma las cuotas de una regla de más de una fuente",
                               .zh = "`{0}` 的一条规则从多个来源取份额"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::shares_two_sources, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/shares-two-sources",
         .severity = diag::Severity::error,
         .summary = {.en = "a rule takes its shares from more than one source",
                     .es = "una regla toma sus cuotas de más de una fuente",
                     .zh = "一条规则从多个来源取份额"},
         .rationale =
             {.en = "Percentages, a file, past figures and `even` each say the whole. Beside a "
                    "file, past figures or `even`, a weight of a single member stands in for "
                    "what the source says of it, and must be counted as the source is.",
              .es = "Los porcentajes, un archivo, las cifras pasadas y `even` lo dicen cada "
                    "uno todo. Junto a un archivo, cifras pasadas o `even`, el peso de un "
                    "miembro sustituye lo que dice la fuente y debe contarse como ella.",
              .zh = "百分比、文件、历史数据与 `even` 各自已说明全部。在文件、历史数据或 `even` "
                    "旁，单个成员的权重取代来源中的数值，须按相同单位计。"},
         .remedy =
             {.en = "keep one source; beside it write plain weights on its scale, or `{like: ...}`",
              .es = "deje una fuente; junto a ella escriba pesos en su escala, o `{like: ...}`",
              .zh = "只保留一个来源；在旁写同一尺度的权重或 `{like: ...}`"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {even: true, sur: 45%}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {even: true, sur: {like: norte, factor: 80%}}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::shares_two_sources
