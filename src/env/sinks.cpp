// env/sinks: writing to the system's streams without losing an error.
#include "env/sinks.hpp"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

#include "env/descriptor.hpp"
#include "env/paths.hpp"
#include "env/reasons.hpp"

namespace planctl::env {
namespace {

constexpr std::size_t block_size = 1 << 16;

}  // namespace

void StreamSink::write(std::string_view bytes) {
  if (error_ != 0) return;
  if (buffering_ == Buffering::at_once) return put(bytes);
  if (waiting_.size() + bytes.size() >= block_size) {
    flush();
    if (bytes.size() >= block_size) return put(bytes);
  }
  waiting_ += bytes;
}

void StreamSink::flush() {
  put(waiting_);
  waiting_.clear();
}

void StreamSink::put(std::string_view bytes) {
  make_room(descriptor_, bytes.size());
  while (error_ == 0 && !bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (count < 0 && errno == EAGAIN) {
      pollfd wait{descriptor_, POLLOUT, 0};
      if (::poll(&wait, 1, -1) < 0 && errno != EINTR) error_ = errno;
    } else if (count < 0 && errno != EINTR) {
      error_ = errno;
    }
  }
}

diag::Result<base::Done> StreamSink::finish() {
  flush();
  if (error_ == 0 || error_ == EPIPE) return base::Done{};
  return fail(name_, reason_of(error_));
}

}  // namespace planctl::env
