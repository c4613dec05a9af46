// report/strategy_map: goals by perspective, what drives what, and where each stands.
#include "report/strategy_map.hpp"

#include <algorithm>
#include <array>

#include "report/amounts.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

// In the order of model::Perspective; then goals without one, and strategies.
constexpr std::array<values::Text, 6> bands{
    {{.en = "Financial", .es = "Finanzas", .zh = "财务"},
     {.en = "Customers", .es = "Clientes", .zh = "客户"},
     {.en = "Processes", .es = "Procesos", .zh = "内部流程"},
     {.en = "Learning and growth", .es = "Aprendizaje y crecimiento", .zh = "学习与成长"},
     {.en = "No perspective", .es = "Sin perspectiva", .zh = "未归入维度"},
     {.en = "Strategies", .es = "Estrategias", .zh = "策略"}}};
constexpr std::size_t without_perspective = 4;
constexpr std::size_t band_of_strategies = 5;

Ink ink_of(Tone tone) {
  switch (tone) {
    case Tone::good:
      return Ink::good;
    case Tone::fair:
      return Ink::fair;
    case Tone::bad:
      return Ink::bad;
    case Tone::plain:
    case Tone::strong:
    case Tone::dim:
      break;
  }
  return Ink::line;
}

void add_standing(GraphNode& node, const model::VarianceLine& line) {
  const values::Unit percent{.name = "%", .decimals = 1};
  const auto status = status_cell(line.status);
  node.ink = ink_of(status.tone);
  if (line.status == model::Status::unjudged || !line.attainment_percent) return;
  node.notes.emplace_back(
      say({.en = "{0}, {1} attained", .es = "{0}, logrado {1}", .zh = "{0}，完成 {1}"},
          {std::get<Word>(status.content).text, diag::Figure{*line.attainment_percent, percent}}));
}

GraphNode make_node(const model::Plan& plan, const model::Goal& goal) {
  GraphNode node{.id = "goal." + goal.id.value, .title = title_or_id(goal)};
  node.band =
      goal.perspective ? static_cast<std::size_t>(goal.perspective->value) : without_perspective;
  if (goal.target)
    node.notes.emplace_back(
        say({.en = "{0}", .es = "{0}", .zh = "{0}"}, {figure_of(goal.target->units, goal.unit)}));
  if (goal.due)
    node.notes.emplace_back(say({.en = "by {0}", .es = "para el {0}", .zh = "期限 {0}"},
                                {values::to_string(goal.due->value)}));
  if (const auto* owner = plan.people.get(goal.owner)) node.notes.emplace_back(title_of(*owner));
  return node;
}

class Arrows {
 public:
  explicit Arrows(Graph& map) : map_(map) {}
  void add(std::size_t from, std::size_t to) {
    const bool there = std::any_of(map_.arrows.begin(), map_.arrows.end(), [&](const auto& arrow) {
      return arrow.from == from && arrow.to == to;
    });
    if (!there) map_.arrows.push_back({from, to});
  }

 private:
  Graph& map_;
};

}  // namespace

Graph build_map(const model::Plan& plan, std::span<const model::VarianceTable> variances,
                values::Date as_of, WithStrategies with) {
  Graph map{.title = say({.en = "{0}: strategy map as of {1}",
                          .es = "{0}: mapa estratégico a {1}",
                          .zh = "{0}：战略地图，截至 {1}"},
                         {name_plan(plan), values::to_string(as_of)})};
  for (const auto& band : bands) map.bands.emplace_back(say(band));
  Arrows arrows(map);
  for (const auto& goal : plan.goals) map.nodes.push_back(make_node(plan, goal));
  for (const auto& variance : variances) add_standing(map.nodes[variance.goal], variance.total);
  for (std::size_t at = 0; at < plan.goals.size(); ++at) {
    for (const auto& driver : plan.goals[at].driven_by)
      if (driver.known()) arrows.add(driver.index, at);
    for (const auto& goal : plan.goals[at].supports)
      if (goal.known()) arrows.add(at, goal.index);
  }
  if (with == WithStrategies::yes)
    for (const auto& strategy : plan.strategies) {
      for (const auto& goal : strategy.serves)
        if (goal.known()) arrows.add(map.nodes.size(), goal.index);
      map.nodes.push_back({.id = "strategy." + strategy.id.value,
                           .title = title_or_id(strategy),
                           .band = band_of_strategies});
    }
  map.description =
      say({.en = "goals: {0}, arrows: {1}; each leads from what drives to what it drives",
           .es = "objetivos: {0}, flechas: {1}; cada una va de lo que impulsa a lo impulsado",
           .zh = "{0} 个目标，{1} 个箭头：由驱动因素指向被驱动的目标"},
          {std::to_string(plan.goals.size()), std::to_string(map.arrows.size())});
  return map;
}

Document build_map_document(const Graph& map) {
  return {{Heading{map.title, Level::title}, map, Paragraph{map.description, Tone::dim}}};
}

}  // namespace planctl::report
