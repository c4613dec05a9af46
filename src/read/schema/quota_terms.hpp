// read/schema/quota_terms: how past periods and growth rates are read.
#pragma once
#include "read/schema/records.hpp"

namespace planctl::read::schema {

// `2025`, `2024-Q1`, a span of days as one period, or `2023..2025`: each year, quarter or month of
// it. No period may overlap another one.
struct PastPeriodsCodec {
  using Value = std::vector<model::Located<values::Period>>;
  static bool decode(Reader& reader, const Node& node, Value& periods);
  static bool resolve(Resolver&, Value&) { return true; }
  static Shape shape() { return {.form = Form::list, .item = {{.form = Form::period}}}; }
};

// Rates by member; the members are those of the dimension whose shares the rule tells.
struct GrowthCodec {
  using Value = std::vector<model::Growth>;
  static bool decode(Reader& reader, const Node& node, Value& rates);
  static bool resolve(Resolver& resolver, Value& rates);
  static Shape shape() { return {.form = Form::table, .item = {{.form = Form::percent}}}; }
};

// The percentage by which the quotas of a dimension's members exceed the target, alone or with its
// reason.
struct StretchCodec {
  using Value = std::vector<model::Stretch>;
  static bool decode(Reader& reader, const Node& node, Value& stretches);
  static bool resolve(Resolver& resolver, Value& stretches);
  static Shape shape();
};

}  // namespace planctl::read::schema
