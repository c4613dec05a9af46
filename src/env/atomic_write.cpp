// env/atomic_write: a file is replaced whole or not at all.
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.hpp"
#include "env/descriptor.hpp"
#include "env/files.hpp"
#include "env/paths.hpp"
#include "env/reasons.hpp"

namespace planctl::env {
namespace {

// Holds back the signals that end a program until the temporary file is in place or gone; they act
// afterwards as they always do.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t held;
    sigemptyset(&held);
    for (const int signal : ending) sigaddset(&held, signal);
    ::pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;
  ~SignalsHeld() { release(); }

  [[nodiscard]] bool has_come() const {
    sigset_t waiting;
    ::sigpending(&waiting);
    return std::any_of(ending.begin(), ending.end(),
                       [&](int signal) { return sigismember(&waiting, signal) == 1; });
  }
  void release() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  static constexpr std::array ending{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  sigset_t before_{};
};

struct Place {
  std::string folder;
  std::string name;
};

Place split_place(const std::string& path) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return {".", path};
  return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

bool is_in_git_folder(const std::string& path) {
  for (const std::string_view part : base::split(path, '/')) {
    if (part == ".git") return true;
  }
  return false;
}

std::string temporary_name(const std::string& name) {
  unsigned long long random = 0;
  if (::getrandom(&random, sizeof random, 0) != static_cast<ssize_t>(sizeof random)) {
    random = static_cast<unsigned long long>(::getpid());
  }
  std::string digits(16, '0');
  std::snprintf(digits.data(), digits.size() + 1, "%016llx", random);
  // A file name may be 255 bytes long; the temporary one must fit as well.
  return "." + name.substr(0, 200) + "." + digits + ".tmp";
}

int write_bytes(int file, std::string_view bytes) {
  make_room(file, bytes.size());
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno != EINTR) return errno;
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

int sync(int file) {
  while (::fsync(file) != 0) {
    if (errno == EINVAL) return 0;  // a file system that cannot be asked
    if (errno != EINTR) return errno;
  }
  return 0;
}

class AtomicFile final : public ByteSink {
 public:
  AtomicFile(std::string path, Place place, std::optional<mode_t> mode, Descriptor folder)
      : path_(std::move(path)),
        place_(std::move(place)),
        folder_(std::move(folder)),
        temporary_(temporary_name(place_.name)),
        file_(::openat(folder_.number(), temporary_.c_str(),
                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644)) {
    if (!file_)
      error_ = errno;
    else if (mode && ::fchmod(file_.number(), *mode) != 0)
      error_ = errno;
  }
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  ~AtomicFile() override { discard(); }

  void write(std::string_view bytes) override {
    if (held_.has_come()) {
      discard();
      held_.release();  // now the signal acts
      if (error_ == 0) error_ = EINTR;
    }
    if (error_ == 0) error_ = write_bytes(file_.number(), bytes);
    written_ += static_cast<off_t>(bytes.size());
    if (written_ - begun_ >= stretch) begin_sync();
  }
  [[nodiscard]] bool wants_more() const override { return error_ == 0; }

  diag::Result<base::Done> finish() override {
    if (error_ == 0) error_ = sync(file_.number());
    if (error_ == 0) error_ = file_.close();
    if (error_ == 0 && ::renameat(folder_.number(), temporary_.c_str(), folder_.number(),
                                  place_.name.c_str()) != 0)
      error_ = errno;
    if (error_ != 0) return fail(path_, reason_of(error_));
    temporary_.clear();
    // The name itself must be on the disk too.
    if (const int error = sync(folder_.number()); error != 0) return fail(path_, reason_of(error));
    return base::Done{};
  }

 private:
  void discard() {
    if (!temporary_.empty()) ::unlinkat(folder_.number(), temporary_.c_str(), 0);
    temporary_.clear();
  }

  // A long file is on its way to the disk while it is still being written, so that `finish` need
  // not wait for all of it.
  static constexpr off_t stretch = 8 << 20;
  void begin_sync() {
    ::sync_file_range(file_.number(), begun_, written_ - begun_, SYNC_FILE_RANGE_WRITE);
    begun_ = written_;
  }

  SignalsHeld held_;
  std::string path_;
  Place place_;
  Descriptor folder_;
  std::string temporary_;  // empty where there is none any more
  Descriptor file_;
  off_t written_ = 0;
  off_t begun_ = 0;  // of them, what is on its way to the disk
  int error_ = 0;
};

}  // namespace

diag::Result<std::unique_ptr<ByteSink>> SystemFiles::create(const std::string& path) {
  Place place = split_place(path);
  if (place.name.empty() || place.name == "." || place.name == "..") {
    return fail(path, reason::is_folder);
  }
  if (is_in_git_folder(path))
    return fail(path, values::Text{.en = "planctl does not write inside `.git`",
                                   .es = "planctl no escribe dentro de `.git`",
                                   .zh = "planctl 不在 `.git` 内写入"});
  Descriptor folder(::open(place.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return fail(path, reason_of(errno));
  struct stat old {};
  std::optional<mode_t> mode;
  if (::fstatat(folder.number(), place.name.c_str(), &old, AT_SYMLINK_NOFOLLOW) == 0) {
    if (S_ISLNK(old.st_mode))
      return fail(path,
                  values::Text{.en = "is a symbolic link, which is not written through",
                               .es = "es un enlace simbólico, a través del cual no se escribe",
                               .zh = "是符号链接，不会经由它写入"});
    if (!S_ISREG(old.st_mode)) return fail(path, reason::not_regular);
    mode = old.st_mode & 07777;
  } else if (errno != ENOENT) {
    return fail(path, reason_of(errno));
  }
  return std::unique_ptr<ByteSink>(
      std::make_unique<AtomicFile>(path, std::move(place), mode, std::move(folder)));
}

diag::Result<base::Done> Files::write(const std::string& path, std::string_view bytes) {
  const auto sink = create(path);
  if (!sink) return base::Unexpected{sink.error()};
  (*sink)->write(bytes);
  return (*sink)->finish();
}

}  // namespace planctl::env
