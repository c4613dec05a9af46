// report/audit: cover, verdicts, results, findings, what is good, and what was not judged.
#include "report/audit.hpp"

#include <algorithm>

#include "report/check_report.hpp"
#include "report/judged.hpp"
#include "report/known_until.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

constexpr std::size_t findings_to_begin_with = 5;

Heading section(values::Text text) { return {say(text), Level::section}; }

// A table of two columns without headings.
class Cover {
 public:
  Cover() {
    table_.key = "cover";
    table_.columns = {{.key = "name"}, {.key = "value", .fit = Fit::may_be_cut, .least = 24}};
  }
  void add(values::Text name, Content value) {
    table_.rows.push_back({{cell(say(name), Tone::dim), cell(std::move(value))}});
  }
  [[nodiscard]] Table table() && { return std::move(table_); }

 private:
  Table table_;
};

Table build_cover(const Audit& audit) {
  const auto& plan = audit.plan;
  Cover cover;
  if (plan.header.id) cover.add({.en = "Plan", .es = "Plan", .zh = "计划"}, plan.header.id->value);
  if (plan.header.year)
    cover.add({.en = "Plan year", .es = "Ejercicio", .zh = "计划年度"},
              say({.en = "{0} to {1}", .es = "del {0} al {1}", .zh = "{0} 至 {1}"},
                  {values::to_string(plan.year().days.start),
                   values::to_string(values::plus_days(plan.year().days.past, -1))}));
  if (const auto* leader = plan.people.get(plan.header.leader))
    cover.add({.en = "Leader", .es = "Líder", .zh = "领导人"}, title_of(*leader));
  if (audit.revision)
    cover.add({.en = "Revision", .es = "Revisión", .zh = "版本"}, *audit.revision);
  cover.add({.en = "Judged as of", .es = "Evaluado a fecha", .zh = "评判日期"}, audit.as_of);
  if (audit.author)
    cover.add({.en = "Prepared by", .es = "Elaborado por", .zh = "编制"}, *audit.author);
  return std::move(cover).table();
}

std::int64_t count_verdicts(const Checklist& list, std::string_view verdict) {
  return std::count_if(list.items.begin(), list.items.end(),
                       [&](const Judged& item) { return item.verdict.key == verdict; });
}

std::vector<Checklist> build_lists(const Audit& audit) {
  return {build_steps(audit.checklist), build_needs(audit.checklist),
          build_guarantees(audit.checklist), build_problems(audit.checklist),
          build_items(audit.checklist)};
}

// How many of each list are done, and the mean of their percentages.
Table build_scores(const std::vector<Checklist>& lists) {
  Table table{.key = "scores"};
  const auto column = [&](values::Text heading) {
    table.columns.push_back({.key = "", .heading = say(heading), .align = Align::right});
  };
  table.columns.push_back({.key = "list",
                           .heading = say({.en = "List", .es = "Lista", .zh = "项目"}),
                           .fit = Fit::may_be_cut});
  column({.en = "done", .es = "hechos", .zh = "完成"});
  column({.en = "partial", .es = "parciales", .zh = "部分"});
  column({.en = "missing", .es = "faltan", .zh = "缺失"});
  column({.en = "mean", .es = "media", .zh = "平均"});
  for (const auto& list : lists) {
    std::int64_t sum = 0;
    for (const auto& item : list.items) sum += item.percent;
    const auto all = static_cast<std::int64_t>(list.items.size());
    table.rows.push_back({{cell(say(list.name)), cell(Count{count_verdicts(list, "done")}),
                           cell(Count{count_verdicts(list, "partial")}),
                           cell(Count{count_verdicts(list, "missing")}),
                           cell(Percent{all == 0 ? 0 : sum * 10 / all})}});
  }
  return table;
}

diag::Message say_verdict(const Audit& audit, const Checklist& steps) {
  const auto counts = count(audit.findings);
  const auto number = [](std::int64_t value) { return std::to_string(value); };
  return say({.en = "Of the nine implementation steps {0} are done, {1} partial and {2} missing. "
                    "Findings of {3} rules: errors {4}, warnings {5}, notes {6}.",
              .es = "De los nueve pasos de implantación: hechos {0}, parciales {1}, sin hacer {2}. "
                    "Hallazgos de {3} reglas: errores {4}, avisos {5}, notas {6}.",
              .zh = "九个实施步骤：完成 {0}，部分完成 {1}，缺失 {2}。{3} "
                    "条规则的发现：错误 {4}，警告 {5}，附注 {6}。"},
             {number(count_verdicts(steps, "done")), number(count_verdicts(steps, "partial")),
              number(count_verdicts(steps, "missing")), std::to_string(audit.rules),
              number(counts.errors), number(counts.warnings), number(counts.notes)});
}

