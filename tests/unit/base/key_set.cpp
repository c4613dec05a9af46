// unit/base/key_set: keys are found by their digests, however many there are.
#include "base/key_set.hpp"

#include <string>

#include <doctest/doctest.h>

using planctl::base::KeyDigest;
using planctl::base::KeyTable;

TEST_CASE("a table of keys finds each with what stands with it, from none to many") {
  KeyTable<std::size_t> table;
  CHECK(table.find(KeyDigest::of_text("key-0")) == nullptr);
  constexpr std::size_t many = 10'000;
  for (std::size_t i = 0; i < many; ++i)
    REQUIRE(table.insert(KeyDigest::of_text("key-" + std::to_string(i)), i));
  CHECK_FALSE(table.insert(KeyDigest::of_text("key-7"), 8));
  CHECK(table.size() == many);
  for (std::size_t i = 0; i < many; ++i) {
    const auto* const found = table.find(KeyDigest::of_text("key-" + std::to_string(i)));
    REQUIRE(found != nullptr);
    REQUIRE(*found == i);
  }
  CHECK(table.find(KeyDigest::of_text("key-10000")) == nullptr);
  CHECK(table.find(KeyDigest::of_text("")) == nullptr);
}

TEST_CASE("fields are told apart where they end") {
  const auto digest = [](const char* first, const char* second) {
    KeyDigest made;
    made.add(first);
    made.add(second);
    return made;
  };
  CHECK(digest("ab", "c") == digest("ab", "c"));
  CHECK_FALSE(digest("ab", "c") == digest("a", "bc"));
  CHECK_FALSE(digest("", "abc") == digest("abc", ""));
  CHECK_FALSE(digest("a", "b") == digest("b", "a"));
}
