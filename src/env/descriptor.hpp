// env/descriptor: an open file of the system that closes itself, and reading it.
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include <fcntl.h>

#include "diag/error.hpp"
#include "env/files.hpp"

namespace planctl::env {

// How every input is opened: a FIFO must not block, a terminal must not become ours.
inline constexpr int read_flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor();

  explicit operator bool() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }
  // Closes it now and gives 0 or the error number; a late write error can show only here.
  [[nodiscard]] int close();

 private:
  int number_;
};

// `file` where it is a regular file; otherwise what it is, or why it could not be opened (errno).
diag::Result<Descriptor> require_regular(Descriptor file, const std::string& path);

// Has the file system find room in one piece for what is about to be written at the file's
// position: page by page it takes a third more time. Not every file can be asked, which is no
// matter: what is written stays the same, and so does the file's size until it is written.
void make_room(int file, std::size_t bytes);

std::unique_ptr<ByteSource> make_source(std::string path, Descriptor file);

// All bytes of `source`; an error where there are more than `limit`.
diag::Result<std::string> read_all(ByteSource& source, const std::string& path, std::size_t limit);

}  // namespace planctl::env
