// env/progress: how far long work has come, on a line of the terminal that goes away again.
#include "env/progress.hpp"

#include <algorithm>
#include <span>

#include "base/text.hpp"

namespace planctl::env {
namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr std::chrono::milliseconds pause{100};
constexpr std::string_view clear_line = "\r\x1b[K";
constexpr std::size_t bar_width = 20;
constexpr std::size_t least_label = 10;

class WatchedSource final : public ByteSource {
 public:
  WatchedSource(std::unique_ptr<ByteSource> source, Progress& progress, const std::string& name)
      : source_(std::move(source)), progress_(progress) {
    progress_.begin(name, source_->size());
  }

  diag::Result<std::size_t> read(std::span<char> buffer) override {
    auto count = source_->read(buffer);
    if (count) progress_.advance(*count);
    return count;
  }
  [[nodiscard]] std::string system_path() const override { return source_->system_path(); }
  [[nodiscard]] std::optional<std::uint64_t> size() const override { return source_->size(); }

 private:
  std::unique_ptr<ByteSource> source_;
  Progress& progress_;
};

using Opened = diag::Result<std::unique_ptr<ByteSource>>;

Opened watch(Opened source, Progress& progress, const std::string& name) {
  if (source) *source = std::make_unique<WatchedSource>(std::move(*source), progress, name);
  return source;
}

class WatchedFolder final : public Folder {
 public:
  WatchedFolder(std::unique_ptr<Folder> folder, Progress& progress)
      : folder_(std::move(folder)), progress_(progress) {}
  [[nodiscard]] const std::string& path() const override { return folder_->path(); }
  diag::Result<std::string> read(std::string_view relative, std::size_t limit) const override {
    return folder_->read(relative, limit);
  }
  Opened open(std::string_view relative) const override {
    return watch(folder_->open(relative), progress_, std::string(relative));
  }
  diag::Result<std::vector<std::string>> glob(std::string_view pattern) const override {
    return folder_->glob(pattern);
  }

 private:
  std::unique_ptr<Folder> folder_;
  Progress& progress_;
};

}  // namespace

Progress::Progress(Outside& outside, std::string label)
    : outside_(outside),
      label_(std::move(label)),
      watched_(outside.err_terminal.is_terminal && outside.variable("TERM").value_or("") != "dumb"),
      next_(patience) {}

Progress::~Progress() {
  if (drawn_) outside_.err.write(clear_line);
}

void Progress::begin(const std::string& what, std::optional<std::uint64_t> whole) {
  if (!watched_) return;
  const std::string printable = base::to_printable(what);
  line_ = base::fill(label_, std::span(&printable, 1));
  whole_ = whole;
  done_ = 0;
}

void Progress::advance(std::uint64_t by) {
  if (!watched_) return;
  done_ += by;
  const auto now = outside_.clock();
  if (now < next_) return;
  next_ = now + pause;
  drawn_ = true;
  outside_.err.write(clear_line);
  outside_.err.write(describe());
}

// As wide as the terminal at most.
std::string Progress::describe() const {
  std::string rest;
  if (whole_ && *whole_ > 0) {
    const std::uint64_t done = std::min(done_, *whole_);
    const auto share = [&](std::uint64_t of) {
      return static_cast<std::size_t>(done * of / *whole_);
    };
    const std::size_t full = share(bar_width);
    const std::string percent = std::to_string(share(100));
    rest = " [" + std::string(full, '#') + std::string(bar_width - full, '.') + "] " +
           std::string(3 - percent.size(), ' ') + percent + " %";
  } else {
    rest = "  " + std::to_string(outside_.clock() / std::chrono::seconds{1}) + " s";
  }
  const std::size_t width = outside_.err_terminal.width;
  const std::size_t room =
      width > rest.size() + least_label ? width - rest.size() - 1 : least_label;
  return base::cut(line_, room) + rest;
}

diag::Result<std::unique_ptr<Folder>> WatchedFiles::open_folder(const std::string& path) const {
  auto folder = files_.open_folder(path);
  if (folder) *folder = std::make_unique<WatchedFolder>(std::move(*folder), progress_);
  return folder;
}

Opened WatchedFiles::open(const std::string& path) const {
  return watch(files_.open(path), progress_, path);
}

}  // namespace planctl::env
