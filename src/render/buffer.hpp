// render/buffer: collects bytes and hands them on in large blocks.
#pragma once
#include <string>
#include <string_view>

#include "render/format.hpp"

namespace planctl::render {

class Buffer {
 public:
  explicit Buffer(Out& out) : out_(out) { bytes_.reserve(block + block / 16); }
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { flush(); }

  Buffer& operator<<(std::string_view text) {
    bytes_ += text;
    if (bytes_.size() >= block) flush();
    return *this;
  }

  // `count` bytes at the end, for a caller that writes them all itself.
  char* reserve(std::size_t count) {
    if (bytes_.size() >= block) flush();
    const std::size_t size = bytes_.size();
    bytes_.resize(size + count);
    return bytes_.data() + size;
  }
  // Gives back what a caller of `reserve` did not write: all from `end` on.
  void cut(const char* end) { bytes_.resize(static_cast<std::size_t>(end - bytes_.data())); }

  void flush() {
    if (!bytes_.empty()) out_.write(bytes_);
    bytes_.clear();
  }

 private:
  static constexpr std::size_t block = 1 << 20;
  Out& out_;
  std::string bytes_;
};

}  // namespace planctl::render
