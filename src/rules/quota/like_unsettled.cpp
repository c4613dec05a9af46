// rules/quota/like_unsettled: a member like one that has no share of its own.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::like_unsettled {
namespace {

constexpr values::Text message{.en = "`{0}`: {1} is like `{2}`, which has no share of its own here",
                               .es = "`{0}`: {1} es como `{2}`, que no tiene aquí cuota propia",
                               .zh = "`{0}`：{1} 参照 `{2}`，而后者在此没有自己的份额"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::like_unsettled, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/like-unsettled",
             .severity = diag::Severity::error,
             .summary = {.en = "a member is like one without a share",
                         .es = "un miembro es como otro sin cuota",
                         .zh = "成员参照了没有份额的成员"},
             .rationale =
                 {.en = "A new member takes its share from a member that is known. Where that one "
                        "has none, or the two name each other, nothing is known of either.",
                  .es = "Un miembro nuevo toma su cuota de otro conocido. Si ese no la tiene, o se "
                        "nombran el uno al otro, no se sabe nada de ninguno.",
                  .zh = "新成员的份额取自已知成员。若后者没有份额，或二者互相参照，则都无从得知。"},
             .remedy = {.en = "name a member whose share is written",
                        .es = "nombre un miembro cuya cuota esté escrita",
                        .zh = "请参照写明份额的成员"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 1, sur: {like: sur}}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 1, sur: {like: norte, factor: 80%}}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::quota::like_unsettled
