// env/system_files: the real files: opened beneath a folder, read within a limit, written whole.
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "env/descriptor.hpp"
#include "env/files.hpp"
#include "env/paths.hpp"
#include "env/reasons.hpp"
#include "env/system_folder.hpp"

namespace planctl::env {

diag::Result<std::unique_ptr<Folder>> SystemFiles::open_folder(const std::string& path) const {
  Descriptor folder(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return fail(path, reason_of(errno));
  return make_system_folder(path, std::move(folder), Resolve::by_kernel);
}

diag::Result<std::unique_ptr<ByteSource>> SystemFiles::open(const std::string& path) const {
  if (path == "-") {
    Descriptor standard_input(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    if (!standard_input) return fail("/dev/stdin", reason_of(errno));
    return make_source("/dev/stdin", std::move(standard_input));
  }
  auto file = require_regular(Descriptor(::open(path.c_str(), read_flags)), path);
  if (!file) return base::Unexpected{file.error()};
  return make_source(path, std::move(*file));
}

diag::Result<std::string> SystemFiles::read(const std::string& path, std::size_t limit) const {
  const auto source = open(path);
  if (!source) return base::Unexpected{source.error()};
  return read_all(**source, path, limit);
}

Files::Kind SystemFiles::kind_of(const std::string& path) const {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    return errno == ENOENT || errno == ENOTDIR ? Kind::missing : Kind::other;
  }
  if (S_ISREG(status.st_mode)) return Kind::file;
  return S_ISDIR(status.st_mode) ? Kind::folder : Kind::other;
}

diag::Result<base::Done> SystemFiles::make_folder(const std::string& path) {
  for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
    const std::string part = path.substr(0, end);
    if (::mkdir(part.c_str(), 0755) != 0 && errno != EEXIST) return fail(part, reason_of(errno));
    if (end == std::string::npos) break;
  }
  if (kind_of(path) != Kind::folder) return fail(path, reason_of(ENOTDIR));
  return base::Done{};
}

}  // namespace planctl::env
