// read/schema/codec: for every type of value of the model: how it is decoded, resolved and
// described.
#pragma once
#include <type_traits>

#include "read/schema/choices.hpp"
#include "read/schema/key.hpp"
#include "read/schema/reader.hpp"
#include "read/schema/resolver.hpp"

namespace planctl::read::schema {

// ---- single values: parse(reader, node) gives a value or nothing and a finding
// -------------------

template <class T>
struct Scalar;

template <>
struct Scalar<std::string> {
  static auto parse(Reader& reader, const Node& node) { return reader.words(node); }
  static Shape shape() { return {.form = Form::words}; }
};
template <>
struct Scalar<bool> {
  static auto parse(Reader& reader, const Node& node) { return reader.yes_no(node); }
  static Shape shape() { return {.form = Form::yes_no}; }
};
template <>
struct Scalar<std::int64_t> {
  static auto parse(Reader& reader, const Node& node) { return reader.whole(node); }
  static Shape shape() { return {.form = Form::whole}; }
};
template <>
struct Scalar<values::Date> {
  static auto parse(Reader& reader, const Node& node) { return reader.date(node); }
  static Shape shape() { return {.form = Form::date}; }
};
template <>
struct Scalar<values::Days> {
  static auto parse(Reader& reader, const Node& node) { return reader.days(node); }
  static Shape shape() { return {.form = Form::days}; }
};
template <>
struct Scalar<values::Period> {
  static auto parse(Reader& reader, const Node& node) { return reader.period(node); }
  static Shape shape() { return {.form = Form::period}; }
};
template <class E>
requires std::is_enum_v<E>
struct Scalar<E> {
  static std::optional<E> parse(Reader& reader, const Node& node) {
    const auto index = reader.choice(node, Choices<E>::words);
    if (!index) return std::nullopt;
    return Choices<E>::values[*index];
  }
  static Shape shape() {
    return {.form = Form::choice,
            .choices = {std::begin(Choices<E>::words), std::end(Choices<E>::words)}};
  }
};

// ---- codecs: decode fills a value and says whether there is one; resolve says whether it stays
// ----

template <class V>
struct Codec;

template <class T>
struct Codec<model::Located<T>> {
  static bool decode(Reader& reader, const Node& node, model::Located<T>& value) {
    auto parsed = Scalar<T>::parse(reader, node);
    if (!parsed) return false;
    value = {.value = std::move(*parsed), .span = node.span};
    return true;
  }
  static bool resolve(Resolver& resolver, model::Located<T>& value) {
    if constexpr (std::is_same_v<T, values::Period>)
      return resolver.resolve(value);
    else
      return true;
  }
  static Shape shape() { return Scalar<T>::shape(); }
};

template <class T>
struct Codec<model::Ref<T>> {
  static bool decode(Reader& reader, const Node& node, model::Ref<T>& ref) {
    auto name = reader.words(node, Form::reference);
    if (!name) return false;
    ref.name = {.value = std::move(*name), .span = node.span};
    return true;
  }
  static bool resolve(Resolver& resolver, model::Ref<T>& ref) {
    resolver.resolve(ref);
    return true;
  }
  static Shape shape() { return {.form = Form::reference, .of = Things<T>::kind.section}; }
};

template <Counts counts>
struct FigureCodec {
  static bool decode(Reader& reader, const Node& node, model::Figure& figure) {
    auto read = reader.figure(node, form_of(counts));
    if (!read) return false;
    figure = std::move(*read);
    return true;
  }
  static bool resolve(Resolver& resolver, model::Figure& figure) {
    return resolver.count(figure, counts);
  }
  static Shape shape() { return {.form = form_of(counts)}; }
};

template <>
struct Codec<model::FileRef> {
  static bool decode(Reader& reader, const Node& node, model::FileRef& file) {
    auto read = reader.file(node);
    if (!read) return false;
    file = std::move(*read);
    return true;
  }
  static bool resolve(Resolver&, model::FileRef&) { return true; }
  static Shape shape() { return {.form = Form::file}; }
};

template <>
struct Codec<model::Place> {
  static bool decode(Reader& reader, const Node& node, model::Place& place);
  static bool resolve(Resolver& resolver, model::Place& place) {
    resolver.resolve(place);
    return true;
  }
  static Shape shape() { return {.form = Form::place}; }
};

// The names of departments or people.
struct PartyCodec {
  static bool decode(Reader& reader, const Node& node, model::Words& name) {
    return Codec<model::Words>::decode(reader, node, name);
  }
  static bool resolve(Resolver& resolver, model::Words& name) {
    resolver.resolve_party(name);
    return true;
  }
  static Shape shape() { return {.form = Form::reference, .of = "departments or people"}; }
};

template <class T>
diag::Span place_of(const model::Located<T>& value) {
  return value.span;
}
template <class T>
diag::Span place_of(const model::Ref<T>& ref) {
  return ref.name.span;
}
inline diag::Span place_of(const model::FileRef& file) { return file.written.span; }
template <class T>
diag::Span place_of(const T& value) {
  return value.span;
}

// A value that may be absent. A second value (from another file) is reported.
template <class V, class Part = Codec<V>>
struct OptionalCodec {
  static bool decode(Reader& reader, const Node& node, std::optional<V>& value) {
    V read{};
    if (!Part::decode(reader, node, read)) return false;
    if (value)
      reader.report_duplicate_key(node.span, place_of(*value));
    else
      value = std::move(read);
    return true;
  }
  static bool resolve(Resolver& resolver, std::optional<V>& value) {
    if (!value || Part::resolve(resolver, *value)) return true;
    resolver.note_unread(place_of(*value));
    value.reset();
    return true;
  }
  static Shape shape() { return Part::shape(); }
};
template <class V>
struct Codec<std::optional<V>> : OptionalCodec<V> {};

// A list, or one value in its stead. Parts that could not be read are not in it.
template <class V, class Part = Codec<V>>
struct ListCodec {
  static bool decode(Reader& reader, const Node& node, std::vector<V>& values) {
    if (node.kind != Node::Kind::list) {
      add(reader, node, values);
      return true;
    }
    for (const Node& item : node.items) {
      if (is_empty(item))
        reader.report_missing_value(item);
      else
        add(reader, item, values);
    }
    return true;
  }
  static bool resolve(Resolver& resolver, std::vector<V>& values) {
    std::erase_if(values, [&](V& value) { return !Part::resolve(resolver, value); });
    return true;
  }
  static Shape shape() { return {.form = Form::list, .item = {Part::shape()}}; }