Table build_results(const Audit& audit) {
  Table table{.key = "results"};
  table.columns = {{.key = "goal",
                    .heading = say({.en = "Goal", .es = "Objetivo", .zh = "目标"}),
                    .fit = Fit::may_be_cut,
                    .least = 20}};
  const auto figure = [&](values::Text heading, int drop = 0) {
    table.columns.push_back(
        {.key = "", .heading = say(heading), .align = Align::right, .drop = drop});
  };
  figure({.en = "quota to date", .es = "cuota a la fecha", .zh = "迄今配额"}, 3);
  figure({.en = "actual", .es = "real", .zh = "实际"}, 1);
  figure({.en = "attained", .es = "logro", .zh = "达成率"});
  figure({.en = "days", .es = "días", .zh = "天数"}, 2);
  table.columns.push_back(
      {.key = "status", .heading = say({.en = "status", .es = "estado", .zh = "状态"})});
  for (const auto& variance : audit.variances) {
    note_known_until(audit.plan, variance, audit.as_of, table);
    const auto& goal = audit.plan.goals[variance.goal];
    const auto& total = variance.total;
    table.rows.push_back(
        {{goal.unit.name.empty() ? cell(title_of(goal))
                                 : cell(with_brackets(as_written(title_of(goal)), goal.unit.name)),
          amount_cell(total.quota, goal.unit), amount_cell(total.actual, goal.unit),
          percent_cell(total.attainment_percent), days_cell(total.days),
          status_cell(total.status)}});
  }
  drop_empty_decimals(table);
  return table;
}

Checklist without_evidence(Checklist list) {
  for (auto& item : list.items) item.evidence.clear();
  return list;
}

// What holds in steps that are not done yet: it can be built on.
std::vector<Words> list_holding(const Checklist& steps) {
  std::vector<Words> holding;
  for (const auto& item : steps.items)
    for (const auto& evidence : item.evidence)
      if (evidence.holds && item.verdict.key != "done") holding.emplace_back(evidence.message);
  return holding;
}

std::vector<Words> list_done(const Checklist& list) {
  std::vector<Words> done;
  for (const auto& item : list.items)
    if (item.verdict.key == "done") done.emplace_back(say(item.name));
  return done;
}

// The verdicts are on the plan: what holds on paper may fail in the figures.
void add_red(const Audit& audit, std::vector<Block>& blocks) {
  diag::Listed red;
  for (const auto& variance : audit.variances)
    if (variance.total.status == model::Status::red)
      red.names.push_back(title_of(audit.plan.goals[variance.goal]));
  if (red.names.empty()) return;
  blocks.push_back(Paragraph{say({.en = "This is said of the plan, not of its results, which are "
                                        "red to date for: {0}.",
                                  .es = "Esto se dice del plan, no de sus resultados, que a la "
                                        "fecha están en rojo en: {0}.",
                                  .zh = "以上评判的是计划本身；迄今结果为红色的目标：{0}。"},
                                 {std::move(red)})});
}

void add_good(const Audit& audit, const std::vector<Checklist>& lists, Extent extent,
              std::vector<Block>& blocks) {
  blocks.push_back(section({.en = "What is good", .es = "Lo que está bien", .zh = "做得好的方面"}));
  bool any = false;
  for (const auto& list : lists) {
    auto done = list_done(list);
    if (done.empty()) continue;
    any = true;
    blocks.push_back(
        Listing{say({.en = "{0}, done:", .es = "{0}, hecho:", .zh = "{0}，已完成："}, {list.name}),
                std::move(done)});
  }
  const auto clean = list_clean_areas(audit);
  if (!clean.empty())
    blocks.push_back(Listing{
        say({.en = "No finding in:", .es = "Sin hallazgos en:", .zh = "没有问题的领域："}), clean});
  const auto holding = list_holding(lists.front());
  if (extent == Extent::whole && !holding.empty()) {
    blocks.push_back(Paragraph{say({.en = "In steps that are not done yet, this holds already:",
                                    .es = "En los pasos aún no hechos ya se cumple:",
                                    .zh = "尚未完成的步骤中，以下已经做到："})});
    blocks.push_back(Bullets{holding});
  }
  if (any || !clean.empty()) add_red(audit, blocks);
  if (!any && clean.empty() && holding.empty())
    blocks.push_back(Paragraph{say({.en = "Nothing that the checklist asks for holds as yet.",
                                    .es = "Aún no se cumple nada de lo que pide la lista.",
                                    .zh = "核对表所要求的内容尚无一项做到。"})});
}

