// env/memory_files: the in-memory twin: the same refusals as the real files, without a disk.
#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

#include "env/files.hpp"
#include "env/glob.hpp"
#include "env/paths.hpp"
#include "env/reasons.hpp"

namespace planctl::env {
namespace {

using Contents = std::map<std::string, std::string>;

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : bytes_(std::move(bytes)) {}

  diag::Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t count = std::min(buffer.size(), bytes_.size() - at_);
    std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(at_), count, buffer.begin());
    at_ += count;
    return count;
  }

  [[nodiscard]] std::optional<std::uint64_t> size() const override { return bytes_.size(); }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

class MemoryFileSink final : public ByteSink {
 public:
  MemoryFileSink(Contents& files, std::string path) : files_(files), path_(std::move(path)) {}
  void write(std::string_view bytes) override { bytes_ += bytes; }
  diag::Result<base::Done> finish() override {
    files_[path_] = std::move(bytes_);
    return base::Done{};
  }

 private:
  Contents& files_;
  std::string path_;
  std::string bytes_;
};

bool is_folder(const Contents& files, const std::string& path) {
  if (path.empty()) return true;
  const std::string prefix = path.back() == '/' ? path : path + '/';
  const auto next = files.lower_bound(prefix);
  return next != files.end() && next->first.starts_with(prefix);
}

diag::Result<std::string> take(const Contents& files, const std::string& key,
                               std::string_view subject) {
  const auto found = files.find(key);
  if (found != files.end()) return found->second;
  if (is_folder(files, key)) return fail(subject, reason::is_folder);
  return fail(subject, reason_of(ENOENT));
}

diag::Result<std::string> bounded(diag::Result<std::string> bytes, std::string_view subject,
                                  std::size_t limit) {
  if (bytes && bytes->size() > limit) {
    return fail(subject, reason::larger_than(limit));
  }
  return bytes;
}

class MemoryFolder final : public Folder {
 public:
  MemoryFolder(std::string path, Contents files)
      : path_(std::move(path)), root_(to_normal(path_)), files_(std::move(files)) {}

  [[nodiscard]] const std::string& path() const override { return path_; }

  diag::Result<std::string> read(std::string_view relative, std::size_t limit) const override {
    return bounded(find(relative), join_path(path_, relative), limit);
  }

  diag::Result<std::unique_ptr<ByteSource>> open(std::string_view relative) const override {
    auto bytes = find(relative);
    if (!bytes) return base::Unexpected{bytes.error()};
    return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(std::move(*bytes)));
  }

  diag::Result<std::vector<std::string>> glob(std::string_view pattern) const override {
    const auto glob = Glob::parse(pattern);
    if (!glob) return base::Unexpected{glob.error()};
    std::vector<std::string> found;
    const std::string prefix = root_.empty() || root_ == "/" ? root_ : root_ + '/';
    for (const auto& [path, bytes] : files_) {
      if (!path.starts_with(prefix)) continue;
      const std::string relative = path.substr(prefix.size());
      if (matches(*glob, relative)) found.push_back(relative);
    }
    if (found.size() > max_glob_matches) {
      return fail(pattern, reason::matches_more_than(max_glob_matches));
    }
    return found;
  }

 private:
  static bool matches(const Glob& glob, std::string_view path) {
    Glob::State state = glob.start();
    for (std::size_t slash = 0; (slash = path.find('/')) != std::string_view::npos;
         path.remove_prefix(slash + 1)) {
      state = glob.enter(state, path.substr(0, slash), Glob::Entry::folder);
    }
    return glob.accepts(state, path);
  }

  diag::Result<std::string> find(std::string_view relative) const {
    const auto parts = split_relative(relative);
    if (!parts) return base::Unexpected{parts.error()};
    std::string key = root_;
    for (const std::string& part : *parts) key = join_path(key, part);
    return take(files_, key, join_path(path_, relative));
  }

  std::string path_;
  std::string root_;
  Contents files_;
};

}  // namespace

diag::Result<std::unique_ptr<Folder>> MemoryFiles::open_folder(const std::string& path) const {
  switch (kind_of(path)) {
    case Kind::folder:
      return std::unique_ptr<Folder>(std::make_unique<MemoryFolder>(path, files_));
    case Kind::missing:
      return fail(path, reason_of(ENOENT));
    default:
      return fail(path, reason_of(ENOTDIR));
  }
}

diag::Result<std::unique_ptr<ByteSource>> MemoryFiles::open(const std::string& path) const {
  auto bytes = take(files_, to_normal(path), path);
  if (!bytes) return base::Unexpected{bytes.error()};
  return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(std::move(*bytes)));
}

diag::Result<std::string> MemoryFiles::read(const std::string& path, std::size_t limit) const {
  return bounded(take(files_, to_normal(path), path), path, limit);
}

Files::Kind MemoryFiles::kind_of(const std::string& path) const {
  const std::string key = to_normal(path);
  if (files_.contains(key)) return Kind::file;
  return !path.empty() && is_folder(files_, key) ? Kind::folder : Kind::missing;
}

diag::Result<std::unique_ptr<ByteSink>> MemoryFiles::create(const std::string& path) {
  if (kind_of(path) == Kind::folder) return fail(path, reason::is_folder);
  return std::unique_ptr<ByteSink>(std::make_unique<MemoryFileSink>(files_, to_normal(path)));
}

diag::Result<base::Done> MemoryFiles::make_folder(const std::string& path) {
  if (kind_of(path) == Kind::file) return fail(path, reason_of(ENOTDIR));
  return base::Done{};
}

}  // namespace planctl::env
