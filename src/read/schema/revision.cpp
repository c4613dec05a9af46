// read/schema/revision: the keys of adjustments to the quotas during the year.
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

}  // namespace planctl::read::schema
