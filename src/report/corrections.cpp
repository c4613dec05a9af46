// report/corrections: each correction before and after it was due, and what it brought.
#include <algorithm>

#include "model/progress.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"
#include "report/tracking.hpp"

namespace planctl::report {
namespace {

Cell effect_cell(model::Effect effect) {
  switch (effect) {
    case model::Effect::early:
      return cell(Word{"early", {.en = "too early", .es = "aún pronto", .zh = "尚早"}});
    case model::Effect::unmeasured:
      return cell(
          Word{"unmeasured", {.en = "nothing before", .es = "nada antes", .zh = "此前无配额"}});
    case model::Effect::without:
      return cell(Word{"none", {.en = "no effect", .es = "sin efecto", .zh = "无效果"}}, Tone::bad);
    case model::Effect::partly:
      return cell(Word{"partly", {.en = "partly", .es = "en parte", .zh = "部分见效"}}, Tone::fair);
    case model::Effect::reached:
      return cell(Word{"reached", {.en = "reached", .es = "lograda", .zh = "见效"}}, Tone::good);
    case model::Effect::open:
      break;
  }
  return cell(Word{"open", {.en = "not due", .es = "sin vencer", .zh = "未到期"}});
}

Cell due_cell(const model::Correction& correction) {
  return correction.due ? cell(correction.due->value) : Cell{};
}

Cell expected_cell(const model::Correction& correction, const model::Goal& goal) {
  if (!correction.expects) return {};
  return amount_cell(model::expected_change(goal, correction.expects->units), goal.unit,
                     Sign::always);
}

}  // namespace

Document build_corrections(const model::Plan& plan,
                           const std::vector<model::CorrectionEffect>& effects,
                           values::Date as_of) {
  Table table{.key = "corrections"};
  const auto figure = [&](std::string key, values::Text heading, int drop = 0) {
    table.columns.push_back(
        {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop});
  };
  table.columns = {
      {.key = "correction",
       .heading = say({.en = "correction", .es = "corrección", .zh = "纠正措施"}),
       .fit = Fit::may_be_cut,
       .least = 14},
      {.key = "due", .heading = say({.en = "due", .es = "vence", .zh = "期限"}), .drop = 1}};
  figure("percent_before", {.en = "before", .es = "antes", .zh = "此前达成"});
  figure("percent_after", {.en = "since", .es = "después", .zh = "此后达成"});
  figure("gain", {.en = "change", .es = "cambio", .zh = "变化"});
  figure("expected", {.en = "expected", .es = "esperado", .zh = "预期"}, 2);
  table.columns.push_back(
      {.key = "effect", .heading = say({.en = "effect", .es = "efecto", .zh = "效果"})});
  for (const auto& effect : effects) {
    const auto& correction = plan.corrections[effect.correction];
    const auto& goal = plan.goals[effect.goal];
    table.rows.push_back(
        {{cell(title_or_id(correction)), due_cell(correction), percent_cell(effect.percent_before),
          percent_cell(effect.percent_after), amount_cell(effect.gain, goal.unit, Sign::always),
          expected_cell(correction, goal), effect_cell(effect.effect)}});
  }
  drop_empty_decimals(table);
  Document document;
  document.blocks.push_back(Heading{say({.en = "Corrections as of {0}",
                                         .es = "Correcciones a fecha {0}",
                                         .zh = "截至 {0} 的纠正措施"},
                                        {values::to_string(as_of)})});
  document.blocks.push_back(std::move(table));
  document.blocks.push_back(Paragraph{
      say({.en = "before: quota attained from the start of the correction's period to "
                 "its due date; change: what came since, less the quota since at that rate; "
                 "an effect is told four weeks after the due date",
           .es = "antes: logro de la cuota desde el inicio del periodo de la corrección "
                 "hasta su vencimiento; cambio: lo llegado después menos la cuota a ese "
                 "ritmo; el efecto se juzga cuatro semanas tras el vencimiento",
           .zh = "此前：从措施所指期间开始到期限的配额达成率；变化：此后实际减去按该达成率计"
                 "的配额；期限过后四周才判断效果"}),
      Tone::dim});
  if (std::any_of(effects.begin(), effects.end(), [&](const auto& effect) {
        return plan.goals[effect.goal].good == model::Good::down;
      }))
    document.blocks.push_back(Paragraph{
        say({.en = "change and expected have the sign of the figure itself: of a goal that is "
                   "better the lower it is, less (-) is the improvement",
             .es = "cambio y esperado llevan el signo de la propia cifra: en un objetivo que "
                   "mejora al bajar, menos (-) es la mejora",
             .zh = "变化与预期均取数字本身的正负号：越低越好的目标，减少（-）即为改善"}),
        Tone::dim});
  return document;
}

Records build_correction_records(const model::Plan& plan,
                                 const std::vector<model::CorrectionEffect>& effects,
                                 values::Date as_of) {
  Table table{.key = "corrections"};
  for (const auto* key : {"correction", "goal", "due", "before_start", "quota_before",
                          "actual_before", "percent_before", "quota_after", "actual_after",
                          "percent_after", "gain", "expected", "effect", "unit"})
    table.columns.push_back({.key = key});
  for (const auto& effect : effects) {
    const auto& correction = plan.corrections[effect.correction];
    const auto& goal = plan.goals[effect.goal];
    table.rows.push_back(
        {{cell(correction.id.value), cell(goal.id.value), due_cell(correction),
          cell(effect.before.start), amount_cell(effect.quota_before, goal.unit),
          amount_cell(effect.actual_before, goal.unit), percent_cell(effect.percent_before),
          amount_cell(effect.quota_after, goal.unit), amount_cell(effect.actual_after, goal.unit),
          percent_cell(effect.percent_after), amount_cell(effect.gain, goal.unit),
          expected_cell(correction, goal), effect_cell(effect.effect), cell(goal.unit.name)}});
  }
  return {.fields = {{"as_of", as_of}}, .tables = {std::move(table)}};
}

}  // namespace planctl::report
