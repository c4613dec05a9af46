// env/zstd: Zstandard data as what they stand for.
#include <array>
#include <cerrno>

#include <zstd.h>

#include "env/paths.hpp"
#include "env/reasons.hpp"
#include "env/unpack.hpp"

namespace planctl::env {
namespace {

// What the levels of zstd up to 19 need; `--ultra` and `--long` can ask for gigabytes.
constexpr int most_window_bits = 23;  // 8 MiB

struct FreeStream {
  void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

class ZstdSource final : public ByteSource {
 public:
  explicit ZstdSource(std::unique_ptr<ByteSource> packed)
      : packed_(std::move(packed)), stream_(ZSTD_createDStream()) {
    if (stream_ != nullptr)
      ZSTD_DCtx_setParameter(stream_.get(), ZSTD_d_windowLogMax, most_window_bits);
  }

  diag::Result<std::size_t> read(std::span<char> buffer) override {
    if (stream_ == nullptr) return fail("", reason_of(ENOMEM));
    ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
    while (out.pos == 0) {
      if (in_.pos == in_.size && !flushing_) {
        const auto count = packed_->read(input_);
        if (!count) return count;
        if (*count == 0) {
          if (between_frames_) return std::size_t{0};
          return fail("", reason::data_cut_off);
        }
        in_ = {input_.data(), *count, 0};
      }
      const std::size_t left = ZSTD_decompressStream(stream_.get(), &out, &in_);
      if (ZSTD_isError(left) != 0) return fail("", name_fault(left));
      between_frames_ = left == 0;
      flushing_ = out.pos == out.size && !between_frames_;
    }
    return out.pos;
  }

 private:
  static values::Text name_fault(std::size_t code) {
    constexpr std::string_view window = "Frame requires too much memory for decoding";
    if (ZSTD_getErrorName(code) == window)
      return {
          .en =
              "unpacking needs more than 8 MiB of memory; compress without `--long` and "
              "`--ultra`",
          .es = "descomprimir exige más de 8 MiB de memoria; comprima sin `--long` ni `--ultra`",
          .zh = "解压需要超过 8 MiB 内存；压缩时请勿用 `--long` 和 `--ultra`"};
    return reason::data_broken;
  }

  std::unique_ptr<ByteSource> packed_;
  std::unique_ptr<ZSTD_DStream, FreeStream> stream_;
  std::array<char, 1 << 16> input_{};
  ZSTD_inBuffer in_{input_.data(), 0, 0};
  bool between_frames_ = false;
  bool flushing_ = false;  // more may come out before more must go in
};

}  // namespace

std::unique_ptr<ByteSource> make_zstd_source(std::unique_ptr<ByteSource> packed) {
  return std::make_unique<ZstdSource>(std::move(packed));
}

}  // namespace planctl::env
