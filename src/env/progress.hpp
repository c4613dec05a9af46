// env/progress: how far long work has come, on a line of the terminal that goes away again.
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "env/outside.hpp"

namespace planctl::env {

// Draws on standard error where that is a terminal, once the program has run for half a second, and
// ten times a second at most. For one thread at a time.
class Progress {
 public:
  // In `label` {0} stands for what is worked on.
  Progress(Outside& outside, std::string label);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  // The next piece of work, and how much it is, where that is known.
  void begin(const std::string& what, std::optional<std::uint64_t> whole);
  void advance(std::uint64_t by);

 private:
  [[nodiscard]] std::string describe() const;

  Outside& outside_;
  std::string label_;
  bool watched_;
  std::string line_;  // of this piece
  std::optional<std::uint64_t> whole_;
  std::uint64_t done_ = 0;
  std::chrono::milliseconds next_;  // when it may be drawn
  bool drawn_ = false;
};

// `files`, whose sources tell `progress` how much of them was read.
class WatchedFiles final : public Files {
 public:
  WatchedFiles(Files& files, Progress& progress) : files_(files), progress_(progress) {}
  diag::Result<std::unique_ptr<Folder>> open_folder(const std::string& path) const override;
  diag::Result<std::unique_ptr<ByteSource>> open(const std::string& path) const override;
  diag::Result<std::string> read(const std::string& path, std::size_t limit) const override {
    return files_.read(path, limit);
  }
  [[nodiscard]] Kind kind_of(const std::string& path) const override {
    return files_.kind_of(path);
  }
  diag::Result<std::unique_ptr<ByteSink>> create(const std::string& path) override {
    return files_.create(path);
  }
  diag::Result<base::Done> make_folder(const std::string& path) override {
    return files_.make_folder(path);
  }

 private:
  Files& files_;
  Progress& progress_;
};

}  // namespace planctl::env
