// read/text_table: texts that stand in a file again and again, found by their bytes.
#pragma once
#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "base/checked.hpp"

namespace planctl::read {

// The first eight bytes at `text` as a number, those behind the first `size` as zeros. All eight
// must be readable.
inline std::uint64_t load_bytes(const char* text, std::size_t size) {
  std::uint64_t bytes = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&bytes, text, sizeof bytes);
    if (size < 8) bytes &= (std::uint64_t{1} << (8 * size)) - 1;
  } else {
    std::memcpy(&bytes, text, std::min<std::size_t>(size, 8));
  }
  return bytes;
}

// An open table that is never more than half full.
class TextTable {
 public:
  struct Entry {
    std::uint64_t head = 0;  // the first eight bytes
    std::uint64_t tail = 0;  // the last eight of a longer text
    std::uint64_t value = 0;
    std::uint32_t size = free_size;
    std::uint32_t high = 0;  // bytes outside ASCII
    std::size_t text = 0;    // of one longer than 16: its number
  };

  // Nothing where the text was not added. Eight bytes at `text` must be readable.
  [[nodiscard]] const Entry* find(const char* text, std::size_t size) const {
    const std::uint64_t head = load_bytes(text, size);
    const std::uint64_t tail = size > 8 ? load_bytes(text + size - 8, 8) : 0;
    for (std::size_t at = place_of(head, tail);; at = (at + 1) & (entries_.size() - 1)) {
      const Entry& entry = entries_.data()[at];
      if (entry.head == head && entry.tail == tail && entry.size == size &&
          (size <= 16 || std::memcmp(texts_[entry.text].data(), text, size) == 0))
        return &entry;
      if (entry.size == free_size) return nullptr;
    }
  }

  // Adds a text that is not there yet, while there is room for it.
  void add(std::string_view text, std::uint64_t value) {
    if (count_ == most_texts || text.size() >= free_size) return;
    if (2 * (count_ + 1) > entries_.size()) grow();
    std::string padded(text);
    padded.append(8, '\0');
    Entry entry{load_bytes(padded.data(), text.size()), 0, value, 0, 0, 0};
    entry.size = static_cast<std::uint32_t>(text.size());
    if (text.size() > 8) entry.tail = load_bytes(padded.data() + text.size() - 8, 8);
    entry.high = static_cast<std::uint32_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    if (text.size() > 16) {
      entry.text = texts_.size();
      texts_.emplace_back(text);
    }
    insert(entry);
    ++count_;
  }

 private:
  static constexpr std::uint32_t free_size = UINT32_MAX;
  static constexpr std::size_t most_texts = 100'000;

  [[nodiscard]] std::size_t place_of(std::uint64_t head, std::uint64_t tail) const {
    const auto product = base::Uint128{head ^ 0x9e3779b97f4a7c15U} * (tail ^ 0xff51afd7ed558ccdU);
    return static_cast<std::size_t>((product >> 64) ^ product) & (entries_.size() - 1);
  }

  void insert(const Entry& entry) {
    std::size_t at = place_of(entry.head, entry.tail);
    while (entries_[at].size != free_size) at = (at + 1) & (entries_.size() - 1);
    entries_[at] = entry;
  }

  void grow() {
    std::vector<Entry> old(2 * entries_.size());
    old.swap(entries_);
    for (const Entry& entry : old)
      if (entry.size != free_size) insert(entry);
  }

  std::vector<Entry> entries_ = std::vector<Entry>(64);
  std::vector<std::string> texts_;
  std::size_t count_ = 0;
};

}  // namespace planctl::read