// Those of which no finding says that they are of no effect.
std::vector<const model::Waiver*> list_waivers(const Audit& audit) {
  std::vector<const model::Waiver*> waivers;
  for (const auto& waiver : audit.plan.waivers) {
    const auto is_about = [&](const diag::Finding& finding) {
      return finding.rule->name.starts_with("waiver/") && finding.span.file == waiver.span.file &&
             waiver.span.begin <= finding.span.begin && finding.span.end <= waiver.span.end;
    };
    if (std::none_of(audit.findings.begin(), audit.findings.end(), is_about))
      waivers.push_back(&waiver);
  }
  return waivers;
}

Table build_waivers(const model::Plan& plan, const std::vector<const model::Waiver*>& waivers) {
  Table table{.key = "waivers"};
  table.columns = {
      {.key = "rule", .heading = say({.en = "Rule", .es = "Regla", .zh = "规则"})},
      {.key = "at",
       .heading = say({.en = "for", .es = "para", .zh = "对象"}),
       .fit = Fit::may_be_cut},
      {.key = "owner",
       .heading = say({.en = "by", .es = "por", .zh = "批准人"}),
       .fit = Fit::may_be_cut},
      {.key = "until", .heading = say({.en = "until", .es = "hasta", .zh = "有效期至"})},
      {.key = "reason",
       .heading = say({.en = "reason", .es = "motivo", .zh = "理由"}),
       .fit = Fit::may_be_cut}};
  const auto words = [](const auto& written) {
    return cell(written ? written->value : std::string());
  };
  for (const auto* const waiver : waivers) {
    const auto* owner = plan.people.get(waiver->owner);
    table.rows.push_back(
        {{words(waiver->rule), words(waiver->at), cell(owner ? title_of(*owner) : std::string()),
          waiver->until ? cell(waiver->until->value) : Cell{}, words(waiver->reason)}});
  }
  return table;
}

void add_verdicts(const std::vector<Checklist>& lists, Extent extent, std::vector<Block>& blocks) {
  blocks.push_back(section({.en = "Verdicts", .es = "Veredictos", .zh = "结论"}));
  blocks.push_back(build_scores(lists));
  for (const auto& list : lists) {
    blocks.push_back(Heading{say(list.name), Level::part});
    blocks.push_back(extent == Extent::summary ? without_evidence(list) : list);
    if (extent == Extent::summary) return;
  }
}

void add_findings(const Audit& audit, std::vector<Block>& blocks) {
  blocks.push_back(
      section({.en = "Findings by area", .es = "Hallazgos por área", .zh = "分领域的发现"}));
  if (audit.findings.empty())
    blocks.push_back(Paragraph{say({.en = "No rule found a fault.",
                                    .es = "Ninguna regla halló fallos.",
                                    .zh = "没有规则发现问题。"})});
  for (auto& block : build_areas(audit)) blocks.push_back(std::move(block));
  const auto waivers = list_waivers(audit);
  if (waivers.empty()) return;
  blocks.push_back(Heading{say({.en = "Findings that the plan waives",
                                .es = "Hallazgos que el plan exime",
                                .zh = "计划豁免的发现"}),
                           Level::part});
  blocks.push_back(build_waivers(audit.plan, waivers));
}

}  // namespace

Document build_audit(const Audit& audit, Extent extent) {
  const auto lists = build_lists(audit);
  Document document;
  auto& blocks = document.blocks;
  blocks.push_back(Heading{
      say({.en = "Audit: {0}", .es = "Auditoría: {0}", .zh = "审计：{0}"}, {name_plan(audit.plan)}),
      Level::title});
  blocks.push_back(build_cover(audit));
  blocks.push_back(Paragraph{say_verdict(audit, lists.front()), Tone::strong});
  auto first = choose_first(audit, findings_to_begin_with);
  if (!first.empty()) {
    blocks.push_back(
        section({.en = "What to do first", .es = "Por dónde empezar", .zh = "首先要做的"}));
    if (extent == Extent::summary) {
      Bullets bullets;
      for (const auto& finding : first) bullets.items.emplace_back(finding.message);
      blocks.push_back(std::move(bullets));
    } else {
      blocks.push_back(Findings{&audit.sources, std::move(first), Readers::clients});
    }
  }
  add_verdicts(lists, extent, blocks);
  if (!audit.variances.empty()) {
    blocks.push_back(
        section({.en = "Results to date", .es = "Resultados a la fecha", .zh = "迄今结果"}));
    blocks.push_back(build_results(audit));
  }
  if (extent == Extent::whole) add_findings(audit, blocks);
  add_good(audit, lists, extent, blocks);
  if (extent == Extent::summary) return document;
  blocks.push_back(section({.en = "What was not judged, for lack of data",
                            .es = "Lo que no se juzgó por falta de datos",
                            .zh = "因缺少数据未评判的内容"}));
  blocks.push_back(Bullets{list_unjudged(audit)});
  return document;
}

}  // namespace planctl::report
