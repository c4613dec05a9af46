// report/shortages: the month in which a resource runs out, and how much it lacks.
#include "report/derivation_parts.hpp"
#include "report/gap.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

Column figure(std::string key, values::Text heading, int drop = 0) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop};
}

struct Named {
  std::string kind;
  std::string id;
  std::string title;
};
Named name_of(const model::Plan& plan, const model::Shortage& shortage) {
  if (shortage.person != model::none) {
    const auto& person = plan.people[shortage.person];
    return {"time", person.id.value, title_of(person)};
  }
  if (shortage.project != model::none) {
    const auto& project = plan.projects[shortage.project];
    return {"money", project.id.value, title_of(project)};
  }
  const auto& goal = plan.goals[shortage.goal];
  if (shortage.supply == model::none) return {"money", goal.id.value, title_of(goal)};
  const auto& where = goal.supply[shortage.supply].where;
  const std::string place = where.coordinates.empty() ? "" : " " + name_place(plan, where);
  return {"goods", goal.id.value + place, title_of(goal) + place};
}

// Amounts of money or goods, or days.
Content content_of(const model::Plan& plan, const model::Shortage& shortage, std::int64_t amount) {
  if (shortage.person != model::none) return DayCount{amount};
  if (shortage.supply != model::none) return amount_of(amount, plan.goals[shortage.goal].unit);
  return amount_of(amount, plan.currency_unit());
}

values::Text resource_of(const model::Shortage& shortage) {
  if (shortage.person != model::none) return {.en = "days", .es = "días", .zh = "工作日"};
  if (shortage.supply != model::none) return {.en = "goods", .es = "existencias", .zh = "货源"};
  return {.en = "money", .es = "dinero", .zh = "资金"};
}

Table build_table(const model::Plan& plan, const std::vector<model::Shortage>& all) {
  Table table{.key = "shortages",
              .title = say({.en = "What runs out", .es = "Lo que se agota", .zh = "将耗尽的资源"})};
  table.columns = {
      {.key = "for",
       .heading = say({.en = "for", .es = "para", .zh = "用途"}),
       .fit = Fit::may_be_cut},
      {.key = "what", .heading = say({.en = "what", .es = "qué", .zh = "内容"})},
      {.key = "first", .heading = say({.en = "first in", .es = "desde", .zh = "首次短缺"})},
      {.key = "worst", .heading = say({.en = "worst in", .es = "peor en", .zh = "最缺月份"})},
      figure("peak", {.en = "lacks then", .es = "falta entonces", .zh = "当月缺口"}),
      figure("together", {.en = "in all", .es = "en total", .zh = "累计缺口"}, 1)};
  for (const auto& shortage : all) {
    table.rows.push_back({{cell(name_of(plan, shortage).title), cell(say(resource_of(shortage))),
                           cell(shortage.first), cell(shortage.worst),
                           cell(content_of(plan, shortage, shortage.peak), Tone::bad),
                           cell(content_of(plan, shortage, shortage.together))}});
  }
  drop_empty_decimals(table);
  return table;
}

}  // namespace

std::vector<Block> build_shortages(const model::Plan& plan,
                                   const std::vector<model::Shortage>& all) {
  if (all.empty()) return {};
  return {build_table(plan, all),
          Paragraph{say({.en = "money and goods: what is needed up to a month, less what is there "
                               "up to it; days: month by month",
                         .es = "dinero y existencias: lo necesario hasta un mes menos lo "
                               "disponible hasta él; días: mes a mes",
                         .zh = "资金和货源：截至该月的需要减去截至该月已有的数量；工作日：逐月"}),
                    Tone::dim}};
}

Table build_shortage_records(const model::Plan& plan, const std::vector<model::Shortage>& all) {
  Table table{.key = "shortages"};
  for (const auto* key : {"kind", "for", "first", "worst", "peak", "together"})
    table.columns.push_back({.key = key});
  for (const auto& shortage : all) {
    const Named named = name_of(plan, shortage);
    table.rows.push_back({{cell(named.kind), cell(named.id), cell(shortage.first),
                           cell(shortage.worst), cell(content_of(plan, shortage, shortage.peak)),
                           cell(content_of(plan, shortage, shortage.together))}});
  }
  return table;
}

}  // namespace planctl::report
