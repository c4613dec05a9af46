// read/schema/dimensions: dimensions as trees of members.
#include <algorithm>
#include <array>

#include "model/reserved_ids.hpp"
#include "read/plan_rules.hpp"
#include "read/schema/docs.hpp"
#include "read/schema/owners.hpp"

namespace planctl::read::schema {
namespace {

constexpr std::string_view members_key = "members";
constexpr values::Text members_doc{.en = "the members below it, in the same form",
                                   .es = "los miembros que dependen de él, en la misma forma",
                                   .zh = "其下级成员，形式相同"};

template <class Ids>
bool refuse_reserved(Reader& reader, const model::Words& id, const Ids& reserved) {
  for (const std::string_view word : reserved) {
    if (id.value != word) continue;
    reader.report(rule::reserved_id, id.span,
                  {.text = {.en = "`{0}` is a word of the plan's own and cannot be an id here",
                            .es = "`{0}` es una palabra reservada y no puede ser aquí un "
                                  "identificador",
                            .zh = "`{0}` 是保留词，不能在此用作标识"},
                   .arguments = {id.value}});
    return true;
  }
  return false;
}

std::vector<std::string_view> member_keys() {
  const auto own = names_of<model::Member>();
  std::vector<std::string_view> keys(own.begin(), own.end());
  keys.push_back(members_key);
  return keys;
}

// Keys without which a member's quota is the same.
bool says_who(std::string_view key) {
  constexpr std::array<std::string_view, 5> keys{"title", "owner", "split", "aliases", "note"};
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void decode_members(Reader& reader, const Node& node, model::Dimension& dimension,
                    std::size_t parent);

void decode_member(Reader& reader, const Entry& entry, model::Dimension& dimension,
                   std::size_t parent) {
  model::Member member;
  member.id = Reader::id(entry.key);
  if (refuse_reserved(reader, member.id, model::reserved_members)) return;
  if (const auto* const first = dimension.members.find(member.id.value)) {
    reader.report_duplicate_id(member.id, first->id.span);
    return;
  }
  member.parent = parent;
  const Node* below = nullptr;
  if (entry.value.kind == Node::Kind::map) {
    for (const Entry& part : entry.value.entries) {
      const std::size_t faults = reader.faults();
      if (find_key<model::Member>(part.key.text) != nullptr)
        decode_entry(reader, entry.value, part, member);
      else if (part.key.text != members_key)
        reader.report_unknown_key(part.key, member_keys());
      else if (is_empty(part.value))
        reader.report_missing_value(part.key);
      else
        below = &part.value;
      if (reader.faults() > faults && !says_who(part.key.text)) member.unread = true;
    }
  } else if (!is_empty(entry.value)) {
    Codec<model::MaybeWords>::decode(reader, entry.value, member.title);
  }
  const std::size_t index = dimension.members.size();
  dimension.members.add(std::move(member));
  if (parent != model::none) dimension.members[parent].children.push_back(index);
  if (below != nullptr) decode_members(reader, *below, dimension, index);
}

void decode_members(Reader& reader, const Node& node, model::Dimension& dimension,
                    std::size_t parent) {
  if (!reader.want_map(node, Form::table)) return;
  for (const Entry& entry : node.entries) decode_member(reader, entry, dimension, parent);
}

}  // namespace

template <>
std::span<const Key<model::Member>> keys_of() {
  using model::Member;
  static constexpr Key<Member> keys[] = {
      key<&Member::title>("title", docs::title),
      key<&Member::owner>("owner", docs::owner),
      key<&Member::split, SplitCodec>("split", docs::split),
      key<&Member::calendar>("calendar", {.en = "the calendar it works by; that of the member "
                                                "above it, or `default`, without it",
                                          .es = "el calendario por el que trabaja; sin ella, el "
                                                "del miembro superior o `default`",
                                          .zh = "所用日历；省略则用上级成员的日历或 `default`"}),
      key<&Member::from>("from", {.en = "its first day of activity",
                                  .es = "su primer día de actividad",
                                  .zh = "活动首日"}),
      key<&Member::to>(
          "to",
          {.en = "its last day of activity", .es = "su último día de actividad", .zh = "活动末日"}),
      key<&Member::aliases>("aliases",
                            {.en = "other names that it has in CSV files; a `*` at either end "
                                   "stands for any text",
                             .es = "otros nombres que tiene en los archivos CSV; un `*` en "
                                   "un extremo vale por cualquier texto",
                             .zh = "在 CSV 文件中的其他名称；首尾的 `*` 代表任意文字"}),
      key<&Member::note>("note", docs::note),
  };
  return keys;
}

bool Codec<model::Dimension>::decode(Reader& reader, const Node& node,
                                     model::Dimension& dimension) {
  decode_members(reader, node, dimension, model::none);
  return true;
}

bool Codec<model::Dimension>::resolve(Resolver& resolver, model::Dimension& dimension) {
  for (auto& member : dimension.members) {
    resolve_keys(resolver, member);
    if (member.calendar && !member.calendar->known()) member.unread = true;
  }
  return true;
}

Shape Codec<model::Dimension>::shape() {
  Shape member{.form = Form::record, .keys = describe<model::Member>()};
  member.keys->push_back({.name = members_key, .doc = members_doc, .shape = {.form = Form::table}});
  return {.form = Form::table, .item = {std::move(member)}};
}

bool Codec<model::Table<model::Dimension>>::decode(Reader& reader, const Node& node,
                                                   model::Table<model::Dimension>& table) {
  if (!reader.want_map(node, Form::table)) return false;
  for (const Entry& entry : node.entries) {
    model::Dimension dimension;
    dimension.id = Reader::id(entry.key);
    if (refuse_reserved(reader, dimension.id, model::reserved_dimensions)) continue;
    if (const auto* const first = table.find(dimension.id.value)) {
      reader.report_duplicate_id(dimension.id, first->id.span);
      continue;
    }
    if (is_empty(entry.value)) {
      reader.note_empty_section("dimensions." + dimension.id.value, entry.key);
      reader.note_missed("dimensions.*");
    } else {
      Codec<model::Dimension>::decode(reader, entry.value, dimension);
    }
    table.add(std::move(dimension));
  }
  return true;
}

bool Codec<model::Table<model::Dimension>>::resolve(Resolver& resolver,
                                                    model::Table<model::Dimension>& table) {
  for (auto& dimension : table) Codec<model::Dimension>::resolve(resolver, dimension);
  return true;
}

Shape Codec<model::Table<model::Dimension>>::shape() {
  return {.form = Form::table, .item = {Codec<model::Dimension>::shape()}};
}

bool Codec<model::Place>::decode(Reader& reader, const Node& node, model::Place& place) {
  if (!reader.want_map(node, Form::place)) return false;
  place.span = node.span;
  for (const Entry& entry : node.entries) {
    auto& coordinate = place.coordinates.emplace_back();
    coordinate.dimension_name = Reader::id(entry.key);
    // Without its member it stays unknown: left out, it would make the place a larger one.
    if (is_empty(entry.value))
      reader.report_missing_value(entry.key);
    else if (const auto member = reader.words(entry.value, Form::reference))
      coordinate.member_name = {.value = *member, .span = entry.value.span};
  }
  return true;
}

}  // namespace planctl::read::schema
