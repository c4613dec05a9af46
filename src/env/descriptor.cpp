// env/descriptor: reading from the system's files, with interrupts and short reads.
#include "env/descriptor.hpp"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <memory>

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "env/paths.hpp"
#include "env/reasons.hpp"

namespace planctl::env {
namespace {

class SystemSource final : public ByteSource {
 public:
  SystemSource(std::string path, Descriptor file)
      : path_(std::move(path)), file_(std::move(file)), missing_(count_left()) {}

  diag::Result<std::size_t> read(std::span<char> buffer) override {
    for (;;) {
      const ssize_t count = ::read(file_.number(), buffer.data(), buffer.size());
      // Half a file must not be taken for a whole one.
      if (count == 0 && missing_ > 0 && !buffer.empty())
        return fail(path_, values::Text{.en = "became shorter while it was read",
                                        .es = "se acortó mientras se leía",
                                        .zh = "读取过程中文件变短"});
      if (count >= 0) {
        missing_ -= std::min<std::int64_t>(missing_, count);
        return static_cast<std::size_t>(count);
      }
      if (errno == EAGAIN) {  // standard input may have been made non-blocking by its owner
        pollfd wait{file_.number(), POLLIN, 0};
        if (::poll(&wait, 1, -1) >= 0 || errno == EINTR) continue;
      }
      if (errno != EINTR) return fail(path_, reason_of(errno));
    }
  }

  [[nodiscard]] std::string system_path() const override {
    return size() ? "/proc/self/fd/" + std::to_string(file_.number()) : std::string();
  }

  // Of a regular file.
  [[nodiscard]] std::optional<std::uint64_t> size() const override {
    struct stat status {};
    if (::fstat(file_.number(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return static_cast<std::uint64_t>(status.st_size);
  }

 private:
  // Of a regular file, what stood behind the place of reading when it was opened.
  [[nodiscard]] std::int64_t count_left() const {
    const auto whole = size();
    const off_t at = whole ? ::lseek(file_.number(), 0, SEEK_CUR) : -1;
    return at < 0 ? 0 : std::max<std::int64_t>(0, static_cast<std::int64_t>(*whole) - at);
  }

  std::string path_;
  Descriptor file_;
  std::int64_t missing_;  // bytes that must still come
};

values::Text name_kind(mode_t mode) {
  if (S_ISDIR(mode)) return reason::is_folder;
  if (S_ISFIFO(mode))
    return {.en = "is a pipe, not a regular file",
            .es = "es una tubería, no un archivo normal",
            .zh = "是管道，不是普通文件"};
  if (S_ISSOCK(mode))
    return {.en = "is a socket, not a regular file",
            .es = "es un socket, no un archivo normal",
            .zh = "是套接字，不是普通文件"};
  return {.en = "is a device, not a regular file",
          .es = "es un dispositivo, no un archivo normal",
          .zh = "是设备，不是普通文件"};
}

// Fewer bytes are written faster than room for them is found.
constexpr std::size_t worth_room = 256 << 10;

}  // namespace

void make_room(int file, std::size_t bytes) {
  if (bytes < worth_room) return;
  if (const off_t at = ::lseek(file, 0, SEEK_CUR); at >= 0)
    (void)::fallocate(file, FALLOC_FL_KEEP_SIZE, at, static_cast<off_t>(bytes));
}

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

int Descriptor::close() {
  const int result = ::close(std::exchange(number_, -1));
  return result == 0 || errno == EINTR ? 0 : errno;
}

diag::Result<Descriptor> require_regular(Descriptor file, const std::string& path) {
  if (!file) {
    // A socket cannot be opened at all, and says so in an odd way.
    return fail(path, errno == ENXIO ? reason::not_regular : reason_of(errno));
  }
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return fail(path, reason_of(errno));
  if (!S_ISREG(status.st_mode)) return fail(path, name_kind(status.st_mode));
  return file;
}

std::unique_ptr<ByteSource> make_source(std::string path, Descriptor file) {
  return std::make_unique<SystemSource>(std::move(path), std::move(file));
}

diag::Result<std::string> read_all(ByteSource& source, const std::string& path, std::size_t limit) {
  std::string bytes;
  constexpr std::size_t block = 1 << 16;
  const auto buffer = std::make_unique_for_overwrite<char[]>(block);
  for (;;) {
    const auto count = source.read({buffer.get(), block});
    if (!count) return base::Unexpected{count.error()};
    if (*count == 0) return bytes;
    if (*count > limit - bytes.size()) {
      return fail(path, reason::larger_than(limit));
    }
    bytes.append(buffer.get(), *count);
  }
}

}  // namespace planctl::env
