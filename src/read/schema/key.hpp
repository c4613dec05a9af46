// read/schema/key: the key table of a record, from which it is decoded, resolved and described.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/assert.hpp"
#include "read/schema/reader.hpp"
#include "read/schema/resolver.hpp"

namespace planctl::read::schema {

template <class T>
struct Key {
  std::string_view name;
  values::Text doc;
  Need need;
  bool (*decode)(Reader& reader, const Node& node, T& owner);  // whether there is a value
  void (*resolve)(Resolver& resolver, T& owner);
  Shape (*shape)();
};

// The key table of T; each is defined beside the others of its group of sections.
template <class T>
std::span<const Key<T>> keys_of();

template <class T>
std::vector<std::string_view> names_of() {
  std::vector<std::string_view> names;
  for (const auto& key : keys_of<T>()) names.push_back(key.name);
  return names;
}

template <class T>
const Key<T>* find_key(std::string_view name) {
  for (const auto& key : keys_of<T>())
    if (key.name == name) return &key;
  return nullptr;
}

template <class T>
concept HasSpan = requires(T& value) {
  value.span = diag::Span{};
};
template <class T>
concept HasGoal = requires(T& value) {
  requires std::is_same_v<decltype(value.goal), model::MaybeRef<model::Goal>>;
};

// The section whose keys are lists and tables that the plan may name the things of, or miss.
template <class T>
inline constexpr std::string_view section_of = {};
template <>
inline constexpr std::string_view section_of<model::Header> = "plan";
template <>
inline constexpr std::string_view section_of<model::Situation> = "situation";
template <>
inline constexpr std::string_view section_of<model::Budget> = "budget";

// Where to point for what a record lacks: its id, or else the record itself.
template <class T>
diag::Span span_of(const T& value, const Node& node) {
  if constexpr (requires {
                  value.id.span;
                  value.span();
                })
    return value.id.span;
  else
    return node.span;
}

// Decodes the value behind a key of the record, and gives the key; nothing where the record has no
// such key. A misspelt key is read as the one that was probably meant, unless that is there too, so
// that it is not told to be missing.
template <class T>
const Key<T>* decode_entry(Reader& reader, const Node& record, const Entry& entry, T& value) {
  const auto* key = find_key<T>(entry.key.text);
  if (key == nullptr) {
    const auto meant = reader.report_unknown_key(entry.key, names_of<T>());
    if (!meant || is_empty(entry.value) || record.find(*meant) != nullptr) return nullptr;
    key = find_key<T>(*meant);
  }
  if (is_empty(entry.value) && !section_of<T>.empty()) {
    reader.note_empty_section(std::string(section_of<T>) + "." + std::string(key->name), entry.key);
    return key;
  }
  const auto unread = reader.unread().size();
  bool given = false;
  if (is_empty(entry.value))
    reader.report_missing_value(entry.key);
  else
    given = key->decode(reader, entry.value, value);
  if (!given || reader.unread().size() > unread) reader.note_unread(span_of(value, record));
  return key;
}

template <class T>
void decode_entries(Reader& reader, const Node& node, T& value) {
  const auto keys = keys_of<T>();
  std::uint64_t read = 0;  // a bit for each key
  PLANCTL_ASSERT(keys.size() <= 64);
  for (const Entry& entry : node.entries)
    if (const auto* const key = decode_entry(reader, node, entry, value))
      read |= std::uint64_t{1} << (key - keys.data());
  for (std::size_t at = 0; at < keys.size(); ++at)
    if (keys[at].need == Need::required && (read >> at & 1) == 0)
      reader.report_missing_key(span_of(value, node), keys[at].name);
}

template <class T>
bool decode_record(Reader& reader, const Node& node, T& value) {
  if (!reader.want_map(node, Form::record)) return false;
  if constexpr (HasSpan<T>)
    if (!value.span.known()) value.span = node.span;
  decode_entries(reader, node, value);
  return true;
}

template <class T>
void resolve_keys(Resolver& resolver, T& value) {
  const auto unread = resolver.unread().size();
  for (const auto& key : keys_of<T>()) key.resolve(resolver, value);
  if constexpr (requires { value.id.span; })
    if (resolver.unread().size() > unread) resolver.note_unread(value.id.span);
}

template <class T>
void resolve_record(Resolver& resolver, T& value) {
  if constexpr (HasGoal<T>) {
    if (value.goal) resolver.resolve(*value.goal);
    const Resolver::GoalScope scope(resolver, value.goal);
    resolve_keys(resolver, value);
  } else {
    resolve_keys(resolver, value);
  }
}

template <class T>
KeyDocs describe() {
  auto docs = std::make_shared<std::vector<KeyDoc>>();
  for (const auto& key : keys_of<T>())
    docs->push_back({.name = key.name, .doc = key.doc, .need = key.need, .shape = key.shape()});
  return docs;
}

}  // namespace planctl::read::schema
