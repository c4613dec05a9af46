// env/gzip: gzip data as what they stand for.
#include <algorithm>
#include <array>
#include <cerrno>

#include <zlib.h>

#include "env/paths.hpp"
#include "env/reasons.hpp"
#include "env/unpack.hpp"

namespace planctl::env {
namespace {

class GzipSource final : public ByteSource {
 public:
  explicit GzipSource(std::unique_ptr<ByteSource> packed) : packed_(std::move(packed)) {
    constexpr int gzip_only = 16;
    usable_ = inflateInit2(&stream_, MAX_WBITS + gzip_only) == Z_OK;
  }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;
  ~GzipSource() override { inflateEnd(&stream_); }

  diag::Result<std::size_t> read(std::span<char> buffer) override {
    if (!usable_) return fail("", reason_of(ENOMEM));
    const auto room = static_cast<uInt>(std::min<std::size_t>(buffer.size(), std::size_t{1} << 30));
    stream_.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream_.avail_out = room;
    while (stream_.avail_out == room) {
      if (stream_.avail_in == 0) {
        const auto more = take();
        if (!more) return more;
        if (*more == 0) {
          if (between_members_) return std::size_t{0};
          return fail("", reason::data_cut_off);
        }
      }
      between_members_ = false;
      const int done = inflate(&stream_, Z_NO_FLUSH);
      if (done == Z_STREAM_END) {  // another member may follow
        between_members_ = true;
        if (inflateReset(&stream_) != Z_OK) return fail("", reason::data_broken);
      } else if (done != Z_OK) {
        return fail("",
                    done == Z_MEM_ERROR ? reason_of(ENOMEM) : diag::Argument(reason::data_broken));
      }
    }
    return static_cast<std::size_t>(room - stream_.avail_out);
  }

 private:
  diag::Result<std::size_t> take() {
    auto count = packed_->read(input_);
    stream_.next_in = reinterpret_cast<Bytef*>(input_.data());
    stream_.avail_in = count ? static_cast<uInt>(*count) : 0;
    return count;
  }

  std::unique_ptr<ByteSource> packed_;
  std::array<char, 1 << 16> input_{};
  z_stream stream_{};
  bool usable_ = false;
  bool between_members_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> make_gzip_source(std::unique_ptr<ByteSource> packed) {
  return std::make_unique<GzipSource>(std::move(packed));
}

}  // namespace planctl::env
