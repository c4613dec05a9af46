// read/schema/revision: the keys of what changes during the year: adjustments, seals, rates.
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {

template <>
std::span<const Key<model::Move>> keys_of() {
  using model::Move;
  static constexpr Key<Move> keys[] = {
      key<&Move::where>("where", docs::where),
      key<&Move::days>("date",
                       {.en = "the days over which the amount is spread, behind the adjustment's "
                              "day; up to that day: what is carried out of the past",
                        .es = "los días entre los que se reparte el importe, posteriores a la "
                              "fecha del ajuste; hasta esa fecha: lo que se traslada del pasado",
                        .zh = "分摊该数额的日期，须在调整日之后；调整日及以前则为从过去结转的数额"},
                       Need::required),
      figure<&Move::amount, Counts::goal>("amount",
                                          {.en = "what is added to the quota (below 0: taken away)",
                                           .es = "lo que se suma a la cuota (bajo 0: se resta)",
                                           .zh = "增加的配额（负数为减少）"},
                                          Need::required),
  };
  return keys;
}

template <>
std::span<const Key<model::Adjustment>> keys_of() {
  using model::Adjustment;
  static constexpr Key<Adjustment> keys[] = {
      key<&Adjustment::goal>("goal", docs::goal, Need::required),
      key<&Adjustment::date>("date",
                             {.en = "the last day that stays as it was",
                              .es = "el último día que queda como estaba",
                              .zh = "保持原样的最后一天"},
                             Need::required),
      key<&Adjustment::policy>("policy", {.en = "how the shortfall is carried on",
                                          .es = "cómo se traslada lo que falta",
                                          .zh = "缺口的结转方式"}),
      key<&Adjustment::by>("by", docs::by),
      key<&Adjustment::reason>("reason", docs::reason),
      key<&Adjustment::moves>("moves", {.en = "the amounts, by place and days",
                                        .es = "los importes, por lugar y días",
                                        .zh = "数额，按位置和日期"}),
  };
  return keys;
}

bool Codec<model::Adjustment>::decode(Reader& reader, const Node& node,
                                      model::Adjustment& adjustment) {
  const std::size_t faults = reader.faults();
  const bool decoded = decode_record(reader, node, adjustment);
  adjustment.unread = reader.faults() > faults;
  return decoded;
}

template <>
std::span<const Key<model::Seal>> keys_of() {
  using model::Seal;
  static constexpr Key<Seal> keys[] = {
      key<&Seal::goal>("goal", docs::goal, Need::required),
      key<&Seal::date>("date",
                       {.en = "the day on which the quotas were published",
                        .es = "el día en que se publicaron las cuotas",
                        .zh = "配额公布之日"},
                       Need::required),
      key<&Seal::digest>("digest",
                         {.en = "the digest of the quotas, as `seal` writes it",
                          .es = "la huella de las cuotas, como la escribe `seal`",
                          .zh = "配额的摘要，由 `seal` 写出"},
                         Need::required),
      key<&Seal::by>("by", docs::by),
      key<&Seal::reason>("reason", {.en = "why the quotas of an earlier seal were revised",
                                    .es = "por qué se revisaron las cuotas de un sello anterior",
                                    .zh = "为何修订先前封存的配额"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Rate>> keys_of() {
  using model::Rate;
  using Rates = PeriodFigures<Counts::weight>;
  static constexpr Key<Rate> keys[] = {
      key<&Rate::plan, Rates>("plan",
                              {.en = "what one unit of it is in the plan's currency, as the plan "
                                     "assumes, by period; the shortest period counts",
                               .es = "lo que vale una unidad en la moneda del plan, según el "
                                     "plan, por período; cuenta el período más corto",
                               .zh = "计划假定的一单位折合计划货币的数额，按期间；以最短期间为准"},
                              Need::required),
      key<&Rate::actual, Rates>("actual",
                                {.en = "the same as it came, by period; where it is not known, "
                                       "the plan's",
                                 .es = "lo mismo según resultó, por período; donde no se conoce, "
                                       "el del plan",
                                 .zh = "实际汇率，按期间；未知时用计划汇率"}),
  };
  return keys;
}

bool Codec<model::Rate>::decode(Reader& reader, const Node& node, model::Rate& rate) {
  Node code;
  code.span = rate.id.span;
  code.text = rate.id.value;
  return decode_currency(reader, code) && decode_record(reader, node, rate);
}

}  // namespace planctl::read::schema
