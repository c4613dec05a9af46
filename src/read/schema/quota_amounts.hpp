// read/schema/quota_amounts: amounts by dimension and member, and units of rounding by dimension.
#pragma once
#include "read/schema/records.hpp"

namespace planctl::read::schema {

// `{region: {north: 5M, south: 7M}}`.
struct AmountsCodec {
  using Value = std::vector<model::DimensionAmounts>;
  static bool decode(Reader& reader, const Node& node, Value& amounts);
  static bool resolve(Resolver& resolver, Value& amounts);
  static Shape shape();
};

// `{region: 100, product: 12}`.
struct LevelRoundingCodec {
  using Value = std::vector<model::LevelRounding>;
  static bool decode(Reader& reader, const Node& node, Value& roundings);
  static bool resolve(Resolver& resolver, Value& roundings);
};

}  // namespace planctl::read::schema
