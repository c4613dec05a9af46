// rules/quota/targets_differ: targets of a dimension that do not add up to the goal's.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::targets_differ {
namespace {

constexpr values::Text less{.en = "the targets of `{0}` by `{1}` are {2} less than its own",
                            .es = "las metas de `{0}` por `{1}` suman {2} menos que la suya",
                            .zh = "`{0}` 按 `{1}` 给出的目标之和比其目标少 {2}"};
constexpr values::Text more{.en = "the targets of `{0}` by `{1}` are {2} more than its own",
                            .es = "las metas de `{0}` por `{1}` suman {2} más que la suya",
                            .zh = "`{0}` 按 `{1}` 给出的目标之和比其目标多 {2}"};

void check(const Input& input, const Pen& pen) {
  report_differences(input, pen, model::QuotaFault::targets_differ, less, more);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/targets-differ",
         .severity = diag::Severity::error,
         .summary = {.en = "the targets of a dimension do not add up to the goal's target",
                     .es = "las metas de una dimensión no suman la meta del objetivo",
                     .zh = "某维度的各目标之和不等于总目标"},
         .rationale =
             {.en = "Targets on several dimensions describe one and the same year. Where one of "
                    "them comes to more or less than the goal, somebody's quota is not part of the "
                    "plan, or is counted twice.",
              .es = "Las metas en varias dimensiones describen un mismo año. Si una suma más o "
                    "menos que el objetivo, hay cuotas fuera del plan o contadas dos veces.",
              .zh = "多个维度上的目标描述的是同一年。若某一维度之和多于或少于总目标，就有人的配额不"
                    "在计划内，或被重复计算。"},
         .remedy =
             {.en = "change the targets, or leave out those of members that may take what is left",
              .es = "cambie las metas, u omita las de los miembros que puedan tomar el resto",
              .zh = "修改各目标，或省略可承担余额的成员"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      targets:
        region:  {norte: 6.1M, sur: 5M}
        product: {tea: 4.4M, coffee: 6.6M}  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      targets:
        region:  {norte: 6.1M, sur: 5M}
        product: {tea: 4.4M, coffee: 6.7M}
)"},
    .check = check};

}  // namespace planctl::rules::quota::targets_differ
