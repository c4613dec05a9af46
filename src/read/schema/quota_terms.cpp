// read/schema/quota_terms: past periods, likeness, growth, limits, ramps and stretch.
#include "read/schema/quota_terms.hpp"

#include <algorithm>

#include "read/plan_rules.hpp"
#include "read/schema/docs.hpp"

namespace planctl::read::schema {
namespace {

using Periods = PastPeriodsCodec::Value;
using Rate = FigureCodec<Counts::percent>;

constexpr std::size_t max_periods = 400;

void report_period(Reader& reader, const Node& node, values::Text text,
                   std::vector<diag::Argument> arguments) {
  reader.report(rule::bad_period, node.span, {.text = text, .arguments = std::move(arguments)},
                diag::Message{.text = {.en = "write `2025`, `2024-Q1`, `2025-03`, `2023..2025`, "
                                             "`2024-01..2025-12` or `2024-02-01..2025-01-31`",
                                       .es = "escriba `2025`, `2024-Q1`, `2025-03`, `2023..2025`, "
                                             "`2024-01..2025-12` o `2024-02-01..2025-01-31`",
                                       .zh = "请写 `2025`、`2024-Q1`、`2025-03`、`2023..2025`、"
                                             "`2024-01..2025-12` 或 `2024-02-01..2025-01-31`"},
                              .arguments = {}});
}

// The grain of a label that a span of periods can have: its ends look alike.
std::optional<values::Every> grain_of(std::string_view first, std::string_view last) {
  if (first.size() != last.size()) return std::nullopt;
  const bool quarters = first.find('Q') != first.npos;
  if (quarters != (last.find('Q') != last.npos)) return std::nullopt;
  if (quarters) return values::Every::quarter;
  if (first.size() == std::string_view("2025").size()) return values::Every::year;
  const bool weeks = first.find('W') != first.npos || last.find('W') != last.npos;
  if (first.size() == std::string_view("2025-03").size() && !weeks) return values::Every::month;
  return std::nullopt;
}

// All periods from the one to the other; none where the text is not such a span.
std::vector<values::Period> expand(std::string_view text) {
  const auto dots = text.find("..");
  if (dots == text.npos) return {};
  const auto first = values::parse_period(text.substr(0, dots));
  const auto last = values::parse_period(text.substr(dots + 2));
  if (!first || !last || last->days.start < first->days.start) return {};
  const auto every = grain_of(first->label, last->label);
  if (!every) return {};
  std::vector<values::Period> periods;
  const int past = values::year_of(last->days.start) + 1;
  for (int year = values::year_of(first->days.start); year < past; ++year) {
    for (auto& period : values::periods_of(values::calendar_year(year), *every))
      if (period.days.start >= first->days.start && period.days.past <= last->days.past)
        periods.push_back(std::move(period));
    if (periods.size() > max_periods) return {};
  }
  return periods;
}

void add_period(Reader& reader, const Node& node, values::Period period, Periods& periods) {
  const auto same = std::find_if(periods.begin(), periods.end(), [&](const auto& other) {
    return other.value.days.start < period.days.past && period.days.start < other.value.days.past;
  });
  if (same == periods.end()) {
    periods.push_back({.value = std::move(period), .span = node.span});
    return;
  }
  report_period(reader, node,
                {.en = "`{0}` and `{1}` have days in common, which would count twice",
                 .es = "`{0}` y `{1}` tienen días en común, que contarían dos veces",
                 .zh = "`{0}` 与 `{1}` 有重叠的日期，会被重复计算"},
                {same->value.label, period.label});
}

void add_periods(Reader& reader, const Node& node, Periods& periods) {
  const auto text = reader.words(node, Form::period);
  if (!text) return;
  if (auto period = values::parse_period(*text))
    return add_period(reader, node, std::move(*period), periods);
  if (const auto days = values::parse_days(*text))
    return add_period(reader, node, {.label = *text, .days = *days}, periods);
  auto all = expand(*text);
  if (all.empty())
    return report_period(reader, node,
                         {.en = "`{0}` is neither a period nor a span of periods",
                          .es = "`{0}` no es ni un período ni un tramo de períodos",
                          .zh = "`{0}` 既不是期间也不是期间范围"},
                         {*text});
  for (auto& period : all) add_period(reader, node, std::move(period), periods);
}

// A stretch with its reason.
void decode_stretch(Reader& reader, const Node& node, model::Stretch& stretch) {
  decode_entries(reader, node, stretch);
}

}  // namespace

bool PastPeriodsCodec::decode(Reader& reader, const Node& node, Value& periods) {
  if (node.kind != Node::Kind::list) {
    add_periods(reader, node, periods);
    return true;
  }
  for (const Node& item : node.items) {
    if (is_empty(item))
      reader.report_missing_value(item);
    else
      add_periods(reader, item, periods);
  }
  return true;
}

bool GrowthCodec::decode(Reader& reader, const Node& node, Value& rates) {
  if (!reader.want_map(node, Form::table)) return false;
  for (const Entry& entry : node.entries) {
    model::Growth growth{.member_name = Reader::id(entry.key), .rate = {}};
    if (is_empty(entry.value))
      reader.report_missing_value(entry.key);
    else if (Rate::decode(reader, entry.value, growth.rate))
      rates.push_back(std::move(growth));
  }
  return true;
}

bool GrowthCodec::resolve(Resolver& resolver, Value& rates) {
  std::erase_if(rates,
                [&](model::Growth& growth) { return !Rate::resolve(resolver, growth.rate); });
  return true;
}

bool StretchCodec::decode(Reader& reader, const Node& node, Value& stretches) {
  if (!reader.want_map(node, Form::table)) return false;
  for (const Entry& entry : node.entries) {
    model::Stretch stretch;
    stretch.dimension_name = Reader::id(entry.key);
    if (is_empty(entry.value))
      reader.report_missing_value(entry.key);
    else if (entry.value.kind == Node::Kind::map)
      decode_stretch(reader, entry.value, stretch);
    else
      OptionalCodec<model::Figure, Rate>::decode(reader, entry.value, stretch.percent);
    if (stretch.percent) stretches.push_back(std::move(stretch));
  }
  return true;
}

bool StretchCodec::resolve(Resolver& resolver, Value& stretches) {
  for (auto& stretch : stretches) {
    stretch.dimension = resolver.find_dimension(stretch.dimension_name);
    resolve_keys(resolver, stretch);
  }
  std::erase_if(stretches, [](const model::Stretch& stretch) { return !stretch.percent; });
  return true;
}

Shape StretchCodec::shape() {
  return {
      .form = Form::table, .item = {{.form = Form::percent}}, .keys = describe<model::Stretch>()};
}

template <>
std::span<const Key<model::Stretch>> keys_of() {
  using model::Stretch;
  static constexpr Key<Stretch> keys[] = {
      figure<&Stretch::percent, Counts::percent>(
          "percent", {.en = "by how much", .es = "en cuánto", .zh = "超出的比例"}, Need::required),
      key<&Stretch::reason>("reason", docs::reason),
  };
  return keys;
}

template <>
std::span<const Key<model::Likeness>> keys_of() {
  using model::Likeness;
  static constexpr Key<Likeness> keys[] = {
      key<&Likeness::member_name>("like",
                                  {.en = "the member whose share it has",
                                   .es = "el miembro cuya cuota tiene",
                                   .zh = "与其份额相同的成员"},
                                  Need::required),
      figure<&Likeness::factor, Counts::factor>("factor", {.en = "times this: `60%`, `1.2`",
                                                           .es = "por este factor: `60%`, `1.2`",
                                                           .zh = "再乘以此系数：`60%`、`1.2`"}),
  };
  return keys;
}

template <>
std::span<const Key<model::NodeLimit>> keys_of() {
  using model::NodeLimit;
  static constexpr Key<NodeLimit> keys[] = {
      key<&NodeLimit::where>(
          "where",
          {.en = "the node that is limited", .es = "el nodo que se limita", .zh = "受限的节点"},
          Need::required),
      figure<&NodeLimit::least, Counts::goal>("min", {.en = "the least that it gets of the year",
                                                      .es = "lo mínimo que recibe en el año",
                                                      .zh = "其全年指标的下限"}),
      figure<&NodeLimit::most, Counts::goal>("max", {.en = "the most that it gets of the year",
                                                     .es = "lo máximo que recibe en el año",
                                                     .zh = "其全年指标的上限"}),
      key<&NodeLimit::owner>("owner", docs::owner),
      key<&NodeLimit::reason>("reason", docs::reason),
  };
  return keys;
}

template <>
std::span<const Key<model::Ramp>> keys_of() {
  using model::Ramp;
  using Parts = ListCodec<model::Figure, FigureCodec<Counts::factor>>;
  static constexpr Key<Ramp> keys[] = {
      key<&Ramp::where>("where", docs::where),
      key<&Ramp::from>("from", docs::from, Need::required),
      key<&Ramp::months, Parts>("months",
                                {.en = "what it carries in its first month, its second and so on; "
                                       "in full afterwards",
                                 .es = "lo que lleva en su primer mes, en el segundo, etc.; "
                                       "después, todo",
                                 .zh = "第一个月、第二个月……各承担多少；其后全额"},
                                Need::required),
      key<&Ramp::reason>("reason", docs::reason),
  };
  return keys;
}

}  // namespace planctl::read::schema
