// read/schema/quota_amounts: reads the maps of amounts in a quota.
#include "read/schema/quota_amounts.hpp"

namespace planctl::read::schema {
namespace {

using GoalFigure = FigureCodec<Counts::goal>;

void add_members(Reader& reader, const Node& node, std::vector<model::MemberAmount>& members) {
  for (const Entry& entry : node.entries) {
    model::MemberAmount member;
    member.member_name = Reader::id(entry.key);
    if (is_empty(entry.value))
      reader.report_missing_value(entry.key);
    else if (GoalFigure::decode(reader, entry.value, member.amount))
      members.push_back(std::move(member));
  }
}

}  // namespace

bool AmountsCodec::decode(Reader& reader, const Node& node, Value& amounts) {
  if (!reader.want_map(node, Form::table)) return false;
  for (const Entry& entry : node.entries) {
    if (is_empty(entry.value)) {
      reader.report_missing_value(entry.key);
      continue;
    }
    if (!reader.want_map(entry.value, Form::table)) continue;
    auto& dimension = amounts.emplace_back();
    dimension.dimension_name = Reader::id(entry.key);
    add_members(reader, entry.value, dimension.members);
  }
  return true;
}

bool AmountsCodec::resolve(Resolver& resolver, Value& amounts) {
  for (auto& dimension : amounts) {
    dimension.dimension = resolver.find_dimension(dimension.dimension_name);
    if (dimension.dimension == model::none) continue;
    std::erase_if(dimension.members, [&](model::MemberAmount& member) {
      member.member = resolver.find_member(dimension.dimension, member.member_name);
      return !GoalFigure::resolve(resolver, member.amount);
    });
  }
  return true;
}

Shape AmountsCodec::shape() {
  return {.form = Form::table, .item = {{.form = Form::table, .item = {{.form = Form::amount}}}}};
}

bool LevelRoundingCodec::decode(Reader& reader, const Node& node, Value& roundings) {
  for (const Entry& entry : node.entries) {
    model::LevelRounding rounding;
    rounding.dimension_name = Reader::id(entry.key);
    if (is_empty(entry.value))
      reader.report_missing_value(entry.key);
    else if (GoalFigure::decode(reader, entry.value, rounding.amount))
      roundings.push_back(std::move(rounding));
  }
  return true;
}

bool LevelRoundingCodec::resolve(Resolver& resolver, Value& roundings) {
  std::erase_if(roundings, [&](model::LevelRounding& rounding) {
    rounding.dimension = resolver.find_dimension(rounding.dimension_name);
    return !GoalFigure::resolve(resolver, rounding.amount);
  });
  return true;
}

}  // namespace planctl::read::schema
