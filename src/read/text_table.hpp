// read/text_table: texts that stand in a file again and again, found by their bytes.
#pragma once
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace planctl::read {

// By a number of bytes, a word that keeps so many from the first on.
inline constexpr std::array<std::uint64_t, 9> byte_masks{
    0,         0xff, 0xffff, 0xffffff, 0xffffffff, 0xffffffffff, 0xffffffffffff, 0xffffffffffffff,
    UINT64_MAX};

// The first `size` bytes at `text`, at most eight, as a number; eight must be readable.
inline std::uint64_t load_bytes(const char* text, std::size_t size) {
  if constexpr (std::endian::native == std::endian::little) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, sizeof bytes);
    return bytes & byte_masks.data()[size];
  } else {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, size);
    return bytes;
  }
}

// An open table of texts without NUL, sparse while it is small, so that most are found at their
// first place.
class TextTable {
 public:
  struct Entry {
    std::uint64_t head = 0;           // the first eight bytes
    std::uint64_t tail = UINT64_MAX;  // the last eight; 0 of a text that is no longer
    std::uint64_t value = 0;
    std::uint32_t text = 0;  // of one longer than 16: its number
    std::uint16_t size = free_size;
    std::uint16_t high = 0;  // bytes outside ASCII
  };

  // Where a text of up to eight bytes stands at its first place; nothing says nothing. Eight bytes
  // from its begin must be readable.
  [[nodiscard, gnu::always_inline]] const Entry* glance(std::string_view text) const {
    if (text.size() > 8) return nullptr;
    const std::uint64_t head = load_bytes(text.data(), text.size());
    const Entry& first = entries_.data()[place_of(head)];
    return ((first.head ^ head) | first.tail) == 0 ? &first : nullptr;
  }
  // Nothing where the text was not added.
  [[nodiscard]] const Entry* find(std::string_view text) const {
    const Key key = make_key(text);
    return find_from(place_of(key.head ^ std::rotl(key.tail, 7)), key);
  }

  // Adds a text that is not there yet, while there is room for it.
  void add(std::string_view text, std::uint64_t value) {
    if (count_ == most_texts || text.size() >= free_size) return;
    if ((entries_.size() < sparse_size ? 8 : 2) * (count_ + 1) > entries_.size()) grow();
    const Key key = make_key(text);
    Entry entry{key.head, key.tail, value, static_cast<std::uint32_t>(texts_.size()), 0, 0};
    entry.size = static_cast<std::uint16_t>(text.size());
    entry.high = static_cast<std::uint16_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    if (text.size() > 16) texts_.emplace_back(text);
    insert(entry);
    ++count_;
  }

 private:
  static constexpr std::uint16_t free_size = UINT16_MAX;
  static constexpr std::size_t most_texts = 100'000;
  static constexpr std::size_t sparse_size = std::size_t{1} << 14;

  struct Key {
    std::uint64_t head;
    std::uint64_t tail;
    std::string_view text;
  };
  static Key make_key(std::string_view text) {
    if (text.size() > 8)
      return {load_bytes(text.data(), 8), load_bytes(text.data() + text.size() - 8, 8), text};
    std::array<char, 8> padded{};
    text.copy(padded.data(), text.size());
    return {load_bytes(padded.data(), text.size()), 0, text};
  }

  [[nodiscard]] std::size_t place_of(std::uint64_t word) const {
    return (word * 0x9e3779b97f4a7c15U) >> shift_;
  }

  [[nodiscard]] const Entry* find_from(std::size_t at, const Key& key) const {
    for (;; at = (at + 1) & (entries_.size() - 1)) {
      const Entry& entry = entries_.data()[at];
      if (entry.head == key.head && entry.tail == key.tail && entry.size == key.text.size() &&
          (entry.size <= 16 || texts_[entry.text] == key.text))
        return &entry;
      if (entry.size == free_size) return nullptr;
    }
  }

  void insert(const Entry& entry) {
    std::size_t at = place_of(entry.head ^ std::rotl(entry.tail, 7));
    while (entries_[at].size != free_size) at = (at + 1) & (entries_.size() - 1);
    entries_[at] = entry;
  }

  void grow() {
    std::vector<Entry> old(2 * entries_.size());
    old.swap(entries_);
    --shift_;
    for (const Entry& entry : old)
      if (entry.size != free_size) insert(entry);
  }

  std::vector<Entry> entries_ = std::vector<Entry>(256);
  int shift_ = 64 - 8;  // by which 64 bits become a place
  std::vector<std::string> texts_;
  std::size_t count_ = 0;
};

}  // namespace planctl::read
