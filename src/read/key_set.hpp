// read/key_set: which keys have stood in a file before, at 16 bytes a key and as much room.
#pragma once
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "base/checked.hpp"

namespace planctl::read {

// A key's 128 bits, made of its fields one after the other. That two keys among a thousand million
// have the same is less likely than a fault of the machine's memory.
class KeyDigest {
 public:
  void add(std::string_view field) {
    mix(field.size());
    for (std::size_t at = 0; at < field.size(); at += 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, field.data() + at, field.size() - at < 8 ? field.size() - at : 8);
      mix(word);
    }
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
  struct Hash {
    std::size_t operator()(const KeyDigest& key) const { return key.low_; }
  };
  [[nodiscard]] std::uint64_t low() const { return low_; }
  [[nodiscard]] bool empty() const { return low_ == 0 && high_ == 0; }

 private:
  void mix(std::uint64_t word) {
    low_ = fold(low_ ^ word, 0x9e3779b97f4a7c15U);
    high_ = fold(high_ + word, 0xd6e8feb86659fd93U) + low_;
  }
  static std::uint64_t fold(std::uint64_t a, std::uint64_t b) {
    const auto product = base::Uint128{a ^ 0xff51afd7ed558ccdU} * b;
    return static_cast<std::uint64_t>(product >> 64) ^ static_cast<std::uint64_t>(product);
  }

  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

// An open table that is never more than half full.
class KeySet {
 public:
  // Whether the key is new.
  bool insert(const KeyDigest& key) {
    if (2 * (count_ + 1) > keys_.size()) grow();
    KeyDigest& place = place_of(key);
    if (place == key) return false;
    place = key;
    ++count_;
    return true;
  }

 private:
  KeyDigest& place_of(const KeyDigest& key) {
    std::size_t at = key.low() & (keys_.size() - 1);
    while (!keys_[at].empty() && keys_[at] != key) at = (at + 1) & (keys_.size() - 1);
    return keys_[at];
  }
  void grow() {
    std::vector<KeyDigest> old(2 * keys_.size());
    old.swap(keys_);
    for (const KeyDigest& key : old)
      if (!key.empty()) place_of(key) = key;
  }

  std::vector<KeyDigest> keys_ = std::vector<KeyDigest>(64);
  std::size_t count_ = 0;
};

}  // namespace planctl::read
