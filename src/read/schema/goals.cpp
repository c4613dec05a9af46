// read/schema/goals: the keys of goals and their milestones, and the unit that a goal is counted
// in.
#include "read/schema/goals.hpp"

#include "read/plan_rules.hpp"
#include "read/schema/docs.hpp"
#include "read/schema/owners.hpp"

namespace planctl::read::schema {
namespace {

constexpr int most_decimals = 6;

bool is_currency(const std::string& name) {
  return values::find_currency_decimals(name).has_value();
}

// The unit that the goal's own figures were written with, or nothing.
std::string written_unit(const model::Goal& goal) {
  for (const auto* const figure : {&goal.target, &goal.baseline})
    if (*figure && !(*figure)->written.unit.empty()) return (*figure)->written.unit;
  if (goal.target || goal.baseline) return {};
  for (const auto& milestone : goal.milestones)
    if (milestone.amount && !milestone.amount->written.unit.empty())
      return milestone.amount->written.unit;
  return {};
}

model::Measure::Counts counts_of(const model::Goal& goal) {
  using Counts = model::Measure::Counts;
  if (goal.measure != nullptr) return goal.measure->counts;
  const auto written = written_unit(goal);
  if (written == "%") return Counts::percent;
  return is_currency(written) ? Counts::money : Counts::pieces;
}

values::Unit named_unit(Resolver& resolver, const model::Words& name) {
  if (name.value == "%") return {.name = "%", .decimals = percent_decimals};
  if (!is_currency(name.value)) return {.name = name.value, .decimals = 0};
  const auto currency = resolver.plan().currency_unit();
  if (currency.name != name.value && !currency.name.empty())
    resolver.report(rule::foreign_currency, name.span,
                    {.text = {.en = "the unit is {0}, not the plan's currency `{1}`",
                              .es = "la unidad es {0}, no la moneda del plan `{1}`",
                              .zh = "单位是 {0}，而不是计划的货币 `{1}`"},
                     .arguments = {name.value, currency.name}});
  return currency;
}

values::Unit unit_of(Resolver& resolver, const model::Goal& goal) {
  if (goal.unit_name) return named_unit(resolver, *goal.unit_name);
  switch (counts_of(goal)) {
    case model::Measure::Counts::money:
      return resolver.plan().currency_unit();
    case model::Measure::Counts::percent:
      return {.name = "%", .decimals = percent_decimals};
    case model::Measure::Counts::pieces:
      break;
  }
  const auto written = written_unit(goal);
  const bool own = !written.empty() && written != "%" && !is_currency(written);
  // Of a goal that does not say what it measures that is what is told, not how it is written.
  if (!goal.measure_name && !goal.unit_name && goal.target && !goal.written_kind) {
    int decimals = 0;
    for (const auto* figure : {&goal.target, &goal.baseline})
      if (*figure) decimals = std::max(decimals, (*figure)->written.number.scale);
    return {.name = written, .decimals = decimals};
  }
  const bool index = goal.measure == nullptr && goal.kind == model::Kind::ratio;
  return {.name = own ? written : std::string(), .decimals = index ? percent_decimals : 0};
}

void report_measure(Resolver& resolver, const model::Words& name) {
  std::vector<std::string_view> names;
  for (const auto& measure : model::known_measures()) names.push_back(measure.name);
  resolver.report(rule::unknown_measure, name.span,
                  {.text = {.en = "planctl does not know the measure `{0}`, and the goal has no "
                                  "`kind`",
                            .es = "planctl no conoce la medida `{0}`, y el objetivo no lleva "
                                  "`kind`",
                            .zh = "planctl 不认识指标 `{0}`，且该目标没有 `kind`"},
                   .arguments = {name.value}},
                  suggest(resolver.nearest(name.value, names), quote_all(names)));
}

void resolve_unit(Resolver& resolver, model::Goal& goal) {
  if (goal.measure_name) goal.measure = model::find_measure(goal.measure_name->value);
  if (goal.measure_name && goal.measure == nullptr && !goal.written_kind &&
      !resolver.is_missed("goals.kind"))
    report_measure(resolver, *goal.measure_name);
  if (goal.written_kind)
    goal.kind = goal.written_kind->value;
  else if (goal.measure != nullptr)
    goal.kind = goal.measure->kind;
  else if (written_unit(goal) == "%")
    goal.kind = model::Kind::ratio;
  if (goal.written_good)
    goal.good = goal.written_good->value;
  else if (goal.measure != nullptr)
    goal.good = goal.measure->good;
  goal.unit = unit_of(resolver, goal);
  if (!goal.decimals) return;
  if (goal.decimals->value >= 0 && goal.decimals->value <= most_decimals) {
    goal.unit.decimals = static_cast<int>(goal.decimals->value);
    return;
  }
  resolver.report(rule::bad_number, goal.decimals->span,
                  {.text = {.en = "a unit has 0 to {0} decimals",
                            .es = "una unidad tiene de 0 a {0} decimales",
                            .zh = "单位的小数位为 0 至 {0} 位"},
                   .arguments = {std::to_string(most_decimals)}});
}

}  // namespace

void resolve_goal_units(Resolver& resolver) {
  for (auto& goal : resolver.plan().goals) resolve_unit(resolver, goal);
}

template <>
std::span<const Key<model::Milestone>> keys_of() {
  using model::Milestone;
  static constexpr Key<Milestone> keys[] = {
      key<&Milestone::due>("due", docs::due),
      figure<&Milestone::amount, Counts::goal>("amount", {.en = "what is reached by then",
                                                          .es = "lo que se ha alcanzado para "
                                                                "entonces",
                                                          .zh = "届时应达到的数量"}),
      key<&Milestone::title>("title", docs::title),
  };
  return keys;
}

template <>
std::span<const Key<model::SellerGroup>> keys_of() {
  using model::SellerGroup;
  using Ramp = ListCodec<model::Figure, FigureCodec<Counts::percent>>;
  static constexpr Key<SellerGroup> keys[] = {
      key<&SellerGroup::people>("people", {.en = "the sellers by name; they count from their first "
                                                 "to their last day, as far as they are free",
                                           .es = "los vendedores por su nombre; cuentan del primer "
                                                 "al último día, según su disponibilidad",
                                           .zh = "具名销售人员；自首日至末日按可用时间计"}),
      key<&SellerGroup::heads>(
          "heads", {.en = "how many more there are", .es = "cuántos más hay", .zh = "另有人数"}),
      figure<&SellerGroup::each, Counts::goal>(
          "each",
          {.en = "what one of them brings in a whole year of full work",
           .es = "lo que aporta cada uno en un año completo de pleno rendimiento",
           .zh = "每人全年满负荷可完成的数量"},
          Need::required),
      figure<&SellerGroup::attains, Counts::percent>(
          "attains", {.en = "the part of it that is expected; without it all",
                      .es = "la parte que se espera; sin ella, toda",
                      .zh = "预期达成率；省略为全部"}),
      key<&SellerGroup::ramp, Ramp>("ramp", {.en = "what a new one brings in the first months; all "
                                                   "of it afterwards",
                                             .es = "lo que aporta uno nuevo en los primeros meses; "
                                                   "después, todo",
                                             .zh = "新人在最初各月的产能比例；之后为全部"}),
      key<&SellerGroup::from>("from", {.en = "the day on which the heads come; without it they are "
                                             "there",
                                       .es = "el día en que llegan esas personas; sin ella, ya "
                                             "están",
                                       .zh = "这些人到岗的日期；省略则已在岗"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Supply>> keys_of() {
  using model::Supply;
  static constexpr Key<Supply> keys[] = {
      key<&Supply::where>("where", docs::where),
      figure<&Supply::opening, Counts::goal>("opening", {.en = "what is there when the year begins",
                                                         .es = "lo que hay al empezar el año",
                                                         .zh = "年初存货"}),
      key<&Supply::arrives, PeriodFigures<Counts::goal>>(
          "arrives", {.en = "what comes in, by period; it is there on the period's first day",
                      .es = "lo que entra, por período; está disponible el primer día del período",
                      .zh = "各期到货量；自该期首日起可用"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Goal>> keys_of() {
  using model::Goal;
  static constexpr Key<Goal> keys[] = {
      key<&Goal::title>("title", docs::title),
      key<&Goal::measure_name>("measure", {.en = "what is measured; a known measure says the kind, "
                                                 "the unit and which direction is good",
                                           .es = "lo que se mide; una medida conocida fija el "
                                                 "tipo, la unidad y el sentido favorable",
                                           .zh = "衡量指标；已知指标决定类型、单位和有利方向"}),
      key<&Goal::written_kind>(
          "kind", {.en = "`flow` adds up over time and members, `stock` "
                         "stands at a date, `ratio` does neither",
                   .es = "`flow` se suma en el tiempo y entre miembros, "
                         "`stock` es un saldo a una fecha, `ratio` ni una "
                         "cosa ni otra",
                   .zh = "`flow` 可按时间和成员累加，`stock` 为某日存量，`ratio` 两者皆不可累加"}),
      key<&Goal::unit_name>("unit", {.en = "what is counted: a currency, `%` or a word",
                                     .es = "lo que se cuenta: una moneda, `%` o una palabra",
                                     .zh = "计量单位：货币、`%` 或一个词"}),
      key<&Goal::decimals>("decimals", {.en = "how many decimals the unit has",
                                        .es = "cuántos decimales tiene la unidad",
                                        .zh = "单位的小数位数"}),
      key<&Goal::written_good>(
          "good",
          {.en = "the direction that is good", .es = "el sentido favorable", .zh = "有利方向"}),
      figure<&Goal::baseline, Counts::goal>("baseline", {.en = "where it stands before the plan",
                                                         .es = "dónde está antes del plan",
                                                         .zh = "计划前的基线"}),
      figure<&Goal::target, Counts::goal>("target", {.en = "what the year is to reach",
                                                     .es = "lo que debe alcanzar el año",
                                                     .zh = "全年目标"}),
      key<&Goal::owner>("owner", docs::owner),
      key<&Goal::split, SplitCodec>("split", docs::split),
      key<&Goal::due>("due", docs::due),
      key<&Goal::perspective>("perspective", {.en = "its perspective on the strategy map",
                                              .es = "su perspectiva en el mapa estratégico",
                                              .zh = "在战略地图中的维度"}),
      key<&Goal::department>("department", {.en = "the department whose own plan it belongs to",
                                            .es = "el departamento a cuyo plan propio pertenece",
                                            .zh = "所属部门计划的部门"}),
      key<&Goal::supports>("supports", {.en = "the corporate goals that it carries",
                                        .es = "los objetivos de la empresa a los que contribuye",
                                        .zh = "所支撑的公司目标"}),
      key<&Goal::driven_by>("driven_by", {.en = "the goals that drive it: arrows of the strategy "
                                                "map",
                                          .es = "los objetivos que lo impulsan: flechas del mapa "
                                                "estratégico",
                                          .zh = "驱动它的目标：战略地图中的箭头"}),
      key<&Goal::basis>("basis", {.en = "the assumptions that the number rests on",
                                  .es = "los supuestos en que se apoya la cifra",
                                  .zh = "该数字所依据的假设"}),
      key<&Goal::units>("units",
                        {.en = "the goal that plans the quantities sold: its quotas and "
                               "actuals part price from volume and mix",
                         .es = "el objetivo que planifica las cantidades vendidas: sus "
                               "cuotas y datos reales separan precio, volumen y mezcla",
                         .zh = "计划销售数量的目标：其配额和实绩用于区分价格、销量与结构"}),
      key<&Goal::evidence>("evidence", {.en = "why the target can be reached",
                                        .es = "por qué la meta es alcanzable",
                                        .zh = "目标可达成的依据"}),
      key<&Goal::note>("note", docs::note),
      key<&Goal::where>("where", docs::where),
      key<&Goal::milestones>("milestones", {.en = "smaller targets on the way",
                                            .es = "metas menores en el camino",
                                            .zh = "途中的阶段目标"}),
      key<&Goal::capacity>("capacity", {.en = "the sellers, and what they can bring",
                                        .es = "los vendedores y lo que pueden aportar",
                                        .zh = "销售人员及其可完成的数量"}),
      key<&Goal::supply>("supply", {.en = "the goods that its quotas are sold from, by place",
                                    .es = "las existencias de las que se venden sus cuotas, por "
                                          "lugar",
                                    .zh = "各处用于完成指标的货源"}),
      key<&Goal::quota>("quota", {.en = "how the target is cut into quotas",
                                  .es = "cómo se reparte la meta en cuotas",
                                  .zh = "如何将目标分解为配额"}),
  };
  return keys;
}

bool Codec<model::Goal>::resolve(Resolver& resolver, model::Goal& goal) {
  const model::Ref<model::Goal> self{.name = goal.id,
                                     .index = resolver.plan().goals.index_of(goal.id.value)};
  const Resolver::GoalScope scope(resolver, self);
  resolve_keys(resolver, goal);
  return true;
}

}  // namespace planctl::read::schema
