// env/system_folder: opening beneath a folder and walking it for globs.
#include "env/system_folder.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "env/glob.hpp"
#include "env/paths.hpp"
#include "env/reasons.hpp"

namespace planctl::env {
namespace {

// Opens `path` beneath `folder`; links inside the folder are followed, those that leave it are not.
Descriptor open_by_kernel(int folder, const std::string& path, int flags) {
  open_how how{};
  how.flags = static_cast<__u64>(flags);
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  long number = -1;
  do {  // EAGAIN: something was renamed while the kernel looked
    number = ::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how);
  } while (number < 0 && (errno == EAGAIN || errno == EINTR));
  return Descriptor(static_cast<int>(number));
}

Descriptor open_by_walk(int folder, const std::vector<std::string>& parts, int flags) {
  Descriptor here(::openat(folder, ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
  for (std::size_t i = 0; here && i + 1 < parts.size(); ++i) {
    here = Descriptor(
        ::openat(here.number(), parts[i].c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  }
  if (!here) return here;
  const char* last = parts.empty() ? "." : parts.back().c_str();
  return Descriptor(::openat(here.number(), last, flags | O_NOFOLLOW));
}

// A link is not followed; nothing where it is gone already. Not every file system tells it in the
// entry.
mode_t mode_of_entry(const Descriptor& folder, const dirent& entry) {
  if (entry.d_type != DT_UNKNOWN) return static_cast<mode_t>(DTTOIF(entry.d_type));
  struct stat status {};
  const int missing = ::fstatat(folder.number(), entry.d_name, &status, AT_SYMLINK_NOFOLLOW);
  return missing == 0 ? status.st_mode : 0;
}

struct CloseDirectory {
  void operator()(DIR* directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

class SystemFolder final : public Folder {
 public:
  SystemFolder(std::string path, Descriptor folder, Resolve resolve)
      : path_(std::move(path)), folder_(std::move(folder)), resolve_(resolve) {}

  [[nodiscard]] const std::string& path() const override { return path_; }

  diag::Result<std::string> read(std::string_view relative, std::size_t limit) const override {
    const auto source = open(relative);
    if (!source) return base::Unexpected{source.error()};
    return read_all(**source, join_path(path_, relative), limit);
  }

  diag::Result<std::unique_ptr<ByteSource>> open(std::string_view relative) const override {
    const auto parts = split_relative(relative);
    if (!parts) return base::Unexpected{parts.error()};
    const std::string shown = join_path(path_, relative);
    auto file = require_regular(open_beneath(*parts, read_flags), shown);
    if (!file) return base::Unexpected{file.error()};
    return make_source(shown, std::move(*file));
  }

  diag::Result<std::vector<std::string>> glob(std::string_view pattern) const override;

 private:
  struct Walk {
    std::vector<std::pair<std::string, Glob::State>> open;  // folders still to be looked into
    std::vector<std::string> found;
    std::size_t visits = 0;
  };

  [[nodiscard]] Descriptor open_beneath(const std::vector<std::string>& parts, int flags) const {
    if (resolve_ == Resolve::by_walk) return open_by_walk(folder_.number(), parts, flags);
    std::string path = ".";
    for (const std::string& part : parts) path += '/' + part;
    Descriptor file = open_by_kernel(folder_.number(), path, flags);
    if (!file && (errno == ENOSYS || errno == EPERM)) {
      return open_by_walk(folder_.number(), parts, flags);
    }
    return file;
  }

  // What `path` is once links inside the folder are followed; nothing where it leads nowhere.
  [[nodiscard]] mode_t mode_of(const std::string& path) const {
    const auto parts = split_relative(path);
    if (!parts) return 0;
    const Descriptor file = open_beneath(*parts, O_PATH | O_CLOEXEC);
    struct stat status {};
    return file && ::fstat(file.number(), &status) == 0 ? status.st_mode : 0;
  }

  diag::Result<base::Done> look_into(const std::string& folder, const Glob& glob,
                                     const Glob::State& state, Walk& walk) const;

  std::string path_;
  Descriptor folder_;
  Resolve resolve_;
};

diag::Result<base::Done> SystemFolder::look_into(const std::string& folder, const Glob& glob,
                                                 const Glob::State& state, Walk& walk) const {
  const std::string shown = folder.empty() ? path_ : join_path(path_, folder);
  const auto parts = split_relative(folder.empty() ? "." : folder);
  if (!parts) return base::Unexpected{parts.error()};
  Descriptor opened = open_beneath(*parts, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (!opened) return fail(shown, reason_of(errno));
  // fdopendir takes the number over.
  const int copy = ::fcntl(opened.number(), F_DUPFD_CLOEXEC, 0);
  if (copy < 0) return fail(shown, reason_of(errno));
  const Directory directory(::fdopendir(copy));
  if (!directory) return fail(shown, reason_of(errno));
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(directory.get());
    if (entry == nullptr) break;
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    if (++walk.visits > max_glob_visits) {
      return fail(shown, values::Text{.en = "holds too many files to search",
                                      .es = "contiene demasiados archivos para buscar",
                                      .zh = "文件过多，无法搜索"});
    }
    std::string path = folder;
    if (!path.empty()) path += '/';
    path += name;
    const bool accepted = glob.accepts(state, name);
    Glob::State below_folder = glob.enter(state, name, Glob::Entry::folder);
    if (!accepted && below_folder.empty()) continue;
    const mode_t own = mode_of_entry(opened, *entry);
    const bool link = S_ISLNK(own);
    const mode_t mode = link ? mode_of(path) : own;
    if (S_ISREG(mode) && accepted) walk.found.push_back(path);
    if (!S_ISDIR(mode)) continue;
    Glob::State next = link ? glob.enter(state, name, Glob::Entry::link) : std::move(below_folder);
    if (!next.empty()) walk.open.emplace_back(path, std::move(next));
  }
  if (errno != 0) return fail(shown, reason_of(errno));
  return base::Done{};
}

diag::Result<std::vector<std::string>> SystemFolder::glob(std::string_view pattern) const {
  const auto glob = Glob::parse(pattern);
  if (!glob) return base::Unexpected{glob.error()};
  Walk walk;
  walk.open.emplace_back("", glob->start());
  while (!walk.open.empty()) {
    const auto [folder, state] = std::move(walk.open.back());
    walk.open.pop_back();
    const auto looked = look_into(folder, *glob, state, walk);
    if (!looked) return base::Unexpected{looked.error()};
    if (walk.found.size() > max_glob_matches) {
      return fail(pattern, reason::matches_more_than(max_glob_matches));
    }
  }
  std::sort(walk.found.begin(), walk.found.end());
  return std::move(walk.found);
}

}  // namespace

std::unique_ptr<Folder> make_system_folder(std::string path, Descriptor folder, Resolve resolve) {
  return std::make_unique<SystemFolder>(std::move(path), std::move(folder), resolve);
}

}  // namespace planctl::env
