// env/files: reading and writing files; a folder that nothing leaves; an in-memory twin for tests.
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/error.hpp"

namespace planctl::env {

// Bytes read in order. `read` fills `buffer` and gives how many bytes it got; 0 is the end.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  virtual diag::Result<std::size_t> read(std::span<char> buffer) = 0;
  // By which the system knows the file while the source is there; empty for all but regular files.
  [[nodiscard]] virtual std::string system_path() const { return {}; }
  // How many bytes there are to read, where that is known before they are.
  [[nodiscard]] virtual std::optional<std::uint64_t> size() const { return std::nullopt; }
};

// A folder opened once; every path is relative to it and may not leave it: not by `..`, not
// absolute, not through a link (openat2 with RESOLVE_BENEATH). Only regular files are read
// (O_NONBLOCK, fstat).
class Folder {
 public:
  virtual ~Folder() = default;
  [[nodiscard]] virtual const std::string& path() const = 0;  // as the user typed it
  virtual diag::Result<std::string> read(std::string_view relative, std::size_t limit) const = 0;
  virtual diag::Result<std::unique_ptr<ByteSource>> open(std::string_view relative) const = 0;
  // Paths of the regular files that match a glob (`*`, `?`, `**`, `[ab]`), sorted by bytes; at most
  // 10,000.
  virtual diag::Result<std::vector<std::string>> glob(std::string_view pattern) const = 0;
};

// Where bytes go. A failed write is kept and told by `finish` (an unwritten report must not end in
// status 0).
class ByteSink {
 public:
  virtual ~ByteSink() = default;
  virtual void write(std::string_view bytes) = 0;
  // False once what is written is thrown away; a long stream may then stop early.
  [[nodiscard]] virtual bool wants_more() const { return true; }
  virtual diag::Result<base::Done> finish() = 0;
};

class Files {
 public:
  virtual ~Files() = default;
  virtual diag::Result<std::unique_ptr<Folder>> open_folder(const std::string& path) const = 0;
  virtual diag::Result<std::unique_ptr<ByteSource>> open(
      const std::string& path) const = 0;  // any regular file, `-` is stdin
  virtual diag::Result<std::string> read(const std::string& path, std::size_t limit) const = 0;
  enum class Kind { missing, file, folder, other };
  [[nodiscard]] virtual Kind kind_of(const std::string& path) const = 0;
  // The whole file or the old one: bytes go to a temporary beside it, which `finish` puts in its
  // place (fsync, rename); without that nothing is left of it. Refuses to write through a symbolic
  // link.
  virtual diag::Result<std::unique_ptr<ByteSink>> create(const std::string& path) = 0;
  // Makes the folder, and those above it, where they are missing.
  virtual diag::Result<base::Done> make_folder(const std::string& path) = 0;
  diag::Result<base::Done> write(const std::string& path, std::string_view bytes);
};

class SystemFiles final : public Files {
 public:
  diag::Result<std::unique_ptr<Folder>> open_folder(const std::string& path) const override;
  diag::Result<std::unique_ptr<ByteSource>> open(const std::string& path) const override;
  diag::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  [[nodiscard]] Kind kind_of(const std::string& path) const override;
  diag::Result<std::unique_ptr<ByteSink>> create(const std::string& path) override;
  diag::Result<base::Done> make_folder(const std::string& path) override;
};

// The twin: paths and their bytes.
class MemoryFiles final : public Files {
 public:
  explicit MemoryFiles(std::map<std::string, std::string> files) : files_(std::move(files)) {}
  diag::Result<std::unique_ptr<Folder>> open_folder(const std::string& path) const override;
  diag::Result<std::unique_ptr<ByteSource>> open(const std::string& path) const override;
  diag::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  [[nodiscard]] Kind kind_of(const std::string& path) const override;
  diag::Result<std::unique_ptr<ByteSink>> create(const std::string& path) override;
  diag::Result<base::Done> make_folder(const std::string& path) override;
  [[nodiscard]] const std::map<std::string, std::string>& files() const { return files_; }

 private:
  std::map<std::string, std::string> files_;
};

}  // namespace planctl::env
