// base/key_set: keys by their digests, at 16 bytes a key and as much room.
#pragma once
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <variant>
#include <vector>

#include "base/checked.hpp"

namespace planctl::base {

// A key's 128 bits, made of its fields one after the other. That two keys among a thousand million
// have the same is less likely than a fault of the machine's memory.
class KeyDigest {
 public:
  void add(std::string_view field) {
    mix(field.size());
    for (; field.size() > 8; field.remove_prefix(8)) mix(load<std::uint64_t>(field.data()));
    mix(load_rest(field));
  }
  static KeyDigest of_text(std::string_view text) {
    KeyDigest digest;
    digest.add(text);
    return digest;
  }
  // Of a large part of a file. Four digests side by side take a quarter of the time of one.
  static KeyDigest of_bytes(std::string_view bytes) {
    std::array<KeyDigest, 4> lanes;
    for (; bytes.size() >= 8 * lanes.size(); bytes.remove_prefix(8 * lanes.size()))
      for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + 8 * lane, sizeof word);
        lanes[lane].mix(word);
      }
    KeyDigest digest;
    digest.add(bytes);
    for (const KeyDigest& lane : lanes) digest.add(lane);
    return digest;
  }
  void add(const KeyDigest& other) {
    mix(other.low_);
    mix(other.high_);
  }
  bool operator==(const KeyDigest&) const = default;
  [[nodiscard]] std::uint64_t low() const { return low_; }
  [[nodiscard]] bool empty() const { return low_ == 0 && high_ == 0; }

 private:
  template <class Word>
  static std::uint64_t load(const char* bytes) {
    Word word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
  }
  // Up to eight bytes as one word, from both their ends, which may overlap: a copy of as many bytes
  // as there are would be a call.
  static std::uint64_t load_rest(std::string_view rest) {
    const char* const past = rest.data() + rest.size();
    if (rest.size() >= 4)
      return load<std::uint32_t>(rest.data()) | load<std::uint32_t>(past - 4) << 32;
    if (rest.size() >= 2)
      return load<std::uint16_t>(rest.data()) | load<std::uint16_t>(past - 2) << 16;
    return rest.empty() ? 0 : load<unsigned char>(rest.data());
  }
  void mix(std::uint64_t word) {
    low_ = fold(low_ ^ word, 0x9e3779b97f4a7c15U);
    high_ = fold(high_ + word, 0xd6e8feb86659fd93U) + low_;
  }
  static std::uint64_t fold(std::uint64_t a, std::uint64_t b) {
    const auto product = Uint128{a ^ 0xff51afd7ed558ccdU} * b;
    return static_cast<std::uint64_t>(product >> 64) ^ static_cast<std::uint64_t>(product);
  }

  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

// An open table that is never more than half full.
template <class Value = std::monostate>
class KeyTable {
 public:
  [[nodiscard]] std::size_t size() const { return count_; }
  // What stands with the key, nothing where it is new.
  [[nodiscard]] const Value* find(const KeyDigest& key) const {
    const Slot& slot = slots_[place_of(key)];
    return slot.key.empty() ? nullptr : &slot.value;
  }
  // Whether the key is new: then `value` stands with it from now on.
  bool insert(const KeyDigest& key, const Value& value = {}) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    Slot& slot = slots_[place_of(key)];
    if (slot.key == key) return false;
    slot = {key, value};
    ++count_;
    return true;
  }

 private:
  struct Slot {
    KeyDigest key;
    [[no_unique_address]] Value value;
  };

  [[nodiscard]] std::size_t place_of(const KeyDigest& key) const {
    std::size_t at = key.low() & (slots_.size() - 1);
    while (!slots_[at].key.empty() && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }
  void grow() {
    std::vector<Slot> old(std::max<std::size_t>(16, 2 * slots_.size()));
    old.swap(slots_);
    for (const Slot& slot : old)
      if (!slot.key.empty()) slots_[place_of(slot.key)] = slot;
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1);
  std::size_t count_ = 0;
};

using KeySet = KeyTable<>;

}  // namespace planctl::base
