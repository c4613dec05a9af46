// env/unpack: compressed bytes as what they stand for.
#include "env/unpack.hpp"

#include <algorithm>

namespace planctl::env {
namespace {

// What was read of a source to look at it, and then the rest.
class Again final : public ByteSource {
 public:
  Again(std::string head, std::unique_ptr<ByteSource> rest)
      : head_(std::move(head)), rest_(std::move(rest)) {}

  diag::Result<std::size_t> read(std::span<char> buffer) override {
    if (at_ == head_.size()) return rest_->read(buffer);
    const std::size_t count = head_.copy(buffer.data(), buffer.size(), at_);
    at_ += count;
    return count;
  }

 private:
  std::string head_;
  std::size_t at_ = 0;
  std::unique_ptr<ByteSource> rest_;
};

}  // namespace

diag::Result<Looked> look_at(std::unique_ptr<ByteSource> source, std::size_t size) {
  std::string head(size, '\0');
  std::size_t got = 0;
  while (got < size) {
    const auto count = source->read(std::span(head).subspan(got));
    if (!count) return base::Unexpected{count.error()};
    if (*count == 0) break;
    got += *count;
  }
  head.resize(got);
  return Looked{head, std::make_unique<Again>(head, std::move(source))};
}

diag::Result<std::unique_ptr<ByteSource>> unpack(std::unique_ptr<ByteSource> source) {
  auto looked = look_at(std::move(source), 4);
  if (!looked) return base::Unexpected{looked.error()};
  if (looked->head.starts_with("\x1f\x8b")) return make_gzip_source(std::move(looked->whole));
  if (looked->head == "\x28\xb5\x2f\xfd") return make_zstd_source(std::move(looked->whole));
  return std::move(looked->whole);
}

}  // namespace planctl::env
