// report/judged: turns judgements into checklists, tables and lines.
#include "report/judged.hpp"

#include <algorithm>

#include "report/phrases.hpp"

namespace planctl::report {
namespace {

Word to_word(model::Verdict verdict) {
  switch (verdict) {
    case model::Verdict::done:
      return {"done", {.en = "done", .es = "hecho", .zh = "完成"}};
    case model::Verdict::partial:
      return {"partial", {.en = "partial", .es = "parcial", .zh = "部分完成"}};
    case model::Verdict::missing:
      break;
  }
  return {"missing", {.en = "missing", .es = "falta", .zh = "缺失"}};
}

Tone to_tone(model::Verdict verdict) {
  switch (verdict) {
    case model::Verdict::done:
      return Tone::good;
    case model::Verdict::partial:
      return Tone::fair;
    case model::Verdict::missing:
      break;
  }
  return Tone::bad;
}

Checklist build(std::string key, values::Text name,
                const std::vector<model::Judgement>& judgements) {
  Checklist checklist{.key = std::move(key), .name = name, .items = {}};
  for (const auto& judgement : judgements) {
    Judged item{.key = judgement.key,
                .name = judgement.name,
                .verdict = to_word(judgement.verdict),
                .tone = to_tone(judgement.verdict),
                .percent = judgement.percent,
                .evidence = {}};
    for (const auto& evidence : judgement.evidence)
      item.evidence.push_back({evidence.holds, evidence.message, evidence.span});
    checklist.items.push_back(std::move(item));
  }
  return checklist;
}

// The first thing that does not hold; where some do, how many of them the percentage counts.
Content first_missing(const Judged& item) {
  const auto missing = std::find_if(item.evidence.begin(), item.evidence.end(),
                                    [](const auto& evidence) { return !evidence.holds; });
  if (missing == item.evidence.end()) return {};
  const auto holding = std::count_if(item.evidence.begin(), item.evidence.end(),
                                     [](const auto& evidence) { return evidence.holds; });
  if (holding == 0) return missing->message;
  return say(
      {.en = "{0} of {1} points; {2}", .es = "{0} de {1} puntos; {2}", .zh = "{0}/{1} 分；{2}"},
      {std::to_string(holding), std::to_string(item.evidence.size()),
       diag::Clauses{missing->message}});
}

}  // namespace

Checklist build_steps(const model::Checklist& checklist) {
  return build("steps", {.en = "The nine steps", .es = "Los nueve pasos", .zh = "九个步骤"},
               checklist.steps);
}
Checklist build_needs(const model::Checklist& checklist) {
  return build("needs", {.en = "The five needs", .es = "Las cinco necesidades", .zh = "五项需要"},
               checklist.needs);
}
Checklist build_guarantees(const model::Checklist& checklist) {
  return build("guarantees",
               {.en = "The five guarantees", .es = "Las cinco garantías", .zh = "五项保障"},
               checklist.guarantees);
}
Checklist build_problems(const model::Checklist& checklist) {
  return build("problems",
               {.en = "The five problems overcome",
                .es = "Los cinco problemas superados",
                .zh = "五大问题的解决"},
               checklist.problems);
}
Checklist build_items(const model::Checklist& checklist) {
  return build("items",
               {.en = "The ten items of the execution plan",
                .es = "Los diez puntos del plan de ejecución",
                .zh = "执行计划的十项内容"},
               checklist.items);
}

Table build_step_table(const Checklist& steps) {
  Table table{.key = steps.key};
  table.columns = {{.key = "step", .align = Align::right},
                   {.key = "name", .fit = Fit::may_be_cut, .least = 48},
                   {.key = "bar", .drop = 1},
                   {.key = "percent", .align = Align::right},
                   {.key = "verdict"},
                   {.key = "evidence", .drop = 2, .fit = Fit::may_be_cut, .least = 22}};
  std::int64_t number = 0;
  for (const auto& item : steps.items)
    table.rows.push_back(
        {{cell(Count{++number}), cell(say(item.name)), cell(Bar{item.percent}),
          cell(say({.en = "{0}%", .es = "{0} %", .zh = "{0}%"}, {std::to_string(item.percent)})),
          cell(item.verdict, item.tone), cell(first_missing(item))}});
  return table;
}

}  // namespace planctl::report
