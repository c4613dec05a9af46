// report/gap_resources: money, heads, abilities and time that the plan needs and has.
#include <algorithm>
#include <array>

#include "report/gap.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

std::string id_of(const model::Plan& plan, const model::MoneyGap& gap) {
  if (gap.project != model::none) return plan.projects[gap.project].id.value;
  return gap.goal == model::none ? "" : plan.goals[gap.goal].id.value;
}
std::string name_of(const model::Plan& plan, const model::MoneyGap& gap) {
  if (gap.project != model::none) return title_of(plan.projects[gap.project]);
  return gap.goal == model::none ? "" : title_of(plan.goals[gap.goal]);
}

Table build_table(std::string key, diag::Message title) {
  Table table{.key = std::move(key), .title = std::move(title)};
  const auto words = [&](std::string name, values::Text heading) {
    table.columns.push_back(
        {.key = std::move(name), .heading = say(heading), .fit = Fit::may_be_cut});
  };
  const auto figure = [&](std::string name, values::Text heading) {
    table.columns.push_back(
        {.key = std::move(name), .heading = say(heading), .align = Align::right});
  };
  words("for", {.en = "for", .es = "para", .zh = "用途"});
  words("what", {.en = "what", .es = "qué", .zh = "内容"});
  figure("needed", {.en = "needed", .es = "necesario", .zh = "需要"});
  figure("present", {.en = "present", .es = "disponible", .zh = "现有"});
  figure("gap", {.en = "gap", .es = "brecha", .zh = "差距"});
  return table;
}

// The usual kinds of fees by their name, others as the plan writes them.
Content name_fee(const std::string& category) {
  struct Usual {
    std::string_view id;
    values::Text name;
  };
  constexpr std::array usual{
      Usual{"entry", {.en = "entry", .es = "entrada", .zh = "进场费"}},
      Usual{"barcode", {.en = "barcode", .es = "alta de códigos", .zh = "条码费"}},
      Usual{"display", {.en = "display", .es = "exhibición", .zh = "陈列费"}},
      Usual{"stacking", {.en = "stacking", .es = "apilado", .zh = "堆头费"}},
      Usual{"promotion", {.en = "promotion", .es = "promoción", .zh = "促销费"}},
      Usual{"research", {.en = "research", .es = "investigación", .zh = "调研费"}},
      Usual{"development", {.en = "development", .es = "desarrollo", .zh = "开发费"}},
      Usual{"training", {.en = "training", .es = "formación", .zh = "培训费"}},
      Usual{"travel", {.en = "travel", .es = "viajes", .zh = "差旅费"}},
      Usual{"pilot", {.en = "pilot", .es = "piloto", .zh = "试点费"}},
      Usual{"gift", {.en = "gift", .es = "obsequios", .zh = "礼品费"}}};
  for (const auto& one : usual)
    if (one.id == category) return say(one.name);
  return category;
}

// The title of the member or department whose id the place is.
std::string name_post(const model::Plan& plan, const std::string& place) {
  for (const auto& dimension : plan.dimensions)
    for (const auto& member : dimension.members)
      if (member.id.value == place) return title_of(member);
  for (const auto& department : plan.departments)
    if (department.id.value == place) return title_of(department);
  return place;
}

Tone tone_of(std::int64_t gap) { return gap < 0 ? Tone::bad : Tone::plain; }

enum class Shown { all, lacking };

Table build_money(const model::Plan& plan, const model::ResourceGaps& gaps, Shown shown) {
  const values::Unit unit = plan.currency_unit();
  Table table =
      build_table("money", say({.en = "Money, in {0}", .es = "Dinero, en {0}", .zh = "资金（{0}）"},
                               {unit.name.empty() ? "-" : unit.name}));
  for (const auto& gap : gaps.money) {
    const std::int64_t lacking = gap.funded - gap.needed;
    if (shown == Shown::lacking && lacking >= 0) continue;
    table.rows.push_back({{cell(name_of(plan, gap)),
                           cell(name_fee(gap.category)),
                           amount_cell(gap.needed, unit),
                           amount_cell(gap.funded, unit),
                           {amount_of(lacking, unit, Sign::always), tone_of(lacking)}}});
  }
  drop_empty_decimals(table);
  return table;
}

Table build_heads(const model::Plan& plan, const model::ResourceGaps& gaps, Shown shown) {
  Table table = build_table("heads", say({.en = "People for key projects",
                                          .es = "Personas para proyectos clave",
                                          .zh = "重点项目人员"}));
  for (const auto& gap : gaps.heads) {
    const std::int64_t lacking = gap.present - gap.needed;
    if (shown == Shown::lacking && lacking >= 0) continue;
    table.rows.push_back({{cell(title_of(plan.projects[gap.project])),
                           cell(name_post(plan, gap.place)), cell(Count{gap.needed}),
                           cell(Count{gap.present}), cell(Count{lacking}, tone_of(lacking))}});
  }
  return table;
}

Table build_time(const model::Plan& plan, const model::ResourceGaps& gaps, Shown shown) {
  Table table = build_table("time", say({.en = "Time of people, in days",
                                         .es = "Tiempo de las personas, en días",
                                         .zh = "人员时间（天）"}));
  for (const auto& gap : gaps.time) {
    const std::int64_t lacking = gap.available - gap.needed;
    if (shown == Shown::lacking && lacking >= 0) continue;
    table.rows.push_back({{cell(title_of(plan.people[gap.person])), cell(model::label_of(gap)),
                           cell(DayCount{gap.needed}), cell(DayCount{gap.available}),
                           cell(DayCount{lacking, Sign::always}, tone_of(lacking))}});
  }
  return table;
}

