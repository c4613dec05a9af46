// read/schema/header: the keys of the section `plan`.
#include <array>

#include "read/plan_rules.hpp"
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {
namespace {

struct CurrencyCodec {
  static bool decode(Reader& reader, const Node& node, model::MaybeWords& currency) {
    const auto code = decode_currency(reader, node);
    if (!code) return false;
    if (currency)
      reader.report_duplicate_key(node.span, currency->span);
    else
      currency = {.value = *code, .span = node.span};
    return true;
  }
  static bool resolve(Resolver&, model::MaybeWords&) { return true; }
  static Shape shape() { return {.form = Form::currency}; }
};

void report_year(Reader& reader, diag::Span span, diag::Message message) {
  reader.report(rule::bad_year, span, std::move(message));
}

std::optional<values::Year> make_year(Reader& reader, const YearParts& parts) {
  if (!parts.start) return std::nullopt;
  const values::Date start = parts.start->value;
  const auto pattern = parts.pattern ? parts.pattern->value : values::Pattern::months;
  if (pattern == values::Pattern::months) {
    if (parts.weeks) {
      report_year(reader, parts.weeks->span,
                  {.text = {.en = "a year of months has no number of weeks",
                            .es = "un año de meses no lleva número de semanas",
                            .zh = "按月划分的年度没有周数"},
                   .arguments = {}});
      return std::nullopt;
    }
    if (const auto year = values::month_year(start)) return year;
    report_year(reader, parts.start->span,
                {.text = {.en = "a year of months begins on the first day of a month, not on {0}",
                          .es = "un año de meses empieza el primer día de un mes, no el {0}",
                          .zh = "按月划分的年度应从某月一日开始，而不是 {0}"},
                 .arguments = {values::to_string(start)}});
    return std::nullopt;
  }
  std::optional<std::int64_t> weeks = values::weeks_from(start);
  if (parts.weeks) weeks = parts.weeks->value;
  if (!weeks) {
    report_year(reader, parts.start->span,
                {.text = {.en = "whether the year from {0} has 52 or 53 weeks cannot be told",
                          .es = "no se puede saber si el año desde {0} tiene 52 o 53 semanas",
                          .zh = "无法判断自 {0} 起的年度是 52 周还是 53 周"},
                 .arguments = {values::to_string(start)}});
    return std::nullopt;
  }
  if (*weeks == 52 || *weeks == 53)
    return values::week_year(start, pattern, static_cast<int>(*weeks));
  report_year(reader, parts.weeks->span,
              {.text = {.en = "a year has 52 or 53 weeks, not {0}",
                        .es = "un año tiene 52 o 53 semanas, no {0}",
                        .zh = "一年有 52 或 53 周，而不是 {0} 周"},
               .arguments = {std::to_string(*weeks)}});
  return std::nullopt;
}

}  // namespace

std::optional<std::string> decode_currency(Reader& reader, const Node& node) {
  auto code = reader.words(node, Form::currency);
  if (!code || values::find_currency_decimals(*code)) return code;
  reader.report(rule::unknown_currency, node.span,
                {.text = {.en = "`{0}` is not a currency code",
                          .es = "`{0}` no es un código de moneda",
                          .zh = "`{0}` 不是货币代码"},
                 .arguments = {*code}});
  return std::nullopt;
}

template <>
std::span<const Key<YearParts>> keys_of() {
  static constexpr Key<YearParts> keys[] = {
      key<&YearParts::start>(
          "start",
          {.en = "the first day of the year", .es = "el primer día del año", .zh = "年度首日"},
          Need::required),
      key<&YearParts::pattern>(
          "pattern", {.en = "months, or how the 13 weeks of a quarter are cut into months",
                      .es = "meses, o cómo se reparten en meses las 13 semanas de un trimestre",
                      .zh = "按月，或每季 13 周分为各月的方式"}),
      key<&YearParts::weeks>("weeks", {.en = "52 or 53; without it, the year ends on the weekday "
                                             "nearest the end of a month",
                                       .es = "52 o 53; sin ella, el año acaba en el día de la "
                                             "semana más cercano al fin de un mes",
                                       .zh = "52 或 53；省略则年度结束于最接近月末的同一星期日次"}),
  };
  return keys;
}

namespace {

std::optional<values::Year> read_year(Reader& reader, const Node& node) {
  if (node.kind == Node::Kind::map) {
    YearParts parts;
    const std::size_t faults = reader.faults();
    decode_record(reader, node, parts);
    if (reader.faults() > faults) return std::nullopt;
    return make_year(reader, parts);
  }
  const auto text = reader.words(node, Form::year);
  if (!text) return std::nullopt;
  if (const auto year = values::parse_year(*text)) return year;
  report_year(
      reader, node.span,
      {.text = {.en = "`{0}` is not a year", .es = "`{0}` no es un año", .zh = "`{0}` 不是年度"},
       .arguments = {*text}});
  return std::nullopt;
}

}  // namespace

std::optional<values::Year> Scalar<values::Year>::parse(Reader& reader, const Node& node) {
  const auto year = read_year(reader, node);
  if (!year) reader.note_missed("plan.year");
  return year;
}

Shape Scalar<values::Year>::shape() { return {.form = Form::year, .keys = describe<YearParts>()}; }

template <>
std::span<const Key<model::Header>> keys_of() {
  using model::Header;
  static constexpr Key<Header> keys[] = {
      key<&Header::id>("id", {.en = "a short name for files and links to other plans",
                              .es = "un nombre corto para archivos y enlaces con otros planes",
                              .zh = "用于文件名和计划间链接的简称"}),
      key<&Header::title>("title", docs::title),
      key<&Header::language>("language", {.en = "the language the plan is written in",
                                          .es = "el idioma en que está escrito el plan",
                                          .zh = "计划所用语言"}),
      key<&Header::languages>("languages", {.en = "the languages its versions are needed in",
                                            .es = "los idiomas en que se necesitan sus versiones",
                                            .zh = "需要的各语言版本"}),
      key<&Header::currency, CurrencyCodec>("currency",
                                            {.en = "the currency of all amounts of money",
                                             .es = "la moneda de todos los importes",
                                             .zh = "所有金额的货币"}),
      key<&Header::year>("year", {.en = "the year that the targets are for",
                                  .es = "el año al que se refieren las metas",
                                  .zh = "目标所属年度"}),
      key<&Header::weeks>("weeks", {.en = "the day on which weeks begin; `monday` without it",
                                    .es = "el día en que empiezan las semanas; sin ella, `monday`",
                                    .zh = "每周的起始日；省略则为 `monday`"}),
      key<&Header::leader>("leader", {.en = "the one visible leader of the plan",
                                      .es = "la persona que lidera el plan a la vista de todos",
                                      .zh = "计划唯一的公开领导人"}),
      key<&Header::previous>("previous", {.en = "the id of the plan before it",
                                          .es = "el identificador del plan anterior",
                                          .zh = "上一份计划的标识"}),
      key<&Header::next>("next", {.en = "the id of the plan that follows",
                                  .es = "el identificador del plan siguiente",
                                  .zh = "下一份计划的标识"}),
      key<&Header::horizon>("horizon", {.en = "the years that the strategy looks at: `2026..2028`",
                                        .es = "los años que abarca la estrategia: `2026..2028`",
                                        .zh = "战略覆盖的年份：`2026..2028`"}),
      key<&Header::vision>("vision", {.en = "the goal in one sentence, as the leader explains it",
                                      .es = "el objetivo en una frase, como lo explica quien "
                                            "lidera",
                                      .zh = "领导人用一句话说明的目标"}),
  };
  return keys;
}

}  // namespace planctl::read::schema
