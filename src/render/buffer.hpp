// render/buffer: collects bytes and hands them on in large blocks.
#pragma once
#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>

#include "render/format.hpp"

namespace planctl::render {

class Buffer {
 public:
  explicit Buffer(Out& out) : out_(out) {}
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { flush(); }

  Buffer& operator<<(std::string_view text) {
    char* const at = reserve(text.size());
    std::copy(text.begin(), text.end(), at);
    cut(at + text.size());
    return *this;
  }

  // Room for `count` bytes at the end, for a caller that writes them itself and then cuts.
  char* reserve(std::size_t count) {
    if (size_ >= block) flush();
    if (count > capacity_ - size_) grow(count);
    return bytes_.get() + size_;
  }
  // What was written into reserved room ends at `end`.
  void cut(const char* end) { size_ = static_cast<std::size_t>(end - bytes_.get()); }

  void flush() {
    if (size_ > 0) out_.write({bytes_.get(), size_});
    size_ = 0;
  }

 private:
  void grow(std::size_t count) {
    const std::size_t needed = std::max({size_ + count, 2 * capacity_, std::size_t{4096}});
    auto larger = std::make_unique_for_overwrite<char[]>(needed);
    if (size_ > 0) std::memcpy(larger.get(), bytes_.get(), size_);
    bytes_ = std::move(larger);
    capacity_ = needed;
  }

  static constexpr std::size_t block = 1 << 20;
  Out& out_;
  std::unique_ptr<char[]> bytes_;  // room that nobody has written to yet is not cleared
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace planctl::render