// Of what needs nothing, nothing can be lacking.
bool states_needs(const model::ResourceGaps& gaps) {
  return !gaps.heads.empty() || !gaps.time.empty() ||
         std::any_of(gaps.money.begin(), gaps.money.end(),
                     [](const auto& gap) { return gap.needed != 0; });
}

std::vector<Block> build_blocks(const model::Plan& plan, const model::ResourceGaps& gaps,
                                Shown shown) {
  std::vector<Block> blocks;
  for (auto& table : {build_money(plan, gaps, shown), build_heads(plan, gaps, shown),
                      build_time(plan, gaps, shown)})
    if (!table.rows.empty()) blocks.emplace_back(table);
  for (const auto& gap : gaps.abilities)
    blocks.emplace_back(Paragraph{say({.en = "nobody in the team of `{0}` can do `{1}`",
                                       .es = "nadie del equipo de `{0}` domina `{1}`",
                                       .zh = "`{0}` 的团队中无人具备 `{1}`"},
                                      {title_of(plan.actions[gap.action]), gap.ability}),
                                  Tone::bad});
  if (!blocks.empty()) return blocks;
  if (shown == Shown::lacking && states_needs(gaps))
    blocks.emplace_back(Paragraph{
        say({.en = "nothing is lacking", .es = "no falta nada", .zh = "无缺口"}), Tone::good});
  else
    blocks.emplace_back(
        Paragraph{say({.en = "the plan states no need of money, people or time",
                       .es = "el plan no declara necesidades de dinero, personas ni tiempo",
                       .zh = "计划未说明资金、人员或时间的需要"})});
  return blocks;
}

diag::Message heading() {
  return say({.en = "Needs against resources",
              .es = "Necesidades frente a recursos",
              .zh = "需要与资源对照"});
}

}  // namespace

std::vector<Block> build_resource_gaps(const model::Plan& plan, const model::ResourceGaps& gaps) {
  std::vector<Block> blocks{Heading{heading()}};
  for (auto& block : build_blocks(plan, gaps, Shown::all)) blocks.push_back(std::move(block));
  return blocks;
}

std::vector<Block> build_resource_summary(const model::Plan& plan,
                                          const model::ResourceGaps& gaps) {
  std::vector<Block> blocks{Heading{say({.en = "Needs against resources: what is lacking",
                                         .es = "Necesidades frente a recursos: lo que falta",
                                         .zh = "需要与资源对照：缺口"})}};
  for (auto& block : build_blocks(plan, gaps, Shown::lacking)) blocks.push_back(std::move(block));
  return blocks;
}

std::vector<Block> build_alignment(const model::Plan& plan, const Alignment& alignment) {
  std::vector<Block> blocks;
  Listing goals{say({.en = "goals without a budget line:",
                     .es = "objetivos sin partida:",
                     .zh = "没有预算项的目标："}),
                {}};
  for (const auto goal : alignment.goals) goals.items.emplace_back(title_of(plan.goals[goal]));
  Listing lines{say({.en = "budget lines without a goal:",
                     .es = "partidas sin objetivo:",
                     .zh = "没有目标的预算项："}),
                {}};
  for (const auto line : alignment.lines)
    lines.items.emplace_back(title_or_id(plan.budget.lines[line]));
  for (auto& listing : {goals, lines})
    if (!listing.items.empty()) blocks.emplace_back(listing);
  return blocks;
}

Table build_alignment_records(const model::Plan& plan, const Alignment& alignment) {
  Table table{.key = "unaligned"};
  for (const auto* key : {"kind", "id"}) table.columns.push_back({.key = key});
  for (const auto goal : alignment.goals)
    table.rows.push_back({{cell(std::string("goal")), cell(plan.goals[goal].id.value)}});
  for (const auto line : alignment.lines)
    table.rows.push_back({{cell(std::string("line")), cell(plan.budget.lines[line].id.value)}});
  return table;
}

Table build_resource_records(const model::Plan& plan, const model::ResourceGaps& gaps) {
  const values::Unit unit = plan.currency_unit();
  Table table{.key = "resources"};
  for (const auto* key : {"kind", "for", "what", "needed", "present", "gap", "unit"})
    table.columns.push_back({.key = key});
  const auto add = [&](std::string kind, std::string whom, std::string what, Content needed,
                       Content present, Content gap, std::string of) {
    table.rows.push_back({{cell(std::move(kind)), cell(std::move(whom)), cell(std::move(what)),
                           cell(std::move(needed)), cell(std::move(present)), cell(std::move(gap)),
                           cell(std::move(of))}});
  };
  for (const auto& gap : gaps.money)
    add("money", id_of(plan, gap), gap.category, amount_of(gap.needed, unit),
        amount_of(gap.funded, unit), amount_of(gap.funded - gap.needed, unit), unit.name);
  for (const auto& gap : gaps.heads)
    add("heads", plan.projects[gap.project].id.value, gap.place, Count{gap.needed},
        Count{gap.present}, Count{gap.present - gap.needed}, "heads");
  for (const auto& gap : gaps.abilities)
    add("ability", plan.actions[gap.action].id.value, gap.ability, Count{1}, Count{0}, Count{-1},
        "");
  for (const auto& gap : gaps.time)
    add("time", plan.people[gap.person].id.value, model::label_of(gap), DayCount{gap.needed},
        DayCount{gap.available}, DayCount{gap.available - gap.needed}, "d");
  return table;
}

}  // namespace planctl::report
