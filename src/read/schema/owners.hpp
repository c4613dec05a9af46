// read/schema/owners: the people who share what one of them answers for.
#pragma once
#include "read/schema/records.hpp"

namespace planctl::read::schema {

// `{luis: 60%, marta: 40%}`
struct SplitCodec {
  using Value = std::vector<model::OwnerShare>;
  static bool decode(Reader& reader, const Node& node, Value& split);
  static bool resolve(Resolver& resolver, Value& split);
  static Shape shape();
};

}  // namespace planctl::read::schema
