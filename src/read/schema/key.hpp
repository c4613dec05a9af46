// read/schema/key: the key table of a record, from which it is decoded, resolved and described.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "read/schema/reader.hpp"
#include "read/schema/resolver.hpp"

namespace planctl::read::schema {

template <class T>
struct Key {
  std::string_view name;
  values::Text doc;
  Need need;
  bool (*decode)(Reader& reader, const Node& node, T& owner);
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

// Decodes the value behind a key of the record, if the record has such a key.
template <class T>
void decode_entry(Reader& reader, const Entry& entry, T& value) {
  const auto* const key = find_key<T>(entry.key.text);
  if (key == nullptr)
    reader.report_unknown_key(entry.key, names_of<T>());
  else if (is_empty(entry.value))
    reader.report_missing_value(entry.key);
  else
    key->decode(reader, entry.value, value);
}

template <class T>
void check_required(Reader& reader, const Node& node, const T& value) {
  for (const auto& key : keys_of<T>())
    if (key.need == Need::required && node.find(key.name) == nullptr)
      reader.report_missing_key(span_of(value, node), key.name);
}

template <class T>
bool decode_record(Reader& reader, const Node& node, T& value) {
  if (!reader.want_map(node, Form::record)) return false;
  if constexpr (HasSpan<T>)
    if (!value.span.known()) value.span = node.span;
  for (const Entry& entry : node.entries) decode_entry(reader, entry, value);
  check_required(reader, node, value);
  return true;
}

template <class T>
void resolve_keys(Resolver& resolver, T& value) {
  for (const auto& key : keys_of<T>()) key.resolve(resolver, value);
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
