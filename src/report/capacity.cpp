// report/capacity: what sellers can bring against the target of their goal.
#include "report/gap.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

Column figure(std::string key, values::Text heading, int drop = 0) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop};
}

Cell gap_cell(std::int64_t gap, const values::Unit& unit) {
  return cell(amount_of(gap, unit, Sign::always), gap < 0 ? Tone::bad : Tone::plain);
}

Table build_sellers(const model::Plan& plan, const model::CapacityGap& gap) {
  const model::Goal& goal = plan.goals[gap.goal];
  Table table{.key = "sellers",
              .title = say({.en = "What the sellers can bring: {0}, {1}",
                            .es = "Lo que pueden aportar los vendedores: {0}, {1}",
                            .zh = "销售人员可完成：{0}，{1}"},
                           {title_of(goal), goal.unit.name.empty() ? "-" : goal.unit.name})};
  table.columns = {
      {.key = "seller",
       .heading = say({.en = "seller", .es = "vendedor", .zh = "销售人员"}),
       .fit = Fit::may_be_cut},
      figure("heads", {.en = "heads", .es = "personas", .zh = "人数"}),
      figure("productive_percent", {.en = "productive", .es = "productivo", .zh = "有效时间"}),
      figure("amount", {.en = "brings", .es = "aporta", .zh = "可完成"})};
  for (const auto& seller : gap.sellers)
    table.rows.push_back(
        {{seller.person == model::none
              ? cell(say({.en = "without a name", .es = "sin nombre", .zh = "未具名"}))
              : cell(title_of(plan.people[seller.person])),
          cell(Count{seller.heads}), percent_cell(seller.productive),
          amount_cell(seller.amount, goal.unit)}});
  const auto add = [&](values::Text what, Cell amount) {
    table.rows.push_back({{cell(say(what)), {}, {}, std::move(amount)}, Row::Kind::total});
  };
  add({.en = "together", .es = "en total", .zh = "合计"}, amount_cell(gap.capacity, goal.unit));
  add({.en = "target", .es = "objetivo", .zh = "目标"}, amount_cell(gap.target, goal.unit));
  add({.en = "gap", .es = "brecha", .zh = "差距"}, gap_cell(gap.gap(), goal.unit));
  drop_empty_decimals(table);
  return table;
}

std::optional<Paragraph> say_needed(const model::CapacityGap& gap) {
  if (!gap.heads_needed)
    return Paragraph{say({.en = "no new seller can bring anything before the year ends",
                          .es = "ningún vendedor nuevo puede aportar ya nada en el año",
                          .zh = "年内新增销售人员已无法带来任何数额"}),
                     Tone::bad};
  if (*gap.heads_needed == 0) return std::nullopt;
  return Paragraph{say({.en = "new sellers needed, if they start the next day: {0}",
                        .es = "vendedores nuevos necesarios, si empiezan al día siguiente: {0}",
                        .zh = "需新增销售人员（次日到岗）：{0}"},
                       {std::to_string(*gap.heads_needed)}),
                   Tone::bad};
}

}  // namespace

std::vector<Block> build_capacity(const model::Plan& plan,
                                  const std::vector<model::CapacityGap>& gaps) {
  std::vector<Block> blocks;
  for (const auto& gap : gaps) {
    blocks.emplace_back(build_sellers(plan, gap));
    if (const auto needed = say_needed(gap)) blocks.emplace_back(*needed);
  }
  return blocks;
}

std::vector<Table> build_capacity_records(const model::Plan& plan,
                                          const std::vector<model::CapacityGap>& gaps) {
  Table sellers{.key = "sellers"};
  for (const auto* key : {"goal", "seller", "heads", "productive_percent", "amount", "unit"})
    sellers.columns.push_back({.key = key});
  Table goals{.key = "capacity"};
  for (const auto* key : {"goal", "target", "capacity", "gap", "sellers_needed", "unit"})
    goals.columns.push_back({.key = key});
  for (const auto& gap : gaps) {
    const model::Goal& goal = plan.goals[gap.goal];
    goals.rows.push_back(
        {{cell(goal.id.value), amount_cell(gap.target, goal.unit),
          amount_cell(gap.capacity, goal.unit), amount_cell(gap.gap(), goal.unit),
          gap.heads_needed ? cell(Count{*gap.heads_needed}) : Cell{}, cell(goal.unit.name)}});
    for (const auto& seller : gap.sellers)
      sellers.rows.push_back(
          {{cell(goal.id.value),
            cell(seller.person == model::none ? std::string()
                                              : plan.people[seller.person].id.value),
            cell(Count{seller.heads}), percent_cell(seller.productive),
            amount_cell(seller.amount, goal.unit), cell(goal.unit.name)}});
  }
  return {std::move(goals), std::move(sellers)};
}

}  // namespace planctl::report
