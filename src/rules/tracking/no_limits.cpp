// rules/tracking/no_limits: an indicator without limits at which somebody acts.
#include "rules/rule.hpp"

namespace planctl::rules::tracking::no_limits {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.tracking) {
    if (!(!entry.limits)) continue;
    pen.report(entry.span(), {.text = {.en = "the indicator `{0}` has no limits",
                                       .es = "el indicador `{0}` no tiene límites",
                                       .zh = "指标 `{0}` 没有预警界限"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/no-limits",
         .severity = diag::Severity::warning,
         .summary = {.en = "an indicator does not say from where on it is amber or red",
                     .es = "un indicador no indica desde dónde está en ámbar o rojo",
                     .zh = "有指标没有写明黄灯、红灯界限"},
         .rationale = {.en = "Limits agreed beforehand spare the discussion whether a deviation is "
                             "bad. They make a figure a signal to act.",
                       .es = "Los límites acordados de antemano ahorran la discusión sobre si una "
                             "desviación es grave. Convierten una cifra en una señal para actuar.",
                       .zh = "事先约定界限，可以免去“偏差是否严重”的争论，使数字成为行动信号。"},
         .remedy = {.en = "add `limits: {amber: 95%, red: 90%}` to the indicator",
                    .es = "añada `limits: {amber: 95%, red: 90%}` al indicador",
                    .zh = "在指标中加上 `limits: {amber: 95%, red: 90%}`"},
         .source = "S4 abnormal signs early",
         .since = "0.1",
         .bad = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false}  # <-- here
)",
         .good = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::no_limits
