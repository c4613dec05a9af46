// read/schema/owners: people and their percentages.
#include "read/schema/owners.hpp"

namespace planctl::read::schema {

namespace {

using Percent = FigureCodec<Counts::percent>;

}  // namespace

bool SplitCodec::decode(Reader& reader, const Node& node, Value& split) {
  if (!reader.want_map(node, Form::table)) return false;
  for (const Entry& entry : node.entries) {
    model::OwnerShare share{.person = {.name = Reader::id(entry.key)}, .percent = {}};
    if (is_empty(entry.value))
      reader.report_missing_value(entry.key);
    else if (Percent::decode(reader, entry.value, share.percent))
      split.push_back(std::move(share));
  }
  return true;
}

bool SplitCodec::resolve(Resolver& resolver, Value& split) {
  std::erase_if(split, [&](model::OwnerShare& share) {
    resolver.resolve(share.person);
    return !Percent::resolve(resolver, share.percent);
  });
  return true;
}

Shape SplitCodec::shape() { return {.form = Form::table, .item = {Percent::shape()}}; }

}  // namespace planctl::read::schema
