// env/atomic_write: a file is replaced whole or not at all.
#include <cerrno>
#include <csignal>
#include <cstdio>
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

namespace planctl::env {
namespace {

// Holds back the signals that end a program until the temporary file is in place or gone; they act
// afterwards as they always do.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&ending, signal);
    ::pthread_sigmask(SIG_BLOCK, &ending, &before_);
  }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;
  ~SignalsHeld() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
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

// Writes `bytes` beside the target and moves them over it; 0 or the error number.
int replace(int folder, const std::string& name, std::optional<mode_t> mode,
            std::string_view bytes) {
  const std::string temporary = temporary_name(name);
  Descriptor file(::openat(folder, temporary.c_str(),
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
  if (!file) return errno;
  int error = !mode || ::fchmod(file.number(), *mode) == 0 ? 0 : errno;
  if (error == 0) error = write_bytes(file.number(), bytes);
  if (error == 0) error = sync(file.number());
  const int close_error = file.close();
  if (error == 0) error = close_error;
  if (error == 0 && ::renameat(folder, temporary.c_str(), folder, name.c_str()) != 0) error = errno;
  if (error != 0) ::unlinkat(folder, temporary.c_str(), 0);
  return error;
}

}  // namespace

base::Result<base::Done> SystemFiles::write(const std::string& path, std::string_view bytes) {
  const Place place = split_place(path);
  if (place.name.empty() || place.name == "." || place.name == "..") {
    return fail(path, "is a folder, not a file");
  }
  if (is_in_git_folder(path)) return fail(path, "planctl does not write inside `.git`");
  const Descriptor folder(::open(place.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return fail(path, reason_of(errno));
  struct stat old {};
  std::optional<mode_t> mode;
  if (::fstatat(folder.number(), place.name.c_str(), &old, AT_SYMLINK_NOFOLLOW) == 0) {
    if (S_ISLNK(old.st_mode)) return fail(path, "is a symbolic link, which is not written through");
    if (!S_ISREG(old.st_mode)) return fail(path, "is not a regular file");
    mode = old.st_mode & 07777;
  } else if (errno != ENOENT) {
    return fail(path, reason_of(errno));
  }
  const SignalsHeld held;
  if (const int error = replace(folder.number(), place.name, mode, bytes); error != 0) {
    return fail(path, reason_of(error));
  }
  // The name itself must be on the disk too.
  if (const int error = sync(folder.number()); error != 0) return fail(path, reason_of(error));
  return base::Done{};
}

}  // namespace planctl::env
