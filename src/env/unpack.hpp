// env/unpack: compressed bytes as what they stand for.
#pragma once
#include <memory>
#include <string_view>

#include "env/files.hpp"

namespace planctl::env {

// The first bytes of a source, at most `size`, and the source as if they had not been read.
struct Looked {
  std::string head;
  std::unique_ptr<ByteSource> whole;
};
diag::Result<Looked> look_at(std::unique_ptr<ByteSource> source, std::size_t size);

// `source` itself, or what it holds where it begins as gzip or Zstandard data does. Needs the same
// memory whatever the data grow to; data that end too early or are broken fail where that shows.
diag::Result<std::unique_ptr<ByteSource>> unpack(std::unique_ptr<ByteSource> source);

std::unique_ptr<ByteSource> make_gzip_source(std::unique_ptr<ByteSource> packed);
std::unique_ptr<ByteSource> make_zstd_source(std::unique_ptr<ByteSource> packed);

}  // namespace planctl::env
