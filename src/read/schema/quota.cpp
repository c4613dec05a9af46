// read/schema/quota: how a target is cut: shares of dimensions, seasons, holds.
#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "read/plan_rules.hpp"
#include "read/schema/docs.hpp"
#include "read/schema/owners.hpp"
#include "read/schema/quota_amounts.hpp"
#include "read/schema/quota_terms.hpp"

namespace planctl::read::schema {
namespace {

constexpr std::array<std::string_view, 1> even_words{"even"};
constexpr std::string_view shares_key = "<dimension>";
constexpr std::string_view actuals_key = "actuals";
constexpr values::Text shares_doc{
    .en =
        "the shares of its members: a map of member and share, `even`, a CSV of weights "
        "(`{file: ...}`), past figures (`{actuals: 2023..2025}`), or a list of such maps of which "
        "the last one whose `where` fits counts; beside the other sources a map may give single "
        "members a weight of their own, or `{like: ...}`",
    .es =
        "las cuotas de sus miembros: un mapa de miembro y cuota, `even`, un CSV de pesos "
        "(`{file: ...}`), cifras pasadas (`{actuals: 2023..2025}`), o una lista de tales mapas, de "
        "la que vale el último cuyo `where` corresponda; junto a las otras fuentes, un mapa puede "
        "dar a algunos miembros un peso propio, o `{like: ...}`",
    .zh =
        "其成员的份额:成员与份额的映射、`even`、权重 CSV(`{file: ...}`)、历史数据"
        "(`{actuals: 2023..2025}`),或这类映射的列表,以最后一个 `where` 相符者为准;"
        "在其他来源之外,映射还可为个别成员单独给出权重或 `{like: ...}`"};

// The weights of a member list, an even split or a file.
struct ShareRuleCodec {
  static bool decode(Reader& reader, const Node& node, model::ShareRule& rule) {
    rule.span = node.span;
    if (node.kind == Node::Kind::scalar) {
      if (!reader.choice(node, even_words)) return false;
      rule.even = {.value = true, .span = node.span};
      return true;
    }
    if (!reader.want_map(node, Form::table)) return false;
    for (const Entry& entry : node.entries) {
      if (find_key<model::ShareRule>(entry.key.text) != nullptr)
        decode_entry(reader, node, entry, rule);
      else if (is_misspelt_key(entry))
        decode_entry(reader, node, entry, rule);
      else
        add_weight(reader, entry, rule);
    }
    const bool averages = rule.past.average || rule.past.on_zero_base;
    if (averages && node.find(actuals_key) == nullptr)
      reader.report_missing_key(rule.span, actuals_key);
    return true;
  }
  // In place of what cannot be read stands a weight without a name, so that nobody misses it.
  static void add_weight(Reader& reader, const Entry& entry, model::ShareRule& rule) {
    model::MemberWeight weight;
    if (is_empty(entry.value)) {
      reader.report_missing_value(entry.key);
      return rule.weights.push_back(std::move(weight));
    }
    weight.member_name = Reader::id(entry.key);
    const bool read = entry.value.kind == Node::Kind::map
                          ? decode_record(reader, entry.value, weight.like.emplace())
                          : FigureCodec<Counts::weight>::decode(reader, entry.value, weight.weight);
    rule.weights.push_back(read ? std::move(weight) : model::MemberWeight{});
  }
  // A member's map says whom it is like.
  static bool is_misspelt_key(const Entry& entry) {
    const auto& value = entry.value;
    return value.kind == Node::Kind::map && value.find("like") == nullptr &&
           base::find_nearest(entry.key.text, names_of<model::ShareRule>());
  }
};

void resolve_shares(Resolver& resolver, model::DimensionShares& shares) {
  for (auto& rule : shares.rules) {
    resolve_keys(resolver, rule);
    for (auto& weight : rule.weights) {
      if (weight.member_name.value.empty()) continue;
      weight.member = resolver.find_member(shares.dimension, weight.member_name);
      if (!weight.like) {
        if (!FigureCodec<Counts::weight>::resolve(resolver, weight.weight)) weight = {};
        continue;
      }
      resolve_keys(resolver, *weight.like);
      if (!weight.like->member_name.value.empty())
        weight.like->member = resolver.find_member(shares.dimension, weight.like->member_name);
    }
    for (auto& growth : rule.growth)
      growth.member = resolver.find_member(shares.dimension, growth.member_name);
  }
}

void add_once(std::vector<std::size_t>& order, std::size_t dimension) {
  if (dimension != model::none && std::find(order.begin(), order.end(), dimension) == order.end())
    order.push_back(dimension);
}

// Adds the dimensions as they stand: where their shares do, or, without shares, their targets.
void add_standing(model::Quota& quota) {
  std::vector<std::pair<diag::Span, std::size_t>> standing;
  for (const auto& shares : quota.shares)
    standing.emplace_back(shares.dimension_name.span, shares.dimension);
  for (const auto& targets : quota.targets) {
    const bool shared =
        std::any_of(quota.shares.begin(), quota.shares.end(),
                    [&](const auto& shares) { return shares.dimension == targets.dimension; });
    if (!shared) standing.emplace_back(targets.dimension_name.span, targets.dimension);
  }
  std::sort(standing.begin(), standing.end());
  for (const auto& [at, dimension] : standing) add_once(quota.order, dimension);
}

// A list of weights, a file, past years, or a list of rules for places.
template <values::Every every>
struct SeasonCodec {
  using Value = std::optional<model::Season>;
  // Of weights that cannot all be read none is kept, so that nobody counts the rest.
  static bool decode(Reader& reader, const Node& node, Value& season) {
    const std::size_t faults = reader.faults();
    const bool decoded = decode_rules(reader, node, season);
    if (decoded && reader.faults() > faults) season->rules.clear();
    return decoded;
  }
  static bool decode_rules(Reader& reader, const Node& node, Value& season) {
    if (season) {
      reader.report(rule::duplicate_key, node.span,
                    {.text = {.en = "a quota has one season: `months`, `quarters` or `weeks`",
                              .es = "una cuota tiene una sola estacionalidad: `months`, "
                                    "`quarters` o `weeks`",
                              .zh = "一个分解只能有一种季节性：`months`、`quarters` 或 `weeks`"},
                     .arguments = {}});
      return false;
    }
    season = model::Season{
        .every_name = {.value = name(), .span = node.span}, .every = every, .rules = {}};
    const bool plain = node.kind != Node::Kind::map &&
                       (node.items.empty() || node.items[0].kind == Node::Kind::scalar);
    if (!plain) return Codec<std::vector<model::SeasonRule>>::decode(reader, node, season->rules);
    model::SeasonRule rule;
    rule.span = node.span;
    ListCodec<model::Figure, FigureCodec<Counts::weight>>::decode(reader, node, rule.weights);
    season->rules.push_back(std::move(rule));
    return true;
  }
  static bool resolve(Resolver& resolver, Value& season) {
    if (!season || season->every != every) return true;
    for (auto& rule : season->rules) {
      resolve_keys(resolver, rule);
      for (const auto& name : rule.by_names) add_once(rule.by, resolver.find_dimension(name));
      const bool terms = rule.past.average || rule.past.on_zero_base || !rule.by_names.empty();
      if (terms && rule.past.periods.empty()) resolver.report_missing_key(rule.span, actuals_key);
    }
    return true;
  }
  static Shape shape() {
    return {.form = Form::list,
            .item = {{.form = Form::weight}},
            .keys = describe<model::SeasonRule>()};
  }
  static std::string name() {
    return every == values::Every::month     ? "months"
           : every == values::Every::quarter ? "quarters"
                                             : "weeks";
  }
};

void report_unknown(Resolver& resolver, const model::Words& name) {
  if (resolver.extent() == Extent::partial) return;
  std::vector<std::string_view> allowed = names_of<model::Quota>();
  for (const auto& dimension : resolver.plan().dimensions) allowed.emplace_back(dimension.id.value);
  const auto meant = resolver.nearest(name.value, allowed);
  if (!meant || resolver.plan().dimensions.find(*meant) != nullptr) {
    resolver.find_dimension(name);
    return;
  }
  resolver.report(rule::unknown_key, name.span,
                  {.text = {.en = "`{0}` is neither a dimension nor a key of a quota",
                            .es = "`{0}` no es ni una dimensión ni una clave de la cuota",
                            .zh = "`{0}` 既不是维度也不是分解的键"},
                   .arguments = {name.value}},
                  suggest(meant, quote_all(allowed)));
}

// The period of a hold; one that is none stays without a label, so that nobody takes the hold for
// one of the year.
struct HoldPeriodCodec {
  using Value = model::Maybe<values::Period>;
  static bool decode(Reader& reader, const Node& node, Value& period) {
    if (!Codec<Value>::decode(reader, node, period)) period = {.value = {}, .span = node.span};
    return true;
  }
  static bool resolve(Resolver& resolver, Value& period) {
    if (period && !period->value.label.empty() && !resolver.resolve(*period)) period->value = {};
    return true;
  }
  static Shape shape() { return Codec<Value>::shape(); }
};

// A quota of which something could not be read would be cut otherwise than it is written; shares
// without rules say so.
void mark_unread(model::Quota& quota) { quota.shares.emplace_back(); }

// A key of the rule whose value stands in its `past`.
template <class Rule, auto member, class Part = Codec<typename decltype(member_of(member))::Type>>
constexpr Key<Rule> part_of_past(std::string_view name, values::Text doc) {
  return {.name = name,
          .doc = doc,
          .need = Need::optional,
          .decode = [](Reader& reader, const Node& node,
                       Rule& rule) { return Part::decode(reader, node, rule.past.*member); },
          .resolve = [](Resolver&, Rule&) {},
          .shape = [] { return Part::shape(); }};
}

constexpr values::Text average_doc{
    .en =
        "of several periods: `of-averages` (without it), where big periods count more, or "
        "`of-proportions`, where all count alike",
    .es =
        "de varios períodos: `of-averages` (sin ella), donde pesan más los grandes, u "
        "`of-proportions`, donde todos pesan igual",
    .zh =
        "多个期间的平均方式：`of-averages`（默认），大期间权重更大；`of-proportions`，各期间同等"};

}  // namespace

template <>
std::span<const Key<model::ShareRule>> keys_of() {
  using model::ShareRule;
  static constexpr Key<ShareRule> keys[] = {
      key<&ShareRule::where>("where", docs::where),
      key<&ShareRule::file>("file", docs::weights_file),
      key<&ShareRule::column>("column", docs::column),
      key<&ShareRule::even>(
          "even",
          {.en = "every member alike", .es = "todos los miembros por igual", .zh = "各成员均分"}),
      part_of_past<ShareRule, &model::PastShares::periods, PastPeriodsCodec>(
          actuals_key, {.en = "past periods whose figures give the shares, from the files of "
                              "`actuals`, or from those of `file`",
                        .es = "períodos pasados cuyas cifras dan las cuotas, de los archivos de "
                              "`actuals` o de los de `file`",
                        .zh = "以其数据得出份额的过去期间，取自 `actuals` 的文件或 `file` 的文件"}),
      part_of_past<ShareRule, &model::PastShares::average>("average", average_doc),
      part_of_past<ShareRule, &model::PastShares::on_zero_base>(
          "on_zero_base", {.en = "where all past figures of siblings are zero: `error` (without "
                                 "it) or `even`",
                           .es = "donde todas las cifras pasadas de un grupo son cero: `error` "
                                 "(sin ella) o `even`",
                           .zh = "同级历史数据全为零时：`error`（默认）或 `even`"}),
      key<&ShareRule::growth, GrowthCodec>(
          "growth", {.en = "by how much the weights of members grow: `{north: 5%}`",
                     .es = "cuánto crecen los pesos de los miembros: `{north: 5%}`",
                     .zh = "成员权重的增长率：`{north: 5%}`"}),
  };
  return keys;
}

template <>
std::span<const Key<model::SeasonRule>> keys_of() {
  using model::SeasonRule;
  using Weights = ListCodec<model::Figure, FigureCodec<Counts::weight>>;
  static constexpr Key<SeasonRule> keys[] = {
      key<&SeasonRule::where>("where", docs::where),
      key<&SeasonRule::weights, Weights>("shares", {.en = "the weights of the year's periods",
                                                    .es = "los pesos de los períodos del año",
                                                    .zh = "一年各期的权重"}),
      key<&SeasonRule::file>("file",
                             {.en = "a CSV of weights with a column `month`, `quarter` or `week`",
                              .es = "un CSV de pesos con una columna `month`, `quarter` o `week`",
                              .zh = "带 `month`、`quarter` 或 `week` 列的权重 CSV"}),
      key<&SeasonRule::column>("column", docs::column),
      part_of_past<SeasonRule, &model::PastShares::periods, PastPeriodsCodec>(
          actuals_key, {.en = "past years, of the kind of the plan's, whose figures give the "
                              "weights, from the files of `actuals`, or from those of `file`",
                        .es = "años pasados, de la misma clase que el del plan, cuyas cifras dan "
                              "los pesos, de los archivos de `actuals` o de los de `file`",
                        .zh = "以其数据得出权重的过去年度，须与计划年度同类，取自 `actuals` 的文件"
                              "或 `file` 的文件"}),
      part_of_past<SeasonRule, &model::PastShares::average>("average", average_doc),
      part_of_past<SeasonRule, &model::PastShares::on_zero_base>(
          "on_zero_base", {.en = "where all past figures are zero: `error` (without it) or `even`",
                           .es = "donde todas las cifras pasadas son cero: `error` (sin ella) o "
                                 "`even`",
                           .zh = "历史数据全为零时：`error`（默认）或 `even`"}),
      key<&SeasonRule::by_names>(
          "by", {.en = "the dimensions whose members each have the season of their own past "
                       "figures; without it, all have that of the whole `where`",
                 .es = "las dimensiones cuyos miembros tienen cada uno la estacionalidad de sus "
                       "propias cifras pasadas; sin ella, todos la del `where` entero",
                 .zh = "各成员按自身历史数据确定季节性的维度；省略则都用整个 `where` 的季节性"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Hold>> keys_of() {
  using model::Hold;
  static constexpr Key<Hold> keys[] = {
      key<&Hold::where>("where",
                        {.en = "the node that is held; without it, the whole goal in the `period`",
                         .es = "el nodo que se fija; sin él, todo el objetivo en el `period`",
                         .zh = "被锁定的节点；省略则为整个目标在 `period` 内"}),
      key<&Hold::period, HoldPeriodCodec>(
          "period", {.en = "a month, quarter or week of the plan's year in which it "
                           "is held; without it, the whole year",
                     .es = "un mes, trimestre o semana del año del plan en que se "
                           "fija; sin él, el año entero",
                     .zh = "锁定所在的计划年度内的月、季或周；省略则为全年"}),
      figure<&Hold::amount, Counts::goal>("amount",
                                          {.en = "its quota of the year or of the period",
                                           .es = "su cuota del año o del período",
                                           .zh = "其全年或该期间的指标"},
                                          Need::required),
      key<&Hold::owner>("owner", docs::owner),
      key<&Hold::split, SplitCodec>("split", docs::split),
      key<&Hold::reason>("reason", docs::reason),
  };
  return keys;
}

template <>
std::span<const Key<model::Quota>> keys_of() {
  using model::Quota;
  static constexpr Key<Quota> keys[] = {
      key<&Quota::order_names>("order", {.en = "the dimensions in the order of the cut; without "
                                               "it, the order in which they stand here",
                                         .es = "las dimensiones en el orden del reparto; sin "
                                               "ella, el orden en que aparecen aquí",
                                         .zh = "分解的维度顺序；省略则按此处书写的顺序"}),
      key<&Quota::season, SeasonCodec<values::Every::month>>(
          "months", {.en = "12 weights of months, a file, past years (`{actuals: 2023..2025}`), or "
                           "rules for places",
                     .es = "12 pesos de los meses, un archivo, años pasados "
                           "(`{actuals: 2023..2025}`), o reglas por lugar",
                     .zh = "12 个月权重、文件、过去年度（`{actuals: 2023..2025}`），"
                           "或按位置的规则"}),
      key<&Quota::season, SeasonCodec<values::Every::quarter>>("quarters",
                                                               {.en = "the same for 4 quarters",
                                                                .es = "lo mismo para 4 trimestres",
                                                                .zh = "同上，按 4 个季度"}),
      key<&Quota::season, SeasonCodec<values::Every::week>>(
          "weeks",
          {.en = "the same for the weeks of the year, those at its two ends among them; in "
                 "a file a plain number is that of the ISO week, or the place in a year "
                 "of weeks",
           .es = "lo mismo para las semanas del año, con las de sus dos extremos; en un "
                 "archivo, un número solo es el de la semana ISO, o el lugar en un año "
                 "de semanas",
           .zh = "同上，按年度各周，包括首尾两周；文件中单独的数字为 ISO 周数，"
                 "周制年度则为第几周"}),
      key<&Quota::holds>("hold", {.en = "amounts that are fixed; the rest is shared among the "
                                        "others",
                                  .es = "importes fijos; el resto se reparte entre los demás",
                                  .zh = "固定数量；其余在其他节点间分配"}),
      key<&Quota::normalise>(
          "normalise",
          {.en = "`month-first`: a month's total comes from the "
                 "season alone; `flat`: holidays move amounts "
                 "between months",
           .es = "`month-first`: el total de un mes depende solo "
                 "de la estacionalidad; `flat`: los festivos "
                 "mueven importes entre meses",
           .zh = "`month-first`：月总额仅由季节性决定；`flat`：节假日会在月份之间移动数量"}),
      key<&Quota::limits>("limits", {.en = "the least and the most that nodes get; the rest is "
                                           "shared among the others",
                                     .es = "lo mínimo y lo máximo que reciben los nodos; el resto "
                                           "se reparte entre los demás",
                                     .zh = "节点指标的下限与上限；其余在其他节点间分配"}),
      key<&Quota::ramps>("ramp", {.en = "what places that are new carry in their first months",
                                  .es = "lo que llevan los lugares nuevos en sus primeros meses",
                                  .zh = "新单元在最初几个月承担的比例"}),
      key<&Quota::prorate>(
          "prorate", {.en = "the share of a member that is there for a part of the year: a share "
                            "of the target (`none`, without it), or less, by its part of the "
                            "year's working days (`working-days`)",
                      .es = "la cuota de un miembro que está solo parte del año: una parte de la "
                            "meta (`none`, sin ella), o menos, según su parte de los días "
                            "laborables del año (`working-days`)",
                      .zh = "只在部分年度存在的成员的份额：目标的一份（`none`，默认），"
                            "或按其占全年工作日的比例减少（`working-days`）"}),
      key<&Quota::stretch, StretchCodec>("stretch", {.en = "by how much the quotas handed to the "
                                                           "members of a dimension exceed the "
                                                           "target",
                                                     .es = "en cuánto superan la meta las cuotas "
                                                           "de los miembros de una dimensión",
                                                     .zh = "下达给某维度成员的指标超出目标的比例"}),
      figure<&Quota::rounding, Counts::goal>(
          "rounding",
          {.en = "quotas are whole multiples of it; or, as a map of dimension and amount, the "
                 "year's quotas of the members of each dimension are",
           .es = "las cuotas son múltiplos enteros de ella; o, como mapa de dimensión e importe, "
                 "lo son las cuotas anuales de los miembros de cada dimensión",
           .zh = "指标为该数的整数倍；若写成维度与数量的映射，则各维度成员的全年指标为其整数倍"}),
      key<&Quota::apportion>(
          "apportion",
          {.en = "`webster`: the year's quotas of members are whole units by Webster's method, in "
                 "which nobody loses a unit when the target grows; `exact` (usual): rounded along "
                 "time alone",
           .es = "`webster`: las cuotas anuales de los miembros son unidades enteras por el método "
                 "de Webster, en el que nadie pierde una unidad si crece la meta; `exact` (lo "
                 "habitual): solo se redondea a lo largo del tiempo",
           .zh = "`webster`：成员的全年指标按韦伯斯特法取整，目标增大时任何人都不会减少一个单位；"
                 "`exact`（默认）：仅沿时间取整"}),
      key<&Quota::targets, AmountsCodec>(
          "targets",
          {.en = "targets of members, on one dimension or several at once; shares say how they "
                 "are fitted together; of a stock or ratio, where members are to stand at the end",
           .es = "metas de miembros, en una dimensión o en varias a la vez; las cuotas de reparto "
                 "dicen cómo se ajustan entre sí; de un nivel o una tasa, dónde acabarán los "
                 "miembros",
           .zh = "成员的目标，可同时给出一个或多个维度；由份额决定如何相互拟合；"
                 "存量或比率为成员期末应达到的水平"}),
      key<&Quota::baselines, AmountsCodec>(
          "baseline",
          {.en = "of a stock or ratio: where members stand before the first day",
           .es = "de un nivel o una tasa: dónde están los miembros antes del primer día",
           .zh = "存量或比率：成员在首日之前的水平"}),
      key<&Quota::base>("base",
                        {.en = "of a ratio: the goal whose quotas weigh its members",
                         .es = "de una tasa: el objetivo cuyas cuotas ponderan sus miembros",
                         .zh = "比率：以其指标对成员加权的目标"}),
  };
  return keys;
}

bool Codec<model::Quota>::decode(Reader& reader, const Node& node, model::Quota& quota) {
  if (!reader.want_map(node, Form::record)) return false;
  quota.span = node.span;
  const std::size_t faults = reader.faults();
  for (const Entry& entry : node.entries) {
    if (entry.key.text == "rounding" && entry.value.kind == Node::Kind::map) {
      LevelRoundingCodec::decode(reader, entry.value, quota.level_roundings);
      continue;
    }
    if (find_key<model::Quota>(entry.key.text) != nullptr) {
      decode_entry(reader, node, entry, quota);
      continue;
    }
    model::DimensionShares shares{.dimension_name = Reader::id(entry.key), .rules = {}};
    if (is_empty(entry.value))
      reader.report_missing_value(entry.key);
    else
      ListCodec<model::ShareRule, ShareRuleCodec>::decode(reader, entry.value, shares.rules);
    quota.shares.push_back(std::move(shares));
  }
  const bool unread = reader.faults() > faults;
  const auto empty = std::find_if(quota.limits.begin(), quota.limits.end(),
                                  [](const auto& limit) { return !limit.least && !limit.most; });
  if (!unread && empty != quota.limits.end())
    reader.report(rule::missing_key, empty->span,
                  {.text = {.en = "a limit needs `min` or `max`",
                            .es = "un límite necesita `min` o `max`",
                            .zh = "限额须写明 `min` 或 `max`"},
                   .arguments = {}},
                  diag::Message{.text = {.en = "add one of them, or take the limit out",
                                         .es = "añada uno de los dos o quite el límite",
                                         .zh = "请补上其中之一，或删除该限额"},
                                .arguments = {}});
  if (unread || empty != quota.limits.end()) mark_unread(quota);
  return true;
}

bool Codec<model::Quota>::resolve(Resolver& resolver, model::Quota& quota) {
  const std::size_t told = resolver.told();
  resolve_keys(resolver, quota);
  LevelRoundingCodec::resolve(resolver, quota.level_roundings);
  for (const auto& name : quota.order_names) add_once(quota.order, resolver.find_dimension(name));
  for (auto& shares : quota.shares) {
    if (shares.dimension_name.value.empty()) continue;
    shares.dimension = resolver.plan().dimensions.index_of(shares.dimension_name.value);
    if (shares.dimension == model::none)
      report_unknown(resolver, shares.dimension_name);
    else
      resolve_shares(resolver, shares);
  }
  add_standing(quota);
  if (resolver.told() > told) mark_unread(quota);
  return true;
}

Shape Codec<model::Quota>::shape() {
  Shape shape{.form = Form::record, .keys = describe<model::Quota>()};
  shape.keys->insert(shape.keys->begin(), {.name = shares_key,
                                           .doc = shares_doc,
                                           .shape = {.form = Form::table,
                                                     .item = {{.form = Form::weight}},
                                                     .keys = describe<model::ShareRule>()}});
  return shape;
}

}  // namespace planctl::read::schema