 private:
  static void add(Reader& reader, const Node& node, std::vector<V>& values) {
    V value{};
    if (Part::decode(reader, node, value)) values.push_back(std::move(value));
  }
};
template <class V>
struct Codec<std::vector<V>> : ListCodec<V> {};

// Things by id.
template <class T>
struct Codec<model::Table<T>> {
  static bool decode(Reader& reader, const Node& node, model::Table<T>& table) {
    if (!reader.want_map(node, Form::table)) return false;
    for (const Entry& entry : node.entries) {
      T thing;
      thing.id = Reader::id(entry.key);
      if (const T* const first = table.find(thing.id.value)) {
        reader.report_duplicate_id(thing.id, first->id.span);
        continue;
      }
      if (!is_empty(entry.value))
        Codec<T>::decode(reader, entry.value, thing);
      else
        reader.report_missing_thing(entry.key);
      table.add(std::move(thing));
    }
    return true;
  }
  static bool resolve(Resolver& resolver, model::Table<T>& table) {
    for (T& thing : table) Codec<T>::resolve(resolver, thing);
    return true;
  }
  static Shape shape() { return {.form = Form::table, .item = {Codec<T>::shape()}}; }
};

// A record: what its key table says.
template <class T>
struct Codec {
  static bool decode(Reader& reader, const Node& node, T& value) {
    return decode_record(reader, node, value);
  }
  static bool resolve(Resolver& resolver, T& value) {
    resolve_record(resolver, value);
    return true;
  }
  static Shape shape() { return {.form = Form::record, .keys = describe<T>()}; }
};

// ---- keys
// ----------------------------------------------------------------------------------------

template <class Class, class Value>
struct MemberOf {
  using Owner = Class;
  using Type = Value;
};
template <class Class, class Value>
MemberOf<Class, Value> member_of(Value Class::*);

// A key whose value goes into `member`, by the codec of the member's type or by another one.
template <auto member, class Part = Codec<typename decltype(member_of(member))::Type>>
constexpr auto key(std::string_view name, values::Text doc, Need need = Need::optional) {
  using Owner = typename decltype(member_of(member))::Owner;
  return Key<Owner>{
      .name = name,
      .doc = doc,
      .need = need,
      .decode = [](Reader& reader, const Node& node,
                   Owner& owner) { return Part::decode(reader, node, owner.*member); },
      .resolve = [](Resolver& resolver, Owner& owner) { Part::resolve(resolver, owner.*member); },
      .shape = [] { return Part::shape(); }};
}

// The same for a figure that is counted in something.
template <auto member, Counts counts>
constexpr auto figure(std::string_view name, values::Text doc, Need need = Need::optional) {
  return key<member, OptionalCodec<model::Figure, FigureCodec<counts>>>(name, doc, need);
}

}  // namespace planctl::read::schema
